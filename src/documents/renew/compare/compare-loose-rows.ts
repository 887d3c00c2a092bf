import type { Sheet } from "../../../grid";
import type { PlanColumn, PlanRow } from "../../kit/sheet-plan";
import { cut, saysTheSame, shownText, whereTheyPart } from "./compare-text";
import { cellAt, type SheetChange } from "./sheet-change";

/** A cell that shows something. */
interface ShownCell {
  readonly column: number;
  readonly text: string;
}

/**
 * Rows without ids (titles, totals, lists below the body, rows of the clerk's) against those that are there: equal ones
 * are the same row, and of the rest those that begin or end alike, in their order.
 *
 * @param there rows of the sheet as they were read
 * @param places where our columns are on the sheet, by key
 */
export function compareLooseRows(
  rows: readonly PlanRow[],
  columns: readonly PlanColumn[],
  there: readonly number[],
  places: ReadonlyMap<string, number>,
  sheet: Sheet,
): readonly SheetChange[] {
  const hidden = new Set(columns.flatMap((column) => (column.hidden ? [places.get(column.key)] : [])));
  const planned = rows.map((row) =>
    columns.flatMap((column): ShownCell[] => {
      const text = column.hidden ? "" : shownText(row.cells[column.key]?.value);
      return text === "" ? [] : [{ column: places.get(column.key) ?? 0, text }];
    }),
  );
  const found = there.map((at) => ({
    at,
    cells: (sheet.values[at] ?? []).flatMap((value, column): ShownCell[] => {
      const text = hidden.has(column) ? "" : shownText(value);
      return text === "" ? [] : [{ column, text }];
    }),
  }));
  const open = new Set(found);
  const unmatched = planned.filter((cells) => {
    const same = [...open].find((row) => saysTheSame(joined(row.cells), joined(cells)));
    if (same) open.delete(same);
    return !same && cells.length > 0;
  });
  const changes: SheetChange[] = [];
  for (const cells of unmatched) {
    const like = [...open].find((row) => isAlike(joined(row.cells), joined(cells)));
    if (!like) {
      changes.push({ kind: "row-new", after: cut(joined(cells)) });
      continue;
    }
    open.delete(like);
    changes.push(...changedCells(like.cells, cells, (column) => cellAt(sheet, like.at, column)));
  }
  for (const { at, cells } of open) {
    const [first] = cells;
    if (first)
      changes.push({
        kind: "row-gone",
        cell: cellAt(sheet, at, first.column),
        before: cut(joined(cells)),
      });
  }
  return changes;
}

/** Cell by cell, by their places on the sheet. */
function changedCells(
  before: readonly ShownCell[],
  after: readonly ShownCell[],
  cell: (column: number) => ReturnType<typeof cellAt>,
): readonly SheetChange[] {
  const places = new Set([...before, ...after].map(({ column }) => column));
  const textAt = (cells: readonly ShownCell[], column: number): string =>
    cells.find((one) => one.column === column)?.text ?? "";
  return [...places].flatMap((column): SheetChange[] => {
    const [one, other] = [textAt(before, column), textAt(after, column)];
    if (saysTheSame(one, other)) return [];
    const [shownBefore, shownAfter] = whereTheyPart(one, other);
    return [{ kind: "cell", cell: cell(column), before: shownBefore, after: shownAfter }];
  });
}

function joined(cells: readonly ShownCell[]): string {
  return cells.map(({ text }) => text).join(" ");
}

const ALIKE = 3;

function isAlike(one: string, other: string): boolean {
  return one.slice(0, ALIKE) === other.slice(0, ALIKE) || one.slice(-ALIKE * 2) === other.slice(-ALIKE * 2);
}
