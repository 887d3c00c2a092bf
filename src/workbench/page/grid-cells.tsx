import type { CSSProperties } from "react";
import type { GridArea, GridCell, GridSheet } from "./grid-sheet";
import type { Offsets } from "./offsets";

interface Window {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Gives the cells to draw: one for a merged area, found even if its top-left cell is out of view. */
export function visibleCells(sheet: GridSheet, rows: Offsets, columns: Offsets, window: Window) {
  const cells = new Map<string, { cell: GridCell; area: GridArea }>();
  for (let row = window.firstRow; row <= window.lastRow; row++) {
    if (rows.starts[row] === rows.starts[row + 1]) continue;
    for (let column = window.firstColumn; column <= window.lastColumn; column++) {
      if (columns.starts[column] === columns.starts[column + 1]) continue;
      const found = sheet.cell(row, column);
      const area = found.area ?? { row, column, rows: 1, columns: 1 };
      const key = `${area.row}:${area.column}`;
      if (cells.has(key)) continue;
      cells.set(key, { cell: found.area ? sheet.cell(area.row, area.column) : found, area });
    }
  }
  return [...cells.values()];
}

interface CellProps {
  readonly cell: GridCell;
  readonly area: GridArea;
  readonly bare: boolean;
  readonly box: CSSProperties;
}

export function Cell({ cell, area, bare, box }: CellProps) {
  const classes = ["cell", bare && "bare", cell.wrap && "wrap", cell.link && "link"]
    .filter(Boolean)
    .join(" ");
  return (
    <div
      className={classes}
      role="gridcell"
      data-cell={`${area.row}:${area.column}`}
      style={{ ...box, ...cell.style }}
    >
      <span style={{ width: "100%" }}>{cell.text}</span>
    </div>
  );
}
