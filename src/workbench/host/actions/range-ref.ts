import { ApiError } from "../protocol/api-error";
import {
  addressOf,
  fits,
  MAX_COLUMNS,
  MAX_ROWS,
  quotedSheetName,
  type Area,
  type Cell,
  type SheetModel,
} from "../model";

/** One request may read so many cells, as in Excel on the web. */
const MOST_CELLS = 5_000_000;

/** What a Range proxy stands for: an area of one sheet, which it follows when the sheet is moved or renamed. */
export class RangeRef {
  constructor(
    readonly sheet: SheetModel,
    readonly area: Area,
  ) {
    if (!fits(area)) throw new ApiError("InvalidArgument");
  }

  get address(): string {
    return `${quotedSheetName(this.sheet.name)}!${addressOf(this.area)}`;
  }

  get isUnbounded(): boolean {
    return this.area.rows === MAX_ROWS || this.area.columns === MAX_COLUMNS;
  }

  within(change: Partial<Area>): RangeRef {
    return new RangeRef(this.sheet, { ...this.area, ...change });
  }

  /** Gives one value for each cell; null for whole rows and columns, for which Excel gives none. */
  table<V>(of: (cell: Cell, row: number, column: number) => V): V[][] | null {
    if (this.isUnbounded) return null;
    const { row, column, rows, columns } = this.area;
    if (rows * columns > MOST_CELLS) throw new ApiError("RangeExceedsLimit");
    return Array.from({ length: rows }, (_, y) =>
      Array.from({ length: columns }, (_, x) =>
        of(this.sheet.cell(row + y, column + x), row + y, column + x),
      ),
    );
  }

  /** Visits every cell; of whole rows and columns only those within the used range, since nothing stands beyond. */
  each(visit: (row: number, column: number, cell: Cell) => void): void {
    // The used range is looked up only if it is needed, since after a cell is dropped the lookup goes through all
    // others.
    const used = this.isUnbounded ? this.sheet.usedArea(false) : null;
    const { row, column } = this.area;
    const bottom = row + (this.area.rows === MAX_ROWS ? (used ? used.row + used.rows : 0) : this.area.rows);
    const right =
      column +
      (this.area.columns === MAX_COLUMNS ? (used ? used.column + used.columns : 0) : this.area.columns);
    for (let y = row; y < bottom; y += 1)
      for (let x = column; x < right; x += 1) visit(y, x, this.sheet.cell(y, x));
  }

  /** Gives what all cells have in common; null if they differ, as Excel answers. */
  common<V>(of: (cell: Cell) => V): V | null {
    const first = of(this.sheet.cell(this.area.row, this.area.column));
    const found = new Set([first]);
    this.each((_row, _column, cell) => found.add(of(cell)));
    return found.size === 1 ? first : null;
  }
}
