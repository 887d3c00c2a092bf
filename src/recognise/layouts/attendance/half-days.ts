import type { AttendanceEntry, Finding } from "../../../ledgers";
import { attendanceFinding, cellOn } from "./draft";

/** Tells once of days of which half was attended and nothing says what became of the other half: due, not attended, no absence. */
export function halfDaysOpen(entries: readonly AttendanceEntry[], sheet: string): Finding[] {
  const open = entries.filter(
    ({ shares }) => shares.length > 1 && shares.some(({ code }) => code === "unknown"),
  );
  const [first] = open;
  if (!first) return [];
  const cells = open.map(({ row, column }) => cellOn(sheet, row, column));
  const finding = attendanceFinding(
    "half-day-open",
    cellOn(sheet, first.row, first.column),
    first.mark,
    "kept",
    { n: open.length },
  );
  return [cells.length > 1 ? { ...finding, cells } : finding];
}
