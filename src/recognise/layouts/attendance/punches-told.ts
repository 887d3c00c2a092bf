import type { Finding } from "../../../ledgers";
import { cellOn, findingOf } from "../../problems";

/** That a table's punches tell who was at the clock and nothing of presence: said once, where the table begins. */
export function punchesTold(sheet: string, row: number, column: number, title: string): Finding {
  return findingOf(
    { id: "attendance.punches-not-presence" },
    cellOn(sheet, row, column),
    title,
    "attendance",
  );
}
