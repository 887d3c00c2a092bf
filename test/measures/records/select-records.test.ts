import { ledger, type Row } from "../../check/make";
import { type Target, type MeasureCall } from "../../../src/measures";
import { type Ledger } from "../../../src/ledgers";
import { YEAR, run, asOf } from "../run";

type CountByPeriodCall = Extract<MeasureCall, { readonly measure: "count-by-period" }>;

const yearly: Target = { operator: "at-least", value: 2, unit: "session", per: "year" };

const count = (
  extra: Partial<CountByPeriodCall>,
  target: Target,
  ledgers: readonly Ledger[],
  period = YEAR,
  settings = {},
) => run({ measure: "count-by-period", ledger: "study", ...extra }, target, ledgers, period, settings);

test("a row whose own date can't be read is not dated by another column", () => {
  const rows = ledger("rectification", [{ found: "某日", completed: "2024-03-05" }]);
  const result = count({ ledger: "rectification" }, yearly, [rows]);
  expect(result.data).toBe("none");
  expect(result.problems.at(-1)?.text.key).toBe("check.rows-undated");
});

const study = (...rows: readonly Row[]) => ledger("study", rows);

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
    expect(unread.data).toBe("none");
    const empty = count({}, any, [{ ...study({ date: "", topic: "一" }), period: day }]);
    expect(empty.data).toBe("none");
  });

  test("a list of which no row has a readable date is no data, and says so", () => {
    const result = count({}, any, [study({ date: "某日" })]);
    expect(result).toMatchObject({ data: "none", actual: null });
    expect(result.problems.at(-1)?.text.key).toBe("check.rows-undated");
  });

  test("undated rows beside dated ones, of whatever time, are not counted", () => {
    const result = count({}, any, [study({ date: "某日" }, { date: "2023-03-05" })]);
    expect(result).toMatchObject({ data: "some", actual: 0 });
    expect(result.problems.at(-1)?.text.key).toBe("check.rows-undated");
  });
});

describe("rows that continue the dated one above", () => {
  const meeting = { date: "2024-03-05", type: "party-group-meeting", host: "甲一", topic: "研究党建" };
  const any: Target = { ...yearly, value: 1, per: "period" };
  const about = { field: "topic", contains: ["文明创建"] };
  const meetings = (...rows: readonly Row[]) => ledger("meeting", rows);

  test("are of its day and kind, and are one meeting with it", () => {
    const list = meetings(meeting, { topic: "研究文明创建" }, { ...meeting, date: "2024-06-05" });
    expect(count({ ledger: "meeting", where: about }, any, [list]).actual).toBe(1);
    expect(
      count({ ledger: "meeting", where: { field: "type", in: ["party-group-meeting"] } }, any, [list]),
    ).toMatchObject({ actual: 2, problems: [] });
    for (const distinct of ["day", "day-and-topic", "record"] as const)
      expect(count({ ledger: "meeting", distinct }, any, [list]).actual).toBe(2);
  });

  test("are none where only the date is missing, or where something stands that the one above has not", () => {
    const undated = (row: Row) => count({ ledger: "meeting", where: about }, any, [meetings(meeting, row)]);
    const full = { type: meeting.type, host: meeting.host };
    expect(undated({ ...full, topic: "研究文明创建" }).actual).toBe(0);
    expect(undated({ topic: "研究文明创建", place: "会议室" }).actual).toBe(0);
  });

  test("are none in a ledger where each row is by itself", () => {
    const list = ledger("hygiene", [{ date: "2024-03-05", area: "大厅", score: 95 }, { area: "走廊" }]);
    expect(count({ ledger: "hygiene", distinct: "record" }, any, [list]).actual).toBe(1);
  });

  test("have no hours of their own but those that they give", () => {
    const list = study({ date: "2024-03-05", topic: "一", hours: 2, people: ["甲一"] }, { topic: "二" });
    const total = run({ measure: "sum-of", ledger: "study", amount: "hours" }, any, [list]);
    expect(total.actual).toBe(2);
  });
});

test("of a register what is dated on the first day of the period counts, and up to the as-of day", () => {
  const plans: MeasureCall = {
    measure: "persons-covered",
    ledger: "study-plan",
    names: ["person"],
    standing: true,
    ofPeriod: true,
  };
  const all: Target = { operator: "at-least", value: 100, unit: "percent", per: "period" };
  const on = (date: string) =>
    run(
      plans,
      all,
      [ledger("roster", [{ name: "甲一" }]), ledger("study-plan", [{ date, person: ["甲一"] }])],
      asOf("2024-06-30"),
    ).satisfied;
  expect(["2023-12-31", "2024-01-01", "2024-06-30", "2024-07-01"].map(on)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
