import { addressText, type CellValue } from "../../../../../src/grid";
import { say } from "../../../../../src/locales";
import { monthMatrix } from "../../../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
import { EMPTY_MEMORY } from "../../../../../src/recognise";
import { mustRead } from "../../../../support/read-layout";
import { sheetOf } from "../../../../support/sheet-of";

const LEGEND = "说明：√出勤 △下乡 ○事假 ☆年休 ×旷工 迟迟到";

/** What is told of counts beside the first nine days of April 2024: the 4th and 5th are off, the 6th is a Saturday, the 7th is worked. */
function told(
  columns: readonly CellValue[],
  people: readonly (readonly [marks: string, ...counts: CellValue[]])[],
  answers: Readonly<Record<string, string>> = {},
): string[] {
  const rows = people.map(([marks, ...counts], at): CellValue[] => [
    `张${"一二三四五六七八"[at] ?? ""}`,
    ...[...marks].map((mark) => (mark === "." ? "" : mark)),
    ...counts,
  ]);
  const sheet = sheetOf([
    ["某局2024年4月考勤表"],
    ["姓名", 1, 2, 3, 4, 5, 6, 7, 8, 9, ...columns],
    ...rows,
    [LEGEND],
  ]);
  return mustRead(monthMatrix, sheet, { memory: { ...EMPTY_MEMORY, answers } })
    .findings.filter(({ problem }) => problem === "count-contradicts")
    .map(({ text, cell }) => `${addressText(cell)} ${say(text, "zh-CN")}`);
}

test("a count that the marks beside it don't come to is told with both figures and its cell", () => {
  expect(told(["出勤天数", "事假"], [["√√√...√√○", 6, 0]])).toEqual([
    "Sheet1!K3 张一的「出勤天数」写的是6，按格子里的标记数出来是5；按标记计算，请核对。",
    "Sheet1!L3 张一的「事假」写的是0，按格子里的标记数出来是1；按标记计算，请核对。",
  ]);
});

test.each<[string, string, CellValue, CellValue]>([
  ["a day of each mark", "√√√...√√○", "出勤天数", 5],
  ["trips left out", "√△√...√√√", "出勤天数", 5],
  ["trips as attendance", "√△√...√√√", "出勤天数", 6],
  ["days off that were marked too", "√√√√√√√√√", "出勤天数", 9],
  ["days off left out", "√√√√√√√√√", "出勤天数", 6],
  ["annual leave as attendance", "☆√√...√√√", "实出勤（天）", 6],
  ["a day of coming late left out", "迟√√...√√√", "出勤天数", 5],
  ["nothing written", "√√√...√√○", "出勤天数", ""],
  ["words", "√√√...√√○", "出勤天数", "见备注"],
  ["with its unit", "√√√...√√○", "出勤天数", "5天"],
  ["what no mark tells of", "√√√...√√○", "应出勤天数", 22],
  ["of the whole year so far", "√√√...√√○", "累计事假", 4],
  ["all leave together", "☆√√...√√○", "请假天数", 2],
  ["nobody there all month, on leave that others count as attendance", "☆☆☆...☆☆☆", "出勤天数", 0],
])("offices count their own way: %s", (_way, marks, column, value) => {
  expect(told([column], [[marks, value]])).toEqual([]);
});

test("leave is no attendance, whatever the way of counting", () => {
  expect(told(["出勤天数"], [["○√√...√√√", 6]])).toHaveLength(1);
  expect(told(["旷工"], [["×√√...√√√", 2]])).toHaveLength(1);
  expect(told(["请假"], [["☆√√...√√○", 0]])).toHaveLength(1);
  expect(told(["迟到次数"], [["迟√√...√√√", 3]])).toHaveLength(1);
});

test("while a blank is asked about it may be the day that is counted", () => {
  const rows = [
    ["√.√...√√√", 6],
    ["√√√...√√√", 7],
  ] as const;
  expect(told(["出勤天数"], rows).map((text) => text.split(" ")[0])).toEqual(["Sheet1!K4"]);
});

test("a grid left empty beside its counts is told", () => {
  expect(told(["出勤天数"], [[".........", 6]])).toHaveLength(1);
  expect(told(["出勤天数"], [[".........", 0]])).toEqual([]);
});

test("a mark that nobody has explained may be anything", () => {
  expect(told(["出勤天数"], [["※√√...√√√", 6]])).toEqual([]);
});

test("halves of a day are half a day or a time each", () => {
  const days = [1, 2, 3, 8, 9];
  const halves = days.flatMap((day) => ["√", day === 2 ? "○" : "√"]);
  const rows: CellValue[][] = [
    ["某局2024年4月考勤表"],
    ["姓名", ...days.flatMap((day) => [day, ""]), "出勤天数", "事假"],
    ["", ...days.flatMap(() => ["上午", "下午"]), "", ""],
    ["张一", ...halves, 4.5, 0.5],
    ["张二", ...halves, 5, 1],
    [LEGEND],
  ];
  const sheet = sheetOf(rows, { merges: ["B2:C2", "D2:E2", "F2:G2", "H2:I2", "J2:K2"] });
  const wrong = mustRead(monthMatrix, sheet).findings.filter(
    ({ problem }) => problem === "count-contradicts",
  );
  expect(wrong.map(({ cell }) => addressText(cell))).toEqual(["Sheet1!L5"]);
});
