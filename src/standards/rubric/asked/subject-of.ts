import type { LedgerKind } from "../../../ledgers";
import type { Reading } from "./reading";
import { SUBJECTS } from "./subjects";

interface Meant {
  readonly ledger: LedgerKind;
  /** The words that it rests on. */
  readonly rests: string;
  /** No other ledger is meant as much. */
  readonly certain: boolean;
}

/** The ledger whose words are the most telling; the dimension speaks where the text says nothing. */
export function ledgerMeant({ text, dimensions }: Pick<Reading, "text" | "dimensions">): Meant | null {
  const here = SUBJECTS.flatMap(({ ledger, when, weight }) => {
    const match = when.exec(text);
    return match ? [{ ledger, weight, rests: match[0], end: match.index + match[0].length }] : [];
  }).sort((one, other) => other.weight - one.weight || other.end - one.end);
  const [first, second] = here;
  if (first !== undefined) {
    const { ledger, rests, weight } = first;
    const isAhead = second === undefined || second.weight < weight || second.ledger === ledger;
    return {
      ledger,
      rests,
      certain:
        (weight > 1 || (/学习|活动/.test(text) && here.every((one) => one.ledger === ledger))) && isAhead,
    };
  }
  // Of what is kept a record, that is what was done.
  if (/记录/.test(text)) return { ledger: "activity", rests: "记录", certain: false };
  const above = SUBJECTS.find(({ when }) => when.test(dimensions));
  if (above === undefined) return null;
  return { ledger: above.ledger, rests: above.when.exec(dimensions)?.[0] ?? "", certain: false };
}
