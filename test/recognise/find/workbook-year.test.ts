import { EMPTY_MEMORY, recognise } from "../../../src/recognise";
import { workbookYear } from "../../../src/recognise/find/workbook-year";
import { read, sheetOf } from "../read-sheets";

const week = (name: string, days: readonly string[]) =>
  sheetOf(name, [
    ["姓名", ...days],
    ["", "周一", "周二", "周三", "周四", "周五"],
    ...["江安", "何文", "苏平"].map((person) => [person, "到", "到", "到", "迟到", "到"]),
  ]);
const weeks = [
  week("第1周", ["3.4", "3.5", "3.6", "3.7", "3.8"]),
  week("第2周", ["3.11", "3.12", "3.13", "3.14", "3.15"]),
];

test("the year that most sheets name is the workbook's", () => {
  const sheets = ["2023年3月", "2024年4月", "2024年5月"].map((name) => sheetOf(name, [["考勤"]]));
  expect(workbookYear(sheets)).toEqual({ year: 2024, schoolYear: null });
});

test("a school year on one sheet dates the others, each month by its half", () => {
  const cover = sheetOf("说明", [["2024—2025学年第一学期 第1周"]]);
  const september = week("一班", ["9月2日", "9月3日", "9月4日", "9月5日", "9月6日"]);
  const { ledgers, questions } = read([cover, september]);
  expect(questions).toEqual([]);
  expect(ledgers[0]?.period).toEqual({ from: "2024-09-02", to: "2024-09-06", precision: "range" });
});

test("a year that no sheet names is asked of one sheet, and its answer dates them all", () => {
  const { questions, later } = read(weeks);
  expect(questions.map(({ id }) => id)).toEqual(["year:第1周"]);
  expect(later?.map(({ id }) => id)).toEqual(["year:第2周"]);
  const answered = read(weeks, { answers: { "year:第1周": "2024" } });
  expect([...answered.questions, ...(answered.later ?? [])]).toEqual([]);
  expect(answered.ledgers.map(({ period }) => period?.from)).toEqual(["2024-03-04", "2024-03-11"]);
});

test("what was answered of a sheet holds for it, whatever another was answered", () => {
  const grids = weeks.map((sheet) => ({ ...sheet, values: sheet.values.filter((_, row) => row !== 1) }));
  const answered = read(grids, { answers: { "year:第1周": "2023", "year:第2周": "2024" } });
  expect(answered.ledgers.map(({ period }) => period?.from)).toEqual(["2023-03-04", "2024-03-11"]);
});

test("the year and month of the file's name go first among the choices, and are not taken for granted", () => {
  const days = Array.from({ length: 31 }, (_, index) => index + 1);
  const grid = sheetOf("考勤表", [
    ["姓名", ...days],
    ...["江安", "何文"].map((name) => [name, ...days.map(() => "√")]),
  ]);
  const recognition = recognise([grid], {
    memory: EMPTY_MEMORY,
    ownSheets: new Set(),
    fileName: "2024年3月考勤表.xlsx",
  });
  expect(recognition.questions.map(({ suggestion, choices }) => [suggestion, choices[0]?.id])).toEqual([
    ["2024", "2024"],
    ["03", "03"],
  ]);
});

describe("beside the year of the file's name", () => {
  const records = sheetOf("活动记录", [
    ["活动记录"],
    ["时间", "活动名称", "地点"],
    ["1月25日", "迎春联欢", "礼堂"],
    ["12月25日", "读书会", "阅览室"],
  ]);
  const plan = sheetOf("演出排期", [["2026年演出排期（拟）"], ["日期", "节目"]]);
  const named = (name: string): ReturnType<typeof sheetOf> => sheetOf(name, [["考勤"]]);

  test.each([
    ["a plan of the next year dates no records", [records, plan], "2025年文化活动.xlsx", null],
    ["a single sheet of another year dates none", [records, named("2024年3月")], "2025年台账.xlsx", null],
    ["two sheets do", [records, named("2024年3月"), named("2024年4月")], "2025年申报材料.xlsx", 2024],
    ["a plan does where the file is of the same year", [records, plan], "2026年活动.xlsx", 2026],
    ["a plan does where the file names none", [records, plan], "活动.xlsx", 2026],
    ["a record goes before two plans", [records, named("2025年3月"), plan, plan], "活动.xlsx", 2025],
  ])("%s", (_, sheets, fileName, year) => {
    expect(workbookYear(sheets, {}, fileName).year).toBe(year);
  });

  test("the year is asked, that of the file first, and the answer dates the records", () => {
    const options = { ownSheets: new Set<string>(), fileName: "2025年文化活动.xlsx" };
    const asked = recognise([records, plan], { ...options, memory: EMPTY_MEMORY });
    expect(asked.questions.map(({ id, suggestion }) => [id, suggestion])).toEqual([
      ["year:活动记录", "2025"],
    ]);
    const memory = { ...EMPTY_MEMORY, answers: { "year:活动记录": "2025" } };
    const answered = recognise([records, plan], { ...options, memory });
    expect(answered.ledgers[0]?.period?.from.slice(0, 4)).toBe("2025");
    expect(answered.questions).toEqual([]);
  });
});

test("the day on which a month's sheet was signed tells its year", () => {
  const grid = (name: string, foot: string) =>
    sheetOf(name, [
      ["考勤表"],
      ["姓名", 1, 2, 3, 4, 5],
      ...["江安", "何文", "苏平"].map((person) => [person, "√", "√", "√", "√", "√"]),
      ["考勤员：何文", "", foot],
    ]);
  const yearOf = (...sheets: ReturnType<typeof grid>[]) => workbookYear(sheets).year;
  expect(yearOf(grid("3月", "2026年4月1日"), grid("4月", "制表日期：2026-05-04"))).toBe(2026);
  expect(yearOf(grid("12月", "2026年1月5日"))).toBe(2025);
  expect(yearOf(grid("3月", "2026年9月1日"))).toBeNull();
  expect(yearOf(grid("3月", "2026年4月1日"), grid("4月", "2025年5月1日"))).toBeNull();
  expect(read([grid("3月", "2026年4月1日")]).ledgers[0]?.period?.from).toBe("2026-03-01");
});
