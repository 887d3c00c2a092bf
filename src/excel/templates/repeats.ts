import type { Repeat } from "../../documents";

/** How many rows a repeated block adds. */
export function addedBy({ rows, times }: Repeat): number {
  return rows * (times - 1);
}

/** How many rows the blocks add that end above a row of the template. */
export function addedAbove(repeats: readonly Repeat[], row: number): number {
  return repeats.reduce((sum, one) => (one.row + one.rows <= row ? sum + addedBy(one) : sum), 0);
}

/** The repeated block in which a row of the template lies. */
export function repeatAt(repeats: readonly Repeat[], row: number): Repeat | undefined {
  return repeats.find((one) => row >= one.row && row < one.row + one.rows);
}
