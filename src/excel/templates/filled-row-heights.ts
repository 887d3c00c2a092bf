import { lineCount, type TemplateFill } from "../../documents";
import { placeKey, type InspectedTemplate } from "./inspect-template";

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
 */
export function filledRowHeights(
  { cells, repeats }: TemplateFill,
  look: InspectedTemplate,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const heightOf = (row: number, from: number): number =>
    heights.get(row) ?? look.rows.get(from)?.format.rowHeight ?? 15;
  let added = 0;
  for (const { row, rows, times } of repeats) {
    for (let at = 0; at < rows * times && times > 1; at += 1)
      heights.set(row + added + at, look.rows.get(row + (at % rows))?.format.rowHeight ?? 15);
    added += rows * (times - 1);
  }
  for (const { row, column, from, span, value } of cells) {
    const format = look.filled.get(placeKey(from, column))?.format;
    if (!format?.wrapText || typeof value !== "string") continue;
    const width = look.columns
      .slice(column, column + span.columns)
      .reduce((sum, one) => sum + one.format.columnWidth, 0);
    const { size } = format.font;
    const lines = lineCount(value, (width - PADDING) / (size / 2));
    let lack = lines > 1 ? lines * size * LINE + PADDING : 0;
    for (let at = 0; at < span.rows; at += 1) lack -= heightOf(row + at, from + at);
    if (lack <= 0) continue;
    const last = row + span.rows - 1;
    heights.set(last, Math.min(HIGHEST, heightOf(last, from + span.rows - 1) + lack));
  }
  return heights;
}
