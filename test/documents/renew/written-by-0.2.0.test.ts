import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sheet } from "../../../src/grid";
import { checkBytes, resultOf, type Json } from "../../scenarios/check-workbook";
import { rowsUnder, sheetNamed, sheetsOf } from "../../scenarios/workbook-bytes";

/*
 * A small office's ledgers with what version 0.2.0 wrote under each of the four standards, when they asked other parts of some clauses, gave
 * other points and offered as optional what they ask now. A clerk typed beside those clauses, and 0.2.0 renewed the sheets once more.
 */
const FILE = readFileSync(join(__dirname, "../../fixtures/written-by-0.2.0.xlsx"));

/** Words beside a row: of what number the standard's sheets bear, how the row's id begins, under which header. */
type Typed = readonly [sheet: string, id: string, header: string, words: string | number];

interface Renewed {
  readonly json: Json;
  readonly after: readonly Sheet[];
}

async function renew(standard: string): Promise<Renewed> {
  const checked = await checkBytes(FILE, { standard, write: ["summary", "rectification", "standard"] });
  return { json: checked.json, after: await sheetsOf(await checked.save()) };
}

const ID_HEADERS = { 达标汇总: "指标编号", 创建标准: "指标编号", 整改台账: "问题编号" } as const;

/** The rows of a sheet of ours whose id begins so. */
function rowsOf({ after }: Renewed, sheet: string, id: string) {
  const header = ID_HEADERS[sheet.slice(0, 4) as keyof typeof ID_HEADERS];
  return rowsUnder(sheetNamed(after, sheet), header).filter((row) => String(row[header]).startsWith(id));
}

function expectKept(renewed: Renewed, typed: readonly Typed[]): void {
  for (const [sheet, id, header, words] of typed) {
    expect([id, rowsOf(renewed, sheet, id).map((row) => row[header])]).toEqual([
      id,
      expect.arrayContaining([words]),
    ]);
  }
  expect(renewed.json.written.filter(({ created }) => created)).toEqual([]);
  expect(renewed.json.written.reduce((sum, { kept }) => sum + kept, 0)).toBe(typed.length);
}

describe("a workbook written by version 0.2.0", () => {
  it("keeps what stands beside a clause with fewer parts, and one that a unit chose", async () => {
    const renewed = await renew("city-civilized-organ");
    expectKept(renewed, [
      ["达标汇总", "study-methods-variety", "人工确认/备注", "交流材料在三号柜"],
      ["创建标准", "grassroots-research", "是否启用", "启用"],
      ["创建标准", "grassroots-research", "本单位分值", 1],
      ["创建标准", "study-methods-variety", "本单位目标值", 2],
      ["整改台账", "fix-2024-study-methods-variety-", "整改说明", "交流会由安若谷牵头补上"],
    ]);
    expect(resultOf(renewed.json, "grassroots-research")).toMatchObject({ weight: 1 });
    // Self-study is not asked any more: two of three ways are what the unit settled.
    expect(resultOf(renewed.json, "study-methods-variety")).toMatchObject({
      actual: 2,
      target: 2,
      verdict: "met",
    });
  }, 60_000);

  it("keeps waiver, confirmation, target and points, and does not switch off what it offered once", async () => {
    const renewed = await renew("county-three-excellent-one-satisfied");
    expectKept(renewed, [
      [
        "达标汇总（2）",
        "three-meetings-one-class",
        "人工确认/备注",
        "豁免：支部换届（安书记，至2024年12月31日）",
      ],
      ["达标汇总（2）", "green-parking-appearance", "人工确认/备注", "已确认 柏明川 2024-12-20 现场看过"],
      ["达标汇总（2）", "stage-check-apply", "人工确认/备注", "申报表已送县里"],
      ["创建标准（2）", "three-satisfactions", "本单位目标值", 80],
      ["创建标准（2）", "three-meetings-one-class", "本单位分值", 5],
      ["创建标准（2）", "civilized-department-activity", "责任科室", "业务科"],
      ["整改台账（2）", "fix-2024-three-satisfactions-", "整改说明", "测评结果已向科室反馈"],
      ["整改台账（2）", "fix-2024-three-satisfactions-", "责任人", "岑乐山"],
    ]);
    const { json } = renewed;
    expect(resultOf(json, "three-meetings-one-class")).toMatchObject({
      weight: 5,
      waiver: { reason: "支部换届" },
    });
    expect(resultOf(json, "green-parking-appearance")).toMatchObject({ verdict: "met" });
    expect(resultOf(json, "three-satisfactions")).toMatchObject({ verdict: "met", actual: 85, target: 80 });
    expect(resultOf(json, "civilized-department-activity")).toMatchObject({
      verdict: "met",
      weight: 1,
    });
    expect(resultOf(json, "rectification-closed")).toMatchObject({ weight: 1 });
    const chosen = rowsOf(renewed, "创建标准（2）", "civilized-department-activity");
    expect(chosen.map((row) => [row["维度"], row["是否启用"]])).toEqual([["思想建设好", "启用"]]);
  }, 60_000);

  it("judges a clause that stood on the sheet as optional and switched off", async () => {
    const renewed = await renew("union-three-excellent-three-satisfied");
    expectKept(renewed, [
      ["创建标准（3）", "grassroots-research", "责任科室", "业务科"],
      ["创建标准（3）", "hygiene-inspection-regular", "本单位分值", 4],
      ["创建标准（3）", "study-plan-four-guarantees", "本单位目标值", 60],
      ["整改台账（3）", "fix-2024-study-plan-four-guarantees-", "整改说明", "六月的计划补写内容"],
      ["整改台账（3）", "fix-2024-study-methods-variety-", "责任人", "戴一舟"],
    ]);
    const { json } = renewed;
    expect(resultOf(json, "grassroots-research")).toMatchObject({ weight: 1 });
    expect(resultOf(json, "hygiene-inspection-regular")).toMatchObject({ weight: 4 });
    // Time and content: of three rows one has no content.
    expect(resultOf(json, "study-plan-four-guarantees")).toMatchObject({ target: 60, verdict: "met" });
    const research = rowsOf(renewed, "创建标准（3）", "grassroots-research");
    expect(research.map((row) => [row["维度"], row["是否启用"]])).toEqual([["总体", "启用"]]);
  }, 60_000);

  it("leaves a problem as it was that the standard does not ask about any more", async () => {
    const renewed = await renew("district-civilized-organ");
    expectKept(renewed, [
      ["达标汇总（4）", "three-satisfactions", "人工确认/备注", "领导测评另附"],
      ["整改台账（4）", "fix-2024-three-satisfactions-", "整改说明", "年底前再测一次"],
      ["整改台账（4）", "fix-2024-three-satisfactions-", "整改说明", "向区领导当面汇报"],
    ]);
    const problems = rowsOf(renewed, "整改台账（4）", "fix-2024-three-satisfactions-");
    expect(problems.map((row) => [row["存在问题"], String(row["复核结果"]).slice(0, 4)])).toEqual([
      ["群众满意率85%", "自查发现"],
      ["领导满意率80%", "自查发现"],
    ]);
  }, 60_000);
});
