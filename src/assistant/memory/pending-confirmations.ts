import type { Confirmation, Waiver } from "../../own-sheets";
import { isOwnClause } from "../../standards";
import { isObject } from "./is-object";

/**
 * What the clerk said in the pane and what is not yet on a sheet, by `wordKey`. The workbook keeps it, so that
 * nothing is lost when the pane closes. The next 达标汇总 that is written takes it over.
 */
export interface PaneWords {
  readonly confirmations: Readonly<Record<string, Confirmation>>;
  readonly waivers: Readonly<Record<string, Waiver>>;
}

/**
 * Gives the key of what was said about a clause. It is the clause's id and holds for every standard that has the
 * clause. A clause of the unit's own differs between standards, so the standard's id goes before it.
 */
export function wordKey(clause: string, standard: string): string {
  return isOwnClause(clause) ? `${standard}/${clause}` : clause;
}

export const NO_WORDS: PaneWords = { confirmations: {}, waivers: {} };

/** Reads what was kept; entries in another form are left out. */
export function readWords(kept: unknown): PaneWords {
  if (!isObject(kept)) return NO_WORDS;
  return {
    confirmations: only(kept.confirmations, isConfirmation),
    waivers: only(kept.waivers, isWaiver),
  };
}

/** Removes what was kept under these keys, because a sheet has it now or the clerk took it back. */
export function withoutWords(words: PaneWords, keys: readonly string[]): PaneWords {
  const others = <Word>(by: Readonly<Record<string, Word>>) =>
    Object.fromEntries(Object.entries(by).filter(([key]) => !keys.includes(key)));
  return { confirmations: others(words.confirmations), waivers: others(words.waivers) };
}

/** Gives what was said of a standard's clauses, by clause and marked as not yet on a sheet, for the check. */
export function unwritten(
  words: PaneWords,
  standard: string,
): {
  readonly confirmations: readonly Confirmation[];
  readonly waivers: Readonly<Record<string, Waiver>>;
} {
  const said = <Word>(by: Readonly<Record<string, Word>>): (readonly [clause: string, word: Word])[] =>
    Object.entries(by).flatMap(([key, word]) => {
      const clause = key.slice(key.lastIndexOf("/") + 1);
      return key === wordKey(clause, standard) ? [[clause, word] as const] : [];
    });
  return {
    confirmations: said(words.confirmations).map(([, one]) => ({ ...one, unwritten: true })),
    waivers: Object.fromEntries(
      said(words.waivers).map(([clause, waiver]) => [clause, { ...waiver, unwritten: true }]),
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
