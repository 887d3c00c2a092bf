import { MAX_COLUMNS, MAX_ROWS, plainStyle, restyled, type Cell, type Line, type Style } from "../model";
import type { RangeRef } from "./range-ref";
import type { World } from "../protocol/world";

/** Gives what changes in a cell's look; null leaves it. */
export type Restyling = (cell: Cell, row: number, column: number) => Style | null;

function restyleLines(lines: Map<number, Line>, from: number, count: number, change: Style): void {
  for (let index = from; index < from + count; index += 1) {
    const line = lines.get(index) ?? {};
    lines.set(index, { ...line, style: restyled(line.style ?? plainStyle, change) });
  }
}

/** Changes the look of a range. Whole rows and columns keep it for cells that are filled later. */
export function restyle(range: RangeRef, world: World, change: Restyling): void {
  const { sheet, area } = range;
  // Adjacent cells mostly look alike, so the last change of style is kept and need not be worked out again.
  let last: { readonly style: Style; readonly wanted: Style; readonly after: Style } | null = null;
  range.each((row, column, cell) => {
    const wanted = change(cell, row, column);
    if (!wanted) return;
    const { style } = cell;
    if (last?.style !== style || last.wanted !== wanted)
      last = { style, wanted, after: restyled(style, wanted) };
    sheet.put(row, column, { ...cell, style: last.after });
  });
  if (range.isUnbounded) {
    const wanted = change(sheet.cell(area.row, area.column), area.row, area.column);
    if (wanted && area.rows === MAX_ROWS && area.columns < MAX_COLUMNS)
      restyleLines(sheet.columns, area.column, area.columns, wanted);
    if (wanted && area.columns === MAX_COLUMNS && area.rows < MAX_ROWS)
      restyleLines(sheet.rows, area.row, area.rows, wanted);
  }
  world.book.announce({ type: "formatted", sheet: sheet.id });
}
