import { EMPTY_MEMORY, recognise } from "../../../../../src/recognise";
import { sheetOf } from "../../../../support/sheet-of";

type Rows = Parameters<typeof sheetOf>[0];

const week = (title: string): Rows => [
  [title],
  ["序号", "姓名", "周一", "周二", "周三", "周四", "周五", "备注"],
  [1, "张三", "√", "√", "事假", "√", "√"],
  [2, "李四", "√", "√", "√", "√", "√"],
  ["值周领导签字"],
  [],
];
const read = (rows: Rows) => recognise([sheetOf(rows)], { memory: EMPTY_MEMORY, ownSheets: new Set() });
const spans = (rows: Rows) => read(rows).ledgers.map(({ period }) => [period?.from, period?.to]);
const TWO = [
  ["2026-09-07", "2026-09-11"],
  ["2026-09-14", "2026-09-18"],
];

describe("Weeks below each other, each under its own days", () => {
  test.each([
    ["第1周(9月7日—9月11日)", "第2周(9月14日—9月18日)"],
    ["9月7日—11日", "9月14日—18日"],
    ["第1周(9.7-9.11)", "第2周(9.14-9.18)"],
    ["第一周（9月7日至11日）", "第二周（9月14日至18日）"],
  ])("take the year that stands once above: %s, %s", (first, second) => {
    expect(spans([["2026年坐班考勤"], [], ...week(first), ...week(second)])).toEqual(TWO);
  });

  test("take of a school year the year in which the week begins on its weekday", () => {
    expect(spans([["2026-2027学年坐班考勤"], [], ...week("9月7日—9月11日")])).toEqual([TWO[0]]);
    expect(spans([["2026-2027学年坐班考勤"], [], ...week("3月1日—3月5日")])).toEqual([
      ["2027-03-01", "2027-03-05"],
    ]);
  });

  test("are asked for the year where nothing names one, of those in which they begin on a Monday", () => {
    const { questions, findings } = read(week("坐班考勤（9月7日—9月11日）"));
    expect(findings.map(({ problem }) => problem)).toEqual([]);
    expect(questions.map(({ kind }) => kind)).toEqual(["year"]);
    expect(questions[0]?.choices.map(({ id }) => id)).toContain("2026");
    expect(questions[0]?.choices.map(({ id }) => id)).not.toContain("2025");
  });
});
