import { compactText, type Area, type SheetCells } from "../../../grid";
import { findTable, type AttendanceTable, type TableColumn } from "../../columns/attendance-columns";
import type { PersonName } from "../../columns/person-name";
import { isNoteText, isSignatureText, totalWord } from "../../find/row-cells";
import type { PersonRow, TablePeople } from "./table-people";

/** The header of a table with a row a day or punch: where it names no person's column, the whole sheet is one person's and 日期 is its key. */
export function findTableOfDays(cells: SheetCells, area: Area): AttendanceTable | null {
  return findTable(cells, area) ?? findTable(cells, area, (text) => DAY_COLUMN.test(text));
}

const DAY_COLUMN = /^(日期|日|月日|年月日|考勤日期|签到日期|时间|日期\/?星期)$/;

/** The column of days of a table that names no person's. */
export function dayColumn(table: AttendanceTable): TableColumn | null {
  return table.columns.find(({ path }) => DAY_COLUMN.test(path.at(-1) ?? "")) ?? null;
}

/** The rows of a sheet that is all of one person: those that begin with a day, or with a month. */
export function rowsOfOne(
  cells: SheetCells,
  area: Area,
  table: AttendanceTable,
  { name, department, note }: PersonName,
  column: number,
): TablePeople {
  const rows: PersonRow[] = [];
  const totalRows: number[] = [];
  for (let row = table.headerTo + 1; row < area.row + area.rows; row++) {
    const text = compactText(cells.value(row, column));
    if (totalWord(text) !== null) totalRows.push(row);
    else if (text !== "" && !isSignatureText(text) && !isNoteText(text)) rows.push({ row, person: 0 });
  }
  const cell = { row: table.headerFrom, column, rows: 1, columns: 1 };
  const people = [{ name, department, staffNumber: null, note, cell }];
  return { people, rows, totalRows, nameless: [], unread: [], alike: [] };
}
