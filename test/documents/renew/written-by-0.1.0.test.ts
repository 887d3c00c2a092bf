import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sheet } from "../../../src/grid";
import { checkBytes } from "../../scenarios/check-workbook";
import { sheetNamed, sheetsOf } from "../../scenarios/workbook-bytes";

/*
 * The sample workbook with all sheets that version 0.1.0 wrote into it. A clerk typed on most of them, and 0.1.0 renewed them once more,
 * so that its results knew the words already.
 */
const FILE = readFileSync(join(__dirname, "../../fixtures/written-by-0.1.0.xlsx"));
const TYPED: readonly (readonly [sheet: string, words: string])[] = [
  ["达标汇总", "已确认 李明 2024-12-20 现场查看"],
  ["达标汇总", "待办公室补材料"],
  ["达标汇总", "豁免：机构改革（王局长，至2024年12月31日）"],
  ["达标明细", "十月停电，补记在后"],
  ["整改台账（2）", "十一月起由办公室逐月核对"],
  ["整改台账（2）", "周会计"],
  ["任务分解表", "赵副局长"],
  ["学习计划表", "党校钱老师"],
  ["卫生检查安排表", "孙组长、李科长"],
  ["实施步骤表", "三月六日"],
  ["领导小组名单", "全面负责，每季度听一次汇报"],
  ["佐证材料清单", "三楼档案室二号柜"],
  ["创建标准", "与文件核对过"],
  ["创建标准", "机关党委"],
  ["创建规划", "　　本段由办公室按党组会议意见改写。"],
  ["工作总结", "　　本段由办公室据实改写。"],
];
/** The id of a row of ours. */
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

/** Which rows words stand in: by their ids, for what stands above a table may have changed; by their place where they have none. */
function placesOf({ values }: Sheet, words: string): readonly string[] {
  return values.flatMap((row, at) => {
    if (!row.includes(words)) return [];
    const id = row.find((value) => typeof value === "string" && ID.test(value));
    return [String(id ?? at)];
  });
}

describe("a workbook written by version 0.1.0", () => {
  it("is renewed in place with every word that was typed, and the ledgers stay as they are", async () => {
    const before = await sheetsOf(FILE);
    const checked = await checkBytes(FILE, {
      write: ["summary", "details", "rectification", "plan", "work-summary", "standard", "evidence"],
    });
    const { written } = checked.json;
    // The list of evidence was one sheet then and is three now.
    const added = written.filter(({ created }) => created).map(({ sheet }) => sheet);
    expect(added).toEqual(["佐证材料明细", "佐证材料说明"]);
    expect(written.map(({ kind }) => kind)).toContain("steps");
    expect(written.map(({ kind }) => kind)).toContain("evidence");
    expect(written.reduce((sum, { kept }) => sum + kept, 0)).toBe(TYPED.length);

    const after = await sheetsOf(await checked.save());
    for (const [sheet, words] of TYPED) {
      expect(placesOf(sheetNamed(before, sheet), words)).toHaveLength(1);
      expect(placesOf(sheetNamed(after, sheet), words)).toEqual(placesOf(sheetNamed(before, sheet), words));
    }
    // What our own sentences say has become truer since; the sheets themselves stay, and so do those of the clerk.
    const ours = new Set(written.map(({ sheet }) => sheet));
    const names = after.map(({ name }) => name).filter((name) => !added.includes(name));
    expect(names).toEqual(before.map(({ name }) => name));
    const ledgersOf = (sheets: readonly Sheet[]) =>
      sheets.filter(({ name }) => !ours.has(name)).map(({ values }) => values);
    expect(ledgersOf(after)).toEqual(ledgersOf(before));
  }, 180_000);
});
