import type { Scalar } from "../protocol/class-table";
import { isError, OLD_COLUMNS, OLD_ROWS, valueOf, type Cell } from "../model";
import { shownText } from "../text/number-text";
import { mayFormat } from "../actions/range-access";
import { readLink, writeLink } from "../actions/range-links";
import { areHidden, hideLines } from "../actions/range-lines";
import type { RangeRef } from "../actions/range-ref";
import { spread, writeValues } from "../actions/range-values";
import { restyle } from "../actions/restyle";
import type { World } from "../protocol/world";

function valueType(cell: Cell): string {
  if (cell.value === null) return cell.formula === null ? "Empty" : "String";
  if (isError(cell.value)) return "Error";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
}

const formulaOf = (cell: Cell) => (cell.formula === null ? valueOf(cell) : `=${cell.formula}`);

/** Makes a scalar that gives a value for each cell; formulas are calculated first. */
const table =
  <V>(of: (cell: Cell, world: World) => V) =>
  (range: RangeRef, world: World) => {
    world.calculate();
    return range.table((cell) => of(cell, world));
  };

/** The scalars of a range that tell what its cells hold and where they are. */
export const rangeContents: Readonly<Record<string, Scalar<RangeRef>>> = {
  address: { get: (range) => range.address },
  rowIndex: { get: (range) => range.area.row },
  columnIndex: { get: (range) => range.area.column },
  rowCount: {
    get: ({ area }, { state }) => (state.compatibility ? Math.min(area.rows, OLD_ROWS) : area.rows),
  },
  columnCount: {
    get: ({ area }, { state }) => (state.compatibility ? Math.min(area.columns, OLD_COLUMNS) : area.columns),
  },
  cellCount: { get: (range) => range.area.rows * range.area.columns },
  values: { get: table(valueOf), set: writeValues },
  formulas: { get: table(formulaOf), set: writeValues },
  text: { get: table((cell, { book }) => shownText(cell.value, cell.style.numFmt, book.dateSystem)) },
  valueTypes: { get: table(valueType) },
  numberFormat: {
    get: (range) => range.table((cell) => cell.style.numFmt ?? "General"),
    set: (range, value, world) => {
      mayFormat(range, "formatCells");
      const formatAt = Array.isArray(value) ? spread(range, value) : () => value;
      restyle(range, world, (_cell, row, column) => {
        const format = formatAt(row, column);
        return typeof format === "string" ? { numFmt: format } : null;
      });
    },
  },
  rowHidden: {
    get: (range) => areHidden(range, "rows"),
    set: (range, value, world) => hideLines(range, "rows", value === true, world),
  },
  columnHidden: {
    get: (range) => areHidden(range, "columns"),
    set: (range, value, world) => hideLines(range, "columns", value === true, world),
  },
  hyperlink: { get: readLink, set: writeLink },
};
