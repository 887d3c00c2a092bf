import {
  addDays,
  compactText,
  makeDay,
  readDate,
  weekdayOf,
  type CellValue,
  type DateContext,
} from "../../grid";
import type { FieldReading } from "./field-values";

/** A year has 53 weeks at most; a month's weeks are read as 「第2周」 of it. */
const MOST_WEEKS = 53;
const WEEKS_OF_MONTH = 5;

/**
 * 16 or 「第16周」 under 周次: the week of the month that the table is about, else of the year (GB/T 7408: the week that holds the year's
 * first Thursday is the first). Without a year it is a week all the same, and no date that is wrong. Null for what is no week's number.
 */
export function readWeekNumber(value: CellValue, context: DateContext): FieldReading | null {
  const digits = /^第?(\d{1,2})周?$/.exec(compactText(value))?.[1];
  const week = digits === undefined ? NaN : Number(digits);
  if (!(week >= 1 && week <= MOST_WEEKS)) return null;
  if (context.month && week <= WEEKS_OF_MONTH) {
    const reading = readDate(`第${String(week)}周`, context);
    if (reading.kind === "date") return { value: reading.span, problems: [] };
  }
  const { year } = context;
  if (!year) return { value: null, problems: [] };
  const fourth = makeDay(year, 1, 4);
  if (fourth === null) return null;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
  const span = { from: monday, to: addDays(monday, 6), precision: "week" as const };
  return { value: span, problems: [] };
}
