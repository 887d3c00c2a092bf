import type { CSSProperties } from "react";

export interface GridArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell as it is shown. */
export interface GridCell {
  readonly text: string;
  readonly style: CSSProperties;
  readonly wrap: boolean;
  readonly link: boolean;
  /** The merged area that the cell belongs to, or null. */
  readonly area: GridArea | null;
}

/** One sheet as it is shown; sizes are in pixels. */
export interface GridSheet {
  readonly name: string;
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  cell(row: number, column: number): GridCell;
  /** Gives the text with which editing begins: a formula, or the text as typed. */
  input(row: number, column: number): string;
}
