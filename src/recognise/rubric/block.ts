import type { Area, CellArea, SheetCells } from "../../grid";
import type { HeaderColumn } from "../find/header";
import { cellsInRow, type RowCell } from "../find/row-cells";
import { linesOf, pointsOf } from "./cell-text";
import { rolesOf, type RubricRole, type SeenColumn } from "./column-roles";
import type { Piece } from "./items-of-row";
import { isRemark, isSumText } from "./line-kinds";

/** The columns of one table: its header's, and the columns of the sheet that it takes. */
export interface BlockColumns {
  readonly columns: readonly HeaderColumn[];
  readonly from: number;
  readonly to: number;
}

/** One table of a rubric below its header, with what stands in its columns. */
export interface RubricBlock {
  readonly cells: SheetCells;
  readonly area: Area;
  readonly columns: readonly HeaderColumn[];
  readonly roles: ReadonlyMap<number, RubricRole>;
}

/** A table from its rows, those of a header that is printed again left out. */
export function blockOf(
  cells: SheetCells,
  rows: { readonly from: number; readonly to: number },
  { columns, from, to }: BlockColumns,
): RubricBlock {
  const area: Area = { row: rows.from, column: from, rows: rows.to - rows.from + 1, columns: to - from + 1 };
  const looked = columns.map((column, index) =>
    seenColumn(cells, area, column, { next: columns[index + 1]?.column ?? to + 1, most: columns.length }),
  );
  return { cells, area, columns, roles: rolesOf(looked) };
}

function seenColumn(
  cells: SheetCells,
  area: Area,
  { column, path }: HeaderColumn,
  { next, most }: { readonly next: number; readonly most: number },
): SeenColumn {
  const own = { ...area, column, columns: Math.max(1, next - column) };
  const name = path.at(-1) ?? "";
  const below = Array.from({ length: area.rows }, (_, index) => cellsInRow(cells, own, area.row + index))
    .flat()
    .filter(
      ({ text, area: cell }) =>
        text !== name && !isRemark(text) && !isSumText(text) && cell.columns < Math.max(2, most),
    );
  const texts = below.filter(({ value }) => pointsOf(value) === null).map(({ text }) => text);
  return {
    column,
    name,
    texts: [...new Set(texts)],
    cells: below.length,
    numbers: below.length - texts.length,
  };
}

export function roleAt({ columns, roles }: RubricBlock, column: number): RubricRole | undefined {
  const own = columns.filter((one) => one.column <= column).at(-1);
  return own === undefined ? undefined : roles.get(own.column);
}

/** The first column of a role. */
export function columnOf({ columns, roles }: RubricBlock, role: RubricRole): number | undefined {
  return columns.find(({ column }) => roles.get(column) === role)?.column;
}

/** The words of a role's columns that reach over a row. */
export function textsOver(
  { columns, roles, cells }: RubricBlock,
  row: number,
  role: RubricRole,
): readonly string[] {
  return columns.flatMap(({ column }) => {
    const text = roles.get(column) === role ? linesOf(cells.value(row, column)) : "";
    return text === "" ? [] : [text];
  });
}

export function cellAt({ cells }: RubricBlock, area: Area): CellArea {
  return { ...area, sheet: cells.sheet.name };
}

/** The texts of found cells. 「加分」 and 「减分」 may hold the points alone. */
export function piecesOf(block: RubricBlock, found: readonly RowCell[], role?: "rule"): readonly Piece[] {
  return found.map(({ value, area }) => {
    const number = role === "rule" ? pointsOf(value) : null;
    const name =
      block.columns
        .filter((one) => one.column <= area.column)
        .at(-1)
        ?.path.at(-1) ?? "";
    const text = number === null ? linesOf(value) : `${/加/.test(name) ? "加" : "扣"}${String(number)}分`;
    return { text, cell: cellAt(block, area) };
  });
}

/** A merged rule that began above and reaches over a row. */
export function rulesOver(block: RubricBlock, row: number): readonly Piece[] {
  const { columns, roles, cells } = block;
  return columns.flatMap(({ column }) => {
    const merge = roles.get(column) === "rule" ? cells.merge(row, column) : null;
    if (merge === null || merge.row === row) return [];
    return [{ text: linesOf(cells.value(row, column)), cell: cellAt(block, merge) }];
  });
}
