/**
 * Gives the width in points of a column that shows so many characters of the standard font: a character takes 7
 * pixels and the padding 5 (Calibri and 等线 in 11 points; ECMA-376 part 1, 18.3.1.13), and a pixel is three quarters
 * of a point.
 */
export function columnPoints(characters: number): number {
  return (Math.trunc(characters * 7 + 5) * 3) / 4;
}
