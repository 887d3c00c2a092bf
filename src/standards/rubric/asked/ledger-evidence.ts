import type { LedgerKind } from "../../../ledgers";
import { LEDGER_WORDS, type Tells } from "./ledger-words";
import { NO_LEDGER } from "./no-ledger-words";

/** A word of a text that tells of ledgers. */
interface Told {
  readonly word: string;
  readonly of: readonly (readonly [LedgerKind, Tells])[];
}

const OF_WORD = new Map<string, (readonly [LedgerKind, Tells])[]>();
for (const word of NO_LEDGER.split(" ")) OF_WORD.set(word, []);
for (const [kind, byTells] of Object.entries(LEDGER_WORDS))
  for (const [tells, words] of Object.entries(byTells))
    for (const word of words.split(" "))
      OF_WORD.set(word, [...(OF_WORD.get(word) ?? []), [kind as LedgerKind, Number(tells) as Tells]]);
const LONGEST = Math.max(...[...OF_WORD.keys()].map(({ length }) => length));

/** The words of a text that tell of ledgers, the longest at each place. */
function toldIn(text: string): readonly Told[] {
  const found: Told[] = [];
  for (let at = 0; at < text.length; at += 1) {
    let length = Math.min(LONGEST, text.length - at);
    while (length > 0 && !OF_WORD.has(text.slice(at, at + length))) length -= 1;
    if (length === 0) continue;
    const word = text.slice(at, at + length);
    const of = OF_WORD.get(word) ?? [];
    if (of.length > 0) found.push({ word, of });
    at += length - 1;
  }
  return found;
}

/** Where evidence stands, and how much it weighs. */
interface Place {
  readonly text: string;
  readonly weight: number;
}

/** How much speaks for each ledger, the most first. */
export interface LedgerWeight {
  readonly ledger: LedgerKind;
  readonly weight: number;
  /** The word of the text that speaks most for it; "" where only its neighbours do. */
  readonly word: string;
}

/** What a requirement and what stands beside it say of ledgers: words of the head of a phrase, at its end, weigh more. */
export function ledgerEvidence(text: string, beside: readonly Place[]): readonly LedgerWeight[] {
  const weights = new Map<LedgerKind, { weight: number; word: string; best: number }>();
  const add = (of: LedgerKind, weight: number, word: string): void => {
    const before = weights.get(of) ?? { weight: 0, word: "", best: 0 };
    const isBest = word !== "" && weight > before.best;
    weights.set(of, {
      weight: before.weight + weight,
      word: isBest ? word : before.word,
      best: isBest ? weight : before.best,
    });
  };
  const parts = text.split(/[,，;；。:：]/);
  parts.forEach((part, index) => {
    const told = toldIn(part.replace(/[(（][^)）]*[)）]/g, ""));
    told.forEach(({ word, of }, at) => {
      // The last word of a phrase is what it is, those before it say of which kind.
      const isHead = at === told.length - 1;
      const isFirst = index === 0;
      const factor = (isHead ? 1.5 : 1) * (isFirst ? 1 : 0.6) * (1 + word.length / 20);
      for (const [kind, tells] of of) add(kind, tells * factor, word);
    });
    for (const inside of part.match(/[(（][^)）]*[)）]/g) ?? [])
      for (const { word, of } of toldIn(inside)) for (const [kind, tells] of of) add(kind, tells * 0.4, word);
  });
  for (const { text: other, weight } of beside)
    for (const { of } of toldIn(other)) for (const [kind, tells] of of) add(kind, tells * weight, "");
  return [...weights]
    .map(([ledger, { weight, word }]) => ({ ledger, weight, word }))
    .sort((one, other) => other.weight - one.weight);
}
