import { outcomeJson } from "../../src/workbench/cli/outcome-json";
import { checkFile } from "../../src/workbench/cli/check-file";
import { STANDARDS, rubricStandardId } from "../../src/standards";
import { workbookFile, type Cells } from "../excel/open-excel";
import { officeWithRubric, RUBRIC_ROWS, RUBRIC_SHEET, rubricSheet } from "../support/workbooks";
import { sheetNamed, sheetsOf, typeInto } from "./workbook-bytes";
import type { WrittenKind } from "../../src/own-sheets";

/** The command line on an office's workbook with its own 考核细则: written, typed into, checked again. */

const COMMAND = { from: null, standard: null, period: null, asOf: null, write: [], templates: [], with: [] };

async function run(
  bytes: Uint8Array,
  command: { readonly rubric?: string; readonly standard?: string; readonly write?: readonly WrittenKind[] },
) {
  const { outcome, save } = await checkFile({
    bytes,
    fileName: "林场.xlsx",
    command: { ...COMMAND, file: "林场.xlsx", ...command } as never,
    answers: {},
    asOf: "2024-12-31",
  });
  return { json: outcomeJson(outcome), save, report: outcome.report };
}

const office = () => workbookFile(officeWithRubric() as Readonly<Record<string, Cells>>);

test("what the clerk writes on 创建标准 counts at the next check, also a clause below without an id, and stays when it is written again", async () => {
  const first = await run(await office(), { rubric: RUBRIC_SHEET, write: ["standard"] });
  const written = await first.save();
  const sheet = first.json.written.find(({ kind }) => kind === "standard")?.sheet ?? "";
  const values = sheetNamed(await sheetsOf(written), sheet).values;
  const header = values.findIndex((row) => row.includes("计算办法"));
  const at = (name: string): number => (values[header] ?? []).indexOf(name);
  const rowOf = (words: string): number =>
    values.findIndex((row) => String(row[at("指标内容")]).includes(words));
  const last = values.findIndex((row) => String(row[0]).startsWith("制表人"));
  const below = last + 3;
  const put = (row: number, name: string, value: string | number) => ({ row, column: at(name), value });
  const edited = await typeInto(written, sheet, [
    put(rowOf("志愿服务"), "关键词", "没有这样的词"),
    put(rowOf("苗圃周边"), "计算办法", "计次数"),
    put(rowOf("苗圃周边"), "取数台账", "卫生检查"),
    put(rowOf("苗圃周边"), "周期/单位", "每月"),
    put(rowOf("苗圃周边"), "本单位目标值", 2),
    put(rowOf("卫生检查平均"), "是否启用", "启用"),
    put(below, "指标内容", "每年组织护林宣传2次"),
    put(below, "计算办法", "计次数"),
    put(below, "取数台账", "志愿服务"),
    put(below, "关键词", "护林"),
    put(below, "周期/单位", "每年"),
    put(below, "本单位目标值", 2),
    put(below, "本单位分值", 3),
  ]);
  const second = await run(edited, { write: ["standard", "summary"] });
  const of = ({ report }: typeof second, words: string) =>
    report.results.find(({ title }) => title.zh.includes(words));
  const expected = (checked: typeof second) => {
    expect(checked.json.standard).toBe(rubricStandardId(RUBRIC_SHEET));
    expect(of(checked, "志愿服务")).toMatchObject({ verdict: "insufficient-data" });
    expect(of(checked, "苗圃周边")).toMatchObject({ verdict: "met", actual: 12 });
    // Asked of each department: the lowest of their averages.
    expect(of(checked, "卫生检查平均")).toMatchObject({ verdict: "met", actual: 92 });
    expect(of(checked, "护林宣传2次")).toMatchObject({ verdict: "met", actual: 4, weight: 3 });
    expect(checked.json.findings.filter(({ problem }) => problem.startsWith("standard-"))).toEqual([]);
  };
  expected(second);
  expected(await run(await second.save(), {}));
});

test("a rubric that was changed is told in words and JSON at the next check, and what is written keeps its ids", async () => {
  const first = await run(await office(), { rubric: RUBRIC_SHEET, write: ["standard"] });
  const rows = RUBRIC_ROWS.map((row) => [...row]);
  const written = await first.save();
  const changed = await typeInto(
    written,
    RUBRIC_SHEET,
    rubricSheet(
      rows.map((row) => [row[0] ?? "", String(row[1]).replace("周边整洁", "周边环境整洁"), ...row.slice(2)]),
    ).flatMap((row, at) => row.map((value, column) => ({ row: at, column, value }))),
  );
  const { json, report } = await run(changed, {});
  expect(json.rubricChanges).toMatchObject({
    added: [],
    gone: [],
    changed: [{ title: "苗圃周边环境整洁有序", what: ["text"] }],
  });
  expect(report.changes.map(({ key }) => key)).toContain("asked.moved");
  expect(json.rubric?.map(({ id }) => id)).toEqual(first.json.rubric?.map(({ id }) => id));
});

test.each(STANDARDS.map(({ id }) => id))("a rubric's sheet changes no verdict of %s", async (standard) => {
  const others = Object.fromEntries(
    Object.entries(officeWithRubric()).filter(([name]) => name !== RUBRIC_SHEET),
  );
  const told = async (sheets: Readonly<Record<string, Cells>>) => {
    const { report } = await run(await workbookFile(sheets), { standard });
    return report.results.map(({ id, verdict, actual, score }) => [id, verdict, actual, score]);
  };
  expect(await told(officeWithRubric() as Readonly<Record<string, Cells>>)).toEqual(
    await told(others as Readonly<Record<string, Cells>>),
  );
});

test("a row of several requirements is told part by part in JSON and on 创建标准, and can be counted as one thing there", async () => {
  const words = "每年召开专题会议研究创建工作不少于4次，信访件按期办结率100%，请老场长点评";
  const rows = RUBRIC_ROWS.map((row) =>
    String(row[1]).includes("专题会议") ? [row[0] ?? "", words, ...row.slice(2)] : row,
  );
  const book = { ...officeWithRubric(), [RUBRIC_SHEET]: rubricSheet(rows) };
  const first = await run(await workbookFile(book as Readonly<Record<string, Cells>>), {
    rubric: RUBRIC_SHEET,
    write: ["standard"],
  });
  const clause = first.json.rubric?.find(({ title }) => title.includes("请老场长点评"));
  expect(clause?.parts.map(({ measure }) => measure)).toContainEqual(clause?.measure);
  expect(clause?.parts.map(({ title, measure }) => [title, measure?.name])).toEqual([
    ["每年召开专题会议研究创建工作不少于4次", "count-by-period"],
    ["信访件按期办结率100%", "handling-rate"],
    ["请老场长点评", undefined],
  ]);
  const written = await first.save();
  const sheet = first.json.written.find(({ kind }) => kind === "standard")?.sheet ?? "";
  const { values } = sheetNamed(await sheetsOf(written), sheet);
  const header = values.findIndex((row) => row.includes("计算办法"));
  const at = (name: string): number => (values[header] ?? []).indexOf(name);
  const row = values.findIndex((cells) => String(cells[at("指标内容")]).includes("请老场长点评"));
  const line = values[row] ?? [];
  expect([line[at("计算办法")], line[at("取数台账")]]).toEqual(["各项同时达到", "会议记录、信访台账"]);
  expect(line.join("|")).toContain("召开专题会议研究创建工作≥4次/年");
  const edited = await typeInto(written, sheet, [{ row, column: at("计算办法"), value: "人工确认" }]);
  const second = await run(edited, {});
  expect(second.report.results.find(({ title }) => title.zh.includes("请老场长点评"))).toMatchObject({
    verdict: "needs-confirmation",
    kind: "M",
  });
});
