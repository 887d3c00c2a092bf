import { lineCount, type FilledCell, type TemplateFill } from "../../documents";
import { placeKey, type InspectedTemplate } from "./inspect-template";
import { addedAbove } from "./repeats";

/**
 * A line of text is this many times as high as its font size (the highest of the usual fonts); a cell adds padding,
 * in points.
 */
const LINE = 1.35;
const PADDING = 4;
const HIGHEST = 409.5;

/**
 * Gives the heights of the copy's rows in points. Repeated rows are as high as the template's, a row that wraps its
 * text grows until the text fits, and no row shrinks.
 *
 * @param wraps whether a cell's text is wrapped now, though the template does not wrap it
 */
export function filledRowHeights(
  { cells, repeats }: TemplateFill,
  look: InspectedTemplate,
  wraps: (cell: FilledCell) => boolean = () => false,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const heightOf = (row: number, from: number): number =>
    heights.get(row) ?? look.rows.get(from)?.format.rowHeight ?? 15;
  for (const { row, rows, times } of repeats) {
    const top = row + addedAbove(repeats, row);
    for (let at = 0; at < rows * times && times > 1; at += 1)
      heights.set(top + at, look.rows.get(row + (at % rows))?.format.rowHeight ?? 15);
  }
  for (const cell of cells) {
    const { row, column, from, span, value } = cell;
    const format = look.filled.get(placeKey(from, column))?.format;
    if (typeof value !== "string" || !format || !(format.wrapText || wraps(cell))) continue;
    const { size } = format.font;
    const lines = lineCount(value, charactersIn(look, column, span.columns, size));
    let lack = lines > 1 ? lines * size * LINE + PADDING : 0;
    for (let at = 0; at < span.rows; at += 1) lack -= heightOf(row + at, from + at);
    if (lack <= 0) continue;
    const last = row + span.rows - 1;
    heights.set(last, Math.min(HIGHEST, heightOf(last, from + span.rows - 1) + lack));
  }
  return heights;
}

/** How many half-width characters of a font a cell over so many columns has room for. */
function charactersIn({ columns }: InspectedTemplate, column: number, count: number, size: number): number {
  const width = columns.slice(column, column + count).reduce((sum, one) => sum + one.format.columnWidth, 0);
  return (width - PADDING) / (size / 2);
}

/**
 * Whether a text that a form gets would be cut since its cell does not wrap: by what stands to its right, or, behind something else in its
 * row, by the end of the form. Alone in its row it may run on; in a block that is merged over several rows it has the place that it has.
 */
export function isCut(cell: FilledCell, { cells, columns }: TemplateFill, look: InspectedTemplate): boolean {
  const { row, column, from, span, value } = cell;
  const format = look.filled.get(placeKey(from, column))?.format;
  if (typeof value !== "string" || !format || format.wrapText || span.rows > 1) return false;
  const isTaken = (at: number): boolean =>
    (look.cells.formulas[from]?.[at] ?? "") !== "" ||
    cells.some((other) => other.row === row && other.column === at);
  const isFirst = !Array.from({ length: column }, (_, at) => at).some(isTaken);
  let room = span.columns;
  while (column + room < columns && !isTaken(column + room)) room += 1;
  if (isFirst && column + room >= columns) return false;
  return lineCount(value, charactersIn(look, column, room, format.font.size)) > 1;
}
