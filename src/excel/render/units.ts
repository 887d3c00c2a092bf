/** Points of so many millimetres. */
export function millimetres(length: number): number {
  return (length * 72) / 25.4;
}

/** Excel's widest row. */
export const TALLEST_ROW = 409.5;

/**
 * Points of a column that shows so many characters of the standard font: 7 pixels each and 5 beside them (Calibri and
 * 等线 in 11 points; ECMA-376 part 1, 18.3.1.13), a pixel being three quarters of a point.
 */
export function columnPoints(characters: number): number {
  return (Math.trunc(characters * 7 + 5) * 3) / 4;
}
