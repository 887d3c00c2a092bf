import type { Area, SheetCells } from "../../grid";
import { isColumnName } from "./header-words";
import { cellsInRow } from "./row-cells";

/** Cards begin near the top of a sheet. */
const DEEPEST = 8;

/**
 * The columns at which cards of people begin that stand side by side: a row in which 姓名 comes again with the same labels before and
 * behind it (部门 … 姓名 … | 部门 … 姓名 …), each with its own value; none for a single card, and for a header.
 */
export function cardStarts(cells: SheetCells, area: Area): readonly number[] {
  for (let row = area.row; row < Math.min(area.row + DEEPEST, area.row + area.rows); row++) {
    const found = cellsInRow(cells, area, row);
    const labels = found.filter(({ text }) => /^(?:部门|科室|单位|姓名|工号|编号|日期)[:：]?$/.test(text));
    const [first] = labels;
    const names = found.flatMap(({ text }, index) =>
      text.startsWith("姓名") ? [found[index + 1]?.value ?? ""] : [],
    );
    // A header that repeats its names has other names of columns beside them, no values.
    if (!first || names.length < 2 || names.some((value) => value === "" || isColumnName(value))) continue;
    const starts = labels.filter(({ text }) => text === first.text);
    if (starts.length === names.length) return starts.map(({ area: cell }) => cell.column);
  }
  return [];
}
