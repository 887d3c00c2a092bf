import { cellsOf, type Area, type Sheet, type SheetCells } from "../../grid";
import { findHeader, headerAt, type Header } from "./header";
import { isLabel, isLabelLine, rowsBetween } from "./header-score";
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
  const regions = findRegions(sheet);
  return regions.flatMap(({ area }, index) => {
    const header = findHeader(cells, area) ?? printedHeader(cells, area);
    if (!header) return [];
    const below = regions.slice(index + 1).find((other) => other.area.row > header.to);
    return tablesFrom(cells, area, header, below?.area.row ?? sheet.row + sheet.values.length);
  });
}

/** The table under a header, and one that stands below it with a heading of its own: 「附：检查评比结果」. */
function tablesFrom(cells: SheetCells, area: Area, header: Header, end: number): readonly PrintedTable[] {
  if (header.columns.filter(({ path }) => path.length > 0).length < 2) return [];
  const heading = rowsBetween(header.to + 2, end - 4).find((row) => isHeading(cells, area, row));
  const rest = heading === undefined ? null : { ...area, row: heading, rows: end - heading };
  const next = rest && printedHeader(cells, rest);
  const isNext = next?.from === (heading ?? 0) + 1;
  const title = rowsBetween(area.row, header.from - 1)
    .flatMap((row) => cellsInRow(cells, area, row).map(({ text }) => text))
    .join(" ");
  // Empty rows in front of a heading keep it apart, and are not to be filled.
  const apart = rest && isNext ? rowsBetween(header.to + 1, rest.row - 1) : [];
  const last = apart.filter((row) => !isEmptyRow(cells, area, row)).at(-1);
  const own = { header, title, ...bodyRows(cells, area, header.to + 1, last === undefined ? end : last + 1) };
  return rest && next && isNext ? [own, ...tablesFrom(cells, rest, next, end)] : [own];
}

/** A line of its own between tables. */
function isHeading(cells: SheetCells, area: Area, row: number): boolean {
  const found = cellsInRow(cells, area, row);
  return found.length === 1 && found[0]?.area.column === area.column && !isNoteText(found[0].text);
}

/** So many names of columns make a header where nobody knows their words. */
const FEWEST_NAMES = 3;

/** The header that only its place tells: a row of names above rows in which nothing but the first of them is filled in. */
function printedHeader(cells: SheetCells, area: Area): Header | null {
  for (const row of rowsBetween(area.row, area.row + area.rows - 3)) {
    const named = cellsInRow(cells, area, row);
    const names = named.filter(({ value }) => isLabel(value));
    if (names.length < FEWEST_NAMES || names.length < named.length || isLabelLine(named)) continue;
    const below = [row + 1, row + 2].map((next) => cellsInRow(cells, area, next));
    if (below.every((found) => found.length === 1 && isUnder(named[0], found[0])))
      return headerAt(cells, area, row, row);
  }
  return null;
}

function isUnder(name: RowCell | undefined, cell: RowCell | undefined): boolean {
  return (
    name !== undefined && cell !== undefined && cell.area.column === name.area.column && isLabel(cell.value)
  );
}

/** A line of text below a table: 「全年共检查__次，其中上半年__次。」 */
function isSentence(found: readonly RowCell[]): boolean {
  const [text] = found;
  return found.length === 1 && text !== undefined && text.text.length >= 12 && /[，,。；;]/.test(text.text);
}

function bodyRows(
  cells: SheetCells,
  area: Area,
  from: number,
  end: number,
): Pick<PrintedTable, "rows" | "totals"> {
  const rows: number[] = [];
  const totals: number[] = [];
  for (const row of rowsBetween(from, end - 1)) {
    if (!isEmptyRow(cells, area, row)) {
      const found = cellsInRow(cells, area, row);
      const text = found[0]?.text ?? "";
      if (found.some((cell) => isSignatureText(cell.text)) || isNoteText(text) || isSentence(found)) break;
      if (found.some((cell) => totalWord(cell.text) !== null)) {
        totals.push(row);
        continue;
      }
    }
    rows.push(row);
  }
  return { rows, totals };
}
