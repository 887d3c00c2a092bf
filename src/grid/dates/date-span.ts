/** A day as `YYYY-MM-DD`. Sorts as text. */
export type Day = string;
/** A month as `YYYY-MM`. */
export type Month = string;

type DatePrecision = "day" | "week" | "ten-days" | "month" | "quarter" | "half-year" | "year" | "range";

/**
 * A stretch of days, both ends included, with how exactly it was written: 「3月5日」 is a day, 「3月第2周」 a week,
 * 「3月」 a month, 「2024.3.5-3.7」 a range. A day has `from` equal to `to`.
 */
export interface DateSpan {
  readonly from: Day;
  readonly to: Day;
  readonly precision: DatePrecision;
}
