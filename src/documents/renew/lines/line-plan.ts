/** A row of the sheet while it is written: the plan's row in it, null for one that goes; the row that it was, null for a new one. */
export interface Slot {
  readonly row: number | null;
  readonly was: number | null;
}

/** Adjacent rows. */
interface Stretch {
  readonly at: number;
  readonly count: number;
}

/** How the rows of a sheet become those of a plan: some are put in, then all is written, then what is left over goes. */
export interface LinePlan {
  readonly slots: readonly Slot[];
  /** Rows to put in above a row as it stands now, from the last up. New rows at the end need none. */
  readonly inserts: readonly Stretch[];
  /** Slots that go, from the last up. */
  readonly deletes: readonly Stretch[];
  /** How many rows the sheet had. */
  readonly before: number;
}

/**
 * Decides which row of the sheet becomes which row of the plan. Whole rows are put in and taken out, so that all that lies on a
 * row stays with it: formats, comments, its height, references from elsewhere. None is moved and none becomes another: of rows
 * that changed their order as many as can stay do, the others are made anew.
 *
 * @param sources the row of the sheet that each row of the plan was; null for a new one
 * @param before how many rows the sheet has
 */
export function planLines(sources: readonly (number | null)[], before: number): LinePlan {
  const stays = new Set(longestRising(sources, before));
  const slots: Slot[] = [];
  const inserts: Stretch[] = [];
  let old = 0;
  let fresh: number[] = [];
  const closeGap = (end: number): void => {
    for (; old < end; old += 1) slots.push({ row: null, was: old });
    slots.push(...fresh.map((row) => ({ row, was: null })));
    if (fresh.length > 0 && end < before) inserts.unshift({ at: end, count: fresh.length });
    fresh = [];
  };
  sources.forEach((was, row) => {
    if (was === null || !stays.has(row)) {
      fresh.push(row);
      return;
    }
    closeGap(was);
    slots.push({ row, was });
    old = was + 1;
  });
  closeGap(before);
  return { slots, inserts, deletes: goneOf(slots), before };
}

function goneOf(slots: readonly Slot[]): readonly Stretch[] {
  const gone: Stretch[] = [];
  slots.forEach(({ row }, at) => {
    if (row !== null) return;
    const [last] = gone;
    if (last && last.at + last.count === at) gone[0] = { ...last, count: last.count + 1 };
    else gone.unshift({ at, count: 1 });
  });
  return gone;
}

/** As many as can be of the rows of a plan, by their places, so that those that they were rise. */
export function longestRising(sources: readonly (number | null)[], before = Infinity): readonly number[] {
  const tails: { readonly was: number; readonly row: number }[] = [];
  const previous = new Map<number, number | undefined>();
  sources.forEach((was, row) => {
    if (was === null || was >= before) return;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle]?.was ?? 0) < was) low = middle + 1;
      else high = middle;
    }
    previous.set(row, tails[low - 1]?.row);
    tails[low] = { was, row };
  });
  const rising: number[] = [];
  for (let row = tails.at(-1)?.row; row !== undefined; row = previous.get(row)) rising.push(row);
  return rising;
}
