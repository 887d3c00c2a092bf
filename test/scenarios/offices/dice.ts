/** Chance that can be told again: the same seed draws the same office on every machine. */
export interface Dice {
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** So many of a list, in the list's order. */
  some<T>(list: readonly T[], count: number): readonly T[];
  shuffled<T>(list: readonly T[]): readonly T[];
  /** Dice of their own for a part, so that one ledger's draws don't move another's. */
  of(part: string): Dice;
}

export function dice(seed: string): Dice {
  const next = stream(seed);
  const self: Dice = {
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => {
      const picked = list[Math.floor(next() * list.length)];
      if (picked === undefined) throw new RangeError("Nothing to pick from");
      return picked;
    },
    some: (list, count) => {
      const taken = new Set(self.shuffled(list.map((_, at) => at)).slice(0, count));
      return list.filter((_, at) => taken.has(at));
    },
    shuffled: (list) =>
      list
        .map((one) => ({ one, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one),
    of: (part) => dice(`${seed}/${part}`),
  };
  return self;
}

/** Mulberry32 over a hash of the seed: numbers of [0, 1). */
function stream(seed: string): () => number {
  let state = [...seed].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619),
    2_166_136_261,
  );
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
