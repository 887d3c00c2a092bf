/** Rounds a number, which removes the noise of binary fractions. */
export function rounded(value: number, digits = 4): number {
  return Number(value.toFixed(digits));
}
