import type { PlanColumn, PlanRow } from "../kit/sheet-plan";
import { wideRow } from "../kit/table-rows";
import type { DocumentCalendar } from "./document-input";

/** How the rows begin that say which holidays the dates of a plan keep clear of. */
export const HOLIDAYS_LABEL = "放假安排：";

/**
 * What the dates of a plan rest on: the notice of each year's holidays, and of a year without one that only weekends were
 * kept clear of.
 */
export function calendarNotes(
  calendar: DocumentCalendar,
  years: { readonly from: number; readonly to: number },
  columns: readonly PlanColumn[],
): readonly PlanRow[] {
  const sources: string[] = [];
  const unknown: number[] = [];
  for (let year = years.from; year <= years.to; year += 1) {
    const source = calendar.sourceOf(year);
    if (source === null) unknown.push(year);
    else sources.push(source);
  }
  const texts = [
    ...(sources.length === 0 ? [] : [`节假日和调休按${sources.join("、")}避开。`]),
    ...(unknown.length === 0
      ? []
      : [`${unknown.join("、")}年的日期已避开周末，当年放假安排公布后，遇节假日的相应调整。`]),
  ];
  return texts.map((text) => wideRow(columns, "note", "table-note", HOLIDAYS_LABEL + text));
}
