import { mergeAreas, monthOf } from "../../grid";
import type { MeasureContext } from "../measure";
import type { Measured, Remark } from "../measured";
import { coveredMonths } from "../records/covered-months";
import { namesInRow, remark } from "../records/remarks";
import { countedLedgers } from "../records/select-records";
import type { AttendanceTally } from "./person-month";

/** Says that workdays were taken for Monday to Friday, where no calendar of the year is known. */
export function calendarNote(tally: AttendanceTally): Remark[] {
  return tally.unknownCalendar ? [{ text: { key: "check.calendar-unknown" }, cells: [] }] : [];
}

/** Marks that mean nothing yet, which keep the figure undecided, and tables that could not be placed. */
export function unknownProblem(tally: AttendanceTally): Remark[] {
  const problems: Remark[] = [];
  if (tally.unknown.length > 0) {
    problems.push({
      text: { key: "check.marks-unknown", params: { n: tally.unknown.length } },
      cells: mergeAreas(tally.unknown),
    });
  }
  if (tally.withoutMonth.length > 0) {
    problems.push({ text: { key: "check.summary-without-month" }, cells: tally.withoutMonth });
  }
  return problems;
}

/**
 * Months that are over and have no attendance at all: what is found holds for the others alone, which is said with it.
 *
 * @param isKnown the figure is decided; else what keeps it open is said alone
 */
export function untoldMonths(
  context: MeasureContext,
  isKnown: boolean,
): Pick<Measured, "without" | "problems"> {
  if (!isKnown) return { problems: [] };
  const { due, missing } = coveredMonths(context, "attendance");
  const { period } = context;
  // Counts of a quarter or of a year tell of months that have no sheet of their own.
  const isWhole = countedLedgers(context, "attendance").some(
    ({ entries, period: told }) =>
      entries.length === 0 &&
      told !== null &&
      monthOf(told.from) !== monthOf(told.to) &&
      told.from <= period.asOf &&
      told.to >= period.from,
  );
  if (isWhole || missing.length === 0 || missing.length === due.length) return { problems: [] };
  const told = due.filter((month) => !missing.includes(month));
  const isFew = told.length <= missing.length;
  const params = {
    all: due.length,
    n: told.length,
    which: namesInRow((isFew ? told : missing).map(({ name }) => name)),
  };
  return {
    without: missing.map(({ name }) => name),
    problems: [remark({ key: isFew ? "check.months-told-alone" : "check.months-untold", params })],
  };
}
