import { isBlank, type SheetCells } from "../../../../grid";
import type { DayColumns, PersonRows } from "./grid-block";

/**
 * People as rows show them, each once: who stands in two departments with one staff number, with marks only where the other row has
 * none, has moved in between, and belongs to the lower one now.
 */
export function joinMoved(
  cells: SheetCells,
  people: readonly PersonRows[],
  days: DayColumns,
): readonly PersonRows[] {
  const joined: PersonRows[] = [];
  const places = new Map<string, number>();
  for (const one of people) {
    const key = one.staffNumber === null ? null : `${one.person.name}\n${one.staffNumber}`;
    const place = key === null ? undefined : places.get(key);
    const before = place === undefined ? undefined : joined[place];
    if (place !== undefined && before && areMarkedInTurn(cells, before, one, days))
      joined[place] = { ...before, department: one.department, rows: [...before.rows, ...one.rows] };
    else {
      if (key !== null) places.set(key, joined.length);
      joined.push(one);
    }
  }
  return joined;
}

/** Whether two rows of marks have none on the same day, and both have some. */
export function areMarkedInTurn(
  cells: SheetCells,
  one: PersonRows,
  other: PersonRows,
  { first, end }: DayColumns,
): boolean {
  const isMarked = ({ rows }: PersonRows, column: number): boolean =>
    rows.some(({ row }) => !isBlank(cells.raw(row, column)));
  let [mine, others] = [0, 0];
  for (let column = first; column < end; column++) {
    const [here, there] = [isMarked(one, column), isMarked(other, column)];
    if (here && there) return false;
    if (here) mine += 1;
    if (there) others += 1;
  }
  return mine > 0 && others > 0;
}
