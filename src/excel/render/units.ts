/** Converts millimetres to points. */
export function millimetres(length: number): number {
  return (length * 72) / 25.4;
}

/** Excel allows no row higher than this, in points. */
export const TALLEST_ROW = 409.5;
