import { attendanceByPerson, CALENDAR_WORKDAYS, createContext } from "../../src/measures";
import type { AttendanceCode } from "../../src/ledgers";
import type { MeasureCall, Target } from "../../src/measures";
import { daysOf, grid, ledger, type Mark, type Row } from "../check/make";
import { ALL, asOf, NONE, notesOf, problemsOf, run, YEAR } from "./run";

const rate: MeasureCall = { measure: "attendance-rate" };
const filled: MeasureCall = { measure: "attendance-filled" };
const absent: MeasureCall = { measure: "absent-days", redLine: { inARow: 15, inAYear: 30 } };
const late: MeasureCall = { measure: "late-per-month" };
const everyMonth: Target = { operator: "at-least", value: 95, unit: "percent", per: "month" };

const marks = (code: AttendanceCode, ...days: readonly string[]): Mark[] =>
  days.map((day) => ({ day, code }));
const workdays = (from: string, count: number): string[] =>
  daysOf(from, "2024-12-31")
    .filter((day) => CALENDAR_WORKDAYS.isWorkday(day))
    .slice(0, count);

describe("a day that two tables hold", () => {
  const morning = (code: AttendanceCode): Mark => ({ day: "2024-03-05", part: "morning", code });
  const afternoon = (code: AttendanceCode): Mark => ({ day: "2024-03-05", part: "afternoon", code });
  const whole: Mark = { day: "2024-03-05", code: "present" };
  const ofBoth = (first: readonly Mark[], second: readonly Mark[]) =>
    run(rate, ALL, [grid({ 甲一: first }, { sheet: "表1" }), grid({ 甲一: second }, { sheet: "表2" })]);

  test("counts its morning once and its afternoon once, whichever table has them", () => {
    expect(ofBoth([morning("present")], [morning("absent"), afternoon("absent")])).toMatchObject({
      numerator: 0.5,
      denominator: 1,
    });
    expect(ofBoth([afternoon("present")], [morning("absent"), afternoon("absent")])).toMatchObject({
      numerator: 0.5,
      denominator: 1,
    });
  });

  test("whole in one and in halves in the other is one day", () => {
    expect(ofBoth([whole], [morning("absent"), afternoon("absent")])).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
    expect(ofBoth([morning("present"), afternoon("present")], [whole]).denominator).toBe(1);
  });

  test("hides no other day of the month", () => {
    expect(ofBoth([whole], marks("absent", "2024-03-05", "2024-03-06"))).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });

  test("of two people of one name in two departments is two days", () => {
    const one = grid({ 甲一: [whole] }, { department: "甲科" });
    const other = grid({ 甲一: [whole] }, { department: "乙科" });
    expect(run(rate, ALL, [one, other]).denominator).toBe(2);
  });

  test("of two people of one name with two numbers is two days", () => {
    const numbered = (staffNumber: string) => {
      const sheet = grid({ 甲一: [whole] });
      return { ...sheet, people: sheet.people.map((person) => ({ ...person, staffNumber })) };
    };
    expect(run(rate, ALL, [numbered("001"), numbered("002")]).denominator).toBe(2);
  });

  test("two pairs of namesakes in one table are four people", () => {
    const sheet = grid({ 甲: [whole], 乙: [whole], 丙: [whole], 丁: [whole] });
    const names = ["甲一", "甲一", "乙一", "乙一"];
    const people = sheet.people.map((person, at) => ({ ...person, name: names[at] ?? "" }));
    expect(run(rate, ALL, [{ ...sheet, people }]).denominator).toBe(4);
  });

  test("a table that repeats another adds nobody", () => {
    const sheet = grid({ 甲一: [whole] });
    const again = grid({ 甲一: [whole], 甲二: [whole] }, { duplicateOf: sheet.id });
    expect(run(rate, ALL, [sheet, again]).denominator).toBe(1);
  });
});

describe("what a mark means", () => {
  test.each<[AttendanceCode, number, number]>([
    ["present", 1, 1],
    ["business-trip", 1, 1],
    ["duty", 1, 1],
    ["missed-punch", 1, 1],
    ["late", 1, 1],
    ["early-leave", 1, 1],
    ["absent", 0, 1],
    ["personal-leave", 0, 1],
    ["annual-leave", 1, 1],
    ["rest", 0, 0],
    ["not-employed", 0, 0],
  ])("%s: %d of %d days", (code, attended, due) => {
    const sheet = grid({ 甲一: [...marks("present", "2024-03-04"), ...marks(code, "2024-03-05")] });
    expect(run(rate, ALL, [sheet])).toMatchObject({
      data: "some",
      numerator: 1 + attended,
      denominator: 1 + due,
    });
  });

  test("one that nothing explains leaves the rate undecided, and its cell is told", () => {
    const unknown = grid({ 甲一: [...marks("present", "2024-03-04"), ...marks("unknown", "2024-03-05")] });
    const result = run(rate, { ...ALL, value: 1 }, [unknown]);
    expect(result).toMatchObject({ data: "none", satisfied: false });
    expect(problemsOf(result)[0]).toBe("1格符号未确认");
    expect(result.problems[0]?.cells).toEqual([
      { sheet: unknown.sheet, row: 4, column: 5, rows: 1, columns: 1 },
    ]);
  });

  test("early leave counts as late does", () => {
    const sheet = grid({
      甲一: [...marks("late", "2024-03-04"), ...marks("early-leave", "2024-03-05", "2024-03-06")],
    });
    expect(run(late, { ...NONE, value: 2 }, [sheet])).toMatchObject({ satisfied: false, actual: 3 });
  });

  test("too many late arrivals are unmet even where another mark is unexplained", () => {
    const sheet = grid({
      甲一: [...marks("late", "2024-03-04"), { day: "2024-03-05", mark: "?" }],
    });
    expect(run(late, NONE, [sheet])).toMatchObject({ data: "some", satisfied: false });
  });
});

describe("a rate for every month", () => {
  const january = marks("present", ...workdays("2024-01-02", 20));

  test("does not ask for a month whose cells are blank, and counts it in neither number", () => {
    const sheet = grid({ 甲一: [...january, { day: "2024-02-05" }] });
    const result = run(rate, everyMonth, [sheet]);
    expect(result).toMatchObject({ satisfied: true, share: 1, denominator: 20 });
    expect(problemsOf(result)).toEqual([]);
    expect(notesOf(result)).toContain("空白1天未计入应出勤");
  });

  test("has failed once a month that is over has, whatever the running one may become", () => {
    const sheet = grid({ 甲一: marks("absent", "2024-01-03", "2024-02-05") });
    const result = run(rate, everyMonth, [sheet], asOf("2024-02-10"));
    expect(result).toMatchObject({ satisfied: false, standing: "final" });
  });

  test("names the months in their order, whichever table comes first", () => {
    const later = grid({ 甲一: marks("absent", "2024-03-05") }, { sheet: "表1" });
    const earlier = grid({ 甲一: marks("absent", "2024-01-05") }, { sheet: "表2" });
    expect(problemsOf(run(rate, everyMonth, [later, earlier]))).toEqual(["1月出勤率0%", "3月出勤率0%"]);
  });

  test("is no figure where nothing was due", () => {
    const result = run(rate, ALL, [grid({ 甲一: marks("rest", "2024-03-05") })]);
    expect(result).toMatchObject({ actual: null, satisfied: false, data: "none" });
  });
});

test("long leave is listed with its reason", () => {
  const sheet = grid({
    甲一: marks("maternity-leave", ...workdays("2024-03-01", 25)),
    甲二: marks("present", "2024-03-05"),
  });
  expect(run(rate, ALL, [sheet]).excluded).toEqual([
    { name: "甲一", reason: { key: "check.away.maternity" } },
  ]);
});

describe("months of which there are only counts", () => {
  const summary = (month: string, row: Row) =>
    ledger("attendance", [{ person: "甲一", ...row }], {
      layout: "person-summary",
      period: { from: `${month}-01`, to: `${month}-28`, precision: "month" },
    });

  test.each<[AttendanceCode, number]>([
    ["personal-leave", 18],
    ["sick-leave", 18],
    ["annual-leave", 20],
    ["marriage-leave", 20],
    ["maternity-leave", 20],
    ["paternity-leave", 20],
    ["bereavement-leave", 20],
    ["home-leave", 20],
    ["injury-leave", 20],
    ["compensatory-leave", 20],
  ])("%s is due, and attended where the rules say so", (code, attended) => {
    const sheet = summary("2024-03", { "present-days": 18, [`${code}-days`]: 2 });
    expect(run(rate, ALL, [sheet])).toMatchObject({ numerator: attended, denominator: 20 });
  });

  test("stand back only behind the same month of a grid", () => {
    const sheet = grid({ 甲一: marks("present", "2024-03-05") });
    const counts = (month: string) => run(rate, ALL, [sheet, summary(month, { "due-days": 20 })]).denominator;
    expect(["2024-02", "2024-03", "2024-04"].map(counts)).toEqual([21, 1, 21]);
  });

  test("of a table that repeats another are not added, of a blank row neither", () => {
    const first = summary("2024-03", { "due-days": 20 });
    const again = { ...summary("2024-04", { "due-days": 20 }), duplicateOf: first.id };
    const none = summary("2024-05", { "due-days": 0 });
    const empty = summary("2024-06", { "late-times": 1 });
    expect(run(rate, ALL, [first, again, none, empty]).denominator).toBe(20);
    expect(run(late, NONE, [first, none, empty]).actual).toBe(0);
  });

  test("tell absences and late arrivals with their rows, and nothing of who had none", () => {
    const sheet = summary("2024-03", {
      "due-days": 20,
      "absent-days": 1,
      "late-times": 1,
      "early-leave-times": 2,
    });
    const row = { sheet: sheet.sheet, row: 3, column: 0, rows: 1, columns: 5 };
    const absences = run(absent, NONE, [sheet]);
    expect(absences.problems).toEqual([expect.objectContaining({ cells: [row] })]);
    const often = run(late, { ...NONE, value: 2 }, [sheet]);
    expect(often.actual).toBe(3);
    expect(often.problems).toEqual([expect.objectContaining({ cells: [row] })]);
    expect(problemsOf(run(absent, NONE, [summary("2024-03", { "due-days": 20 })]))).toEqual([]);
  });
});

describe("absences", () => {
  const others = (days: readonly string[]) => days.filter((_, index) => index % 2 === 0);

  test("are told of those who were absent, with their cells", () => {
    const sheet = grid({ 甲一: marks("absent", "2024-03-05"), 甲二: marks("present", "2024-03-05") });
    const result = run(absent, NONE, [sheet]);
    expect(problemsOf(result)).toEqual(["甲一3月旷工1天"]);
    expect(result.problems[0]?.cells).toEqual([
      { sheet: sheet.sheet, row: 4, column: 5, rows: 1, columns: 1 },
    ]);
    expect(run(rate, ALL, [sheet])).toMatchObject({ numerator: 1, denominator: 2 });
  });

  test("of two people are held against the red line each by themselves", () => {
    const days = marks("absent", ...others(workdays("2024-01-02", 40)));
    expect(run(absent, NONE, [grid({ 甲一: days, 甲二: days })]).notes).toEqual([]);
  });

  test("cross the red line of a row above fifteen workdays, not at fifteen", () => {
    const inARow = (count: number) =>
      notesOf(run(absent, NONE, [grid({ 甲一: marks("absent", ...workdays("2024-03-01", count)) })]));
    expect(inARow(15)).toEqual([]);
    expect(inARow(16)).toEqual([expect.stringMatching(/甲一.*16.*15/)]);
  });

  test("are in a row over the weekend and over tables in any order, not over a day at work", () => {
    const days = workdays("2024-03-01", 40);
    const later = grid({ 甲一: marks("absent", ...days.slice(8, 16)) }, { sheet: "表1" });
    const earlier = grid({ 甲一: marks("absent", ...days.slice(0, 8)) }, { sheet: "表2" });
    expect(notesOf(run(absent, NONE, [later, earlier]))).toHaveLength(1);
    const gap = grid({ 甲一: marks("absent", ...days.slice(9, 17)) }, { sheet: "表1" });
    expect(notesOf(run(absent, NONE, [gap, earlier]))).toEqual([]);
    const apart = marks("absent", ...others(days).slice(0, 18));
    expect(notesOf(run(absent, NONE, [grid({ 甲一: apart })]))).toEqual([]);
  });
});

describe("cells to fill in", () => {
  const half = (part: "morning" | "afternoon", code?: AttendanceCode): Mark =>
    code === undefined ? { day: "2024-03-06", part } : { day: "2024-03-06", part, code };

  test("are workdays and half days; a mark that nothing explains is filled in", () => {
    const sheet = grid({
      甲一: [
        ...marks("present", "2024-03-04"),
        { day: "2024-03-05", mark: "?" },
        half("morning", "present"),
        half("afternoon"),
        { day: "2024-03-07" },
      ],
    });
    const result = run(filled, ALL, [sheet]);
    expect(result).toMatchObject({ actual: 62.5, numerator: 2.5, denominator: 4, satisfied: false });
    expect(problemsOf(result)).toEqual(["甲一3月漏填1.5天"]);
    expect(result.problems[0]?.cells).toEqual([
      { sheet: sheet.sheet, row: 4, column: 6, rows: 1, columns: 2 },
    ]);
  });

  test("are asked without the recorder's name unless the clause asks for it", () => {
    const unsigned = grid(
      { 甲一: marks("present", "2024-03-05") },
      { sheet: "三月", recorder: { name: null, cell: { row: 9, column: 2, rows: 1, columns: 1 } } },
    );
    const signing: MeasureCall = { measure: "attendance-filled", recorder: true };
    expect(run(filled, ALL, [unsigned]).satisfied).toBe(true);
    const result = run(signing, ALL, [unsigned]);
    expect(result.satisfied).toBe(false);
    expect(problemsOf(result)).toEqual(["「三月」考勤员未签名"]);
    expect(result.problems[0]?.cells).toEqual([{ sheet: "三月", row: 9, column: 2, rows: 1, columns: 1 }]);
  });

  test("and signatures of another year's sheet are not asked", () => {
    const recorder = (name: string | null) => ({
      recorder: { name, cell: { row: 9, column: 2, rows: 1, columns: 1 } },
    });
    const signed = grid({ 甲一: marks("present", "2024-03-05") }, recorder("甲二"));
    const before = grid({ 甲一: marks("present", "2023-03-06") }, recorder(null));
    expect(run({ measure: "attendance-filled", recorder: true }, ALL, [signed, before]).satisfied).toBe(true);
  });
});

test("a person's months add up, their department is that of the first table", () => {
  const march = grid(
    { 甲一: [...marks("absent", "2024-03-05"), ...marks("late", "2024-03-06")] },
    { department: "甲科" },
  );
  const april = grid(
    { 甲一: [...marks("absent", "2024-04-02", "2024-04-03"), ...marks("late", "2024-04-08", "2024-04-09")] },
    { department: "甲科" },
  );
  expect(attendanceByPerson(createContext([march, april], YEAR, CALENDAR_WORKDAYS))).toEqual([
    { name: "甲一", department: "甲科", due: 6, attended: 3, absent: 3, lateOrEarly: 3 },
  ]);
});
