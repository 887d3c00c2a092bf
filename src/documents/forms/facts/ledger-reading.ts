import { isDone } from "../../../check";
import type { LedgerKind } from "../../../ledgers";
import type { FormContext } from "../form-context";
import { CASE_STATES, isStateTold, type IsOfState } from "./case-states";
import { closedWithin } from "./cases";
import type { Counter } from "./figures-of";
import { keptSorts, type KeptSort } from "./kept-sorts";
import { LEDGER_WORDS } from "./ledger-words";
import type { Counted } from "./record-counts";
import { ofWhom, recordsKept, type OfWhom } from "./records-of-whom";
import { matterWords } from "./words-beside";

/** What a label asks of one ledger. */
export interface Reading extends Counted {
  readonly areOfSort: boolean;
  readonly sure: boolean;
}

/** 「不含中心组学习和业务培训」 */
const WITHOUT = /(?:不含|不包括|除)([^()]+?)(?:除外|以外|外)?$/u;

/**
 * The records of a ledger that words ask for: those of the sorts and of the state that they name, without the sorts that they leave out. Null
 * where they don't name the ledger or a sort of it, where a word is left over, and where the ledger doesn't say it.
 *
 * @param of with `is` for a ledger that is known to be meant
 */
export function readingIn(
  kind: LedgerKind,
  text: string,
  counter: Counter,
  context: FormContext,
  of: OfWhom,
): Reading | null {
  const all = recordsKept(kind, context);
  const kept = all.length === 0 ? [] : keptSorts(kind, all);
  const read = all.length === 0 ? null : wordsRead(kind, text, kept, of.is !== undefined);
  const records = all.map(({ record }) => record);
  if (read === null || (read.state && !isStateTold(read.state, records))) return null;
  const own = ofWhom(all, of, counter, context);
  if (own === null) return null;
  const { sorts, leftOut, state } = read;
  const { asOf } = context.input.report.period;
  const rows = own.rows.filter(
    ({ record }) =>
      sorts.every(({ is }) => is(record)) &&
      !leftOut.some(({ is }) => is(record)) &&
      (state === null || state(record, asOf)),
  );
  const isClear =
    !read.mayBeAll || leftOut.length > 0 || sorts.every((sort) => isToldApart(sort, kept, context));
  // Whether what was closed in a part of the period had to come up in it too nobody says.
  const isDoneThen =
    state !== isDone || !context.within || closedWithin(kind, context.within, context) === rows.length;
  return { kind, ...own, rows, all, areOfSort: sorts.length > 0, sure: isClear && isDoneThen };
}

/** What words ask of a ledger. */
interface WordsRead {
  readonly sorts: readonly KeptSort[];
  readonly leftOut: readonly KeptSort[];
  readonly state: IsOfState | null;
  /** 「廉政教育」 is a sort of what a ledger of that name holds, or all of it. */
  readonly mayBeAll: boolean;
}

/** Null where a word is left over, or none names the ledger. */
function wordsRead(
  kind: LedgerKind,
  text: string,
  kept: readonly KeptSort[],
  isMeant: boolean,
): WordsRead | null {
  const words = LEDGER_WORDS[kind];
  const without = WITHOUT.exec(text);
  const leftOut = without ? sortsLeftOut(without[1] ?? "", kept) : [];
  if (!words || leftOut === null) return null;
  const asked = text
    .replace(WITHOUT, "")
    .replace(/\($/u, "")
    .replace(/[件次场条项篇个起]$/u, "");
  const { sorts, left: unsorted } = sortsNamed(asked, kept);
  const state = stateNamed(kind, unsorted);
  const isNamed = isMeant || sorts.length > 0 || words.named.test(unsorted);
  const unnamed = (state?.left ?? unsorted).replace(words.named, "");
  const left = (words.done ? unnamed.replace(words.done, "") : unnamed).replace(/[类型项级]/gu, "");
  const mayBeAll = words.named.test(asked) && !words.named.test(unsorted);
  if (!isNamed || matterWords(left) !== "") return null;
  if (mayBeAll && sorts.some(({ isWritten }) => !isWritten)) return null;
  return { sorts, leftOut, state: state?.is ?? null, mayBeAll };
}

/** Whether a form asks for other sorts as well, so that each is meant by itself. */
function isToldApart({ field, word }: KeptSort, kept: readonly KeptSort[], { words }: FormContext): boolean {
  return kept.some(
    (one) =>
      one.field === field && !one.word.includes(word) && !word.includes(one.word) && words.includes(one.word),
  );
}

/** The sorts that a text names, and what is left of it. */
function sortsNamed(
  text: string,
  kept: readonly KeptSort[],
): { readonly sorts: readonly KeptSort[]; readonly left: string } {
  let left = text;
  const sorts: KeptSort[] = [];
  for (const sort of kept) {
    const { word, field } = sort;
    if (!left.includes(word) || sorts.some((one) => one.field === field)) continue;
    sorts.push(sort);
    left = left.replace(word, "·");
  }
  return { sorts, left };
}

/** The sorts that a form does not count; null where one of them is none of the ledger's. */
function sortsLeftOut(text: string, kept: readonly KeptSort[]): readonly KeptSort[] | null {
  const found = text
    .split(/[、，,和及与]/u)
    .map((word) => kept.find((one) => word.length >= 2 && (one.word === word || one.word.startsWith(word))));
  return found.every((one) => one !== undefined) ? found : null;
}

const OF_CASES: ReadonlySet<LedgerKind> = new Set(["petition", "proposal", "rectification", "task"]);

function stateNamed(kind: LedgerKind, text: string) {
  if (!OF_CASES.has(kind)) return null;
  for (const [pattern, is] of CASE_STATES) {
    const found = pattern.exec(text)?.[0];
    // 「整改」 by itself is what a register of problems is called.
    if (found === undefined || found === "整改") continue;
    return { is, left: text.replace(found, "") };
  }
  return null;
}
