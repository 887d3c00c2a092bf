import { type Row, ledger, grid, type Mark } from "../../check/make";
import { type AttendanceCode } from "../../../src/ledgers";
import { run, ALL, NONE, problemsOf, measure, asOf, YEAR } from "../run";
import { type MeasureCall } from "../../../src/measures";

const rate: MeasureCall = { measure: "attendance-rate" };

const absent: MeasureCall = { measure: "absent-days", redLine: { inARow: 15, inAYear: 30 } };

const late: MeasureCall = { measure: "late-per-month" };

const marks = (code: AttendanceCode, ...days: readonly string[]): Mark[] =>
  days.map((day) => ({ day, code }));

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

  test("have trips beside what was attended where all make just the month's workdays", () => {
    const sheet = (present: number) => {
      const row = { person: "甲一", "present-days": present, "business-trip-days": 3 };
      const period = { from: "2024-03-01", to: "2024-03-31", precision: "month" } as const;
      return ledger("attendance", [row], { layout: "person-summary", period });
    };
    expect(run(rate, ALL, [sheet(18)])).toMatchObject({ numerator: 21, denominator: 21 });
    expect(run(rate, ALL, [sheet(21)])).toMatchObject({ numerator: 21, denominator: 21 });
    expect(run(rate, ALL, [sheet(19)])).toMatchObject({ numerator: 19, denominator: 19 });
  });

  test("stand back only behind the same month of a grid", () => {
    const sheet = grid({ 甲一: marks("present", "2024-03-05") });
    const counts = (month: string) => run(rate, ALL, [sheet, summary(month, { "due-days": 20 })]).denominator;
    expect(["2024-02", "2024-03", "2024-04"].map(counts)).toEqual([21, 1, 21]);
  });

  test("count where they begin and end within the time under review", () => {
    const december = summary("2024-12", { "due-days": 20 });
    const within = (from: string, day: string) =>
      run(rate, ALL, [december], { from, to: "2024-12-31", asOf: day }).data;
    expect(within("2024-12-01", "2024-12-28")).toBe("some");
    expect(within("2024-12-02", "2024-12-28")).not.toBe("some");
    expect(within("2024-12-01", "2024-12-27")).not.toBe("some");
  });

  test("of a row that leaves out what was attended are no full month, unless all of it was leave", () => {
    const away = (days: number) =>
      run(rate, ALL, [
        ledger(
          "attendance",
          [
            { person: "甲一", "due-days": 20, "present-days": 20, "personal-leave-days": 0 },
            { person: "乙一", "due-days": 20, "personal-leave-days": days },
          ],
          { layout: "person-summary", period: { from: "2024-03-01", to: "2024-03-28", precision: "month" } },
        ),
      ]).denominator;
    expect([19, 20].map(away)).toEqual([20, 40]);
  });

  test("of a quarter stand back behind any of its months", () => {
    const quarter = ledger("attendance", [{ person: "甲一", "due-days": 60 }], {
      layout: "person-summary",
      period: { from: "2024-01-01", to: "2024-03-31", precision: "quarter" },
    });
    const beside = (day: string) =>
      run(rate, ALL, [grid({ 甲一: marks("present", day) }), quarter]).denominator;
    expect(["2024-01-05", "2024-03-05", "2024-04-08"].map(beside)).toEqual([1, 1, 61]);
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
    const params = { all: 12, n: 1, which: { zh: "3月", en: "March" } };
    const absences = run(absent, NONE, [sheet]);
    const otherMonths = expect.objectContaining({
      cells: [],
      text: { key: "check.months-told-alone", params },
    });
    expect(absences.problems).toEqual([expect.objectContaining({ cells: [row] }), otherMonths]);
    const often = run(late, { ...NONE, value: 2 }, [sheet]);
    expect(often.actual).toBe(3);
    expect(often.problems).toEqual([expect.objectContaining({ cells: [row] }), otherMonths]);
    expect(run(absent, NONE, [summary("2024-03", { "due-days": 20 })]).problems).toEqual([otherMonths]);
  });
});

describe("counts per person", () => {
  const march = { from: "2024-03-01", to: "2024-03-31", precision: "month" } as const;
  const summary = (rows: Parameters<typeof ledger>[1]) =>
    ledger("attendance", rows, { layout: "person-summary", period: march });

  test("without days due or attended add nothing, nor does a row without a name", () => {
    const rows: Row[] = [
      { person: "甲一", "due-days": 21 },
      { person: "乙二", "due-days": 0, "absent-days": 3 },
      { person: "丙三", "late-times": 2 },
      { "due-days": 21, "absent-days": 21 },
    ];
    expect(measure("attendance-rate", [summary(rows)])).toMatchObject({ numerator: 21, denominator: 21 });
    expect(measure("attendance-rate", [summary([{ person: "丙三", "late-times": 2 }])]).data).not.toBe(
      "some",
    );
  });

  test("of a year are not added to one of its months that is known by another table", () => {
    const year = ledger("attendance", [{ person: "甲一", "due-days": 250 }], {
      layout: "person-summary",
      period: { from: "2024-01-01", to: "2024-12-31", precision: "year" },
    });
    expect(measure("attendance-rate", [year]).denominator).toBe(250);
    // It tells of all months: of none it is said that nothing is known.
    const month = summary([{ person: "甲一", "due-days": 21 }]);
    expect(problemsOf(measure("attendance-rate", [year, month]))).toEqual([]);
    const march4 = grid({ 甲一: [{ day: "2024-03-04", code: "present" }] });
    expect(measure("attendance-rate", [march4, year]).denominator).toBe(1);
  });

  test("of a month that is not over, or lies before the period, are not counted", () => {
    const sheet = summary([{ person: "甲一", "due-days": 21 }]);
    expect(measure("attendance-rate", [sheet], asOf("2024-03-30")).data).not.toBe("some");
    expect(measure("attendance-rate", [sheet], asOf("2024-03-31")).denominator).toBe(21);
    expect(measure("attendance-rate", [sheet], { ...YEAR, from: "2024-03-02" }).data).not.toBe("some");
  });
});

test("a month of which only absence is counted, and fills it, was attended on no day", () => {
  const sheet = ledger("attendance", [{ person: "甲一", "due-days": 20, "absent-days": 20 }], {
    layout: "person-summary",
    period: { from: "2024-03-01", to: "2024-03-28", precision: "month" },
    columns: ["person", "due-days", "present-days", "absent-days"].map((field, column) => ({
      column,
      path: [field],
      field,
      reason: "name" as const,
    })),
  });
  expect(run(rate, ALL, [sheet])).toMatchObject({ numerator: 0, denominator: 20 });
});

test("of counts those alone are evidence of absence that count any", () => {
  const counts = ledger(
    "attendance",
    [
      { person: "甲一", "due-days": 20, "absent-days": 0 },
      { person: "甲二", "due-days": 20, "absent-days": 1 },
    ],
    {
      layout: "person-summary",
      period: { from: "2024-03-01", to: "2024-03-28", precision: "month" },
    },
  );
  const { problems } = run(absent, NONE, [counts]);
  expect(problems.flatMap(({ cells }) => cells).map(({ row }) => row)).toEqual([4]);
});
