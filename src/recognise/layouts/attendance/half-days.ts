import type { AttendanceEntry, Finding } from "../../../ledgers";
import { cellOn, findingOf } from "../../problems";

/** Tells once of days of which half was attended and nothing says what became of the other half: due, not attended, no absence. */
export function halfDaysOpen(entries: readonly AttendanceEntry[], sheet: string): Finding[] {
  const open = entries.filter(
    ({ shares }) => shares.length > 1 && shares.some(({ code }) => code === "unknown"),
  );
  const [first] = open;
  if (!first) return [];
  const cells = open.map(({ row, column }) => cellOn(sheet, row, column));
  const finding = findingOf(
    { id: "attendance.half-day-open", params: { n: open.length } },
    cellOn(sheet, first.row, first.column),
    first.mark,
    "attendance",
  );
  return [cells.length > 1 ? { ...finding, cells } : finding];
}
