import {
  DEFAULT_SETTINGS,
  createContext,
  CALENDAR_WORKDAYS,
  type Target,
  runMeasure,
  type MeasureCall,
} from "../../../src/measures";
import { type Row, ledger, inMonths } from "../../check/make";
import { asOf, problemsOf, notesOf, YEAR, run, measure } from "../run";
import { type Ledger } from "../../../src/ledgers";
import { say } from "../../../src/locales";

const period = { from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" };

const twiceAMonth: Target = { operator: "at-least", value: 2, unit: "session", per: "month" };

const call: MeasureCall = { measure: "count-by-period", ledger: "study" };

const counted = (
  rows: readonly Row[],
  target: Target,
  extra: Partial<typeof call> = {},
  settings = DEFAULT_SETTINGS,
) =>
  runMeasure(
    { ...call, ...extra } as MeasureCall,
    target,
    createContext([ledger("study", rows)], period, CALENDAR_WORKDAYS, settings),
  );

const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const twice = [...inMonths(all, {}, "05"), ...inMonths(all, {}, "20")];

describe("counting by period", () => {
  test("a second view counts only where the clause says so", () => {
    const view = { ...ledger("study", twice), duplicateOf: "another" };
    const context = createContext([view], period, CALENDAR_WORKDAYS, DEFAULT_SETTINGS);
    const satisfied = (extra: Partial<typeof call>): boolean | null =>
      runMeasure({ ...call, ...extra } as MeasureCall, twiceAMonth, context).satisfied;
    expect(satisfied({})).not.toBe(true);
    expect(satisfied({ alsoViews: true } as Partial<typeof call>)).toBe(true);
  });

  test("a unit may allow some months to fall short", () => {
    const short = twice.slice(2);
    expect(counted(short, twiceAMonth).satisfied).toBe(false);
    const settings = { ...DEFAULT_SETTINGS, studyMonthsShort: 2 };
    expect(counted(short, twiceAMonth, { someMayFallShort: true })).toMatchObject({ satisfied: false });
    expect(counted(short, twiceAMonth, { someMayFallShort: true }, settings)).toMatchObject({
      satisfied: true,
      actual: 10,
      target: 10,
    });
  });

  test("a record of a whole quarter is in no month, and in its quarter", () => {
    const rows: Row[] = [{ date: "2024-01-05" }];
    const quarter = ledger("study", rows);
    const [record] = quarter.records;
    if (!record) throw new Error("no record");
    const field = record.fields["date"];
    if (!field) throw new Error("no date");
    const value = { from: "2024-01-01", to: "2024-03-31", precision: "quarter" } as const;
    const wide = { ...quarter, records: [{ ...record, fields: { date: { ...field, value } } }] };
    const context = createContext([wide], period, CALENDAR_WORKDAYS);
    const once: Target = { ...twiceAMonth, value: 1 };
    expect(runMeasure(call, once, context).actual).toBe(0);
    expect(runMeasure(call, { ...once, per: "quarter" }, context).actual).toBe(1);
  });

  test("days that both topics and days tell apart", () => {
    const rows: Row[] = [
      { date: "2024-01-05", topic: "一" },
      { date: "2024-01-05", topic: "二" },
      { date: "2024-01-05", topic: "二" },
    ];
    const yearly: Target = { ...twiceAMonth, per: "year", value: 3 };
    expect(counted(rows, yearly, { distinct: "day" }).actual).toBe(1);
    expect(counted(rows, yearly, { distinct: "day-and-topic" }).actual).toBe(2);
    expect(counted(rows, yearly, { distinct: "record" }).actual).toBe(3);
  });

  test("a list that offices keep by itself is missing when no such record was ever made", () => {
    const where = { field: "topic", contains: ["捐款"] } as const;
    const target: Target = { ...twiceAMonth, per: "year", value: 1 };
    const rows: Row[] = [{ date: "2024-01-05", topic: "其他" }];
    expect(counted(rows, target, { where }).data).toBe("none");
    const before = [...rows, { date: "2023-01-05", topic: "捐款" }];
    expect(counted(before, target, { where })).toMatchObject({ data: "some", actual: 0 });
  });
});

type CountByPeriodCall = Extract<MeasureCall, { readonly measure: "count-by-period" }>;

const yearly: Target = { operator: "at-least", value: 2, unit: "session", per: "year" };

const monthly: Target = { ...yearly, value: 1, per: "month" };

const count = (
  extra: Partial<CountByPeriodCall>,
  target: Target,
  ledgers: readonly Ledger[],
  period = YEAR,
  settings = {},
) => run({ measure: "count-by-period", ledger: "study", ...extra }, target, ledgers, period, settings);

const study = (...rows: readonly Row[]) => ledger("study", rows);

describe("month by month", () => {
  test("the cells of a short month are its own, and what is missing is told", () => {
    const rows = study(...inMonths([1, 3], {}));
    const target: Target = { ...monthly, value: 2 };
    const result = count({}, target, [rows], asOf("2024-03-31"));
    expect(problemsOf(result)).toEqual(["1月缺1次", "2月缺2次", "3月缺1次"]);
    expect(result.problems.map(({ cells }) => cells.map(({ row }) => row))).toEqual([[3], [], [4]]);
  });

  test("a record on a month's last day is of that month", () => {
    const result = count({}, monthly, [study({ date: "2024-01-31" })], asOf("2024-01-31"));
    expect(result).toMatchObject({ actual: 1, denominator: 1, satisfied: true });
  });

  test("the running month's rows are shown with it", () => {
    const result = count({}, monthly, [study(...inMonths([1, 2], {}))], asOf("2024-02-10"));
    expect(notesOf(result)).toEqual(["2月进行中，已有1次"]);
    expect(result.notes[0]?.cells.map(({ row }) => row)).toEqual([4]);
  });

  test("a share of the weeks is enough where the unit says so, to the last week", () => {
    const period = { from: "2024-01-01", to: "2024-03-10", asOf: "2024-03-10" }; // ten weeks
    const mondays = ["01-01", "01-08", "01-15", "01-22", "01-29", "02-05", "02-12", "02-19"];
    const weekly: Target = { ...monthly, per: "week" };
    const held = (weeks: number) =>
      count(
        { enoughWeeks: true },
        weekly,
        [study(...mondays.slice(0, weeks).map((day) => ({ date: `2024-${day}` })))],
        period,
        { cleaningWeeks: 80 },
      );
    expect(held(8)).toMatchObject({ satisfied: true, actual: 8, target: 8, denominator: 10 });
    expect(held(7)).toMatchObject({ satisfied: false, actual: 7 });
  });
});

describe("once a year", () => {
  test("one more than asked is nothing missing", () => {
    const three = study(...inMonths([1, 2, 3], {}));
    const exactly: Target = { ...yearly, operator: "equals", value: 2 };
    expect(problemsOf(count({}, exactly, [three]))).toEqual([]);
    expect(count({}, exactly, [three])).toMatchObject({ satisfied: false, actual: 3 });
  });

  test("two are missing of two, and to go while the year runs", () => {
    const one = study({ date: "2024-03-05" });
    expect(problemsOf(count({}, yearly, [one]))).toEqual(["缺1次"]);
    expect(problemsOf(count({}, yearly, [one], asOf("2024-06-30")))).toEqual(["尚差1次"]);
  });
});

describe("days at the edge", () => {
  test("a quarter's row belongs to a period that begins within it", () => {
    const row = ledger("study", [{ date: "2024-03-05", form: "collective" }]);
    const quarter = {
      ...row,
      records: row.records.map((record) => ({
        ...record,
        fields: {
          ...record.fields,
          date: {
            ...record.fields["date"],
            value: { from: "2024-01-01", to: "2024-03-31", precision: "quarter" as const },
          },
        },
      })),
    } as Ledger;
    const from = (day: string) =>
      measure("study-sessions-yearly", [quarter], { from: day, to: "2024-12-31", asOf: "2024-12-31" });
    expect(from("2024-02-01").actual).toBe(1);
    expect(from("2024-04-01").data).not.toBe("some");
  });
});

describe("targets of a year that is running", () => {
  const held = (days: readonly string[]) =>
    ledger(
      "study",
      days.map((date) => ({ date, form: "collective" })),
    );
  const four = held(["2024-01-05", "2024-02-05", "2024-03-05", "2024-04-05"]);

  test("have a part that is due by now, and none once the year is over", () => {
    expect(measure("study-sessions-yearly", [four], asOf("2024-04-30"))).toMatchObject({
      dueTarget: 4,
      standing: "on-track",
    });
    expect(measure("study-sessions-yearly", [four], asOf("2024-05-31"))).toMatchObject({
      dueTarget: 5,
      standing: "behind",
    });
    expect(measure("study-sessions-yearly", [four])).toMatchObject({ dueTarget: null, standing: "final" });
  });

  test("only a month that has begun and holds something is said to be running", () => {
    const notes = measure("study-sessions-monthly", [four], asOf("2024-04-15")).notes;
    expect(notes.map(({ text }) => say(text, "zh-CN"))).toEqual(["4月进行中，已有1次"]);
  });

  test("of two years have to be reached in each", () => {
    const term = { from: "2023-01-01", to: "2024-12-31", asOf: "2024-06-30" };
    const meetings = (year: string, count: number) =>
      Array.from({ length: count }, (_, at) => ({
        date: `${year}-0${String(at + 1)}-10`,
        type: "party-group-meeting",
        topic: "研究文明创建",
      }));
    const both = (first: number, second: number) =>
      measure(
        "creation-meetings-yearly",
        [ledger("meeting", [...meetings("2023", first), ...meetings("2024", second)])],
        term,
      );
    expect(both(2, 2)).toMatchObject({ satisfied: true });
    // Half the year has gone, half the target is due.
    expect(both(2, 1)).toMatchObject({ satisfied: false, standing: "on-track" });
    // A year that the ledger says nothing of is no data, as a month of it is not missed.
    expect(both(2, 0)).toMatchObject({ satisfied: false, data: "none" });
    expect(problemsOf(both(0, 1))).toEqual(["2023年：数据不足"]);
    expect(both(1, 2)).toMatchObject({ satisfied: false, standing: "final" });
  });
});

test.each([
  ["year", "2024-12-31"],
  ["half-year", "2024-06-30"],
  ["quarter", "2024-03-31"],
] as const)("a row of a whole %s belongs to a period that begins within it", (precision, to) => {
  const list = ledger("study", [{ date: "2024-03-05", form: "collective" }]);
  const wide = {
    ...list,
    records: list.records.map((record) => ({
      ...record,
      fields: {
        ...record.fields,
        date: { ...record.fields["date"], value: { from: "2024-01-01", to, precision } },
      },
    })),
  } as Ledger;
  const later = { from: "2024-02-01", to: "2024-12-31", asOf: "2024-12-31" };
  expect(measure("study-sessions-yearly", [wide], later).actual).toBe(1);
});

describe("the last day and the first", () => {
  test("the week that ends with the period counts", () => {
    const cleaned = ledger("hygiene", [{ date: "2024-03-05" }]);
    const call: MeasureCall = { measure: "count-by-period", ledger: "hygiene" };
    const weekly: Target = { operator: "at-least", value: 1, unit: "time", per: "week" };
    // Monday 4 March to Sunday 17 March.
    const result = run(call, weekly, [cleaned], { from: "2024-03-04", to: "2024-03-17", asOf: "2024-03-17" });
    expect(result).toMatchObject({ numerator: 1, denominator: 2, satisfied: false });
  });
});

test("a quarter's row stands for no month of it", () => {
  const list = ledger("study", [{ date: "2024-03-05", form: "collective" }]);
  const dated = (to: string, precision: "quarter" | "half-year" | "year") =>
    ({
      ...list,
      records: list.records.map((record) => ({
        ...record,
        fields: {
          ...record.fields,
          date: { ...record.fields["date"], value: { from: "2024-01-01", to, precision } },
        },
      })),
    }) as Ledger;
  const once: Target = { operator: "at-least", value: 1, unit: "time", per: "month" };
  const call: MeasureCall = { measure: "count-by-period", ledger: "study" };
  expect(run(call, once, [list]).numerator).toBe(1);
  expect(run(call, once, [dated("2024-03-31", "quarter")]).numerator).toBe(0);
  expect(run(call, once, [dated("2024-06-30", "half-year")]).numerator).toBe(0);
  expect(run(call, once, [dated("2024-12-31", "year")]).numerator).toBe(0);
});

test("a meeting that chooses a model family is none about the creation work, unless that is named too", () => {
  const held = (topic: string) =>
    measure("creation-meetings-yearly", [
      ledger("meeting", [{ date: "2024-03-05", type: "party-group-meeting", topic }]),
    ]).actual;
  expect(held("推荐文明家庭")).toBeNull();
  expect(held("创建文明家庭活动")).toBeNull();
  expect(held("研究文明创建工作并推荐文明家庭")).toBe(1);
  expect(held("研究创建方案")).toBe(1);
});

test("nine of ten weeks with a cleaning are enough, as the unit has it unless it says otherwise", () => {
  const weeks = { from: "2024-01-01", to: "2024-03-10", asOf: "2024-03-10" };
  const days = ["01-03", "01-10", "01-17", "01-24", "01-31", "02-07", "02-14", "02-21", "02-28"];
  const cleaned = (taken: number) =>
    measure(
      "hygiene-cleaning-regular",
      [
        ledger(
          "activity",
          days.slice(0, taken).map((day) => ({ date: `2024-${day}`, name: "大扫除" })),
        ),
      ],
      weeks,
    ).satisfied;
  expect([9, 8].map(cleaned)).toEqual([true, false]);
});

test("a year that begins on the as-of day has begun", () => {
  const once: Target = { operator: "at-least", value: 1, unit: "session", per: "year" };
  const term = { from: "2024-01-01", to: "2025-12-31", asOf: "2025-01-01" };
  const both = ledger("study", [{ date: "2024-05-05" }, { date: "2025-01-01" }]);
  expect(run(call, once, [both], term)).toMatchObject({ satisfied: true });
});

test("of a stretch shorter than a month nothing is due before it is over", () => {
  const once: Target = { operator: "at-least", value: 3, unit: "session", per: "period" };
  const days = { from: "2024-03-01", to: "2024-03-10", asOf: "2024-03-05" };
  expect(run(call, once, [ledger("study", [{ date: "2024-03-04" }])], days)).toMatchObject({
    dueTarget: null,
  });
});

test("rows without a date are told, whichever of the ledgers they stand in", () => {
  const also = { ...call, alsoIn: ["activity"] } as MeasureCall;
  const once: Target = { operator: "at-least", value: 1, unit: "session", per: "year" };
  const dated = ledger("activity", [
    { date: "2024-03-05", name: "甲" },
    { date: "下周", name: "乙" },
  ]);
  const result = run(also, once, [ledger("study", [{ date: "2024-03-04" }]), dated]);
  expect([...problemsOf(result)].join()).toContain("1行");
});
