import { cellsOf, type Area, type Sheet, type SheetCells } from "../../grid";
import { findHeader, type Header } from "./header";
import { rowsBetween } from "./header-score";
import { findRegions } from "./regions";
import { cellsInRow, isEmptyRow, isNoteText, isSignatureText, totalWord } from "./row-cells";

/** A table of a form as it is printed: its header, and the rows below it that are to be filled or are filled. */
export interface PrintedTable {
  readonly header: Header;
  /** What stands above the header, row by row. */
  readonly title: string;
  /** Rows of the sheet, without sums, notes and signatures; those that hold nothing are among them. */
  readonly rows: readonly number[];
}

/**
 * The tables with a header on a sheet, whether or not anything stands below it. Empty rows count up to a line of notes or signatures,
 * up to the next table, or to the end of what the sheet uses.
 */
export function tablesOn(sheet: Sheet): readonly PrintedTable[] {
  const cells = cellsOf(sheet);
  const regions = findRegions(sheet);
  return regions.flatMap(({ area }, index) => {
    const header = findHeader(cells, area);
    if (!header || header.columns.filter(({ path }) => path.length > 0).length < 2) return [];
    const below = regions.slice(index + 1).find((other) => other.area.row > header.to);
    const end = below?.area.row ?? sheet.row + sheet.values.length;
    const title = rowsBetween(area.row, header.from - 1)
      .flatMap((row) => cellsInRow(cells, area, row).map(({ text }) => text))
      .join(" ");
    return [{ header, title, rows: bodyRows(cells, area, header.to + 1, end) }];
  });
}

function bodyRows(cells: SheetCells, area: Area, from: number, end: number): readonly number[] {
  const rows: number[] = [];
  for (const row of rowsBetween(from, end - 1)) {
    if (!isEmptyRow(cells, area, row)) {
      const found = cellsInRow(cells, area, row);
      const text = found[0]?.text ?? "";
      if (found.some((cell) => isSignatureText(cell.text)) || isNoteText(text)) break;
      if (found.some((cell) => totalWord(cell.text) !== null)) continue;
    }
    rows.push(row);
  }
  return rows;
}
