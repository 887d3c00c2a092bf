import { answeredSchoolYear, findSchoolYear } from "../../../src/recognise/find/school-year";
import { column, read, readOne, sheetOf } from "../read-sheets";

const ROWS = [
  ["学习台账"],
  ["序号", "日期", "学习形式", "学习内容"],
  [1, "9月12日", "集中学习", "时事政治"],
  [2, "12月5日", "集中学习", "业务规程"],
  [3, "2月29日", "集中学习", "专题"],
  [4, "6月20日", "集中学习", "总结"],
];
const DAYS = ["2023-09-12", "2023-12-05", "2024-02-29", "2024-06-20"];

test("dates that run on from autumn into spring may be of a school year, which is offered first", () => {
  const [question] = readOne("台账", ROWS).recognition.questions;
  expect([question?.kind, question?.choices[0]?.id]).toEqual([
    "year",
    expect.stringMatching(/^\d{4}-\d{4}$/),
  ]);
  expect(question?.choices.map(({ id }) => id)).toContain("2024");
  const answered = readOne("台账", ROWS, [], { answers: { [question?.id ?? ""]: "2023-2024" } });
  expect(column(answered.ledger, "date")).toEqual(DAYS);
  expect(answered.recognition.questions).toEqual([]);
});

test("a title with its school year leaves nothing to ask", () => {
  const { ledger, recognition } = readOne("台账", [["2023—2024学年学习台账"], ...ROWS.slice(1)]);
  expect([column(ledger, "date"), recognition.questions]).toEqual([DAYS, []]);
});

test("a school year in its short form, or beside tables of another year, is one all the same", () => {
  const short = readOne("台账", [["2023-24学年学习台账"], ...ROWS.slice(1)]);
  expect([column(short.ledger, "date"), short.recognition.questions]).toEqual([DAYS, []]);
  const other = sheetOf("会议", [
    ["会议记录"],
    ["填报单位：某局"],
    ["日期", "会议名称", "主持人", "参会人员"],
    ["2024-11-03", "局务会", "江安", "何文"],
    ["2024-12-03", "局务会", "江安", "何文"],
  ]);
  const { ledgers } = read([sheetOf("台账", [["2023-2024学年学习台账"], ...ROWS.slice(1)]), other]);
  const own = ledgers.filter(({ sheet }) => sheet === "台账");
  expect(own.map((table) => column(table, "date"))).toEqual([DAYS]);
});

test("in a row of its month a day turns the school year once", () => {
  const { ledger } = readOne("三会一课", [
    ["2023—2024学年三会一课开展情况"],
    ["月份", "支部党员大会", "支部委员会", "党小组会", "党课"],
    ["9月", "9月5日", "9月6日", "9月7日", "9月8日"],
    ["3月", "3月5日", "3月6日", "3月7日", "3月8日"],
  ]);
  expect(column(ledger, "date").filter((day) => String(day).endsWith("-05"))).toEqual([
    "2023-09-05",
    "2024-03-05",
  ]);
});

test("months and days in their own columns run over the turn of the year too", () => {
  const { ledger } = readOne("台账", [
    ["2023-2024学年学习台账"],
    ["月份", "日", "学习形式", "学习内容"],
    [9, 12, "集中学习", "时事政治"],
    [3, 5, "集中学习", "业务规程"],
  ]);
  expect(column(ledger, "date")).toEqual(["2023-09-12", "2024-03-05"]);
});

test("years of other tables tell which school year is the likeliest", () => {
  const other = sheetOf("会议", [
    ["会议记录"],
    ["填报单位：某局"],
    ["填报人：江安"],
    ["日期", "会议名称", "主持人", "参会人员"],
    ["2022-11-03", "局务会", "江安", "何文"],
    ["2023-04-03", "局务会", "江安", "何文"],
  ]);
  const { questions } = read([sheetOf("台账", ROWS), other]);
  const year = questions.find(({ kind }) => kind === "year");
  expect([year?.choices[0]?.id, year?.suggestion]).toEqual(["2022-2023", "2022-2023"]);
});

test("columns of months run over the turn of the year too", () => {
  const { ledger } = readOne("学时", [
    ["2023—2024学年学时统计表"],
    ["姓名", "9月", "10月", "11月", "12月", "1月", "3月"],
    ["江安", 2, 3, 2, 4, 1, 2],
    ["何文", 2, 3, 2, 4, 1, 2],
  ]);
  expect([
    ledger.layout,
    column(ledger, "date")
      .slice(0, 6)
      .map((span) => String(span).slice(0, 7)),
  ]).toEqual(["year-matrix", ["2023-09", "2023-10", "2023-11", "2023-12", "2024-01", "2024-03"]]);
});

test.each([
  ["2023—2024学年", 2023],
  ["2023-24学年第二学期", 2023],
  ["2023年至2024学年", 2023],
  ["2023—2025学年", null],
  ["2023—2024年度", null],
])("%s is the school year %s", (text, year) => {
  expect(findSchoolYear(text)).toBe(year);
});

test("an answer of one year is no school year", () => {
  expect([
    answeredSchoolYear("2024"),
    answeredSchoolYear("2024-05"),
    answeredSchoolYear("2023-2024"),
  ]).toEqual([null, null, 2023]);
});
