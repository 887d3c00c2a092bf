import type { CellValue, Sheet } from "../../../src/grid";
import { say } from "../../../src/locales";
import {
  EMPTY_MEMORY,
  recognise,
  rememberTaught,
  taughtProblems,
  type Recognition,
  type Taught,
} from "../../../src/recognise";
import { describeTable } from "../../../src/recognise";
import { sheetOf } from "../../support/sheet-of";

/** Reads sheets under what is taught of them. */
function read(sheets: readonly Sheet[], ...said: readonly Taught[]): Recognition {
  const taught = said.map((one) =>
    rememberTaught(
      one,
      sheets.find(({ name }) => name === one.sheet),
    ),
  );
  return recognise(sheets, { memory: { ...EMPTY_MEMORY, taught }, ownSheets: new Set() });
}

const days = (n: number, mark: (day: number) => CellValue): CellValue[] =>
  Array.from({ length: n }, (_, at) => mark(at + 1));

/** A grid that nothing names: signs over the days, letters for people. */
const GRID = sheetOf(
  [
    ["绿豆计划"],
    ["", "甲子", "乙丑", ...days(29, (day) => `格${String(day)}`)],
    ["", "P-01", "河东", ...days(29, (day) => (day % 7 === 3 ? "※" : "○"))],
    ["", "P-02", "河西", ...days(29, () => "○")],
  ],
  { name: "表1" },
);
const GRID_TAUGHT: Taught = {
  sheet: "表1",
  range: "B2:AF4",
  kind: "attendance",
  layout: "matrix",
  headerRows: [2],
  columns: { B: "person", C: "department" },
  across: { "D:AF": "2024-02-01" },
  from: "2024-02-01",
  to: "2024-02-29",
  marks: { "○": "present", "※": "sick-leave" },
};

test("a grid of people and days that no rule would recognise is read as it is taught", () => {
  expect(read([GRID]).ledgers).toEqual([]);
  const { ledgers, questions, skipped, applied } = read([GRID], GRID_TAUGHT);
  expect(questions).toEqual([]);
  expect(skipped).toEqual([]);
  expect(applied).toEqual(["taught:表1!B2:AF4"]);
  expect(ledgers.map(describeTable)).toMatchObject([
    {
      kind: "attendance",
      layout: "month-matrix",
      people: 2,
      from: "2024-02-01",
      to: "2024-02-29",
      marks: { "○": 54, "※": 4 },
      codes: { present: 54, "sick-leave": 4 },
    },
  ]);
  expect(ledgers[0]?.people.map(({ name, department }) => [name, department])).toEqual([
    ["P-01", "河东"],
    ["P-02", "河西"],
  ]);
});

test("what was taught holds for next month's sheet of the same header, its period and its blanks do not", () => {
  const march = sheetOf(
    [
      ["2024年3月"],
      ["", "甲子", "乙丑", ...days(31, (day) => day)],
      ["", "P-01", "河东", ...days(31, (day) => (day % 7 === 3 ? "※" : day > 20 ? "" : "○"))],
      ["", "P-03", "河西", ...days(31, () => "○")],
    ],
    { name: "表2" },
  );
  const february = {
    ...GRID,
    values: GRID.values.map((row, at) => (at === 1 ? ["", "甲子", "乙丑", ...days(29, (day) => day)] : row)),
  };
  const { ledgers, questions } = read([february, march], { ...GRID_TAUGHT, blank: "present" });
  expect(ledgers.map(describeTable)).toMatchObject([
    { sheet: "表1", from: "2024-02-01", codes: { present: 54, "sick-leave": 4 } },
    { sheet: "表2", from: "2024-03-01", to: "2024-03-31", people: 2 },
  ]);
  expect(questions.map(({ kind }) => kind)).toContain("blank");
});

test("a mark taught on one month's sheet goes before its own legend, and behind the legend of the next month's", () => {
  const month = (name: string, title: string, legend: string): Sheet =>
    sheetOf(
      [
        [title],
        ["序号", "姓名", ...days(28, (day) => day)],
        [1, "贺一鸣", ...days(28, (day) => (day === 6 ? "△" : day === 7 ? "※" : "√"))],
        [2, "孔令仪", ...days(28, () => "√")],
        [legend],
      ],
      { name },
    );
  const sheets = [
    month("2月", "2023年2月考勤表", "说明：√出勤　△事假"),
    month("3月", "2023年3月考勤表", "说明：√出勤　△公出"),
  ];
  const { ledgers } = read(sheets, { sheet: "2月", marks: { "△": "sick-leave", "※": "annual-leave" } });
  expect(ledgers.map(describeTable)).toMatchObject([
    { sheet: "2月", codes: { "sick-leave": 1, "annual-leave": 1 } },
    { sheet: "3月", codes: { "business-trip": 1, "annual-leave": 1 } },
  ]);
});

test("half days in two columns each are told by the days that they cover", () => {
  const sheet = sheetOf(
    [
      ["甲", ...days(58, (n) => `k${String(n)}`)],
      ["P-01", ...days(58, (n) => (n === 1 ? "△" : "○"))],
    ],
    { name: "半天" },
  );
  const { ledgers } = read([sheet], {
    sheet: "半天",
    kind: "attendance",
    layout: "matrix",
    headerRows: [1],
    columns: { A: "person" },
    across: { "B:BG": "2024-02-01" },
    from: "2024-02-01",
    to: "2024-02-29",
    marks: { "○": "present", "△": "personal-leave" },
  });
  expect(ledgers.map(describeTable)).toMatchObject([{ codes: { present: 28.5, "personal-leave": 0.5 } }]);
});

test.each([
  ["2024-01-01", "2024-02-04"],
  ["2024-01-01", "2024-05-31"],
  ["2024-01-01", "2025-03-31"],
])("a matrix of departments by weeks, months or quarters is told by its end: %s to %s", (from, to) => {
  const n = 5;
  const sheet = sheetOf(
    [
      ["", ...days(n, (at) => `#${String(at)}`)],
      ["河东", ...days(n, (at) => 90 + at)],
      ["河西", ...days(n, (at) => (at === 2 ? "" : 80 + at))],
    ],
    { name: "表3" },
  );
  const { ledgers } = read([sheet], {
    sheet: "表3",
    kind: "hygiene",
    layout: "matrix",
    headerRows: [1],
    columns: { A: "department" },
    across: { "B:F": from },
    from,
    to,
    fullMark: 100,
  });
  const [ledger] = ledgers;
  expect(ledger?.records).toHaveLength(9);
  expect(ledger?.period).toMatchObject({ from, to });
  const spans = ledger?.records.slice(0, n).map(({ fields }) => fields["date"]?.value);
  expect(spans?.at(0)).toMatchObject({ from });
  expect(spans?.at(-1)).toMatchObject({ to });
  expect(ledger?.records[0]?.fields).toMatchObject({
    score: { value: 91 },
    "full-mark": { value: 100 },
    department: { value: "河东" },
  });
});

test("a list whose header says nothing, a second one beside it, and a card", () => {
  const sheet = sheetOf(
    [
      ["壹", "贰", "叁", "", "伍", "陆"],
      ["2024-03-05", "学文件", "3", "", "李四", 12],
      ["2024-03-12", "学业务", "2", "", "王五", 8],
      ["", "", "", "", "", ""],
      ["何时", "2024-05-06", "", "", "", ""],
      ["何事", "专题学习", "", "", "", ""],
    ],
    { name: "表4" },
  );
  const { ledgers } = read(
    [sheet],
    {
      sheet: "表4",
      range: "A1:C3",
      kind: "study",
      headerRows: [1],
      columns: { A: "date", B: "topic", C: "hours" },
    },
    {
      sheet: "表4",
      range: "E1:F3",
      kind: "study-hours",
      headerRows: [1],
      columns: { E: "person", F: "hours" },
      from: "2024-01-01",
      to: "2024-12-31",
    },
    { sheet: "表4", range: "A5:B6", kind: "study", layout: "card", cells: { date: "B5", topic: "B6" } },
  );
  expect(ledgers.map(({ kind, layout, records }) => [kind, layout, records.length])).toEqual([
    ["study", "list", 2],
    ["study-hours", "list", 2],
    ["study", "card", 1],
  ]);
  expect(ledgers[0]?.records[0]?.fields).toMatchObject({
    date: { value: { from: "2024-03-05" } },
    hours: { value: 3 },
  });
  expect(ledgers[1]?.period).toMatchObject({ from: "2024-01-01", to: "2024-12-31" });
  expect(ledgers[2]?.records[0]?.fields).toMatchObject({ topic: { value: "专题学习" } });
});

test("counts of a month, a list of days with their states, and leave, all without a word that says so", () => {
  const counts = sheetOf(
    [
      ["壹", "贰", "叁"],
      ["张三", 22, 1],
      ["9527", 20, 3],
    ],
    { name: "数" },
  );
  const states = sheetOf(
    [
      ["壹", "贰", "叁"],
      ["张三", "2024-03-04", "在"],
      ["张三", "2024-03-05", "不在"],
    ],
    { name: "日" },
  );
  const leave = sheetOf(
    [
      ["壹", "贰", "叁", "肆"],
      ["张三", "2024-03-04", "2024-03-06", "事假"],
    ],
    { name: "假" },
  );
  const { ledgers, questions } = read(
    [counts, states, leave],
    {
      sheet: "数",
      kind: "attendance",
      layout: "counts",
      headerRows: [1],
      columns: { A: "person", B: "due-days", C: "absent-days" },
      from: "2024-03-01",
      to: "2024-03-31",
    },
    {
      sheet: "日",
      kind: "attendance",
      layout: "list",
      headerRows: [1],
      columns: { A: "person", B: "date", C: "status" },
      marks: { 在: "present", 不在: "absent" },
    },
    {
      sheet: "假",
      kind: "attendance",
      layout: "list",
      headerRows: [1],
      columns: { A: "person", B: "date", C: "until", D: "status" },
    },
  );
  expect(questions).toEqual([]);
  expect(ledgers.map(describeTable)).toMatchObject([
    { layout: "person-summary", people: 2, records: 2, from: "2024-03-01", to: "2024-03-31" },
    { layout: "daily-list", people: 1, codes: { present: 1, absent: 1 } },
    { layout: "exception-list", people: 1, records: 1 },
  ]);
  expect(ledgers[0]?.records[1]?.fields).toMatchObject({
    "due-days": { value: 20 },
    "absent-days": { value: 3 },
  });
});

const STUDY = sheetOf(
  [
    ["清河县某局2024年学习台账"],
    ["序号", "学习日期", "学习形式", "学习内容"],
    [1, "2024年1月5日", "集中学习", "传达会议精神"],
    [2, "2024年1月19日", "集中学习", "业务规范"],
  ],
  { name: "学习" },
);

test("only the kind is taught: header and columns are found as ever", () => {
  const [ledger] = read([STUDY], { sheet: "学习", kind: "training" }).ledgers;
  expect(ledger).toMatchObject({ kind: "training", headerRows: [1] });
  expect(ledger?.columns.find(({ field }) => field === "date")?.column).toBe(1);
});

test("only one column is taught: the rest is found as ever", () => {
  const [ledger] = read([STUDY], { sheet: "学习", columns: { D: "remark" } }).ledgers;
  expect(ledger?.kind).toBe("study");
  expect(ledger?.columns.map(({ field }) => field)).toEqual([null, "date", "form", "remark"]);
  expect(ledger?.records).toHaveLength(2);
});

test("the day on which a case was closed is that of its answer where the clerk says so, on every sheet of that header", () => {
  const petitions = (name: string) =>
    sheetOf(
      [
        ["信访台账"],
        ["编号", "来信日期", "反映事项", "办结时间"],
        ["1", "2024-03-01", "路灯不亮", "2024-03-09"],
        ["2", "2024-04-01", "井盖丢失", "2024-04-20"],
      ],
      { name },
    );
  const fields = (...said: readonly Taught[]) =>
    read([petitions("上半年"), petitions("下半年")], ...said).ledgers.map(
      ({ kind, columns }) => `${kind} ${columns.at(-1)?.field ?? ""}`,
    );
  expect(fields()).toEqual(["petition completed", "petition completed"]);
  expect(fields({ sheet: "上半年", columns: { D: "replied" } })).toEqual([
    "petition replied",
    "petition replied",
  ]);
});

test("what is no ledger is not read, nor is a 考核细则; what is hidden is, once it is taught", () => {
  expect(read([STUDY], { sheet: "学习", kind: "none" })).toMatchObject({
    ledgers: [],
    skipped: [{ sheet: "学习", reason: "no-table" }],
    findings: [],
  });
  expect(read([STUDY], { sheet: "学习", kind: "rubric" }).ledgers).toEqual([]);
  const hidden: Sheet = { ...STUDY, visibility: "hidden" };
  expect(read([hidden]).ledgers).toEqual([]);
  expect(read([hidden], { sheet: "学习", kind: "study" })).toMatchObject({
    ledgers: [{ kind: "study" }],
    skipped: [],
  });
});

test("a sheet that is not to count stands behind the other, and one that is to count goes first", () => {
  const sheets = ["甲", "乙"].map((name) =>
    sheetOf(
      [
        ["2024年3月考勤表"],
        ["姓名", ...days(31, (day) => day)],
        ["张三", ...days(31, () => "√")],
        ["李四", ...days(31, () => "√")],
      ],
      { name },
    ),
  );
  expect(read(sheets).ledgers.map(({ duplicateOf }) => duplicateOf)).toEqual([null, "甲!A1:AF4"]);
  expect(read(sheets, { sheet: "甲", counts: false }).ledgers.map(({ duplicateOf }) => duplicateOf)).toEqual([
    "乙!A1:AF4",
    null,
  ]);
  expect(read(sheets, { sheet: "乙", counts: true }).ledgers.map(({ duplicateOf }) => duplicateOf)).toEqual([
    "乙!A1:AF4",
    null,
  ]);
});

test("what can't be taken is said in a sentence", () => {
  const wrong = (said: Record<string, unknown>): string[] =>
    taughtProblems({ sheet: "表1", ...said }, [GRID]).map((problem) => say(problem));
  expect(taughtProblems({ sheet: "表9" }, [GRID]).map((problem) => say(problem))).toEqual([
    "工作簿里没有「表9」这张表",
  ]);
  expect(taughtProblems("表1", [GRID]).map((problem) => say(problem))).toEqual([
    "所教的内容应是名称与内容成对，且写明是哪张表",
  ]);
  expect(wrong({ kind: "sport" })).toEqual(["「表1」：没有「sport」这种台账"]);
  expect(wrong({ range: "B9:" })).toEqual(["「表1」：「B9:」不是单元格区域"]);
  expect(wrong({ kind: "study", columns: { B: "score" } })).toEqual(["「表1」：这种台账没有「score」这一项"]);
  expect(wrong({ range: "B4:D9", columns: { F: "date" } })).toEqual(["「表1」：「F」在所指的区域之外"]);
  expect(wrong({ from: "2024-02-30" })).toEqual(["「表1」：「2024-02-30」不是日期，应写作2024-03-01"]);
  expect(wrong({ across: { "D:AH": "" } })).toEqual([
    "「表1」的 D:AH 列是时间，请填第一列是哪天（或哪月、哪季）",
  ]);
  expect(wrong({ across: { ":": "2024-03-01" } })).toEqual([
    "「表1」从哪一列到哪一列是时间，请选（第一列是2024-03-01）",
  ]);
  expect(wrong({ across: { "D:AH": "三月" } })).toEqual(["「表1」：「三月」不是日期，应写作2024-03-01"]);
  expect(wrong({ from: "2024-03-01", to: "2024-02-01" })).toHaveLength(1);
  expect(
    wrong({
      marks: { "※": "asleep" },
      blank: "maybe",
      fullMark: 0,
      counts: "yes",
      headerRows: [],
      layout: "heap",
      colour: 1,
    }),
  ).toHaveLength(7);
  expect(wrong({ ...GRID_TAUGHT })).toEqual([]);
});

test("what was taught and still can't be read is told", () => {
  const { ledgers, findings } = read([GRID], { sheet: "表1", layout: "list" });
  expect(ledgers).toEqual([]);
  expect(findings.map(({ problem }) => problem)).toEqual(["taught-not-read"]);
});

test("figures that count on below words of their own are a row, no second header", () => {
  const sheet = sheetOf(
    [
      ["木", "槐0#", "槐1#"],
      ["P-716", 5, 6],
      ["P-191", 1, 1],
    ],
    { name: "表1" },
  );
  const { ledgers } = read([sheet], {
    sheet: "表1",
    range: "A1:C3",
    kind: "hygiene",
    layout: "matrix",
    columns: { A: "department" },
    across: { "B:C": "2024-01-01" },
    from: "2024-01-01",
    to: "2024-01-14",
  });
  expect(ledgers[0]?.records.map(({ fields }) => fields["score"]?.value)).toEqual([5, 6, 1, 1]);
});
