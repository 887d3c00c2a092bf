import { bracketOf, compactText, isBlank, type Area, type CellValue, type SheetCells } from "../../grid";
import { readColumns, type AttendanceTable, type TableColumn } from "../columns/attendance-columns";
import { isNoteText, isSignatureText, totalWord } from "../find/row-cells";
import { readPersonName, type PersonName } from "../columns/person-name";
import type { TaughtTable } from "./taught";
import { taughtHeader } from "./taught-header";

/** A table of attendance with a row a person, day or event, its columns as they were taught; the others go by their names. */
export function taughtTable(cells: SheetCells, area: Area, taught: TaughtTable): AttendanceTable {
  const { from, to } = taughtHeader(cells, area, taught);
  const named = to < from ? [] : readColumns(cells, area, from, to);
  const said = new Set(taught.columns.values());
  const columns: TableColumn[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    const usual = named.find((one) => one.column === column);
    const field = taught.columns.get(column);
    if (field !== undefined) {
      const path = usual?.path ?? [];
      const unit = usual?.unit ?? bracketOf(path.at(-1) ?? "");
      columns.push({ column, path, field: field === "" ? null : field, role: null, unit });
    } else if (usual) columns.push(said.has(usual.field ?? "") ? { ...usual, field: null } : usual);
  }
  if (!columns.some(({ field }) => field === "person")) {
    const column = columnOfNames(cells, area, to + 1);
    const at = columns.findIndex((one) => one.column === column);
    const name: TableColumn | null =
      column === null
        ? null
        : { column, path: columns[at]?.path ?? [], field: "person", role: null, unit: null };
    if (name && at >= 0) columns[at] = name;
    else if (name) columns.push(name);
  }
  return { headerFrom: from, headerTo: to, columns, anyName: said.has("person") };
}

/** Whoever stands in a column of which the clerk said that it holds names, be it a number: totals, notes and signatures are nobody. */
export function givenName(value: CellValue): PersonName | null {
  const read = readPersonName(value);
  const text = compactText(value);
  if (read || isBlank(value) || totalWord(text) !== null || isNoteText(text) || isSignatureText(text))
    return read;
  return { name: text, note: null, department: null };
}

/** The column with most names below a header; null without one. */
function columnOfNames(cells: SheetCells, area: Area, from: number): number | null {
  let best: number | null = null;
  let most = 0;
  for (let column = area.column; column < area.column + area.columns; column++) {
    let names = 0;
    for (let row = from; row < area.row + area.rows; row++)
      if (readPersonName(cells.raw(row, column))) names += 1;
    if (names > most) [best, most] = [column, names];
  }
  return best;
}
