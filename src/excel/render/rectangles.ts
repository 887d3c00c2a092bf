import type { Area } from "../../grid";

/** Adjacent cells with the same value. */
export interface Patch<T> {
  readonly area: Area;
  readonly value: T;
}

/**
 * Cuts a grid into rectangles of equal value by joining each run of a row with the same run in the row above. A cell
 * whose value is `undefined` belongs to no rectangle.
 */
export function rectanglesOf<T extends string | number | boolean>(
  rows: number,
  columns: number,
  valueAt: (row: number, column: number) => T | undefined,
): readonly Patch<T>[] {
  const done: Patch<T>[] = [];
  let open: Patch<T>[] = [];
  for (let row = 0; row < rows; row++) {
    const next: Patch<T>[] = [];
    for (const run of runsOf(row, columns, valueAt)) {
      const above = open.find(
        ({ area, value }) =>
          value === run.value && area.column === run.area.column && area.columns === run.area.columns,
      );
      if (above) open = open.filter((patch) => patch !== above);
      next.push(above ? { value: run.value, area: { ...above.area, rows: above.area.rows + 1 } } : run);
    }
    done.push(...open);
    open = next;
  }
  return [...done, ...open];
}

/**
 * Gives the rectangles that paint a grid in few steps: first the most frequent value over everything, then the
 * others. `undefined` means that the cell may have any value.
 */
export function strokesOf<T extends string | number | boolean>(
  rows: number,
  columns: number,
  valueAt: (row: number, column: number) => T | undefined,
): readonly Patch<T>[] {
  const count = new Map<T, number>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = valueAt(row, column);
      if (value !== undefined) count.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  const [most] = [...count].sort(([, first], [, second]) => second - first);
  if (!most) return [];
  const [common] = most;
  const others = rectanglesOf(rows, columns, (row, column) => {
    const value = valueAt(row, column);
    return value === common ? undefined : value;
  });
  return [{ value: common, area: { row: 0, column: 0, rows, columns } }, ...others];
}

function runsOf<T>(
  row: number,
  columns: number,
  valueAt: (row: number, column: number) => T | undefined,
): readonly Patch<T>[] {
  const runs: Patch<T>[] = [];
  let from = 0;
  for (let column = 1; column <= columns; column++) {
    const value = valueAt(row, from);
    if (column < columns && valueAt(row, column) === value) continue;
    if (value !== undefined) {
      runs.push({ value, area: { row, column: from, rows: 1, columns: column - from } });
    }
    from = column;
  }
  return runs;
}
