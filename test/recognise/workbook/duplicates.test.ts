import type { CellValue } from "../../../src/grid";
import type { Ledger } from "../../../src/ledgers";
import { say } from "../../../src/locales";
import { EMPTY_MEMORY, recognise } from "../../../src/recognise";
import type { LayoutReader } from "../../../src/recognise/layout";
import { dailyList } from "../../../src/recognise/layouts/attendance/daily-list";
import { monthMatrix } from "../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
import { personSummary } from "../../../src/recognise/layouts/attendance/person-summary";
import { markDuplicates } from "../../../src/recognise/workbook/duplicates";
import { mustRead } from "../../support/read-layout";
import { sheetOf } from "../../support/sheet-of";

function read(reader: LayoutReader, name: string, rows: CellValue[][]): Ledger {
  return mustRead(reader, sheetOf(rows, { name }), { memory: EMPTY_MEMORY }).ledger;
}

function grid(name: string, title: string, people: readonly (readonly [string, string])[]): Ledger {
  return read(monthMatrix, name, [
    [title],
    ["姓名", 1, 2, 3, 4, 5, 6, 7],
    ...people.map(([person, marks]): CellValue[] => [person, ...marks]),
    ["√出勤 ○事假"],
  ]);
}

function summary(name: string, title: string, people: readonly (readonly [string, number])[]): Ledger {
  return read(personSummary, name, [
    [title],
    ["姓名", "应出勤", "事假", "病假"],
    ...people.map(([person, leave]): CellValue[] => [person, 5, leave, 0]),
  ]);
}

const april = "2024年4月考勤表";

const days = grid("考勤", april, [
  ["张三", "√√○√√"],
  ["李四", "√√√√√"],
]);

const NAMES = ["张伟", "王芳", "李娜"];

it("counts the grid and checks it against the summary", () => {
  const { ledgers, findings } = markDuplicates([
    summary("汇总", "2024年4月考勤汇总", [
      ["张三", 1],
      ["李四", 0],
    ]),
    days,
  ]);
  expect(ledgers.map(({ duplicateOf }) => duplicateOf)).toEqual([days.id, null]);
  expect(findings.map(({ problem }) => problem)).toEqual(["second-view"]);
});

it("tells where the summary's sums are not those of the days", () => {
  const { findings } = markDuplicates([
    days,
    summary("汇总", "2024年4月考勤汇总", [
      ["张三", 2],
      ["李四", 0],
    ]),
  ]);
  const wrong = findings.filter(({ problem }) => problem === "summary-contradicts");
  expect(wrong).toHaveLength(1);
  expect(wrong[0]).toMatchObject({
    cell: { sheet: "汇总", row: 2, column: 2 },
    text: { params: { name: "张三", value: 2, counted: 1 } },
  });
});

it("tells days attended that the days of all the month don't come to, however they are counted", () => {
  const attended = (days: number): string[] => {
    const month = Array.from({ length: 30 }, (_, at) => at + 1);
    const whole = read(monthMatrix, "考勤", [
      [april],
      ["姓名", ...month],
      ["张三", ...month.map((day) => (day % 7 > 5 || day % 7 === 0 ? "" : "√"))],
      ["√出勤 ○事假"],
    ]);
    const sums = read(personSummary, "汇总", [
      ["2024年4月考勤汇总"],
      ["姓名", "应出勤", "实出勤", "事假"],
      ["张三", 22, days, 0],
    ]);
    return markDuplicates([whole, sums])
      .findings.filter(({ problem }) => problem === "summary-contradicts")
      .map(({ text }) => say(text, "zh-CN"));
  };
  expect(attended(22)).toEqual([]);
  expect(attended(25)).toEqual(["张三的实出勤天数：汇总表为25，按明细（考勤）计算为20，按明细处理。"]);
});

it("tells where two grids of one month differ, with both cells", () => {
  const { ledgers, findings } = markDuplicates([
    days,
    grid("副本", april, [
      ["张三", "√√√√√"],
      ["李四", "√√√√√"],
    ]),
  ]);
  expect(ledgers[1]?.duplicateOf).toBe(days.id);
  const wrong = findings.filter(({ problem }) => problem === "views-contradict");
  expect(wrong).toHaveLength(1);
  expect(wrong[0]).toMatchObject({
    cell: { sheet: "副本", row: 2, column: 3 },
    text: { params: { value: "√", other: "○（考勤!D3）" } },
  });
});

it("finds the worst ten beside the whole staff, without a month on either", () => {
  const people = ["张三", "李四", "王五", "赵六"].map((name) => [name, 1] as const);
  const all = summary("在职", "考勤记录表", people);
  const { ledgers } = markDuplicates([
    all,
    summary("后十名", "考勤记录表（后十名）", people.slice(0, 2)),
    summary("离职", "考勤记录表", [["钱七", 1]]),
  ]);
  expect(ledgers.map(({ duplicateOf }) => duplicateOf)).toEqual([null, all.id, null]);
});

it("takes months of the same people for one only where they say the same, while no month is known", () => {
  const month = (name: string, ...marks: [string, string]) =>
    grid(name, "考勤表", [
      ["张三", marks[0]],
      ["李四", marks[1]],
    ]);
  const of = (...ledgers: Ledger[]) =>
    markDuplicates(ledgers).ledgers.map(({ duplicateOf }) => duplicateOf !== null);
  expect(of(month("甲", "√√√√√", "√√√√√"), month("乙", "√√√√○", "√√√√√"))).toEqual([false, false]);
  expect(of(month("甲", "√√√√√", "√√√√√"), month("乙", "√√√√√", "√√√√√"))).toEqual([false, false]);
  expect(of(month("甲", "√√√√○", "√√√√√"), month("甲 (2)", "√√√√○", "√√√√√"))).toEqual([false, true]);
  const sums = (name: string, days: number) =>
    summary(name, "考勤汇总表", [
      ["张三", 21],
      ["李四", days],
    ]);
  expect(of(sums("甲", 20), sums("乙", 21))).toEqual([false, false]);
});

it("leaves other people, other months and blank forms alone", () => {
  const others = grid("业务科", april, [
    ["王五", "√√√√√"],
    ["赵六", "√√√√√"],
  ]);
  const may = grid("5月", "2024年5月考勤表", [
    ["张三", "√√√√√"],
    ["李四", "√√√√√"],
  ]);
  const blank = grid("空表", april, [
    ["张三", ""],
    ["李四", ""],
  ]);
  const { ledgers, findings } = markDuplicates([days, others, may, blank]);
  expect(ledgers.every(({ duplicateOf }) => duplicateOf === null)).toBe(true);
  expect(findings).toEqual([]);
});

describe("A summary of a year", () => {
  const year = summary("年度汇总", "2024年度考勤汇总表", [
    ["张三", 9],
    ["李四", 9],
  ]);

  it("is no second view of one of its months, nor does it contradict it", () => {
    const { ledgers, findings } = markDuplicates([days, year]);
    expect(ledgers[1]?.duplicateOf).toBeNull();
    expect(findings).toEqual([]);
  });

  it("is one of all its months together", () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      grid(`${String(index + 1)}月`, `2024年${String(index + 1)}月考勤表`, [
        ["张三", "√".repeat(28)],
        ["李四", "√".repeat(28)],
      ]),
    );
    const { ledgers, findings } = markDuplicates([...months, year]);
    expect(ledgers.filter(({ duplicateOf }) => duplicateOf !== null).map(({ sheet }) => sheet)).toEqual([
      "年度汇总",
    ]);
    expect(findings.map(({ problem }) => problem)).toEqual(["second-view"]);
    const [told] = findings.map(({ text }) => text);
    expect(told && say(told)).toMatch(/^与「1月」「2月」「3月」/);
    expect(told && say(told, "en-US")).toContain("“1月”, “2月”, “3月”");
  });
});

it("compares namesakes by their departments", () => {
  const rows = [
    ["部门", "姓名", 1, 2, 3, 8, 9],
    ["办公室", "张伟", "√", "√", "√", "√", "√"],
    ["人事科", "张伟", "事假", "√", "√", "√", "√"],
  ];
  const marked = mustRead(monthMatrix, sheetOf([[april], ...rows], { name: "4月" })).ledger;
  const counts = mustRead(
    personSummary,
    sheetOf(
      [
        ["2024年4月考勤汇总表"],
        ["部门", "姓名", "应出勤", "实出勤", "事假", "病假"],
        ["办公室", "张伟", 5, 5, 0, 0],
        ["人事科", "张伟", 5, 4, 1, 0],
      ],
      { name: "汇总" },
    ),
  ).ledger;
  expect(markDuplicates([marked, counts]).findings.map(({ problem }) => problem)).toEqual(["second-view"]);
});

it("does not take a month's counts for a view of one day's sheet", () => {
  const day = read(dailyList, "8日", [
    ["2024年4月8日签到表"],
    ["姓名", "上午", "下午"],
    ["张三", "√", "√"],
    ["李四", "√", "√"],
  ]);
  const counts = summary("汇总", "2024年4月考勤汇总", [
    ["张三", 1],
    ["李四", 0],
  ]);
  expect(markDuplicates([day, counts]).ledgers.map(({ duplicateOf }) => duplicateOf)).toEqual([null, null]);
});

it("the view that has results counts beside punches of the same people", () => {
  const title = "2026年3月考勤月报";
  const summary = sheetOf(
    [[title], ["姓名", "应出勤", "实际出勤", "迟到次数"], ...NAMES.map((name) => [name, 22, 22, 0])],
    { name: "月报" },
  );
  const days = Array.from({ length: 31 }, (_, index) => index + 1);
  const grid = sheetOf(
    [
      ["2026年3月打卡时间"],
      ["姓名", ...days],
      ...NAMES.map((name) => [name, ...days.map((day) => (day % 7 < 2 ? "--" : "08:31、18:01"))]),
    ],
    { name: "打卡" },
  );
  const { ledgers, questions } = recognise([grid, summary], { memory: EMPTY_MEMORY, ownSheets: new Set() });
  expect(ledgers.map(({ sheet, layout, duplicateOf }) => [sheet, layout, duplicateOf === null])).toEqual([
    ["打卡", "punch-log", false],
    ["月报", "person-summary", true],
  ]);
  expect(questions).toEqual([]);
});
