import { isBlank, type SheetCells } from "../../../../grid";
import type { DayColumns, PersonRows } from "./grid-block";

/**
 * People as rows show them, each once: who stands in two departments with one staff number, with marks only where the other row has
 * none, has moved in between, and belongs to the lower one now. Without staff numbers the one row has to end before the other begins.
 */
export function joinMoved(
  cells: SheetCells,
  people: readonly PersonRows[],
  days: DayColumns,
): readonly PersonRows[] {
  const joined: PersonRows[] = [];
  const places = new Map<string, number>();
  for (const one of people) {
    const key = `${one.person.name}\n${one.staffNumber ?? ""}`;
    const place = places.get(key);
    const before = place === undefined ? undefined : joined[place];
    if (place !== undefined && before && haveMoved(cells, before, one, days))
      joined[place] = { ...before, department: one.department, rows: [...before.rows, ...one.rows] };
    else {
      places.set(key, joined.length);
      joined.push(one);
    }
  }
  return joined;
}

/** Whether two rows of a name are of one person who moved. */
function haveMoved(cells: SheetCells, one: PersonRows, other: PersonRows, days: DayColumns): boolean {
  if (one.staffNumber !== null) return areMarkedInTurn(cells, one, other, days);
  if (one.department === null || other.department === null || one.department === other.department)
    return false;
  const [mine, others] = [markedColumns(cells, one, days), markedColumns(cells, other, days)];
  return mine.length > 0 && others.length > 0 && (mine.at(-1) ?? 0) < (others[0] ?? 0);
}

function markedColumns(
  cells: SheetCells,
  { rows }: PersonRows,
  { first, end }: DayColumns,
): readonly number[] {
  return Array.from({ length: end - first }, (_, at) => first + at).filter((column) =>
    rows.some(({ row }) => !isBlank(cells.raw(row, column))),
  );
}

/** Whether two rows of marks have none on the same day, and both have some. */
export function areMarkedInTurn(
  cells: SheetCells,
  one: PersonRows,
  other: PersonRows,
  days: DayColumns,
): boolean {
  const mine = new Set(markedColumns(cells, one, days));
  const others = markedColumns(cells, other, days);
  return mine.size > 0 && others.length > 0 && !others.some((column) => mine.has(column));
}
