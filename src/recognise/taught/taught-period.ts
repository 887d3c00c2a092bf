import { dayParts, type DateSpan } from "../../grid";
import type { PeriodClue } from "../find/period";
import type { TableTitle } from "../find/title";
import type { TaughtTable } from "./taught";

/** The stretch of time that was taught; null where none was, or one end only. */
export function taughtSpan(taught: TaughtTable | undefined): DateSpan | null {
  const { from = null, to = null } = taught ?? {};
  return from === null || to === null ? null : { from, to, precision: "range" };
}

/** What a title says of the time, what was taught first. */
export function taughtTitle(title: TableTitle, taught: TaughtTable | undefined): TableTitle {
  const { from = null, to = null } = taught ?? {};
  const day = from ?? to;
  if (day === null) return title;
  const { year, month } = dayParts(day);
  const sameMonth = from === null || to === null || from.slice(0, 7) === to.slice(0, 7);
  const clue: PeriodClue = {
    year,
    month: sameMonth ? month : null,
    from: from ?? title.clue.from,
    to: to ?? title.clue.to,
  };
  return { ...title, year, schoolYear: null, period: taughtSpan(taught) ?? title.period, clue };
}

/** The month, or the year alone, that was taught; null where none was. */
export function taughtMonth(
  taught: TaughtTable | undefined,
): { readonly year: number; readonly month: number | null } | null {
  const { from = null, to = null } = taught ?? {};
  if (from === null) return null;
  const { year, month } = dayParts(from);
  return { year, month: to === null || from.slice(0, 7) === to.slice(0, 7) ? month : null };
}
