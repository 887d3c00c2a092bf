import type { Area, CellValue, Sheet, SheetCells } from "../../grid";

/** A sheet on which part of another has been turned by rows and columns, and the way back. */
export interface TurnedSheet {
  readonly sheet: Sheet;
  /** Where an area of the turned sheet lies on the real one. */
  readonly areaOf: (turned: Area) => Area;
}

/** Rows of a sheet, from the first to the last of them. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** Rows of the real sheet with where they begin on the turned one. */
interface Piece extends RowSpan {
  readonly start: number;
  readonly isTurned: boolean;
}

/**
 * Turns some rows of an area, each span by itself, so that their columns become rows; the rows above (titles), between and below (legend,
 * signatures) stay as they are. A layout that reads people downwards can so read people across.
 *
 * @param spans rows to turn, from the top
 * @param corner what to put in place of each turned span's first cell
 */
export function transposeRows(
  cells: SheetCells,
  area: Area,
  spans: readonly RowSpan[],
  corner: { readonly column: number; readonly text: string },
): TurnedSheet {
  const width = Math.max(area.columns, ...spans.map(({ from, to }) => to - from + 1));
  const line = (length: number, value: (index: number) => CellValue): CellValue[] =>
    Array.from({ length: width }, (_, index) => (index < length ? value(index) : ""));
  const pieces = piecesOf(area, spans);
  const values = pieces.flatMap(({ from, to, isTurned }) =>
    isTurned
      ? Array.from({ length: area.columns }, (_, column) =>
          line(to - from + 1, (index) =>
            index === 0 && area.column + column === corner.column
              ? corner.text
              : cells.raw(from + index, area.column + column),
          ),
        )
      : Array.from({ length: to - from + 1 }, (_, row) =>
          line(area.columns, (index) => cells.raw(from + row, area.column + index)),
        ),
  );
  const merges = cells.sheet.merges.flatMap((merge): Area[] => {
    const { row, column, rows, columns } = merge;
    if (column < area.column || column + columns > area.column + area.columns) return [];
    const piece = pieces.find(({ from, to }) => row >= from && row + rows - 1 <= to);
    if (!piece) return [];
    const { from, start, isTurned } = piece;
    return isTurned
      ? [{ row: start + column - area.column, column: row - from, rows: columns, columns: rows }]
      : [{ ...merge, row: start + row - from, column: column - area.column }];
  });
  const areaOf = (turned: Area): Area => {
    const { row, column, rows, columns } = turned;
    const piece = pieces.filter(({ start }) => start <= row).at(-1);
    if (!piece) return turned;
    const { from, start, isTurned } = piece;
    return isTurned
      ? { row: from + column, column: area.column + row - start, rows: columns, columns: rows }
      : { ...turned, row: from + row - start, column: area.column + column };
  };
  return { sheet: { ...cells.sheet, row: 0, column: 0, values, merges }, areaOf };
}

/** The spans of an area with the rows between them. */
function piecesOf(area: Area, spans: readonly RowSpan[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let next = area.row;
  let start = 0;
  const add = (from: number, to: number, isTurned: boolean) => {
    if (to < from) return;
    pieces.push({ from, to, start, isTurned });
    start += isTurned ? area.columns : to - from + 1;
    next = to + 1;
  };
  for (const { from, to } of spans) {
    add(next, from - 1, false);
    add(from, to, true);
  }
  add(next, area.row + area.rows - 1, false);
  return pieces;
}
