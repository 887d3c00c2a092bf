import type { Confirmation, Waiver } from "../check";
import { isObject } from "./is-object";

/**
 * What the clerk said in the pane and what stands on no sheet yet, by the clause's id. The workbook keeps it, so that nothing
 * said is lost when the pane closes; the next 达标汇总 that is written takes it over.
 */
export interface PaneWords {
  readonly confirmations: Readonly<Record<string, Confirmation>>;
  readonly waivers: Readonly<Record<string, Waiver>>;
}

export const NO_WORDS: PaneWords = { confirmations: {}, waivers: {} };

/** What was kept of it; what has another form than ours is left out. */
export function readWords(kept: unknown): PaneWords {
  if (!isObject(kept)) return NO_WORDS;
  return {
    confirmations: only(kept.confirmations, isConfirmation),
    waivers: only(kept.waivers, isWaiver),
  };
}

/** The words without those about these clauses: a sheet has them now, or the clerk took them back. */
export function withoutWords(words: PaneWords, clauses: readonly string[]): PaneWords {
  const others = <Word>(by: Readonly<Record<string, Word>>) =>
    Object.fromEntries(Object.entries(by).filter(([clause]) => !clauses.includes(clause)));
  return { confirmations: others(words.confirmations), waivers: others(words.waivers) };
}

/** Marked as said in the pane, for the check. */
export function unwritten(words: PaneWords): {
  readonly confirmations: readonly Confirmation[];
  readonly waivers: Readonly<Record<string, Waiver>>;
} {
  return {
    confirmations: Object.values(words.confirmations).map((one) => ({ ...one, unwritten: true })),
    waivers: Object.fromEntries(
      Object.entries(words.waivers).map(([clause, waiver]) => [clause, { ...waiver, unwritten: true }]),
    ),
  };
}

function only<Word>(kept: unknown, is: (word: unknown) => word is Word): Readonly<Record<string, Word>> {
  if (!isObject(kept)) return {};
  const words: (readonly [string, Word])[] = Object.entries(kept).flatMap(([clause, word]) =>
    is(word) ? [[clause, word] as const] : [],
  );
  return Object.fromEntries(words);
}

function isConfirmation(word: unknown): word is Confirmation {
  return (
    isObject(word) &&
    typeof word.clause === "string" &&
    typeof word.confirmed === "boolean" &&
    typeof word.by === "string" &&
    typeof word.on === "string" &&
    typeof word.note === "string"
  );
}

function isWaiver(word: unknown): word is Waiver {
  return (
    isObject(word) &&
    typeof word.reason === "string" &&
    typeof word.by === "string" &&
    typeof word.expires === "string"
  );
}
