import { foldHeader, type SheetCells, type Area } from "../../grid";
import type { Header } from "../find/header";
import { cellsInRow } from "../find/row-cells";
import { OUTCOME, POINTS, REQUIREMENT, RULE } from "./column-names";

/** The row of an area, from a row on, that names requirements or rules beside points or scores; with a second level below it. */
export function rubricHeader(cells: SheetCells, area: Area, start: number, deepest: number): Header | null {
  const last = Math.min(area.row + area.rows, start + deepest);
  for (let row = start; row < last; row++)
    if (isRubricHeader(cells, area, row)) return headerFrom(cells, area, row);
  return null;
}

function isRubricHeader(cells: SheetCells, area: Area, row: number): boolean {
  const found = cellsInRow(cells, area, row);
  if (found.length < 2 || found.some(({ text }) => text.length > 20)) return false;
  const names = found.map(({ text }) => foldHeader(text));
  const asked = names.filter((name) => REQUIREMENT.test(name) || RULE.test(name)).length;
  const scored = names.filter(
    (name) => POINTS.test(name) || OUTCOME.test(name) || /[评考测查]/.test(name),
  ).length;
  return asked > 0 && (scored > 0 || (asked > 1 && names.some((name) => RULE.test(name))));
}

/** Whether a row within a table begins another: nearly all of its words are names of columns. */
export function beginsAnother(cells: SheetCells, area: Area, row: number): boolean {
  if (!isRubricHeader(cells, area, row)) return false;
  const names = cellsInRow(cells, area, row).map(({ text }) => foldHeader(text));
  const known = names.filter((name) =>
    [REQUIREMENT, RULE, POINTS, OUTCOME, OTHER].some((pattern) => pattern.test(name)),
  );
  return known.length >= Math.max(2, names.length * 0.75) && names.every((name) => name.length <= 12);
}

/** Names of a rubric's other columns. */
const OTHER = /^(序号|编号|备注)$|(方法|方式|办法|材料|依据|部门|单位|科室|领导|说明|原因)$/;

function headerFrom(cells: SheetCells, area: Area, row: number): Header {
  const found = cellsInRow(cells, area, row);
  const merged = Math.max(
    ...found.map(({ area: cell }) => (cell.rows <= 3 ? cell.row + cell.rows - 1 : row)),
  );
  const wide = found.filter(({ area: cell }) => cell.columns > 1 && cell.row + cell.rows - 1 === row);
  const below = wide.length === 0 ? [] : cellsInRow(cells, area, row + 1);
  const under = below.filter(
    ({ area: cell, text }) =>
      text.length <= 12 &&
      wide.some(({ area: { column, columns } }) => column <= cell.column && cell.column < column + columns),
  );
  const second = under.length >= 2 && under.length === below.length;
  const columns = found.flatMap(({ area: cell, text }) => {
    const parts = second
      ? under.filter(({ area: one }) => cell.column <= one.column && one.column < cell.column + cell.columns)
      : [];
    return parts.length === 0
      ? [{ column: cell.column, path: [text] }]
      : parts.map((part) => ({ column: part.area.column, path: [text, part.text] }));
  });
  return { from: row, to: second ? Math.max(merged, row + 1) : merged, columns };
}
