import {
  compactText,
  dayParts,
  isBlank,
  monthOf,
  readDate,
  type CellArea,
  type CellValue,
  type DateContext,
  type Day,
} from "../../../grid";
import { dateOf, fieldOf, LEDGERS, type Ledger, type LedgerKind } from "../../../ledgers";
import type { FormContext } from "../form-context";
import { singleDay } from "./day-style";
import { writtenValue } from "./written-value";
import { unitTables, type UnitColumn, type UnitTable } from "./unit-tables";

/** A list on one of the unit's sheets as it stands there, whatever kind of ledger it is, or none. */
export interface PlainTable {
  readonly sheet: string;
  /** What it is called, compact: the sheet's name and the line above it. */
  readonly about: string;
  /** Null for a list that is no ledger, or of which nobody knows which. */
  readonly kind: LedgerKind | null;
  /** Whether what stands in it is quoted nowhere; how much of it there is may be told. */
  readonly isConfidential: boolean;
  readonly columns: readonly PlainColumn[];
  /** Top down. */
  readonly rows: readonly PlainRow[];
}

export interface PlainColumn extends UnitColumn {
  readonly holds: "days" | "numbers" | "words";
  /** The words that sort the list's rows: each of them stands there more than once, or beside few others. */
  readonly sorts: readonly string[];
}

export interface PlainRow {
  readonly row: number;
  /** The day that the row is of; null where it says none. */
  readonly day: Day | null;
  /** What stands in a column, a merged cell in each of its rows. */
  readonly value: (column: PlainColumn) => CellValue;
  /** The day that stands in a column of days; null for none. */
  readonly dayIn: (column: PlainColumn) => Day | null;
  /** What stands in a column as it is written into a form. */
  readonly written: (column: PlainColumn) => string | number | null;
  readonly area: CellArea;
}

/** Fewer rows are no list. */
const FEWEST_ROWS = 3;
/** Of the cells of a list so many are filled in; a form is open. */
const FILLED = 0.5;
/** Of the cells of a column so many hold what the column is said to hold. */
const MOSTLY = 0.8;
/** A word that sorts rows is no longer, and there are no more of them in a column. */
const LONGEST = 10;
const MOST_SORTS = 14;
/** Of the texts of a column so many may be of different sorts. */
const APART = 0.7;

/** Columns that stay empty on lists too; any other that nobody filled in is a form's. */
const MAY_BE_EMPTY = /备注|说明|签字|签名|签章|附件|照片|图片/u;

/** By the sheets of a form's context, which are chosen anew for each form: for one form all else that lists depend on stays the same. */
const listsOf = new WeakMap<FormContext["sheets"], readonly PlainTable[]>();

/** The lists on the workbook's other sheets; grids of attendance are none. Looked for once for a form. */
export function plainTables(context: FormContext): readonly PlainTable[] {
  const there = listsOf.get(context.sheets);
  if (there) return there;
  const found = unitTables(context).flatMap((table) => listIn(table, context) ?? []);
  listsOf.set(context.sheets, found);
  return found;
}

/** A table as a list; null for a form, and for what holds too little to be one. */
function listIn(table: UnitTable, { input: { report, unit } }: FormContext): PlainTable | null {
  const { sheet, cells, kind, isConfidential } = table;
  const filled = table.rows.filter(
    (row) => table.columns.filter(({ column }) => !isBlank(cells.value(row, column))).length >= 2,
  );
  const valuesIn = ({ column }: UnitColumn): readonly CellValue[] =>
    filled.map((row) => cells.value(row, column)).filter((value) => !isBlank(value));
  const held = table.columns.map((column) => ({ column, values: valuesIn(column) }));
  const inAll = held.reduce((sum, { values }) => sum + values.length, 0);
  const isOpen = held.some(({ column, values }) => values.length === 0 && !MAY_BE_EMPTY.test(column.words));
  if (filled.length < FEWEST_ROWS || inAll < filled.length * held.length * FILLED || isOpen) return null;
  const { year } = dayParts(report.period.to);
  const columns = held.map(({ column, values }): PlainColumn => {
    const holds = isDayField(column, kind) ? "days" : heldIn(column.words, values, year);
    return { ...column, holds, sorts: holds === "words" ? sortsAmong(values) : [] };
  });
  const rows = filled.map((row) => rowAt(row, table, columns, year));
  const called = compactText(`${sheet} ${table.title}`);
  const about = unit === "" ? called : called.split(unit).join("");
  return { sheet, about, kind, isConfidential, columns, rows };
}

function rowAt(
  row: number,
  { sheet, cells, ledger }: UnitTable,
  columns: readonly PlainColumn[],
  year: number,
): PlainRow {
  const value = ({ column }: UnitColumn): CellValue => cells.value(row, column);
  const { dateSystem } = cells.sheet;
  const readDay = (column: UnitColumn, context: DateContext): Day | null =>
    singleDay(readDate(value(column), { ...context, dateSystem }));
  const days = columns.find(({ holds }) => holds === "days");
  const day = dayOf(row, ledger) ?? (days ? readDay(days, { year }) : null);
  // What a cell leaves out of its day the row tells; the month of its own day only.
  const own = day === null ? { year } : dayParts(day);
  const dayIn = (column: PlainColumn): Day | null =>
    readDay(column, column === days ? own : { year: own.year });
  const written = (column: PlainColumn): string | number | null =>
    writtenValue(value(column), column.holds === "days" ? dayIn(column) : null);
  const area = { sheet, row, column: columns[0]?.column ?? 0, rows: 1, columns: columns.length };
  return { row, day, value, dayIn, written, area };
}

function isDayField({ field }: UnitColumn, kind: LedgerKind | null): boolean {
  return kind !== null && field !== null && fieldOf(kind, field)?.type === "date";
}

function heldIn(words: string, values: readonly CellValue[], year: number): PlainColumn["holds"] {
  const areMostly = (is: (value: CellValue) => boolean): boolean =>
    values.length > 0 && values.filter(is).length / values.length >= MOSTLY;
  if (
    /日期|时间|月日|^日$/u.test(words) &&
    areMostly((value) => singleDay(readDate(value, { year })) !== null)
  )
    return "days";
  return areMostly((value) => typeof value === "number") ? "numbers" : "words";
}

function sortsAmong(values: readonly CellValue[]): readonly string[] {
  const texts = values.map(wordInCell).filter((text) => text !== "");
  const sorts = [...new Set(texts)];
  const isSorted = sorts.length <= MOST_SORTS && sorts.length <= texts.length * APART;
  return isSorted ? sorts.filter(({ length }) => length >= 2 && length <= LONGEST) : [];
}

/** What a cell says in words; "" for figures. */
export function wordInCell(value: CellValue): string {
  return typeof value === "string" ? compactText(value) : "";
}

/** The day of the record that a ledger read in a row. */
function dayOf(row: number, ledger: Ledger | null): Day | null {
  const record = ledger?.records.find(({ area }) => area.row === row);
  if (!ledger || !record) return null;
  const spans = LEDGERS[ledger.kind].dates.map((field) => dateOf(record, field));
  const span = spans.find((one) => one !== null) ?? null;
  return span !== null && monthOf(span.from) === monthOf(span.to) ? span.from : null;
}
