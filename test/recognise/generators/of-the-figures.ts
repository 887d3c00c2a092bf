/** Findings that speak of the figures alone: random counts contradict each other in truth, so what is said of them is no false alarm. */
export const OF_THE_FIGURES: ReadonlySet<string> = new Set([
  "present-contradicts",
  "present-beyond-due",
  "present-missing",
  "impossible-figure",
]);
