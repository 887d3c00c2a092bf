import { countLines, usualEnds } from "./certain-lines";

/** Where a reader may stop: behind a sentence or a part of one that stands alone, with the signs that close there. */
const SENTENCE_ENDS = /[。；！？][，、。；：？！）」》”’』]*/gu;
/** The same where no sentence ends: a text so long of one sentence is no prose of ours. */
const CLAUSE_ENDS = /[，、：][，、。；：？！）」》”’』]*/gu;
/** So many lines are left for the rest at least, if any cut leaves them. */
const FEWEST_LEFT = 2;

/**
 * A text in stretches of so many lines at most, each but the last ending with a sentence. Where there is none to end with,
 * it ends with a clause, else with a line: nothing is ever cut inside a word or number, and no stretch begins with 。，、）.
 */
export function cutAtSentences(text: string, lines: number): readonly string[] {
  const stretches: string[] = [];
  let rest = text;
  while (countLines(rest).usual > lines) {
    const end = stretchEnd(rest, lines);
    stretches.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...stretches, rest];
}

/** Where the first stretch ends, as an offset within the text. */
function stretchEnd(text: string, lines: number): number {
  const full = usualEnds(text)[lines - 1] ?? text.length;
  for (const ends of [SENTENCE_ENDS, CLAUSE_ENDS]) {
    const offsets = [...text.matchAll(ends)].map(({ index, 0: signs }) => index + signs.length);
    const within = offsets.filter((offset) => offset <= full && offset < text.length);
    const leaving = within.filter((offset) => countLines(text.slice(offset)).usual >= FEWEST_LEFT);
    const last = leaving.at(-1) ?? within.at(-1);
    if (last !== undefined) return last;
  }
  return full;
}
