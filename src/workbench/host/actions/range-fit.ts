import { areHidden, resizeLines, standardLines, TALLEST_ROW, WIDEST_COLUMN, type Lines } from "./range-lines";
import type { Cell } from "../model";
import { shownText } from "../text/number-text";
import type { RangeRef } from "./range-ref";
import type { World } from "../protocol/world";

/** Gives the width of a text in points: a Chinese character is as wide as the font is high, any other half as wide. */
function widthOf(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) > 0x2e7f ? fontSize : fontSize * 0.55;
  return width;
}

const fontSizeOf = (cell: Cell) => cell.style.font?.size ?? 11;

function heightOf(cell: Cell, shown: string, width: number): number {
  const size = fontSizeOf(cell);
  const room = Math.max(size, width - 4);
  const lines = shown
    .split(/\r?\n/)
    .map((line) => (cell.style.alignment?.wrapText ? Math.max(1, Math.ceil(widthOf(line, size) / room)) : 1));
  const count = cell.style.alignment?.wrapText ? lines.reduce((sum, one) => sum + one, 0) : 1;
  return Math.min(TALLEST_ROW, count * size * 1.32 + 1);
}

/** Fits rows or columns to their texts. It comes close to Excel, which measures with the real fonts. */
export function fitLines(range: RangeRef, lines: Lines, world: World): void {
  const { sheet, area } = range;
  const used = sheet.usedArea(true);
  if (!used) return;
  const [from, count, usedFrom, usedCount] =
    lines === "rows"
      ? [area.row, area.rows, used.row, used.rows]
      : [area.column, area.columns, used.column, used.columns];
  for (
    let index = Math.max(from, usedFrom);
    index < Math.min(from + count, usedFrom + usedCount);
    index += 1
  ) {
    const line = range.within(
      lines === "rows"
        ? { row: index, rows: 1, column: used.column, columns: used.columns }
        : { column: index, columns: 1, row: used.row, rows: used.rows },
    );
    if (areHidden(line, lines)) continue;
    let size = 0;
    line.each((row, column, cell) => {
      if (cell.value === null || sheet.mergeAt(row, column)) return;
      const shown = shownText(cell.value, cell.style.numFmt, world.book.dateSystem);
      const width = sheet.columns.get(column)?.size ?? sheet.standardWidth;
      const fitted =
        lines === "rows"
          ? heightOf(cell, shown, width)
          : Math.min(WIDEST_COLUMN, widthOf(shown, fontSizeOf(cell)) + 6);
      size = Math.max(size, fitted);
    });
    if (size === 0 || (lines === "rows" && size <= sheet.standardHeight)) standardLines(line, lines, world);
    else resizeLines(line, lines, Math.round(size * 4) / 4, world);
  }
}
