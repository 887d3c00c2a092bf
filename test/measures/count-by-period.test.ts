import {
  createContext,
  CALENDAR_WORKDAYS,
  DEFAULT_SETTINGS,
  runMeasure,
  type MeasureCall,
  type Target,
} from "../../src/measures";
import { inMonths, ledger, type Row } from "../check/make";

const period = { from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" };
const monthly: Target = { operator: "at-least", value: 2, unit: "session", per: "month" };
const call: MeasureCall = { measure: "count-by-period", ledger: "study" };
const run = (
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
  test("a unit may allow some months to fall short", () => {
    const short = twice.slice(2);
    expect(run(short, monthly).satisfied).toBe(false);
    const settings = { ...DEFAULT_SETTINGS, studyMonthsShort: 2 };
    expect(run(short, monthly, { someMayFallShort: true })).toMatchObject({ satisfied: false });
    expect(run(short, monthly, { someMayFallShort: true }, settings)).toMatchObject({
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
    const once: Target = { ...monthly, value: 1 };
    expect(runMeasure(call, once, context).actual).toBe(0);
    expect(runMeasure(call, { ...once, per: "quarter" }, context).actual).toBe(1);
  });

  test("days that both topics and days tell apart", () => {
    const rows: Row[] = [
      { date: "2024-01-05", topic: "一" },
      { date: "2024-01-05", topic: "二" },
      { date: "2024-01-05", topic: "二" },
    ];
    const yearly: Target = { ...monthly, per: "year", value: 3 };
    expect(run(rows, yearly, { distinct: "day" }).actual).toBe(1);
    expect(run(rows, yearly, { distinct: "day-and-topic" }).actual).toBe(2);
    expect(run(rows, yearly, { distinct: "record" }).actual).toBe(3);
  });

  test("a list that offices keep by itself is missing when no such record was ever made", () => {
    const where = { field: "topic", contains: ["捐款"] } as const;
    const target: Target = { ...monthly, per: "year", value: 1 };
    const rows: Row[] = [{ date: "2024-01-05", topic: "其他" }];
    expect(run(rows, target, { where, mustOccur: true }).data).toBe("none");
    const before = [...rows, { date: "2023-01-05", topic: "捐款" }];
    expect(run(before, target, { where, mustOccur: true })).toMatchObject({ data: "some", actual: 0 });
  });
});
