import { mergeAreas } from "../../grid";
import { dateOf } from "../../ledgers";
import type { Bilingual, Message } from "../../locales";
import type { MeasureContext } from "../measure";
import type { Measured, Remark } from "../measured";
import type { Bucket } from "../periods/buckets";
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
  const { due, missing: without, silent } = coveredMonths(context, "attendance");
  const summed = countedLedgers(context, "attendance").flatMap(({ entries, period, records }) =>
    entries.length === 0 && period !== null && records.some((record) => dateOf(record, "date") === null)
      ? [period]
      : [],
  );
  // Counts of a quarter or of a year tell of months that have no sheet of their own.
  const missing = without.filter(
    (month) => !summed.some(({ from, to }) => from <= month.from && to >= month.to),
  );
  const untold = [...silent, ...missing].map(({ name }) => name);
  if (untold.length === 0) return { problems: [] };
  const problems = silent.map(({ name }) => remark({ key: "check.part-no-data", params: { name } }));
  return {
    without: untold,
    problems: missing.length === 0 ? problems : [...problems, remark(monthsSaid(due, missing))],
  };
}

/** Which months have attendance, or which have none: the fewer of the two. */
function monthsSaid(due: readonly Bucket[], missing: readonly Bucket[]): Message {
  const told = due.filter((month) => !missing.includes(month));
  const named = (months: readonly Bucket[]): Bilingual => namesInRow(months.map(({ name }) => name));
  if (told.length === 0) return { key: "check.months-none", params: { which: named(missing) } };
  const counts = { all: due.length, n: told.length };
  return told.length <= missing.length
    ? { key: "check.months-told-alone", params: { ...counts, which: named(told) } }
    : { key: "check.months-untold", params: { ...counts, which: named(missing) } };
}
