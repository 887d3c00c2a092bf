import type { Area, CellValue, Sheet, SheetCells } from "../../grid";

/** A sheet on which part of another has been turned by rows and columns, and the way back. */
export interface TurnedSheet {
  readonly sheet: Sheet;
  /** Where an area of the turned sheet lies on the real one. */
  readonly areaOf: (turned: Area) => Area;
}

/**
 * Turns some rows of an area, so that its columns become rows; the rows above (titles) and below (legend, signatures) stay as they are.
 * A layout that reads people downwards can so read people across.
 *
 * @param from first row to turn
 * @param to last row to turn
 * @param corner what to put in place of the turned part's first cell
 */
export function transposeRows(
  cells: SheetCells,
  area: Area,
  from: number,
  to: number,
  corner: { readonly column: number; readonly text: string },
): TurnedSheet {
  const above = from - area.row;
  const height = to - from + 1;
  const below = area.row + area.rows - to - 1;
  const width = Math.max(area.columns, height);
  const line = (length: number, value: (index: number) => CellValue): CellValue[] =>
    Array.from({ length: width }, (_, index) => (index < length ? value(index) : ""));
  const asItIs = (row: number): CellValue[] =>
    line(area.columns, (index) => cells.raw(row, area.column + index));
  const values = [
    ...Array.from({ length: above }, (_, row) => asItIs(area.row + row)),
    ...Array.from({ length: area.columns }, (_, column) =>
      line(height, (index) =>
        index === 0 && area.column + column === corner.column
          ? corner.text
          : cells.raw(from + index, area.column + column),
      ),
    ),
    ...Array.from({ length: below }, (_, row) => asItIs(to + 1 + row)),
  ];
  const merges = cells.sheet.merges.flatMap((merge): Area[] => {
    const { row, column, rows, columns } = merge;
    if (column < area.column || column + columns > area.column + area.columns) return [];
    if (row >= from && row + rows - 1 <= to)
      return [{ row: above + column - area.column, column: row - from, rows: columns, columns: rows }];
    if (row >= area.row && row + rows <= from)
      return [{ ...merge, row: row - area.row, column: column - area.column }];
    if (row > to)
      return [{ ...merge, row: above + area.columns + row - to - 1, column: column - area.column }];
    return [];
  });
  const areaOf = (turned: Area): Area => {
    const { row, column, rows, columns } = turned;
    if (row < above) return { ...turned, row: area.row + row, column: area.column + column };
    if (row < above + area.columns)
      return { row: from + column, column: area.column + row - above, rows: columns, columns: rows };
    return { ...turned, row: to + 1 + row - above - area.columns, column: area.column + column };
  };
  return { sheet: { ...cells.sheet, row: 0, column: 0, values, merges }, areaOf };
}
