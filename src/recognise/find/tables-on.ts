import { cellsOf, isBlank, type Area, type Sheet, type SheetCells } from "../../grid";
import { findHeader, headerAt, type Header } from "./header";
import { isLabel, isLabelLine, rowsBetween } from "./header-score";
import { once } from "./once";
import { findRegions } from "./regions";
import { cellsInRow, isEmptyRow, isNoteText, isSignatureText, totalWord, type RowCell } from "./row-cells";

/** A table of a form as it is printed: its header, and the rows below it that are to be filled or are filled. */
export interface PrintedTable {
  readonly header: Header;
  /** What stands above the header, row by row. */
  readonly title: string;
  /** Rows of the sheet, without sums, notes and signatures; those that hold nothing are among them. */
  readonly rows: readonly number[];
  /** Rows of sums among and below them. */
  readonly totals: readonly number[];
}

/**
 * The tables with a header on a sheet, whether or not anything stands below it. Empty rows count up to a line of notes or signatures,
 * up to the next table, or to the end of what the sheet uses.
 */
export function tablesOn(sheet: Sheet): readonly PrintedTable[] {
  const cells = cellsOf(sheet);
  return once(cells, "printed tables", () => lookForTables(cells));
}

function lookForTables(cells: SheetCells): readonly PrintedTable[] {
  const { sheet } = cells;
  const regions = findRegions(sheet);
  return regions.flatMap(({ area }, index) => {
    const header = headerOf(cells, area);
    if (!header) return [];
    const next = regions.slice(index + 1).find((other) => other.area.row > header.to);
    return tablesFrom(cells, area, header, next?.area.row ?? sheet.row + sheet.values.length);
  });
}

/** What names columns that ledgers know, unless a row of names stands above it: 「迟到」 「人次」 below 指标名称, 计量单位, 第一季度. */
function headerOf(cells: SheetCells, area: Area): Header | null {
  const known = findHeader(cells, area);
  const printed = printedHeader(cells, area);
  const header = known && printed && printed.to < known.from ? printed : (known ?? printed);
  if (header && header.from === header.to && isLineOfLabels(cells, area, header.from))
    return headerOf(cells, below(area, header.to + 1));
  return header && withoutLabels(cells, area, header);
}

/** What an area has from a row on. */
function below(area: Area, row: number): Area {
  return { ...area, row, rows: area.row + area.rows - row };
}

/**
 * 「受检单位」 「馆长」 「复查时间」, each with room beside it, above or below such another line: labels with what they ask, and no names of
 * columns, which stand side by side.
 */
function isLineOfLabels(cells: SheetCells, area: Area, row: number): boolean {
  const [own, ...others] = [row, row - 1, row + 1]
    .filter((one) => one >= area.row && one < area.row + area.rows)
    .map((one) => labelsWithRoom(cells, area, one));
  return own !== undefined && own.length >= 2 && others.some((other) => other.join() === own.join());
}

/** The columns of a row's texts, each of them with an empty cell behind it; none where one has none. */
function labelsWithRoom(cells: SheetCells, area: Area, row: number): readonly number[] {
  const found = cellsInRow(cells, area, row);
  const haveRoom = found.every(
    (cell) =>
      isLabel(cell.value) &&
      cell.area.column + cell.area.columns < area.column + area.columns &&
      hasRoom(cells, row, cell),
  );
  return haveRoom ? found.map(({ area: cell }) => cell.column) : [];
}

/** Whether nothing stands right of a cell. */
function hasRoom(cells: SheetCells, row: number, { area: { column, columns } }: RowCell): boolean {
  return isBlank(cells.raw(row, column + columns));
}

/**
 * A header without a line of labels on top of it: 「单位名称」 and 「报送人」, each beside the cell that it asks. What groups columns is merged
 * over them, or stands over columns that the rows below do not name all.
 */
function withoutLabels(cells: SheetCells, area: Area, header: Header): Header {
  const { from, to, columns } = header;
  if (from === to) return header;
  const labels = cellsInRow(cells, area, from);
  const below = headerAt(cells, area, from + 1, to);
  const isLine =
    labels.length <= columns.length / 3 &&
    labels[0]?.area.column === namedColumns(header)[0]?.column &&
    labels.every((cell) => cell.area.rows === 1 && cell.area.columns === 1 && hasRoom(cells, from, cell));
  return isLine && namedColumns(below).length >= namedColumns(header).length ? below : header;
}

function namedColumns({ columns }: Header): Header["columns"] {
  return columns.filter(({ path }) => path.length > 0);
}

/** The table under a header, and one that stands below it with a heading of its own: 「附：检查评比结果」. */
function tablesFrom(cells: SheetCells, area: Area, header: Header, end: number): readonly PrintedTable[] {
  if (namedColumns(header).length < 2) return [];
  const next = nextTable(cells, area, header.to + 2, end);
  const title = rowsBetween(area.row, header.from - 1)
    .filter((row) => !isLineOfLabels(cells, area, row))
    .flatMap((row) => cellsInRow(cells, area, row).map(({ text }) => text))
    .join(" ");
  // Empty rows in front of a heading keep it apart, and are not to be filled.
  const apart = next ? rowsBetween(header.to + 1, next.rest.row - 1) : [];
  const last = apart.filter((row) => !isEmptyRow(cells, area, row)).at(-1);
  const own = { header, title, ...bodyRows(cells, area, header.to + 1, last === undefined ? end : last + 1) };
  return next ? [own, ...tablesFrom(cells, next.rest, next.header, end)] : [own];
}

/** The first heading from a row on that has a header right below it; a row that is given stands alone as a heading does. */
function nextTable(
  cells: SheetCells,
  area: Area,
  from: number,
  end: number,
): { readonly rest: Area; readonly header: Header } | null {
  for (const row of rowsBetween(from, end - 4)) {
    const rest = { ...area, row, rows: end - row };
    const header = isHeading(cells, area, row) ? printedHeaderAt(cells, rest, row + 1) : null;
    if (header) return { rest, header };
  }
  return null;
}

/** A line of its own between tables. */
function isHeading(cells: SheetCells, area: Area, row: number): boolean {
  const found = cellsInRow(cells, area, row);
  return found.length === 1 && found[0]?.area.column === area.column && !isNoteText(found[0].text);
}

/** So many names of columns make a header where nobody knows their words. */
const FEWEST_NAMES = 3;

/**
 * The header that only its place tells: a row of names, with names below those that are merged over several columns, above rows that begin
 * alike and leave more of its columns open than they fill.
 */
function printedHeader(cells: SheetCells, area: Area): Header | null {
  for (const row of rowsBetween(area.row, area.row + area.rows - 3)) {
    const header = printedHeaderAt(cells, area, row);
    if (header) return header;
  }
  return null;
}

/** The same where it begins in a row; null where none does. */
function printedHeaderAt(cells: SheetCells, area: Area, row: number): Header | null {
  const bottom = namesBottom(cells, area, row);
  if (bottom === null) return null;
  const below = rowsBetween(bottom + 1, bottom + ROWS_LOOKED_AT);
  const [first, ...others] = below.map((next) => columnsFilled(cells, area, next));
  const header = headerAt(cells, area, row, bottom);
  const width = namedColumns(header).length;
  // A category stands in the first of its rows alone; of rows that all begin with what they are about some say more than others.
  const isBegun = width > FEWEST_NAMES && below.every((next) => isOpenBehind(cells, area, next, width));
  const isAlike = others.every((other) =>
    [first, first?.slice(1)].some(
      (one) => one?.join() === other.join() || (isBegun && other[0] === first?.[0]),
    ),
  );
  return first?.[0] !== undefined && isAlike && first.length <= width / 2 ? header : null;
}

/** So many rows below a header say how its rows begin. */
const ROWS_LOOKED_AT = 2;
/** A header that only its place tells has at most so many rows. */
const MOST_ROWS = 3;

/** The last row of a header that begins in a row: of names alone, those that are merged over several columns with names of their own below. */
function namesBottom(cells: SheetCells, area: Area, row: number): number | null {
  const named = cellsInRow(cells, area, row);
  const names = named.filter(({ value }) => isName(value));
  if (names.length < FEWEST_NAMES || names.length < named.length || isLabelLine(named)) return null;
  const bottom = Math.max(...named.map(({ area: cell }) => cell.row + cell.rows - 1));
  if (bottom - row >= MOST_ROWS) return null;
  const below = rowsBetween(row + 1, bottom).flatMap((next) => cellsInRow(cells, area, next));
  return below.every(({ value }) => isName(value)) ? bottom : null;
}

/** A column may be a year or a part of it: 「2024年」, 「全年」, 「上半年」. */
function isName(value: RowCell["value"]): boolean {
  return isLabel(value) || (typeof value === "string" && YEAR.test(value.trim()));
}

const YEAR =
  /^(?:20\d{2}年度?|[Qq][1-4]|[全本上今去]年度?|[上下]半年|(?:\d{1,2}月?[—\-－–~～至到])?\d{1,2}月份?(?:累计|合计|小计|完成)?数?)$/u;

/** The columns of a row in which words stand that name something; figures and sums of the form's own say nothing of its layout. */
function columnsFilled(cells: SheetCells, area: Area, row: number): readonly number[] {
  const found = cellsInRow(cells, area, row);
  const [first] = found;
  if (first === undefined || first.area.column > area.column + 1) return [];
  const words = found.filter(({ value }) => typeof value === "string");
  return (typeof first.value === "number" ? [first, ...words] : words).map(({ area: cell }) => cell.column);
}

/** Whether a row leaves more open than it fills. */
function isOpenBehind(cells: SheetCells, area: Area, row: number, width: number): boolean {
  const filled = columnsFilled(cells, area, row);
  return filled.length > 0 && filled.length <= width / 2;
}

/** A line of text below a table: 「全年共检查__次，其中上半年__次。」 */
function isSentence(found: readonly RowCell[]): boolean {
  const [text] = found;
  return found.length === 1 && text !== undefined && text.text.length >= 12 && /[，,。；;]/.test(text.text);
}

const SUM = /[合总小共累分]计|总[数和分]/;

function bodyRows(
  cells: SheetCells,
  area: Area,
  from: number,
  end: number,
): Pick<PrintedTable, "rows" | "totals"> {
  const rows: number[] = [];
  const totals: number[] = [];
  const isItem = (row: number): boolean => {
    const [first, ...more] = cellsInRow(cells, area, row);
    // 「人均学习学时」 with its number is an item; a sum has none, or is called no more than one.
    return typeof first?.value === "number" && more.every(({ text }) => !SUM.test(text));
  };
  for (const row of rowsBetween(from, end - 1)) {
    if (!isEmptyRow(cells, area, row)) {
      const found = cellsInRow(cells, area, row);
      const text = found[0]?.text ?? "";
      if (found.some((cell) => isSignatureText(cell.text)) || isNoteText(text) || isSentence(found)) break;
      if (found.some((cell) => totalWord(cell.text) !== null) && !isItem(row)) {
        totals.push(row);
        continue;
      }
    }
    rows.push(row);
  }
  return { rows, totals };
}
