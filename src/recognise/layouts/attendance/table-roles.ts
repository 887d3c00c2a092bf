import type { RowRole } from "../../../ledgers";
import type { AttendanceTable } from "../../columns/attendance-columns";

/** Roles of rows that an attendance table knows of by itself. */
export function tableRoles(
  table: AttendanceTable,
  rows: readonly { readonly row: number }[],
  totalRows: readonly number[],
): (row: number) => { role: RowRole; reason: string } | null {
  const data = new Set(rows.map(({ row }) => row));
  const totals = new Set(totalRows);
  return (row) => {
    if (row >= table.headerFrom && row <= table.headerTo) return { role: "header", reason: "names-person" };
    if (data.has(row)) return { role: "data", reason: "person" };
    return totals.has(row) ? { role: "total", reason: "total-words" } : null;
  };
}
