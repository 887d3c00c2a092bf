/** How likely something is, from 0 to 1, by the sum of what speaks for and against it. */
export function likelihood(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
