import type { CellArea } from "./sheet";

/**
 * The same cells in as few rectangles as touching allows: cells beside one another become a stretch of a row, stretches
 * below one another a block.
 */
export function mergeAreas(areas: readonly CellArea[]): CellArea[] {
  const sheets = new Map<string, CellArea[]>();
  for (const area of areas) {
    const others = sheets.get(area.sheet);
    if (others) others.push(area);
    else sheets.set(area.sheet, [area]);
  }
  return [...sheets.values()].flatMap(mergeOnSheet);
}

function mergeOnSheet(areas: CellArea[]): CellArea[] {
  const stretches = joined(
    areas.sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column),
    (last, area) =>
      last.row === area.row && last.rows === area.rows && area.column <= last.column + last.columns
        ? { ...last, columns: Math.max(last.columns, area.column + area.columns - last.column) }
        : null,
  );
  return joined(
    stretches.sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row),
    (last, area) =>
      last.column === area.column && last.columns === area.columns && area.row <= last.row + last.rows
        ? { ...last, rows: Math.max(last.rows, area.row + area.rows - last.row) }
        : null,
  );
}

/** Runs of areas that join, each as one. */
function joined(
  sorted: readonly CellArea[],
  join: (last: CellArea, area: CellArea) => CellArea | null,
): CellArea[] {
  const result: CellArea[] = [];
  for (const area of sorted) {
    const last = result.at(-1);
    const both = last ? join(last, area) : null;
    if (both) result[result.length - 1] = both;
    else result.push(area);
  }
  return result;
}
