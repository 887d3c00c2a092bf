import { compactText, type Area, type SheetCells } from "../../grid";
import type { RowNote } from "../../ledgers";
import type { Header } from "./header";
import { headingDate } from "./heading-date";
import { isPicture, isPlaceToWrite } from "./place-to-write";
import { cellsInRow, explainsColumns, type RowCell } from "./row-cells";
import { judgeRow } from "./row-rules";

/** A table's columns by what a filled cell in them tells of its row. */
export interface RowColumns {
  /** Columns that a field was found for. */
  readonly fields: ReadonlySet<number>;
  /** Of these, the ones that forms come with filled in: months, departments, names. */
  readonly printed: ReadonlySet<number>;
  /** The column that only numbers rows, or -1. */
  readonly numbering: number;
}

/**
 * The role of every row of a list, each by the rule that speaks loudest for it. Rows are judged on their own: after a signature there may
 * follow another page of the same table.
 */
export function rolesOfRows(
  cells: SheetCells,
  area: Area,
  header: Header,
  { fields: fieldColumns, printed, numbering }: RowColumns,
): readonly RowNote[] {
  const headerTexts = new Set<string>();
  for (let row = header.from; row <= header.to; row++) headerTexts.add(textsOf(cellsInRow(cells, area, row)));
  const titles = new Set<string>();
  for (let row = area.row; row < header.from; row++) titles.add(textsOf(cellsInRow(cells, area, row)));
  const named = new Set(header.columns.filter(({ path }) => path.length > 0).map(({ column }) => column));
  const width = named.size;

  const written = new Set([...fieldColumns].filter((column) => !printed.has(column)));
  const isBanner = bannerTest(cells, area, header, fieldColumns);
  const notes: RowNote[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (row >= header.from && row <= header.to) {
      notes.push({ row, role: "header", reason: "column-names" });
      continue;
    }
    const all = cellsInRow(cells, area, row);
    const found = row > header.to ? whatIsTold(all, fieldColumns) : all;
    const inFields = found.filter(({ area: cell }) => covers(fieldColumns, cell));
    const texts = textsOf(found);
    notes.push(
      judgeRow(row, {
        found,
        above: row < header.from,
        first: found[0],
        width,
        fields: inFields.length,
        goesOn: inFields.length === 0 ? 0 : mergesFilling(cells, fieldColumns, row),
        matched: fieldColumns.size,
        // 「学时」 is the name of a column here, elsewhere a place to write.
        sameAsHeader: all.length >= 2 && headerTexts.has(textsOf(all)),
        explains: explainsHeader(header, row, found, width),
        sameAsTitle: row > header.to && found.length > 0 && titles.has(texts),
        banner: isBanner(found),
        onlyNumbering:
          row > header.to &&
          found.length === 1 &&
          found[0]?.area.column === numbering &&
          /^\d+$/.test(found[0].text),
        onlyPrinted:
          row > header.to &&
          found.length > 0 &&
          fieldColumns.size > printed.size &&
          inFields.length > 0 &&
          !inFields.some(({ area: cell }) => covers(written, cell)) &&
          mergesFilling(cells, written, row) === 0,
      }),
    );
  }
  return withSum(withNumbered(notes, cells, area, named, numbering), cells, named, numbering);
}

/**
 * The cells of a row that say something: none that is still to be written, and none of a row that holds pictures and at most a word
 * outside of the fields (「现场照片」), which belong to the record above.
 */
function whatIsTold(all: readonly RowCell[], fields: ReadonlySet<number>): readonly RowCell[] {
  const found = all.filter(({ value }) => !isPlaceToWrite(value));
  const words = found.filter(({ value }) => !isPicture(value));
  const ofPictures = words.length <= 1 && !words.some(({ area }) => covers(fields, area));
  return ofPictures && words.length < found.length ? [] : found;
}

/** So many columns have to hold the sum of all rows above before the last row is one: 「全校」 below the classes. */
const FEWEST_SUMS = 2;

/**
 * The last row of a list, where no word says that it sums up but its figures do: each that is a whole number is the sum of its column, and
 * the row has no number of its own where the others are numbered.
 */
function withSum(
  notes: readonly RowNote[],
  cells: SheetCells,
  named: ReadonlySet<number>,
  numbering: number,
): readonly RowNote[] {
  const data = notes.filter(({ role }) => role === "data").map(({ row }) => row);
  const last = data.pop();
  if (last === undefined || data.length < 2) return notes;
  if (numbering >= 0 && compactText(cells.value(last, numbering)) !== "") return notes;
  const figureIn = (row: number, column: number): number => Number(cells.value(row, column));
  const figures = [...named].filter((column) => {
    const value = cells.value(last, column);
    return typeof value === "number" && Number.isInteger(value) && value > 0;
  });
  const sums = figures.filter((column) => {
    const parts = data.map((row) => figureIn(row, column)).filter((figure) => figure > 0);
    return parts.length >= 2 && parts.reduce((sum, figure) => sum + figure, 0) === figureIn(last, column);
  });
  const isSum = sums.length >= FEWEST_SUMS && sums.length === figures.length;
  return isSum
    ? notes.map((note) => (note.row === last ? { ...note, role: "total", reason: "sums-the-rows" } : note))
    : notes;
}

/** Whether a row right below Chinese names says them again; below English ones an English row is data. */
function explainsHeader(
  { columns, to }: Header,
  row: number,
  found: readonly RowCell[],
  width: number,
): boolean {
  const isChinese = columns.some(({ path }) => /[\u4E00-\u9FFF]/.test(path.at(-1) ?? ""));
  // What stands beside the table, a count by sorts, is none of the row.
  const named = found.filter(({ area: cell }) =>
    columns.some(({ column, path }) => path.length > 0 && column === cell.column),
  );
  return row === to + 1 && isChinese && explainsColumns(named, width);
}

/**
 * A row that is numbered as its neighbours are belongs to them, though nothing stands in the columns that anybody reads: kept, so that it
 * can be told. Only where the numbered rows are records for the most part: a form comes with its numbers.
 */
function withNumbered(
  notes: readonly RowNote[],
  cells: SheetCells,
  area: Area,
  named: ReadonlySet<number>,
  numbering: number,
): readonly RowNote[] {
  const beside = notes.filter(({ reason }) => reason === "beside-the-table");
  if (numbering < 0 || beside.length === 0) return notes;
  const isNumbered = ({ row }: RowNote) => /^\d{1,5}$/.test(compactText(cells.value(row, numbering)));
  const kept = new Set(
    beside
      .filter(
        (note) =>
          isNumbered(note) &&
          cellsInRow(cells, area, note.row).filter(({ area: cell }) => covers(named, cell)).length >= 2,
      )
      .map(({ row }) => row),
  );
  const records = notes.filter((note) => note.role === "data" && isNumbered(note)).length;
  return records < kept.size
    ? notes
    : notes.map((note) => (kept.has(note.row) ? { ...note, role: "data", reason: "numbered" } : note));
}

/** Any year will do to see that a text names a time. */
const SOME_YEAR = 2024;

/**
 * Whether a cell that stands alone in its row is a line over the rows below: merged over columns of several fields, or a time in the
 * first column where that holds something else (「3月20日」 among departments). A form has its months down a column, each with a row.
 */
function bannerTest(
  cells: SheetCells,
  area: Area,
  header: Header,
  fields: ReadonlySet<number>,
): (found: readonly RowCell[]) => boolean {
  let timed: boolean | null = null;
  const isTimed = (): boolean => {
    let times = 0;
    let filled = 0;
    for (let row = header.to + 1; row < area.row + area.rows; row++) {
      const value = cells.value(row, area.column);
      if (compactText(value) === "") continue;
      filled += 1;
      if (typeof value === "number" || headingDate(value, SOME_YEAR) !== null) times += 1;
    }
    return times * 2 > filled;
  };
  return ([cell, ...more]) => {
    if (!cell || more.length > 0 || cell.area.row <= header.to) return false;
    if (cell.area.column !== area.column || typeof cell.value !== "string") return false;
    if (headingDate(cell.value, SOME_YEAR) === null) return false;
    return countUnder(fields, cell.area) >= 2 || !(timed ??= isTimed());
  };
}

function covers(columns: ReadonlySet<number>, cell: Area): boolean {
  return countUnder(columns, cell) > 0;
}

/** How many of these columns a cell lies over. */
function countUnder(columns: ReadonlySet<number>, cell: Area): number {
  let under = 0;
  for (let column = cell.column; column < cell.column + cell.columns; column++)
    if (columns.has(column)) under += 1;
  return under;
}

/** How many of these columns a merged area that began above still fills in this row. */
function mergesFilling(cells: SheetCells, columns: ReadonlySet<number>, row: number): number {
  let filling = 0;
  for (const column of columns) {
    const merge = cells.merge(row, column);
    if (merge && merge.row < row && compactText(cells.value(row, column)) !== "") filling += 1;
  }
  return filling;
}

function textsOf(found: readonly RowCell[]): string {
  return found.map(({ text }) => text).join("|");
}
