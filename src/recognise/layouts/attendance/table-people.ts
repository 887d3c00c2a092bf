import { compactText, isBlank, type CellValue, type SheetCells } from "../../../grid";
import type { Finding, LedgerPerson } from "../../../ledgers";
import { splitNames } from "../../columns/names";
import { hidesPeople, looksLikeName } from "../../columns/looks-like-name";
import { nameReader, type NameReader } from "../../columns/named-people";
import { isNoteText, isSampleText, isSignatureText, isSignatureWord, totalWord } from "../../find/row-cells";
import { cellOn, findingOf } from "../../problems";
import type { PersonName } from "../../columns/person-name";
import { givenName } from "../../taught/taught-table";
import { columnOf, type AttendanceTable } from "../../columns/attendance-columns";
import {
  filledColumns,
  goesOn,
  headingOver,
  isNumbered,
  isSomebodys,
  personColumns,
  textIn,
  type TableRows,
} from "./table-row";

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
  /** First row of each hidden name (张*) that must be several people's, or may be. */
  readonly alike: readonly number[];
}

/**
 * The rows of people below a header, to the end of the area. Totals, signatures and notes are left out; a row without a name but with
 * a number and figures is kept as 「序号3」, since a formula may have lost its result. A staff number in place of a name is somebody's
 * name. Several names in a cell are as many rows; a day without a name goes on with the person above.
 *
 * @param oncePerPerson a summary has one row a person: the same name again is another person
 */
export function readTablePeople(
  cells: SheetCells,
  table: AttendanceTable,
  bottom: number,
  oncePerPerson: boolean,
): TablePeople {
  const walk: Walk = {
    cells,
    bottom,
    table,
    columns: personColumns(table),
    oncePerPerson,
    people: [],
    rows: [],
    totalRows: [],
    nameless: [],
    unread: [],
    byKey: new Map(),
    hidden: new Map(),
    above: null,
  };
  const { headerTo, anyName } = table;
  const named = nameReader(cells, walk.columns.name, headerTo + 1, bottom);
  const nameOf = rememberedNames(anyName === true ? givenName : named);
  for (let row = headerTo + 1; row < bottom; row++) readRow(walk, row, nameOf);
  const { people, rows, totalRows, nameless, unread, hidden } = walk;
  const alike = [...hidden.values()].filter((one) => one.again).map(({ row }) => row);
  return { people, rows, totalRows, nameless, unread, alike };
}

/** What has been read so far, going down. */
interface Walk extends TableRows {
  readonly oncePerPerson: boolean;
  readonly people: LedgerPerson[];
  readonly rows: PersonRow[];
  readonly totalRows: number[];
  readonly nameless: number[];
  readonly unread: number[];
  /** Index of a person by name and what tells apart people of one name. */
  readonly byKey: Map<string, number>;
  /** Hidden names by what is a person's key, with their first row and the days they were met on. */
  readonly hidden: Map<string, { readonly row: number; readonly days: Set<string>; again: boolean }>;
  /** The department that was named last, in its column or in a row of its own. */
  above: string | null;
}

/** Whose a row may be, beside its name. */
interface Belonging {
  /** The department of the row itself, and the one that holds for it. */
  readonly own: string;
  readonly department: string | null;
  readonly staffNumber: string | null;
}

function readRow(walk: Walk, row: number, nameOf: NameReader): void {
  const { cells, columns } = walk;
  const value = cells.value(row, columns.name);
  if (isSampleText(compactText(value)) || isSampleText(compactText(cells.raw(row, columns.first)))) return;
  const heading = headingOver(walk, row, walk.totalRows.at(-1) ?? null);
  if (heading !== null) {
    walk.above = heading;
    return;
  }
  const person = nameOf(value);
  if (!person && isFoot(walk, row, value)) return;
  const belonging = belongingOf(walk, row);
  const { department, staffNumber } = belonging;
  if (person) {
    const at = person.department ?? department;
    const key = `${person.name}\n${staffNumber ?? at ?? ""}`;
    add(walk, row, key, { name: person.name, department: at, staffNumber, note: person.note });
  } else if (isBlank(value)) readUnnamed(walk, row, belonging);
  else readSeveral(walk, row, value, department);
}

/** Notes a total; whether a row is one, or a signature or note below the people. */
function isFoot({ cells, columns, totalRows }: Walk, row: number, value: CellValue): boolean {
  const name = compactText(value);
  const first = compactText(cells.raw(row, columns.first));
  const isTotal = totalWord(name) !== null || totalWord(first) !== null;
  if (isTotal) totalRows.push(row);
  return isTotal || isSignatureText(first) || isNoteText(first) || isSignatureWord(name);
}

function belongingOf(walk: Walk, row: number): Belonging {
  const { cells, columns } = walk;
  const own = textIn(cells, row, columns.department);
  if (own !== "") walk.above = own;
  return { own, department: walk.above, staffNumber: textIn(cells, row, columns.staff) || null };
}

function add(walk: Walk, row: number, key: string, person: Omit<LedgerPerson, "cell">): void {
  const { people, rows, byKey, columns, oncePerPerson } = walk;
  let index = oncePerPerson ? undefined : byKey.get(key);
  if (index === undefined) {
    index = people.length;
    people.push({ ...person, cell: { row, column: columns.name, rows: 1, columns: 1 } });
    byKey.set(key, index);
  }
  rows.push({ row, person: index });
  if (!oncePerPerson && hidesPeople(person.name)) noteHidden(walk, row, key);
}

/** A hidden name twice on a day is two people's; in a register of leave any second row may be another's. */
function noteHidden({ cells, table, columns, hidden }: Walk, row: number, key: string): void {
  const day =
    columns.date === null || columnOf(table, "until") ? "" : compactText(cells.value(row, columns.date));
  const before = hidden.get(key);
  if (before?.days.has(day)) before.again = true;
  else if (before) before.days.add(day);
  else hidden.set(key, { row, days: new Set([day]), again: false });
}

/** A cell with several names, or with what is nobody's name. */
function readSeveral(walk: Walk, row: number, value: CellValue, department: string | null): void {
  const { cells, table, columns } = walk;
  const several = typeof value === "string" ? splitNames(value) : [];
  if (several.length > 1 && several.every(looksLikeName)) {
    for (const name of several)
      add(walk, row, `${name}\n${department ?? ""}`, { name, department, staffNumber: null, note: null });
  } else if (isSomebodys(cells, table, columns, row)) walk.unread.push(row);
}

/** A row without a name: numbered, one more day of the person above, or told of. */
function readUnnamed(walk: Walk, row: number, { own, staffNumber }: Belonging): void {
  const { cells, table, columns, oncePerPerson, rows } = walk;
  const last = rows[rows.length - 1];
  if (isNumbered(cells, columns, row)) {
    walk.nameless.push(row);
    const name = `序号${compactText(cells.raw(row, columns.number ?? 0))}`;
    add(walk, row, `${name}\n${String(row)}`, { name, department: own || null, staffNumber, note: null });
  } else if (oncePerPerson) return;
  else if (last && goesOn(cells, table, columns, row, last)) rows.push({ row, person: last.person });
  else if (filledColumns(cells, table, row) >= 3) walk.unread.push(row);
}

/** Names of a table, each distinct cell read once. */
function rememberedNames(read: NameReader): NameReader {
  const names = new Map<CellValue, PersonName | null>();
  return (value) => {
    let person = names.get(value);
    if (person === undefined) {
      person = read(value);
      names.set(value, person);
    }
    return person;
  };
}

/** Tells of the rows that were left out because nobody can be made of their name, and of names that hide several people. */
export function unreadNames(
  cells: SheetCells,
  table: AttendanceTable,
  { unread, alike }: TablePeople,
): Finding[] {
  const column = columnOf(table, "person")?.column ?? 0;
  const together = alike.map((row) =>
    findingOf(
      { id: "attendance.hidden-names-together" },
      cellOn(cells.sheet.name, row, column),
      compactText(cells.raw(row, column)),
      "attendance",
    ),
  );
  const left = unread.map((row) => {
    const name = String(cells.raw(row, column));
    const problem = compactText(name) === "" ? "marks-without-name" : "unknown-name";
    return findingOf(
      { id: `attendance.${problem}` },
      cellOn(cells.sheet.name, row, column),
      name,
      "attendance",
    );
  });
  return [...together, ...left];
}
