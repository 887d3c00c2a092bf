import { compactText, isBlank, type SheetCells } from "../../../grid";
import { columnOf, columnsWith, type AttendanceTable } from "../../columns/attendance-columns";
import { isColumnName } from "../../find/header-words";
import { totalWord } from "../../find/row-cells";
import { departmentHeading, headingName } from "./department-heading";

/** The columns that say whose row it is. */
export interface PersonColumns {
  readonly first: number;
  readonly name: number;
  readonly department: number | null;
  readonly staff: number | null;
  readonly number: number | null;
  readonly date: number | null;
  readonly counted: readonly number[];
}

/** The rows of a table as they are looked at one by one. */
export interface TableRows {
  readonly cells: SheetCells;
  readonly table: AttendanceTable;
  readonly columns: PersonColumns;
  /** The row behind the last. */
  readonly bottom: number;
}

export function personColumns(table: AttendanceTable): PersonColumns {
  const at = (field: string): number | null => columnOf(table, field)?.column ?? null;
  const counted = table.columns.filter(({ field }) => field !== null && COUNTS.test(field));
  const staff = at("staff-number");
  return {
    first: table.columns[0]?.column ?? 0,
    name: at("person") ?? 0,
    department: at("department"),
    staff,
    // 编号 numbers rows as 序号 does where nothing else names them.
    number: columnsWith(table, "number")[0]?.column ?? staff,
    date: at("date"),
    counted: counted.map(({ column }) => column),
  };
}

const COUNTS = /-(days|times|minutes|hours)$/;

/** What a column says in a row; "" for a column that is not there, and for a dash. */
export function textIn(cells: SheetCells, row: number, column: number | null): string {
  return column === null ? "" : compactText(cells.value(row, column)).replace(/^--$/, "");
}

/**
 * What stands alone in a row over people: a department (「院办（5人）」), or whatever begins a part that has a sum of its own; null for any
 * other row.
 *
 * @param sum the last row of sums above; null for none
 */
export function headingOver(rows: TableRows, row: number, sum: number | null): string | null {
  const { cells, table, columns } = rows;
  if (filledColumns(cells, table, row) !== 1) return null;
  const text = compactText(cells.raw(row, columns.first)) || compactText(cells.raw(row, columns.name));
  const department = departmentHeading(text);
  if (department !== null || text === "") return department;
  const isBelow = row === table.headerTo + 1 || sum === row - 1;
  return isBelow && beginsPart(rows, row) ? headingName(text) : null;
}

/** Whether a row stands over rows of figures that a 小计 ends. */
function beginsPart({ cells, table, columns, bottom }: TableRows, row: number): boolean {
  for (let below = row + 1; below < bottom; below++) {
    if (totalWord(compactText(cells.raw(below, columns.name))) === "subtotal") return below > row + 1;
    if (filledColumns(cells, table, below) < 2) return false;
  }
  return false;
}

/** A row without a name that is numbered and has figures. */
export function isNumbered(cells: SheetCells, { number, counted }: PersonColumns, row: number): boolean {
  return (
    number !== null &&
    /^\d+$/.test(compactText(cells.raw(row, number))) &&
    counted.some((column) => !isBlank(cells.raw(row, column)))
  );
}

/** A row whose name can't be read as anybody's, yet it is filled as the others are, or numbered. */
export function isSomebodys(
  cells: SheetCells,
  table: AttendanceTable,
  { name, number }: PersonColumns,
  row: number,
): boolean {
  if (isColumnName(cells.value(row, name))) return false;
  const numbered = number !== null && number !== name && /^\d+$/.test(compactText(cells.raw(row, number)));
  return filledColumns(cells, table, row) >= (numbered ? 2 : 3);
}

/** The next day of the person above, whose name stands once over all their days. */
export function goesOn(
  cells: SheetCells,
  table: AttendanceTable,
  { date, staff }: PersonColumns,
  row: number,
  last: { readonly row: number },
): boolean {
  if (date === null || last.row !== row - 1 || isBlank(cells.raw(row, date))) return false;
  return (staff === null || isBlank(cells.raw(row, staff))) && filledColumns(cells, table, row) >= 2;
}

/** How many of a table's columns a row fills. */
export function filledColumns(cells: SheetCells, table: AttendanceTable, row: number): number {
  return table.columns.filter(({ column }) => !isBlank(cells.raw(row, column))).length;
}
