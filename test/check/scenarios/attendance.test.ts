import type { Question } from "../../../src/ledgers";
import { daysOf, grid, ledger, recognition, roster, type Mark, type Row } from "../make";
import { checkRecognised, checkLedgers, missingTexts, noteTexts, resultOf, YEAR_2024 } from "../run";

const march = daysOf("2024-03-01", "2024-03-31"); // 21 workdays
const may = daysOf("2024-05-01", "2024-05-31"); // 1–3 May off, 11 May worked: 21 workdays
const january = daysOf("2024-01-01", "2024-01-31"); // 1 January off: 22 workdays
const marks = (days: readonly string[], special: Readonly<Record<string, readonly Mark[]>> = {}): Mark[] =>
  days.flatMap((day): readonly Mark[] => special[day] ?? [{ day, code: "present" }]);

test("scenario 2: an unknown mark leaves attendance undecided until it is answered", () => {
  const question: Question = {
    id: "mark:/",
    kind: "mark",
    text: { key: "recognise.words", params: { words: "什么意思" } },
    cells: [],
    value: "/",
    choices: [],
    suggestion: null,
    affects: [{ kind: "attendance" }],
    confidence: 0.5,
  };
  const sheet = grid({ 甲一: marks(march, { "2024-03-05": [{ day: "2024-03-05", mark: "/" }] }) });
  const report = checkRecognised(recognition([sheet], [question]), {
    standard: "city-civilized-organ",
    period: YEAR_2024,
    unit: "某局",
  });
  expect(resultOf(report, "attendance-rate")).toMatchObject({
    verdict: "insufficient-data",
    actual: null,
    blockedBy: ["mark:/"],
  });
  expect(resultOf(report, "study-sessions-monthly").blockedBy).toEqual([]);
});

test("an unknown mark without a question is no absence either", () => {
  const sheet = grid({ 甲一: marks(march, { "2024-03-05": [{ day: "2024-03-05", mark: "/" }] }) });
  for (const clause of ["attendance-rate", "absenteeism-zero", "late-early-limit"]) {
    expect(resultOf(checkLedgers([sheet]), clause).verdict).toBe("insufficient-data");
  }
});

describe("counts per person instead of a grid", () => {
  const rows: Row[] = [
    {
      person: "甲一",
      "due-days": 21,
      "present-days": 18,
      "personal-leave-days": 1,
      "annual-leave-days": 2,
      "late-times": 3,
    },
    { person: "甲二", "present-days": 20, "absent-days": 1 },
  ];
  const march2024 = { from: "2024-03-01", to: "2024-03-31", precision: "month" } as const;
  const summary = ledger("attendance", rows, { layout: "person-summary", period: march2024 });

  test("make up the figures of their month", () => {
    const report = checkLedgers([summary]);
    expect(resultOf(report, "attendance-rate")).toMatchObject({ numerator: 40, denominator: 42 });
    expect(resultOf(report, "absenteeism-zero")).toMatchObject({ verdict: "unmet", actual: 1 });
    expect(resultOf(report, "late-early-limit")).toMatchObject({ verdict: "unmet", actual: 3 });
  });

  test("add nothing where a grid has the same person's month", () => {
    const report = checkLedgers([grid({ 甲一: marks(march) }), summary]);
    expect(resultOf(report, "attendance-rate")).toMatchObject({ numerator: 41, denominator: 42 });
  });

  test("are left out, and said to be, where no month is given", () => {
    const result = resultOf(checkLedgers([{ ...summary, period: null }]), "attendance-rate");
    expect(result.verdict).toBe("insufficient-data");
    expect(result.missing.said.map(({ text }) => text.key)).toEqual(["check.summary-without-month"]);
  });
});

describe("scenario 3: 22 workdays, two of annual leave, half a day of personal leave", () => {
  const sheet = grid({
    甲一: marks(january, {
      "2024-01-08": [{ day: "2024-01-08", code: "annual-leave" }],
      "2024-01-09": [{ day: "2024-01-09", code: "annual-leave" }],
      "2024-01-10": [
        { day: "2024-01-10", part: "morning", code: "personal-leave" },
        { day: "2024-01-10", part: "afternoon", code: "present" },
      ],
    }),
  });

  test("annual leave is no absence: 21.5 of 22 are 97.7 %", () => {
    const period = { ...YEAR_2024, asOf: "2024-01-31" };
    expect(resultOf(checkLedgers([sheet], { period }), "attendance-rate")).toMatchObject({
      verdict: "met",
      actual: 97.7,
      numerator: 21.5,
      denominator: 22,
    });
  });

  test("weekends and holidays are not due, whatever stands in them", () => {
    const weekend = grid({ 甲一: marks(may) });
    expect(resultOf(checkLedgers([weekend]), "attendance-rate")).toMatchObject({
      numerator: 21,
      denominator: 21,
    });
  });

  test("blank cells are told, and neither due nor attended", () => {
    const blank = grid({ 甲一: marks(march, { "2024-03-05": [{ day: "2024-03-05" }] }) });
    const rate = resultOf(checkLedgers([blank]), "attendance-rate");
    expect(rate).toMatchObject({ actual: 100, denominator: 20 });
    expect(noteTexts(rate)).toEqual(["空白1天未计入应出勤"]);
  });
});

test("business trips, late arrivals and forgotten punches are attendance; sick leave is not", () => {
  const sheet = grid({
    甲一: marks(march, {
      "2024-03-05": [{ day: "2024-03-05", code: "business-trip" }],
      "2024-03-06": [{ day: "2024-03-06", code: "late" }],
      "2024-03-07": [{ day: "2024-03-07", code: "missed-punch" }],
      "2024-03-08": [{ day: "2024-03-08", code: "sick-leave" }],
      "2024-03-11": [{ day: "2024-03-11", code: "rest" }],
    }),
  });
  expect(resultOf(checkLedgers([sheet]), "attendance-rate")).toMatchObject({
    numerator: 19,
    denominator: 20,
  });
});

test("two tables of the same month count a person's day once", () => {
  const one = grid({ 甲一: marks(march) });
  const other = grid({ 甲一: marks(march, { "2024-03-05": [{ day: "2024-03-05", code: "absent" }] }) });
  const report = checkLedgers([one, other]);
  expect(resultOf(report, "attendance-rate").denominator).toBe(21);
  expect(resultOf(report, "absenteeism-zero").actual).toBe(0);
});

test("two people of one name in one table stay two people", () => {
  const sheet = grid({ 甲一: marks(march), 乙一: marks(march) });
  const twins = { ...sheet, people: sheet.people.map((person) => ({ ...person, name: "丙" })) };
  expect(resultOf(checkLedgers([twins]), "attendance-rate").denominator).toBe(42);
});

test("months of maternity leave are not due, and the person is listed", () => {
  const leave = Object.fromEntries(
    march.map((day): [string, Mark[]] => [day, [{ day, code: "maternity-leave" }]]),
  );
  const sheet = grid({ 甲一: marks(march), 乙一: marks(march, leave) });
  const rate = resultOf(checkLedgers([sheet]), "attendance-rate");
  expect(rate.denominator).toBe(21);
  expect(rate.excluded.map(({ name }) => name)).toEqual(["乙一"]);
});

test("after someone retired no cell is a gap", () => {
  const people = roster([{ name: "丁", department: "甲科", left: "2024-03-15", status: "retired" }]);
  const gone = march.map((day): Mark => (day < "2024-03-15" ? { day, code: "present" } : { day }));
  const sheet = grid({ 丁: gone });
  const complete = resultOf(checkLedgers([people, sheet]), "attendance-records-complete");
  expect(complete.problems.map(({ text }) => text.key)).not.toContain("check.attendance-gap");
  const unknown = resultOf(checkLedgers([sheet]), "attendance-records-complete");
  expect(unknown.problems.map(({ text }) => text.key)).toContain("check.attendance-gap");
});

test("absences above the red lines are warned of", () => {
  const days = daysOf("2024-03-01", "2024-04-30");
  const absent = Object.fromEntries(days.map((day): [string, Mark[]] => [day, [{ day, code: "absent" }]]));
  const result = resultOf(checkLedgers([grid({ 甲一: marks(days, absent) })]), "absenteeism-zero");
  expect(result).toMatchObject({ verdict: "unmet", actual: 43, score: 0 });
  expect(result.notes.map(({ text }) => text.key)).toEqual([
    "check.absent-red-line",
    "check.absent-in-a-row",
  ]);
});

describe("attendance of at least 95 % a month", () => {
  // Two of 21 days in March are 90.5 %; with January 95.3 %, more than the year's figure needs.
  const sick: Readonly<Record<string, readonly Mark[]>> = {
    "2024-03-05": [{ day: "2024-03-05", code: "sick-leave" }],
    "2024-03-06": [{ day: "2024-03-06", code: "sick-leave" }],
  };
  const year = grid({ 甲一: [...marks(january), ...marks(march, sick), ...marks(may)] });
  const county = "county-three-excellent-one-satisfied";

  test("is not met where one month falls short, whatever the others make up for", () => {
    const rate = resultOf(checkLedgers([year], { standard: county }), "attendance-rate");
    expect(rate).toMatchObject({
      verdict: "unmet",
      actual: 96.9,
      target: 95,
      numerator: 62,
      denominator: 64,
    });
    expect(rate.problems.map(({ text }) => text)).toEqual([
      { key: "check.attendance-low", params: { period: { zh: "3月", en: "March" }, rate: 90.5 } },
    ]);
    expect(noteTexts(rate)).toContain("出勤率按月判定，3个月中有2个月达到");
    // Five points, two months of three.
    expect(rate.score).toBe(3.33);
  });

  test("is met where every month reaches it", () => {
    const all = grid({ 甲一: daysOf("2024-01-01", "2024-12-31").map((day) => ({ day, code: "present" })) });
    const rate = resultOf(checkLedgers([all], { standard: county }), "attendance-rate");
    expect(rate).toMatchObject({ verdict: "met", actual: 100, score: 5 });
  });

  test("is not decided by two months of twelve; the figure is told, and which sheets are wanting", () => {
    const two = grid({ 甲一: [...marks(january), ...marks(may)] });
    const report = checkLedgers([two], { standard: county });
    for (const id of ["attendance-rate", "absenteeism-zero", "late-early-limit"]) {
      const result = resultOf(report, id);
      expect(result).toMatchObject({ verdict: "insufficient-data", score: null });
      expect(missingTexts(result)).toContain("12个月中只有2个月有考勤：1月、5月");
      expect(result.missing.ledgers).toMatchObject([{ ledger: "attendance" }]);
    }
    expect(resultOf(report, "attendance-rate")).toMatchObject({ actual: 100, denominator: 43 });
    const begun = checkLedgers([two], { standard: county, period: { ...YEAR_2024, asOf: "2024-01-31" } });
    expect(resultOf(begun, "attendance-rate").verdict).toBe("met");
  });

  test("of a term is not decided by one year's sheets", () => {
    const all = grid({ 甲一: daysOf("2024-01-01", "2024-12-31").map((day) => ({ day, code: "present" })) });
    const term = { from: "2023-01-01", to: "2024-12-31", asOf: "2024-12-31" };
    const rate = resultOf(checkLedgers([all], { standard: county, period: term }), "attendance-rate");
    expect(rate).toMatchObject({ verdict: "insufficient-data", actual: 100 });
    expect(missingTexts(rate).join()).toContain("2023年");
  });

  test("counts of a quarter tell of its months and no others", () => {
    const quarter = ledger("attendance", [{ person: "甲一", "due-days": 60, "present-days": 60 }], {
      layout: "person-summary",
      period: { from: "2024-01-01", to: "2024-03-31", precision: "range" },
    });
    const upTo = (asOf: string) =>
      resultOf(
        checkLedgers([quarter], { standard: county, period: { ...YEAR_2024, asOf } }),
        "attendance-rate",
      );
    expect(upTo("2024-03-31").verdict).toBe("met");
    expect(upTo("2024-04-30").verdict).toBe("insufficient-data");
  });

  test("may still be reached in a month that is not over", () => {
    const asked = (asOf: string) =>
      resultOf(checkLedgers([year], { standard: county, period: { ...YEAR_2024, asOf } }), "attendance-rate");
    expect(asked("2024-03-20").verdict).toBe("behind");
    expect(asked("2024-03-31").verdict).toBe("unmet");
  });
});

test("the evidence is the marks that were counted, without title, legend and signatures", () => {
  const sheet = grid({ 甲一: marks(march), 甲二: marks(march) }, { sheet: "3月" });
  for (const clause of ["attendance-rate", "absenteeism-zero", "late-early-limit"]) {
    expect(resultOf(checkLedgers([sheet]), clause).evidence).toEqual([
      { sheet: "3月", row: 4, column: 1, rows: 2, columns: 31 },
    ]);
  }
});

describe("whoever keeps the attendance", () => {
  const county = "county-three-excellent-one-satisfied";
  const cell = { row: 40, column: 0, rows: 1, columns: 1 };
  const kept = (recorder: { name: string | null } | null) => {
    const sheet = grid({ 甲一: marks(daysOf("2024-01-01", "2024-12-31")) });
    const ledger = recorder ? { ...sheet, recorder: { ...recorder, cell } } : sheet;
    return resultOf(checkLedgers([ledger], { standard: county }), "attendance-records-complete");
  };

  test("has to sign where the sheet has a place for it", () => {
    expect(kept({ name: "王芳" })).toMatchObject({ verdict: "met", notes: [] });
    const unsigned = kept({ name: null });
    expect(unsigned).toMatchObject({ verdict: "unmet", actual: 1, target: 2 });
    expect(unsigned.problems).toEqual([
      expect.objectContaining({ cells: [expect.objectContaining({ row: 40, column: 0 })] }),
    ]);
  });

  test("is not known where it has none, and that is said", () => {
    const result = kept(null);
    expect(result.verdict).toBe("met");
    expect(noteTexts(result)).toEqual(["1张考勤表没有考勤员签名处，是否专人负责请人工核对"]);
  });
});
