/** Where each row (or column) of a sheet begins, in pixels; `starts[n]` is the end of the last one. */
export interface Offsets {
  readonly starts: readonly number[];
  readonly count: number;
  readonly total: number;
}

/** Adds sizes in pixels up to offsets; a hidden row has size 0. */
export function offsetsOf(sizes: readonly number[]): Offsets {
  const starts = [0];
  let total = 0;
  for (const size of sizes) starts.push((total += size));
  return { starts, count: sizes.length, total };
}

/**
 * Finds the row (or column) at a distance from the top by halving; the last one if the distance lies beyond the end.
 */
export function placeAt(offsets: Offsets, distance: number): number {
  let low = 0;
  let high = offsets.count - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((offsets.starts[middle + 1] ?? 0) > distance) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
}
