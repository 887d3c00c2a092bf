import { compactText, isBlank, type CellValue, type SheetCells } from "../../../grid";
import type { Finding, LedgerPerson } from "../../../ledgers";
import { isColumnName } from "../../find/header-words";
import { looksLikeName, splitNames } from "../../values/names";
import { isNoteText, isSignatureText, totalWord } from "../../find/row-cells";
import { attendanceFinding, cellOn } from "./draft";
import { readPersonName, type PersonName } from "../../values/person-name";
import { givenName } from "../../taught/taught-table";
import { columnOf, columnsWith, type AttendanceTable } from "../../columns/attendance-columns";

/** A row of a table that speaks of somebody. */
export interface PersonRow {
  readonly row: number;
  /** Index into the people. */
  readonly person: number;
}

export interface TablePeople {
  readonly people: readonly LedgerPerson[];
  readonly rows: readonly PersonRow[];
  readonly totalRows: readonly number[];
  /** Rows whose name is missing though they are numbered and filled; kept under their number. */
  readonly nameless: readonly number[];
  /** Filled rows whose name can't be read as anybody's: 「全体」, 「等3人」. They are left out. */
  readonly unread: readonly number[];
}

/**
 * The rows of people below a header, to the end of the area. Totals, signatures and notes are left out; a row without a name but with
 * a number and figures is kept as 「序号3」, since a formula may have lost its result. Several names in a cell are as many rows.
 *
 * @param oncePerPerson a summary has one row a person: the same name again is another person
 */
export function readTablePeople(
  cells: SheetCells,
  table: AttendanceTable,
  bottom: number,
  oncePerPerson: boolean,
): TablePeople {
  const name = columnOf(table, "person")?.column ?? 0;
  const department = columnOf(table, "department")?.column ?? null;
  const staff = columnOf(table, "staff-number")?.column ?? null;
  // 编号 numbers rows as 序号 does where nothing else names them.
  const number = columnsWith(table, "number")[0]?.column ?? staff;
  const counted = table.columns.filter(
    ({ field }) => field !== null && /-(days|times|minutes|hours)$/.test(field),
  );
  const people: LedgerPerson[] = [];
  const byKey = new Map<string, number>();
  const rows: PersonRow[] = [];
  const totalRows: number[] = [];
  const nameless: number[] = [];
  const unread: number[] = [];
  let above: string | null = null;

  const add = (row: number, key: string, person: LedgerPerson): void => {
    let index = oncePerPerson ? undefined : byKey.get(key);
    if (index === undefined) {
      index = people.length;
      people.push(person);
      byKey.set(key, index);
    }
    rows.push({ row, person: index });
  };

  const names = new Map<CellValue, PersonName | null>();
  const nameOf = (value: CellValue): PersonName | null => {
    let person = names.get(value);
    if (person === undefined) {
      person = table.anyName ? givenName(value) : readPersonName(value);
      names.set(value, person);
    }
    return person;
  };

  for (let row = table.headerTo + 1; row < bottom; row++) {
    const value = cells.value(row, name);
    const person = nameOf(value);
    if (!person) {
      const first = compactText(cells.raw(row, table.columns[0]?.column ?? name));
      if (totalWord(compactText(value)) !== null || totalWord(first) !== null) totalRows.push(row);
      if (totalRows[totalRows.length - 1] === row || isSignatureText(first) || isNoteText(first)) continue;
    }
    const own = department === null ? "" : compactText(cells.value(row, department)).replace(/^--$/, "");
    if (own !== "") above = own;
    const staffNumber =
      staff === null ? null : compactText(cells.value(row, staff)).replace(/^--$/, "") || null;
    if (person) {
      const where = person.department ?? (own !== "" ? own : department === null ? null : above);
      const key = `${person.name}\n${staffNumber ?? where ?? ""}`;
      const cell = { row, column: name, rows: 1, columns: 1 };
      add(row, key, { name: person.name, department: where, staffNumber, note: person.note, cell });
    } else if (!isBlank(value)) {
      const several = typeof value === "string" ? splitNames(value) : [];
      if (several.length > 1 && several.every(looksLikeName)) {
        const cell = { row, column: name, rows: 1, columns: 1 };
        const where = own !== "" ? own : department === null ? null : above;
        for (const one of several)
          add(row, `${one}\n${where ?? ""}`, {
            name: one,
            department: where,
            staffNumber: null,
            note: null,
            cell,
          });
      } else if (filledColumns(cells, table, row) >= 3 && !isColumnName(value)) unread.push(row);
    } else if (
      isBlank(value) &&
      number !== null &&
      /^\d+$/.test(compactText(cells.raw(row, number))) &&
      counted.some(({ column }) => !isBlank(cells.raw(row, column)))
    ) {
      nameless.push(row);
      const unnamed = `序号${compactText(cells.raw(row, number))}`;
      const cell = { row, column: name, rows: 1, columns: 1 };
      add(row, `${unnamed}\n${String(row)}`, {
        name: unnamed,
        department: own || null,
        staffNumber,
        note: null,
        cell,
      });
    }
  }
  return { people, rows, totalRows, nameless, unread };
}

function filledColumns(cells: SheetCells, table: AttendanceTable, row: number): number {
  return table.columns.filter(({ column }) => !isBlank(cells.raw(row, column))).length;
}

/** Tells of the rows that were left out because nobody can be made of their name. */
export function unreadNames(cells: SheetCells, table: AttendanceTable, unread: readonly number[]): Finding[] {
  const column = columnOf(table, "person")?.column ?? 0;
  return unread.map((row) =>
    attendanceFinding(
      "unknown-name",
      cellOn(cells.sheet.name, row, column),
      String(cells.raw(row, column)),
      "left-out",
    ),
  );
}
