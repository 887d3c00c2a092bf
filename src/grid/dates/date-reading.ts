import type { DateSpan } from "./date-span";
import type { TimeSpan } from "./time-span";

/** What a cell's surroundings say about its date: a title 「2024年3月」 lends year and month to 「5日」. */
export interface DateContext {
  readonly year?: number | null;
  /** 1–12 */
  readonly month?: number | null;
  /** The first month of a school year that begins in `year`: dates of earlier months are of the year after. */
  readonly turns?: number | null;
  /** 1900 where absent. */
  readonly dateSystem?: 1900 | 1904;
}

/** What had to be taken for granted to read a date; each is told to the clerk where it matters. */
export type DateNote =
  | "year-assumed" // taken from the context
  | "month-assumed"
  | "two-digit-year" // 24.3.5
  | "placeholder-year" // 「202_年3月5日」, as published templates have it
  | "weekday-contradicts" // 「2024年3月5日(星期三)」 was a Tuesday
  | "maybe-lunar" // 「二月十五」 may be a day of the traditional calendar
  | "deadline"; // 「6月底前」

export type DateFailure =
  | "not-a-date"
  | "no-such-day" // 2024.2.30
  | "no-year" // 3月5日 and nothing names a year
  | "no-month" // 5日 and nothing names a month
  | "serial-of-1900" // a small number that Excel shows as a day of 1900
  | "error-value"; // #N/A

/** What a cell says about time. Never a guess: what can be read in two ways is `ambiguous`, what can't be read `invalid`. */
export type DateReading =
  | { readonly kind: "empty" }
  | {
      readonly kind: "date";
      readonly span: DateSpan;
      readonly time: TimeSpan | null;
      readonly notes: readonly DateNote[];
    }
  /** The number 3.1 may be 3月1日 or a 3.10 that lost its zero. */
  | { readonly kind: "ambiguous"; readonly spans: readonly DateSpan[]; readonly notes: readonly DateNote[] }
  /** 「3月5日、12日」 */
  | { readonly kind: "several"; readonly spans: readonly DateSpan[]; readonly notes: readonly DateNote[] }
  /** 「每周五」 has weekday 5, 「每月」 null. */
  | { readonly kind: "recurring"; readonly weekday: number | null; readonly time: TimeSpan | null }
  | { readonly kind: "time"; readonly time: TimeSpan }
  | { readonly kind: "invalid"; readonly reason: DateFailure };
