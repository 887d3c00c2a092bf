import { grid, type Mark, daysOf, roster, ledger } from "../../check/make";
import { run, problemsOf, notesOf, asOf, ALL, measure } from "../run";
import { type MeasureCall, type Target, CALENDAR_WORKDAYS } from "../../../src/measures";
import { type AttendanceCode } from "../../../src/ledgers";

const rate: MeasureCall = { measure: "attendance-rate" };

const everyMonth: Target = { operator: "at-least", value: 95, unit: "percent", per: "month" };

const marks = (code: AttendanceCode, ...days: readonly string[]): Mark[] =>
  days.map((day) => ({ day, code }));

const workdays = (from: string, count: number): string[] =>
  daysOf(from, "2024-12-31")
    .filter((day) => CALENDAR_WORKDAYS.isWorkday(day))
    .slice(0, count);

describe("a rate for every month", () => {
  const january = marks("present", ...workdays("2024-01-02", 20));

  test("does not ask for a month whose cells are blank, and counts it in neither number", () => {
    const sheet = grid({ 甲一: [...january, { day: "2024-02-05" }] });
    const result = run(rate, everyMonth, [sheet]);
    expect(result).toMatchObject({ satisfied: true, share: 1, denominator: 20 });
    expect(problemsOf(result)).toEqual(["12个月中只有2个月有考勤：1月、2月"]);
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
    expect(problemsOf(run(rate, everyMonth, [later, earlier]))).toEqual([
      "1月出勤率0%",
      "3月出勤率0%",
      "12个月中只有2个月有考勤：1月、3月",
    ]);
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

const present = (from: string, to: string): Mark[] =>
  daysOf(from, to).map((day) => ({ day, code: "present" }));

describe("days at the edge", () => {
  test("the as-of day itself counts, the next does not", () => {
    const sheet = grid({ 甲一: present("2024-03-04", "2024-03-08") });
    expect(measure("attendance-rate", [sheet], asOf("2024-03-06")).denominator).toBe(3);
  });

  test("the first day of the period counts", () => {
    const sheet = grid({ 甲一: present("2024-01-02", "2024-01-05") });
    const from = { from: "2024-01-04", to: "2024-12-31", asOf: "2024-12-31" };
    expect(measure("attendance-rate", [sheet], from).denominator).toBe(2);
  });
});

test("in a year without a holiday notice Monday to Friday are taken, and that is said", () => {
  const year = { from: "2019-01-01", to: "2019-12-31", asOf: "2019-12-31" };
  const week = daysOf("2019-03-04", "2019-03-10").map((day) => ({ day, code: "present" as const }));
  const rate = measure("attendance-rate", [grid({ 甲一: week })], year);
  expect(rate.denominator).toBe(5);
  expect(rate.notes.map(({ text }) => text.key)).toEqual(["check.calendar-unknown"]);
});

test("no attendance at all is no data, an empty form is a blank form", () => {
  expect(measure("attendance-rate", []).data).toBe("none");
  expect(measure("attendance-rate", [roster()]).data).toBe("none");
  expect(measure("attendance-rate", [ledger("attendance", [])]).data).toBe("blank-form");
});

test("a bad month is made up for where the rate is that of the whole period", () => {
  const sheet = grid({
    甲一: [
      { day: "2024-01-05", code: "absent" },
      ...["2024-02-05", "2024-02-06", "2024-02-07", "2024-02-08"].map((day) => ({
        day,
        code: "present" as const,
      })),
    ],
  });
  const result = run({ measure: "attendance-rate" }, { ...ALL, value: 80 }, [sheet]);
  expect(result).toMatchObject({ satisfied: true, actual: 80 });
  expect(result.share).toBeUndefined();
});

test("a month below its target is never said to have reached it", () => {
  const days = daysOf("2024-03-01", "2024-03-29").filter(
    (day) => ![0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay()),
  );
  const people = Array.from({ length: 9 }, (_, n) => `甲${String(n)}`);
  const sheet = grid(
    Object.fromEntries(
      people.map((name, n) => [
        name,
        days.map((day, at) => ({
          day,
          code: n < 2 && at === 0 ? ("absent" as const) : ("present" as const),
        })),
      ]),
    ),
  );
  // 187 of 189 days: 98.94 %.
  const { problems } = run({ measure: "attendance-rate" }, { ...ALL, value: 99, per: "month" }, [sheet]);
  expect(problems.map(({ text }) => text.params)).toMatchObject([{ rate: 98.9 }, { all: 12, n: 1 }]);
});

describe("a rate that sick leave keeps low beside a mark that nobody has explained", () => {
  const days = workdays("2024-03-01", 21);
  const ill = marks("sick-leave", ...days.slice(0, 15));
  const odd: Mark[] = days.slice(15).map((day) => ({ day, mark: "※" }));
  const there = marks("present", ...days);

  test("is open where the mark may make the leave a long one, which is left out", () => {
    const open = run(rate, everyMonth, [grid({ 甲一: [...ill, ...odd], 甲二: there })]);
    expect(open).toMatchObject({ data: "none", satisfied: false });
    expect(open.regardless).toBeUndefined();
    const answered = [...ill, ...marks("sick-leave", ...days.slice(15))];
    expect(run(rate, everyMonth, [grid({ 甲一: answered, 甲二: there })])).toMatchObject({ share: 1 });
  });

  test("is out of reach where the mark is somebody else's", () => {
    const sheet = grid({ 甲一: ill, 甲二: [...there.slice(0, 15), ...odd] });
    expect(run(rate, everyMonth, [sheet])).toMatchObject({ data: "some", regardless: true });
  });
});
