import { compactText, type Area, type SheetCells } from "../../../grid";
import type { AttendanceTable } from "../../columns/attendance-columns";
import type { PersonName } from "../../columns/person-name";
import { isNoteText, isSignatureText, totalWord } from "../../find/row-cells";
import type { PersonRow, TablePeople } from "./table-people";

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
