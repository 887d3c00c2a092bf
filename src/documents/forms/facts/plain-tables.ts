import {
  cellsOf,
  compactText,
  dayParts,
  foldHeader,
  isBlank,
  makeDay,
  readDate,
  type CellArea,
  type CellValue,
  type Day,
  type Sheet,
} from "../../../grid";
import { dateOf, LEDGERS, type Ledger, type LedgerKind } from "../../../ledgers";
import { tablesOn } from "../../../recognise";
import type { FormContext } from "../form-context";
import { isPrivateColumn } from "./private-columns";
import { singleDay } from "./day-style";

/** A list on one of the unit's sheets as it stands there, whatever kind of ledger it is, or none. */
export interface PlainTable {
  readonly sheet: string;
  /** What it is called, compact: the sheet's name and the line above it. */
  readonly about: string;
  /** Null for a list that is no ledger, or of which nobody knows which. */
  readonly kind: LedgerKind | null;
  readonly columns: readonly PlainColumn[];
  /** Top down. */
  readonly rows: readonly PlainRow[];
}

export interface PlainColumn {
  readonly column: number;
  /** The lowest text of its header, folded, and with what stands in brackets. */
  readonly name: string;
  readonly words: string;
  /** The field of its ledger; null for none. */
  readonly field: string | null;
  readonly holds: "days" | "numbers" | "words";
}

export interface PlainRow {
  readonly row: number;
  /** The day that the row is of; null where it says none. */
  readonly day: Day | null;
  /** What stands in a column, a merged cell in each of its rows. */
  readonly value: (column: PlainColumn) => CellValue;
  readonly area: CellArea;
}

/** Fewer rows are no list. */
const FEWEST_ROWS = 3;
/** Of the cells of a list so many are filled in; a form is open. */
const FILLED = 0.5;
/** Of the cells of a column so many hold what the column is said to hold. */
const MOSTLY = 0.8;

/** Columns that stay empty on lists too; any other that nobody filled in is a form's. */
const MAY_BE_EMPTY = /备注|说明|签字|签名|签章|附件|照片|图片/u;

const tablesOf = new WeakMap<readonly Sheet[], readonly PlainTable[]>();

/** The lists on the workbook's other sheets; grids of attendance are none. Looked for once for a form. */
export function plainTables(context: FormContext): readonly PlainTable[] {
  const { sheets } = context;
  const there = tablesOf.get(sheets);
  if (there) return there;
  const found = sheets.flatMap((sheet) => listsOn(sheet, context));
  tablesOf.set(sheets, found);
  return found;
}

function listsOn(sheet: Sheet, { input: { ledgers, report, unit } }: FormContext): readonly PlainTable[] {
  const own = ledgers.filter((ledger) => ledger.sheet === sheet.name && !ledger.blankForm);
  if (own.some(({ kind }) => kind === "attendance")) return [];
  const cells = cellsOf(sheet);
  const { year } = dayParts(report.period.to);
  return tablesOn(sheet).flatMap(({ header, title, rows }): readonly PlainTable[] => {
    const ledger = own.find(({ headerRows }) => headerRows.includes(header.to)) ?? null;
    const named = header.columns.filter(
      ({ path }) => path.length > 0 && !isPrivateColumn(foldHeader(path.at(-1) ?? "")),
    );
    const filled = rows.filter(
      (row) => named.filter(({ column }) => !isBlank(cells.value(row, column))).length >= 2,
    );
    const cellsIn = named.flatMap(({ column }) => filled.map((row) => cells.value(row, column)));
    const isList = filled.length >= FEWEST_ROWS && shareOf(cellsIn, (value) => !isBlank(value)) >= FILLED;
    const isOpen = named.some(
      ({ column, path }) =>
        !MAY_BE_EMPTY.test(compactText(path.at(-1) ?? "")) &&
        filled.every((row) => isBlank(cells.value(row, column))),
    );
    if (!isList || isOpen || named.length < 2) return [];
    const columns = named.map(({ column, path }): PlainColumn => {
      const words = compactText(path.at(-1) ?? "");
      const values = filled.map((row) => cells.value(row, column)).filter((value) => !isBlank(value));
      const field = ledger?.columns.find((one) => one.column === column)?.field ?? null;
      const isOfDays =
        ledger !== null && LEDGERS[ledger.kind].fields.some((one) => one.id === field && one.type === "date");
      return {
        column,
        name: foldHeader(words),
        words,
        field,
        holds: isOfDays ? "days" : heldIn(words, values, year),
      };
    });
    const days = columns.find(({ holds }) => holds === "days");
    const list = filled.map((row): PlainRow => ({
      row,
      day: dayOf(row, ledger) ?? (days ? singleDay(readDate(cells.value(row, days.column), { year })) : null),
      value: ({ column }) => cells.value(row, column),
      area: { sheet: sheet.name, row, column: named[0]?.column ?? 0, rows: 1, columns: named.length },
    }));
    const called = compactText(`${sheet.name} ${title}`);
    const about = unit === "" ? called : called.split(unit).join("");
    return [{ sheet: sheet.name, about, kind: ledger?.kind ?? null, columns, rows: list }];
  });
}

function shareOf<One>(all: readonly One[], is: (one: One) => boolean): number {
  return all.length === 0 ? 0 : all.filter(is).length / all.length;
}

function heldIn(words: string, values: readonly CellValue[], year: number): PlainColumn["holds"] {
  if (
    /日期|时间|月日|^日$/u.test(words) &&
    shareOf(values, (value) => singleDay(readDate(value, { year })) !== null) >= MOSTLY
  )
    return "days";
  return shareOf(values, (value) => typeof value === "number") >= MOSTLY ? "numbers" : "words";
}

/** The day of the record that a ledger read in a row. */
function dayOf(row: number, ledger: Ledger | null): Day | null {
  const record = ledger?.records.find(({ area }) => area.row === row);
  if (!ledger || !record) return null;
  const spans = LEDGERS[ledger.kind].dates.map((field) => dateOf(record, field));
  const span = spans.find((one) => one !== null) ?? null;
  if (span === null) return null;
  const [from, to] = [dayParts(span.from), dayParts(span.to)];
  return from.month === to.month ? makeDay(from.year, from.month, from.day) : null;
}
