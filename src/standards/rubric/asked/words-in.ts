/** Words of a single letter that say nothing by themselves. */
export const PARTICLES =
  "的地了和与及或并等对向将在为以把要应须需有各项一本其中内可率每由被从到按就于让使共第次场期年月季周个节";

/** How much a way of cutting a run of letters counts against it, and its last word. */
interface Cut {
  readonly cost: number;
  readonly from: number;
  /** The last word is one that is known. */
  readonly isKnown: boolean;
}

const LONGEST = 12;
/** A known word of one letter begins other words as often. */
const KNOWN_LETTER = 0.9;
/** A known word, a letter of an unknown one, and each unknown word; one of a single letter is none. */
const KNOWN = 0.1;
const LETTER = 0.5;
const UNKNOWN = 0.6;
const SINGLE = 1.5;
/** Letters that are words by themselves. */
const PARTICLE = 0.2;

/**
 * A run of letters cut into words so that the known ones take as much of it as they can without leaving single letters beside them:
 * 「开展警务实战训练」 is 开展, 警务, 实战训练, not 警 and 务实.
 */
export function wordsIn(run: string, known: ReadonlySet<string>): readonly string[] {
  const best: Cut[] = [{ cost: 0, from: 0, isKnown: true }];
  for (let to = 1; to <= run.length; to += 1) best.push(bestUntil(run, to, best, known));
  const words: string[] = [];
  for (let to = run.length; to > 0; to = best[to]?.from ?? 0)
    words.unshift(run.slice(best[to]?.from ?? 0, to));
  return words;
}

function bestUntil(run: string, to: number, best: readonly Cut[], known: ReadonlySet<string>): Cut {
  let found: Cut = { cost: Infinity, from: to - 1, isKnown: false };
  for (let from = to - 1; from >= Math.max(0, to - LONGEST); from -= 1) {
    const before = best[from];
    if (before === undefined) continue;
    const word = run.slice(from, to);
    const isKnown = known.has(word);
    // Two unknown words side by side are one.
    if (!isKnown && !before.isKnown) continue;
    const cost = before.cost + (isKnown ? knownCost(word) : word.length * LETTER + around(word));
    if (cost < found.cost) found = { cost, from, isKnown };
  }
  return found;
}

function knownCost({ length }: string): number {
  return length === 1 ? KNOWN_LETTER : KNOWN;
}

function around(word: string): number {
  if (word.length > 1) return UNKNOWN;
  return PARTICLES.includes(word) ? PARTICLE : SINGLE;
}
