import {
  cellsOf,
  compactText,
  dayParts,
  foldHeader,
  isBlank,
  readDate,
  type Sheet,
  type SheetCells,
} from "../../../grid";
import { tablesOn } from "../../../recognise";

/** A named column of a form's table. */
export interface FormColumn {
  readonly column: number;
  /** The header's texts from top to bottom. */
  readonly path: readonly string[];
  /** The lowest of them, folded: 责任科室. */
  readonly name: string;
}

/** A table of a form with what is printed in it. */
export interface FormTable {
  readonly cells: SheetCells;
  /** Named columns but the one that numbers the rows. */
  readonly columns: readonly FormColumn[];
  readonly numbering: number | null;
  /** The first row of its header. */
  readonly top: number;
  /** What stands above the header, and the sheet's name. */
  readonly title: string;
  /** Rows in which something stands besides a number. */
  readonly given: readonly number[];
  /** Rows of sums. */
  readonly totals: readonly number[];
  /** Rows that hold nothing, or only their number, top down; below the given ones. */
  readonly empty: readonly number[];
}

const NUMBERING = /^(?:序号?|编号|no\.?|项次|行号|顺序号)$/i;
/** A form's remark beside everything: nobody fills it in. */
const REMARK = /^备注|说明$/;

/** The tables of a form with the rows that are given and those that are to be filled. */
export function formTables(sheet: Sheet): readonly FormTable[] {
  const cells = cellsOf(sheet);
  return tablesOn(sheet).map(({ header, title, rows, totals }) => {
    const named = header.columns
      .filter(({ path }) => path.length > 0)
      .map(({ column, path }) => ({ column, path, name: foldHeader(path.at(-1) ?? "") }));
    const numbering =
      named.find((one, at) => NUMBERING.test(one.name) || (at === 0 && counts(one, rows, cells)))?.column ??
      null;
    const side = named.find(({ column }) => isBesideAll(column, rows, cells));
    const columns = named.filter((one) => one.column !== numbering && one !== side);
    const aside = side ? [side.name, compactText(cells.value(rows[0] ?? 0, side.column))] : [];
    const isGiven = (row: number) => columns.some(({ column }) => !isBlank(cells.value(row, column)));
    const given = withoutPairs(rows.filter(isGiven), columns, cells);
    const last = given.at(-1) ?? header.to;
    // What stands below a row of sums parts tables, and is not to be filled.
    const end = totals.find((row) => row > last) ?? Infinity;
    const after = rows.filter((row) => row > last && row < end && !isGiven(row));
    return {
      cells,
      columns,
      numbering,
      top: header.from,
      title: [withMonths(title), ...aside, sheet.name].join(" "),
      given,
      totals,
      empty: given.length + after.length === 0 ? [header.to + 1] : after,
    };
  });
}

/** Whether a column counts off all rows, whatever it is called: 「次序」, 「场次」. */
function counts({ column }: FormColumn, rows: readonly number[], cells: SheetCells): boolean {
  return rows.length >= 2 && rows.every((row, at) => String(cells.raw(row, column)) === String(at + 1));
}

/** 「考勤月份：」 beside the first of a month is of that month. */
function withMonths(title: string): string {
  return title.replace(
    /([月期季年]\S{0,4}[:：]\s*)(\d{5})(?!\S)/gu,
    (whole, label: string, number: string) => {
      const date = readDate(Number(number));
      if (date.kind !== "date") return whole;
      const { year, month } = dayParts(date.span.from);
      return `${label}${String(year)}年${String(month)}月`;
    },
  );
}

/** Whether one text is merged down beside all rows, and says what they are: 「创建工作领导小组成员」. */
function isBesideAll(column: number, rows: readonly number[], cells: SheetCells): boolean {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0 || typeof cells.raw(first, column) !== "string")
    return false;
  const { row } = cells.area(first, column);
  return !isBlank(cells.raw(first, column)) && others.every((one) => cells.area(one, column).row === row);
}

/** Rows without the last ones in which labels stand beside what they ask: 「办公室设在」 and 「办公室主任」 below a list of names. */
function withoutPairs(
  given: readonly number[],
  columns: readonly FormColumn[],
  cells: SheetCells,
): readonly number[] {
  const filledIn = (row: number): readonly number[] =>
    columns.filter(({ column }) => !isBlank(cells.raw(row, column))).map(({ column }) => column);
  const last = given.at(-1);
  if (last === undefined || given.length < 3) return given;
  const labels = filledIn(last);
  const above = new Set(given.slice(0, -1).flatMap(filledIn));
  const arePairs =
    labels.length >= 2 &&
    labels.some((column) => !above.has(column)) &&
    labels.every(
      (column) => typeof cells.raw(last, column) === "string" && isBlank(cells.raw(last, column + 1)),
    );
  return arePairs ? withoutPairs(given.slice(0, -1), columns, cells) : given;
}

/** Whether a column only waits for what a person wants to remark. */
export function isRemark({ name }: FormColumn): boolean {
  return REMARK.test(name);
}

/** The table in whose rows, and under one of whose heads, a cell stands. */
export function tableAround(
  tables: readonly FormTable[],
  row: number,
  column: number,
): FormTable | undefined {
  return tables.find(
    ({ columns, given, empty, totals }) =>
      columns.some((own) => own.column === column) &&
      (given.includes(row) || empty.includes(row) || totals.includes(row)),
  );
}
