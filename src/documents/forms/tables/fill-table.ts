import type { CellValue } from "../../../grid";
import { fieldsByName } from "../../../recognise";
import { dayLike } from "../facts/day-style";
import { distinctSheets } from "../facts/figures-of";
import { yearOfForm } from "../facts/time-facts";
import { NO_PART, placeKey, type FormEntry, type FormPart } from "../form-answer";
import type { FormContext } from "../form-context";
import { besideGiven } from "./beside-given";
import { composedBeside } from "./composed-beside";
import { composedRows } from "./composed-rows";
import { fillRows, type FoundRows } from "./fill-rows";
import { groupedRows } from "./grouped-rows";
import { isOpenCell } from "../open-cell";
import { isRemark, type FormColumn, type FormTable } from "./form-table";
import { inTime } from "./in-time";
import { itemRows } from "./item-rows";
import { kindNamed } from "./kind-named";
import { joinedRows } from "./joined-rows";
import { ledgerRows } from "./ledger-rows";
import { plainRows } from "./plain-rows";
import { seriesRows } from "./series-rows";

/** What goes into a table of a form, its days written as those are that stand in their column. */
export function fillTable(table: FormTable, context: FormContext): FormPart {
  const answered = withBeside(table, answeredTable(table, context), context);
  const timed: FormPart = { entries: inTime(table, answered.entries, context), growth: [] };
  const part = { ...answered, entries: withRest(timed, answered).entries };
  const year = yearOfForm(context);
  const around = new Map<number, readonly CellValue[]>();
  const inColumn = (column: number): readonly CellValue[] => {
    const there = around.get(column) ?? table.given.map((row) => table.cells.raw(row, column));
    around.set(column, there);
    return there;
  };
  const personal = personalColumns(table);
  const entries = part.entries.map((entry): FormEntry => {
    const { known, column } = entry;
    if (known === null) return entry;
    const sure = known.sure && !(personal.has(column) && typeof known.value === "string");
    return { ...entry, known: { ...known, sure, value: dayLike(known.value, inColumn(column), year) } };
  });
  return { ...part, entries };
}

/** Sex, party and education of somebody are the form's own matter: a person looks at them before they go anywhere. */
function personalColumns({ columns }: FormTable): ReadonlySet<number> {
  const isPersonal = (column: FormColumn): boolean =>
    fieldsByName("roster", [column]).some((field) => field !== null && PERSONAL.includes(field));
  return new Set(columns.filter(isPersonal).map(({ column }) => column));
}

const PERSONAL: readonly string[] = ["gender", "party", "education"];

/** The same with what the given cells of a row say by themselves; of a rota nothing else is sure. */
function withBeside(table: FormTable, part: FormPart, context: FormContext): FormPart {
  const beside: FormPart = { entries: besideGiven(table, context, part.entries), growth: [] };
  const entries = isRota(table) ? part.entries.map(unsure) : part.entries;
  return { ...part, entries: withRest(beside, { entries, growth: [] }).entries };
}

function unsure(entry: FormEntry): FormEntry {
  return entry.known ? { ...entry, known: { ...entry.known, sure: false } } : entry;
}

const ROTA = /排班|值[班日周勤]|轮值|轮班|轮流|轮岗|当班|执勤/u;
const OF_RECORDS = /统计|汇总|情况|记录|台账|登记|结果/u;

/** Whether a table says who is to do something when: what was done before does not tell it. */
function isRota({ title }: FormTable): boolean {
  return ROTA.test(title) && !OF_RECORDS.test(title);
}

/** What the unit's own tables say of a table's rows, then whatever else is known of them. */
function answeredTable(table: FormTable, context: FormContext): FormPart {
  const found = joinedRows(table, context);
  const isOpen = areGiven(table);
  const joined = isOpen
    ? layered([found.entries, groupedRows(table, context), composedBeside(table, context)])
    : found;
  const withLikely = (part: FormPart): FormPart => withRest(part, { entries: found.likely, growth: [] });
  // What is given and looked up, or given and open, is a list of its own: nothing of ours goes on below it.
  const isLookedUp = found.entries.length > 0 && table.given.length >= table.empty.length;
  // A problem or a task is no requirement that the check could tell of.
  if (
    found.entries.length > 0 &&
    (kindNamed(table.title) === "rectification" || areCases(table, found, context))
  )
    return withLikely(joined);
  const isWhole = isLookedUp || isOpen;
  const { entries, growth, open } = restOfTable(isWhole ? { ...table, empty: [] } : table, context);
  const isJoined = (row: number, column: number): boolean =>
    joined.entries.some((one) => one.row === row && one.column === column);
  const rest = entries.filter(({ row, column, added }) => added > 0 || !isJoined(row, column));
  return withLikely({ entries: [...joined.entries, ...rest], growth, ...(open ? { open } : {}) });
}

/** Whether most rows of a table stand on the unit's own lists of tasks or problems. */
function areCases({ given }: FormTable, { entries }: FormPart, { input: { ledgers } }: FormContext): boolean {
  const sheets = new Set(
    ledgers.filter(({ kind }) => kind === "task" || kind === "rectification").map(({ sheet }) => sheet),
  );
  const rows = entries.filter(({ known }) => known?.source.some(({ sheet }) => sheets.has(sheet)));
  return new Set(rows.map(({ row }) => row)).size * 2 > given.length;
}

/** What the first of several parts knows of each cell. */
function layered(parts: readonly (readonly FormEntry[])[]): FormPart {
  const found = new Map<string, FormEntry>();
  for (const entry of parts.flat().filter(({ known }) => known !== null)) {
    const place = placeKey(entry.row, entry.column);
    if (!found.has(place)) found.set(place, entry);
  }
  return { entries: [...found.values()], growth: [] };
}

/** A part with what another knows of the cells that it leaves: the verdict beside this month's number. */
function withRest(part: FormPart, { entries }: FormPart): FormPart {
  const isThere = (own: FormEntry, { row, column, added }: FormEntry): boolean =>
    own.row === row && own.column === column && own.added === added;
  const told = part.entries.filter(({ known }) => known !== null);
  const rest = entries.filter((one) => !told.some((own) => isThere(own, one)));
  // What is known goes before what stays open.
  const left = part.entries.filter((own) => !rest.some((one) => isThere(own, one)));
  return { ...part, entries: [...left, ...rest] };
}

/** Of the cells of rows that a form gives more than so many are open; of those that somebody began by hand fewer. */
const OPEN = 0.5;

/** Whether a form says what each of its rows is about and leaves the rest open. */
function areGiven({ cells, columns, given }: FormTable): boolean {
  if (given.length < 2) return false;
  const asked = columns.filter((column) => !isRemark(column));
  const open = given.flatMap((row) => asked.filter(({ column }) => isOpenCell(cells, row, column)));
  return open.length > given.length * asked.length * OPEN;
}

/** The records that a form's empty rows ask for: of a kind of ledger, else of the list that has its columns. */
function recordRows(table: FormTable, context: FormContext): FoundRows | null {
  const ofKind = ledgerRows(table, context.input);
  return ofKind && ofKind.rows.length > 0 ? moreTold(ofKind, table, context) : plainRows(table, context);
}

/** The same rows by their sheet's own heads, where those tell more columns than the fields of a ledger do. */
function moreTold(found: FoundRows, table: FormTable, context: FormContext): FoundRows {
  const plain = plainRows(table, context);
  if (!plain || columnsTold(plain) <= columnsTold(found)) return found;
  return restsOn(found).join() === restsOn(plain).join() ? plain : found;
}

function columnsTold({ rows }: FoundRows): number {
  return new Set(rows.flatMap((row) => [...row.keys()])).size;
}

/** The sheets that rows come from. */
function restsOn({ rows }: FoundRows): readonly string[] {
  return distinctSheets(rows.flatMap((row) => [...row.values()].flatMap(({ known }) => known.source)));
}

/** The figures of a series, what is asked beside what is given in its rows, else into its empty ones; nothing where nobody knows what it asks. */
function restOfTable(table: FormTable, context: FormContext): FormPart {
  const series = table.given.length > 0 ? seriesRows(table, context) : NO_PART;
  if (series.entries.length > 0) return withRest(series, itemRows(table, context));
  const composed = table.empty.length > 0 ? composedRows(table, context) : null;
  const found = composed && moreTold(composed, table, context);
  // A form with more empty rows than given ones was begun by hand and is completed.
  if (found && table.empty.length > table.given.length) return fillRows(table, found.rows, context.held);
  const beside = table.given.length > 0 ? itemRows(table, context) : NO_PART;
  if (beside.entries.length > 0 || table.empty.length === 0) return beside;
  const rows = found ?? (isRota(table) ? null : recordRows(table, context));
  return rows ? fillRows(table, rows.rows, context.held) : NO_PART;
}
