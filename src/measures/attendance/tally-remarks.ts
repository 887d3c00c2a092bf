import { mergeAreas } from "../../grid";
import type { Remark } from "../measured";
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
