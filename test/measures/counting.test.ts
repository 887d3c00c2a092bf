import type { MeasureCall, Target } from "../../src/measures";
type CountByPeriodCall = Extract<MeasureCall, { readonly measure: "count-by-period" }>;
import type { Ledger } from "../../src/ledgers";
import { inMonths, ledger, roster, type Row } from "../check/make";
import { asOf, notesOf, problemsOf, run, YEAR } from "./run";

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

describe("what makes two rows one occurrence", () => {
  const twice = (field: string, first: string, second: string) =>
    study({ date: "2024-03-05", [field]: first }, { date: "2024-03-05", [field]: second });

  test.each(["topic", "title", "content", "name"])(
    "day and %s, where the topic tells them apart",
    (field) => {
      const call = { distinct: "day-and-topic" } as const;
      expect(count(call, yearly, [twice(field, "一", "二")]).actual).toBe(2);
      const same = count(call, yearly, [twice(field, "一", "一")]);
      expect(same.actual).toBe(1);
      expect(notesOf(same)).toEqual([expect.stringMatching(/1/)]);
    },
  );

  test("the day alone, unless the unit counts each session of a day", () => {
    const rows = [twice("topic", "一", "二")];
    const once = count({ distinct: "day" }, yearly, rows);
    expect(once.actual).toBe(1);
    expect(notesOf(once)).toEqual(["同日多场计1次，少计1行"]);
    const each = count({ distinct: "day" }, yearly, rows, YEAR, { sameDay: "each" });
    expect(each.actual).toBe(2);
    expect(each.notes).toEqual([]);
  });

  test("several rows of one event count once and need no telling", () => {
    const result = count({ distinct: "day", rowsPerEvent: true }, yearly, [twice("topic", "一", "二")]);
    expect(result.actual).toBe(1);
    expect(result.notes).toEqual([]);
  });

  test("none where every record counts", () => {
    expect(count({ distinct: "record" }, yearly, [twice("topic", "一", "一")]).actual).toBe(2);
  });
});

describe("rows that only seem to belong", () => {
  test("count, and are pointed out with their cells", () => {
    const rows = study({ date: "2024-03-05", topic: "会" }, { date: "2024-04-05", topic: "学" });
    const result = count({ assumed: { field: "topic", contains: ["会"] } }, yearly, [rows]);
    expect(result.actual).toBe(2);
    expect(result.notes).toHaveLength(1);
    expect(result.notes[0]?.cells).toEqual([{ sheet: rows.sheet, row: 3, column: 0, rows: 1, columns: 2 }]);
  });
});

describe("rows of other ledgers", () => {
  const also = { alsoIn: ["meeting"], where: { field: "topic", contains: ["学习"] } } as const;
  const meeting = (row: Row) => ledger("meeting", [row]);

  test("count where they are of the matter, and their missing dates are told", () => {
    const dated = meeting({ date: "2024-03-05", topic: "学习" });
    expect(count(also, yearly, [dated])).toMatchObject({ data: "some", actual: 1 });
    const undated = count(also, yearly, [meeting({ date: "某日", topic: "学习" })]);
    expect(undated).toMatchObject({ data: "some", actual: 0 });
    expect(undated.problems.at(-1)?.text.key).toBe("check.rows-undated");
  });

  test("of other matters make no count of zero", () => {
    expect(count(also, yearly, [meeting({ date: "2024-03-05", topic: "预算" })]).data).toBe("none");
  });

  test("of a kind that counts whole need fulfil nothing", () => {
    const call = { ledger: ["study", "meeting"], ofKinds: ["meeting"], where: also.where } as const;
    const both = [
      study({ date: "2024-03-05", topic: "学习" }),
      meeting({ date: "2024-04-05", topic: "预算" }),
    ];
    expect(count(call, yearly, both).actual).toBe(2);
    const undated = count(call, yearly, [study({ date: "某日", topic: "学习" }), ledger("meeting", [])]);
    expect(undated.problems.map(({ text }) => text.key)).toContain("check.rows-undated");
    expect(count(call, yearly, [ledger("meeting", [])]).data).toBe("blank-form");
    expect(count(call, yearly, []).data).toBe("none");
  });
});

test("a row that counts whole and fulfils the condition, too, counts once", () => {
  const where = { field: "topic", contains: ["学习"] };
  const call = { ledger: ["study", "meeting"], ofKinds: ["meeting"], where, distinct: "record" } as const;
  const meeting = ledger("meeting", [{ date: "2024-03-05", topic: "学习" }]);
  expect(count(call, yearly, [meeting]).actual).toBe(1);
});

test("of two years one that fell short decides, also while the second may still be reached", () => {
  const term = { from: "2023-01-01", to: "2024-12-31", asOf: "2024-06-30" };
  const result = count({}, yearly, [study({ date: "2023-03-05" }, { date: "2024-03-05" })], term);
  expect(result).toMatchObject({ satisfied: false, standing: "final" });
});

test("a row whose own date can't be read is not dated by another column", () => {
  const rows = ledger("rectification", [{ found: "某日", completed: "2024-03-05" }]);
  const result = count({ ledger: "rectification" }, yearly, [rows]);
  expect(result.actual).toBe(0);
  expect(result.problems.at(-1)?.text.key).toBe("check.rows-undated");
});

describe("who led it", () => {
  const led = { ledBy: { field: "host", positions: ["局长"] } };

  test("is told by the position in the cell, or by the roster", () => {
    expect(count(led, yearly, [study({ date: "2024-03-05", host: "局长" })]).actual).toBe(1);
    expect(count(led, yearly, [roster(), study({ date: "2024-03-05", host: "甲一" })]).actual).toBe(1);
    expect(count(led, yearly, [roster(), study({ date: "2024-03-05", host: "甲二" })]).actual).toBe(0);
    expect(count(led, yearly, [roster(), study({ date: "2024-03-05", host: "外人" })]).actual).toBe(0);
  });

  test("may be one of several who are named", () => {
    expect(count(led, yearly, [roster(), study({ date: "2024-03-05", host: "甲二、甲一" })]).actual).toBe(1);
  });

  test("is not told by someone without a position", () => {
    const nameOnly = ledger("roster", [{ name: "甲一", department: "甲科" }]);
    expect(count(led, yearly, [nameOnly, study({ date: "2024-03-05", host: "甲一" })]).actual).toBe(0);
  });
});

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

describe("which records are of the period", () => {
  const any: Target = { ...yearly, value: 1, per: "period" };
  const counted = (rows: Ledger, period = YEAR) => count({ distinct: "record" }, any, [rows], period).actual;

  test("its first day and the as-of day, and nothing before or after", () => {
    const days = study(
      { date: "2023-12-31" },
      { date: "2024-01-01" },
      { date: "2024-06-30" },
      { date: "2024-07-01" },
    );
    expect(counted(days, asOf("2024-06-30"))).toBe(2);
  });

  test("a month that begins before it is not", () => {
    const period = { from: "2024-03-15", to: "2024-12-31", asOf: "2024-12-31" };
    const [march, april] = [study({ date: "2024-03" }), study({ date: "2024-04" })];
    expect(count({}, any, [march], period).data).not.toBe("some");
    expect(counted(april, period)).toBe(1);
  });

  test("a quarter is from its first day on, and as long as it lasts", () => {
    const [row] = study({ date: "2024-07-01" }).records;
    const field = row?.fields["date"];
    if (!row || !field) throw new Error("no row");
    const value = { from: "2024-07-01", to: "2024-09-30", precision: "quarter" } as const;
    const quarter = {
      ...study({ date: "2024-07-01" }),
      records: [{ ...row, fields: { date: { ...field, value } } }],
    };
    const from = (day: string) => counted(quarter, { from: day, to: "2024-12-31", asOf: "2024-12-31" });
    expect(counted(quarter, asOf("2024-07-01"))).toBe(1);
    expect(counted(quarter, asOf("2024-06-30"))).toBeNull();
    expect(from("2024-09-30")).toBe(1);
    expect(from("2024-10-01")).toBeNull();
  });

  test("a table that repeats another adds nothing", () => {
    const rows = study({ date: "2024-03-05" });
    const again = { ...study({ date: "2024-04-05" }), duplicateOf: rows.id };
    expect(count({}, any, [rows, again]).actual).toBe(1);
  });

  test("rows without a date column are of the table's own day, those of an unreadable date are not", () => {
    const day = { from: "2024-03-05", to: "2024-03-05", precision: "day" } as const;
    const sheet = { ...study({ topic: "一" }), period: day };
    expect(counted(sheet)).toBe(1);
    const unread = count({}, any, [{ ...study({ date: "某日", topic: "一" }), period: day }]);
    expect(unread.actual).toBe(0);
    const empty = count({}, any, [{ ...study({ date: "", topic: "一" }), period: day }]);
    expect(empty.actual).toBe(0);
  });

  test("undated rows alone are data, and a question of their dates", () => {
    const result = count({}, any, [study({ date: "某日" })]);
    expect(result).toMatchObject({ data: "some", actual: 0 });
    expect(result.problems.at(-1)?.text.key).toBe("check.rows-undated");
  });
});

describe("the longest stretch without an event", () => {
  const call: MeasureCall = { measure: "longest-interval", ledger: "study" };
  const limit: Target = { operator: "at-most", value: 100, unit: "day", per: "period" };
  const half = { from: "2024-01-01", to: "2024-06-30", asOf: "2024-06-30" };

  test("is measured between the days in their order, whichever row or sheet comes first", () => {
    const rows = study({ date: "2024-05-10" }, { date: "2024-02-10" });
    const earlier = study({ date: "2024-01-10" });
    const result = run(call, { ...limit, value: 80 }, [rows, earlier], half);
    expect(result.actual).toBe(90);
    expect(problemsOf(result)).toEqual(["2024年2月10日至2024年5月10日间隔90天"]);
    expect(result.problems[0]?.cells).toEqual([
      { sheet: rows.sheet, row: 4, column: 0, rows: 1, columns: 1 },
      { sheet: rows.sheet, row: 3, column: 0, rows: 1, columns: 1 },
    ]);
  });

  test("begins with the period and ends with the as-of day", () => {
    const first = run(call, { ...limit, value: 30 }, [study({ date: "2024-02-10" })], {
      ...half,
      asOf: "2024-02-20",
    });
    expect(problemsOf(first)).toEqual(["2024年1月1日至2024年2月10日间隔40天"]);
    expect(first).toMatchObject({ satisfied: false, standing: "final" });
    const none = run(call, limit, [study({ date: "2024-01-05", topic: "会" })], {
      ...half,
      asOf: "2024-01-20",
    });
    expect(none).toMatchObject({ satisfied: true, actual: 15 });
  });

  test("without any event is not met, and not yet failed while it may still be", () => {
    const where = { field: "topic", contains: ["学"] };
    const rows = study({ date: "2024-01-05", topic: "会" });
    const result = run({ ...call, where }, limit, [rows], { ...half, asOf: "2024-02-01" });
    expect(result).toMatchObject({ satisfied: false, standing: "not-started" });
  });
});
