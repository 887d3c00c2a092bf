/** What the first of some words, clauses or labels tells that tells anything; the others are not asked. */
export function firstOf<One, Told>(all: readonly One[], tell: (one: One) => Told | null): Told | null {
  for (const one of all) {
    const told = tell(one);
    if (told !== null) return told;
  }
  return null;
}
