import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { excel } from "../../../src/excel";
import { checkFile } from "../../../src/workbench/cli/check-file";
import { main } from "../../../src/workbench/cli/main";
import { installGlobals } from "../../../src/workbench/host/node";
import { openBytes } from "../host/open-excel";
import { workbookFile } from "../../excel/open-excel";
import { encryptedFile } from "../../support/encrypted-file";
import { sheetOf } from "../../support/sheet-of";
import { legendOfItsOwn, paper, sheetsOfNoKind, studyList, workbookBytes } from "../../support/workbooks";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "check-file-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const exit = await main(args, {
    standards: ["city-civilized-organ", "county-three-excellent-one-satisfied"],
    today: "2026-11-22",
    check: checkFile,
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
  });
  return { exit, printed: printed.join("\n"), complaints };
}

function put(name: string, content: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function resultsOf(file: string, ...more: string[]) {
  const json = join(folder, "r.json");
  const { exit, complaints } = await run(file, "--json", json, ...more);
  expect({ exit, complaints }).toEqual({ exit: 0, complaints: [] });
  return JSON.parse(readFileSync(json, "utf8")) as {
    standard: string;
    period: { from: string; to: string; asOf: string };
    tables: { sheet: string; marks: Record<string, number> }[];
    questions: { id: string; value: string; cells: string[]; choices: string[]; blocks: string[] }[];
    results: {
      id: string;
      verdict: string;
      numerator: number;
      denominator: number;
      problems: { text: string }[];
    }[];
    written: { sheet: string; kind: string; created: boolean }[];
    templates: { sheet: string; where: string; changed: number; kept?: readonly unknown[] }[];
    host: { syncs: { read: number; write: number } };
  };
}

describe("the standard and the period of a workbook", () => {
  it("are remembered where sheets were written for them, and count when none is given", async () => {
    const study = put("学习.xlsx", await workbookBytes([studyList(["2024-01-12", "2024-01-26"])]));
    const out = join(folder, "已写.xlsx");
    const county = ["--standard", "county-three-excellent-one-satisfied"];
    const year = ["--from", "2023-01-01", "--to", "2023-12-31"];
    await run(study, ...county, ...year, "--write", "summary", "--out", out);
    expect(await resultsOf(out)).toMatchObject({
      standard: "county-three-excellent-one-satisfied",
      period: { from: "2023-01-01", to: "2023-12-31" },
    });
    expect(await resultsOf(out, "--standard", "city-civilized-organ", "--as-of", "2024-06-30")).toMatchObject(
      {
        standard: "city-civilized-organ",
        period: { from: "2024-01-01", to: "2024-12-31", asOf: "2024-06-30" },
      },
    );
    expect(await resultsOf(study)).toMatchObject({ standard: "city-civilized-organ" });
  });

  it("a period that is given comes without the as-of day that was remembered with another", async () => {
    const sheets = [studyList(["2024-01-12", "2024-01-26"])];
    const chosen = {
      standard: "city-civilized-organ",
      period: { from: "2023-01-01", to: "2023-12-31" },
      asOf: "2023-06-30",
    };
    const office = await openBytes(await workbookBytes(sheets));
    const restore = installGlobals(office);
    await excel.remember(JSON.stringify({ version: 1, answers: {}, columns: {}, chosen }));
    restore();
    const kept = put("已选.xlsx", await office.host.save());
    expect((await resultsOf(kept)).period).toEqual({ ...chosen.period, asOf: chosen.asOf });
    const out = join(folder, "已换.xlsx");
    await run(kept, "--from", "2024-01-01", "--to", "2024-12-31", "--write", "summary", "--out", out);
    expect((await resultsOf(out)).period).toEqual({
      from: "2024-01-01",
      to: "2024-12-31",
      asOf: "2024-12-31",
    });
  });
});

describe("checking a file through the stand-in", () => {
  it("says in one line why a file is no workbook to be read", async () => {
    const cases: [string, string][] = [
      [put("文本.xlsx", "姓名,科室\n"), "不是 Excel 工作簿"],
      [put("加密.xlsx", await encryptedFile()), "已加密"],
      [put("破损.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9])), "已损坏"],
    ];
    for (const [file, words] of cases) {
      const { exit, printed, complaints } = await run(file);
      expect([exit, printed]).toEqual([1, ""]);
      expect(complaints).toHaveLength(1);
      expect(complaints[0]).toContain(words);
    }
  });

  it("says that formulas point to other workbooks, of which only the saved values are known", async () => {
    const rows = [
      ["日期", "科室", "得分"],
      ["2024-03-05", "办公室", null],
      ["2024-03-12", "法规科", 88],
    ];
    const file = await workbookFile({ 卫生: rows }, (book) => {
      const cell = book.getWorksheet("卫生")?.getCell("C2");
      if (cell) cell.value = { formula: "[1]底稿!A1", result: 95 };
      const text = book.getWorksheet("卫生")?.getCell("E1");
      if (text) text.value = { formula: 'IF(C2>0,"[注]见!","")', result: "[注]见!" };
    });
    const { exit, complaints } = await run(put("引用.xlsx", file));
    expect([exit, complaints.length]).toEqual([0, 1]);
    expect(complaints[0]).toContain("有 1 格的公式引用其他工作簿");
  });

  it("reports a workbook without any ledger, and no clause of it is met", async () => {
    for (const sheets of [sheetsOfNoKind(), [paper("Sheet1", [])]]) {
      const file = put("别的.xlsx", await workbookBytes(sheets));
      const { results, tables } = await resultsOf(file);
      expect(tables).toEqual([]);
      expect(results.filter(({ verdict }) => verdict === "met")).toEqual([]);
      expect((await run(file)).printed).toContain("没有认出任何台账。");
    }
  });

  it("counts up to the end of the period that the data name, not to today", async () => {
    const file = put(
      "学习.xlsx",
      await workbookBytes([studyList(["2024-01-12", "2024-01-26", "2024-03-15"])]),
    );
    const { period, results, host } = await resultsOf(file);
    expect(period).toEqual({ from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" });
    const monthly = results.find(({ id }) => id === "study-sessions-monthly");
    expect(monthly).toMatchObject({ verdict: "unmet", numerator: 1, denominator: 12 });
    expect(monthly?.problems.map(({ text }) => text).join()).toContain("3月缺1次");
    expect(host.syncs.read).toBeLessThanOrEqual(3);
  });

  it("asks what / means, takes the answer from --answers, and remembers it in the workbook written", async () => {
    const { sheets, expected, period } = legendOfItsOwn();
    const file = put("考勤.xlsx", await workbookBytes(sheets));
    const options = [
      "--standard",
      "county-three-excellent-one-satisfied",
      "--from",
      period.from,
      "--to",
      period.to,
    ];
    const asked = await resultsOf(file, ...options);
    const question = asked.questions.find(({ value }) => value === expected.asked.value);
    expect(question?.cells).toEqual(expected.asked.cells);
    expect(question?.blocks).toContain("attendance-rate");
    const open = asked.results.find(({ id }) => id === "attendance-rate");
    expect(["insufficient-data", "needs-confirmation"]).toContain(open?.verdict);

    const answers = put("答复.json", JSON.stringify({ [question?.id ?? ""]: "business-trip" }));
    const out = join(folder, "成果.xlsx");
    const answered = await resultsOf(
      file,
      ...options,
      "--answers",
      answers,
      "--write",
      "summary",
      "--out",
      out,
    );
    expect(answered.questions).toEqual([]);
    expect(answered.results.find(({ id }) => id === "attendance-rate")).toMatchObject({
      numerator: expected.due - expected.absent,
      denominator: expected.due,
    });
    expect(answered.host.syncs.write).toBeLessThanOrEqual(4);
    expect((await resultsOf(out, ...options)).questions).toEqual([]);
  });

  it("says which answers no question asks for, and goes on", async () => {
    const { sheets } = legendOfItsOwn();
    const file = put("考勤.xlsx", await workbookBytes(sheets));
    const answers = put("答复.json", JSON.stringify({ "mark:／／": "present", "mark:/": "holiday" }));
    const { exit, complaints } = await run(file, "--answers", answers);
    expect(exit).toBe(0);
    expect(complaints).toEqual([
      "--answers 中“mark:/”的答复“holiday”不在可选范围内，未采用。",
      "--answers 中的“mark:／／”不对应任何待答复的问题，未采用。",
    ]);
  });

  it("renews its own sheets in the workbook that it wrote before", async () => {
    const file = put("学习.xlsx", await workbookBytes([studyList(["2024-01-12", "2024-01-26"])]));
    const once = join(folder, "一.xlsx");
    const twice = join(folder, "二.xlsx");
    const first = await resultsOf(file, "--write", "summary", "--out", once);
    const second = await resultsOf(once, "--write", "summary", "--out", twice);
    expect(first.written.map(({ created }) => created)).toEqual([true]);
    expect(second.written.map(({ created }) => created)).toEqual([false]);
    expect(second.results).toEqual(first.results);
    expect(second.tables).toEqual(first.tables);
  });
});

describe("what is taught in --answers", () => {
  const rows = [
    ["壹", "贰", "叁"],
    ["周明", 22, 1],
    ["吴芳", 21, 0],
  ];
  const columns = { A: "person", B: "due-days", C: "absent-days" };
  const said = { sheet: "表1", kind: "attendance", layout: "counts", headerRows: [1], columns };

  it("is read, and remembered in what is written", async () => {
    const book = put("教.xlsx", await workbookBytes([sheetOf(rows, { name: "表1" })]));
    const taught = [{ ...said, from: "2024-03-01", to: "2024-03-31" }];
    const answers = put("a.json", JSON.stringify({ taught }));
    const out = join(folder, "写.xlsx");
    const first = await resultsOf(book, "--answers", answers, "--write", "summary", "--out", out);
    const tables = [{ sheet: "表1", kind: "attendance", people: 2, from: "2024-03-01", to: "2024-03-31" }];
    expect(first.tables).toMatchObject(tables);
    expect((await resultsOf(out)).tables).toMatchObject(tables);
  });

  it("is refused in sentences if it can't be applied", async () => {
    const book = put("教.xlsx", await workbookBytes([sheetOf(rows, { name: "表1" })]));
    const wrong = { ...said, range: "A1:B3", from: "2024-02-30", kind: "sport" };
    const answers = put("a.json", JSON.stringify({ "mark:-": "rest", taught: [wrong, { sheet: "表2" }] }));
    const { exit, complaints } = await run(book, "--answers", answers);
    expect(exit).toBe(2);
    expect(complaints).toEqual([
      "--answers 里所教的内容用不了：「表1」：没有「sport」这种台账；「表1」：「C」在所指的区域之外；「表1」：「2024-02-30」不是日期，应写作2024-03-01；工作簿里没有「表2」这张表。",
    ]);
  });
});

it("tells with --explain what speaks for each layout of a sheet, and which wins", async () => {
  const { printed, exit } = await run(
    put("本.xlsx", await workbookBytes([studyList(["2024-01-05", "2024-01-19"])])),
    "--explain",
    "学习台账",
  );
  expect(exit).toBe(0);
  expect(printed).toMatch(/→ list {2}study {2}0\.\d\d\n {6}\+ title {2}学习台账/);
  expect(printed).toMatch(/\+ must-have {2}date/);
  const { complaints } = await run(
    put("本.xlsx", await workbookBytes([studyList(["2024-01-05", "2024-01-19"])])),
    "--explain",
    "没有的表",
  );
  expect(complaints).toEqual(["--explain 的“没有的表”不是工作簿里的表。"]);
});

test("where nobody chose a standard it is said by which it is judged, and how another is chosen", async () => {
  const file = put("学习.xlsx", await workbookBytes([studyList(["2024-01-12"])]));
  const said = /没有选定标准，工作簿里也没有记住：先按市级文明机关判；要换用 --standard/;
  expect((await run(file)).printed).toMatch(said);
  expect((await run(file, "--standard", "city-civilized-organ")).printed).not.toMatch(said);
});

test("a sheet that is to be filled asks nothing and is no ledger, though it was begun by hand", async () => {
  const begun = paper("学习安排", [
    ["2024年学习安排及落实情况表"],
    ["序号", "学习日期", "学习主题", "学习方式", "主讲人"],
    [1, "2024-03-08", "业务规范", "", ""],
    [2, "2024-03-22", "", "", ""],
  ]);
  const file = put("学习.xlsx", await workbookBytes([studyList(["2024-03-08", "2024-03-22"]), begun]));
  const asRead = await resultsOf(file);
  const asForm = await resultsOf(file, "--template", "学习安排", "--out", join(folder, "filled.xlsx"));
  expect(asRead.tables.map(({ sheet }) => sheet)).toContain("学习安排");
  expect(asForm.tables.map(({ sheet }) => sheet)).not.toContain("学习安排");
  expect(asForm.questions).toEqual([]);
});

test("a form is filled again in the copy that the file has, and itself with --in-place; nothing new changes nothing", async () => {
  const form = paper("自查表", [
    ["文明机关创建工作自查表"],
    ["序号", "自查项目", "标准要求", "完成情况", "是否达标"],
    [1, "集中学习", "每月不少于2次", "", ""],
    [2, "全年集中学习", "全年不少于12次", "", ""],
  ]);
  const file = put("自查.xlsx", await workbookBytes([studyList(["2024-03-08", "2024-03-22"]), form]));
  const [one, two, three] = ["一.xlsx", "二.xlsx", "三.xlsx"].map((name) => join(folder, name));
  const options = [
    "--standard",
    "city-civilized-organ",
    "--as-of",
    "2024-12-31",
    "--template",
    "自查表",
    "--out",
  ];
  const templates = async (from: string, ...more: readonly string[]) =>
    (await resultsOf(from, ...options, ...more)).templates;
  expect(await templates(file, one ?? "")).toMatchObject([{ sheet: "自查表（已填）", where: "new-copy" }]);
  expect(await templates(one ?? "", two ?? "")).toMatchObject([
    { sheet: "自查表（已填）", where: "copy", changed: 0, kept: [] },
  ]);
  const { printed } = await run(file, ...options, three ?? "", "--in-place");
  expect(printed).toMatch(/填写“自查表”（填了 \d 格，这次改动 \d 格）\n {2}D3 集中学习·完成情况：/);
  expect(await templates(three ?? "", join(folder, "四.xlsx"), "--in-place")).toMatchObject([
    { sheet: "自查表", where: "in-place", changed: 0 },
  ]);
});
