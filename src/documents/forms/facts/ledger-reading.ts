import { isDone } from "../../../check";
import { compactText } from "../../../grid";
import type { LedgerKind, LedgerRecord } from "../../../ledgers";
import { rowsOfKinds } from "../../prose/found-record";
import type { FormContext } from "../form-context";
import { CASE_STATES, isStateTold, type IsOfState } from "./case-states";
import { closedWithin, isOfCases } from "./cases";
import type { Counter } from "./figures-of";
import { keptSorts, type KeptSort } from "./kept-sorts";
import { LEDGER_WORDS } from "./ledger-words";
import type { Counted } from "./record-counts";
import { isOfDepartment, ofWhom, recordsKept, type OfWhom } from "./records-of-whom";
import { matterWords } from "./words-beside";

/** What a label asks of one ledger. */
export interface CountReading extends Counted {
  readonly areOfSort: boolean;
  /** Whether a word says which records or what was done with them: 「受理」, 「其中来访」, and not only how they are counted. */
  readonly isSaid: boolean;
  /** There are records, each says of which sort it is, and none is of those that are asked. */
  readonly isNone: boolean;
  readonly sure: boolean;
}

/** The sorts and the state that words name, and what is left of them; `unsorted` still has the words of a state by itself. */
function sortsAndState(kind: LedgerKind, asked: string, names: readonly KeptSort[]) {
  // 「超期办结」 is a state, though 「办结」 by itself stands in a column.
  const timed = TIMED.test(asked) ? stateNamed(kind, asked) : null;
  const { sorts, left: unsorted } = sortsNamed(timed?.left ?? asked, names);
  const state = timed ?? stateNamed(kind, unsorted);
  return { sorts, unsorted, state, rest: timed ? unsorted : (state?.left ?? unsorted) };
}

/** By its deadline, and not only by what became of it. */
const TIMED = /[逾超]期|超时|[按在][期时]/u;

/** 「集中学习含中心组学习不含自学」 */
const NOTES = /(?:不含|不包括|(?<!包)含|包括|除)(?:[^()含除不]+)/gu;

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
): CountReading | null {
  const all = recordsKept(kind, context);
  if (all.length === 0) return null;
  const kept = keptSorts(kind, rowsOfKinds(context.input.ledgers, kind));
  const read = wordsRead(kind, text, kept, of.is !== undefined);
  const records = all.map(({ record }) => record);
  if (read === null || (read.state && !isStateTold(read.state, records))) return null;
  const own = ofWhom(all, of, counter, context);
  if (own === null) return null;
  const { sorts, state } = read;
  const isOfSort = sortedBy(read);
  const { asOf } = context.input.report.period;
  const rows = own.rows.filter(({ record }) => isOfSort(record) && (state === null || state(record, asOf)));
  const isClear = !read.mayBeAll || read.areNoted || sorts.every((sort) => isToldApart(sort, kept, context));
  const isNone =
    rows.length === 0 &&
    sorts.length > 0 &&
    sorts.every(({ field }) => records.every((one) => one.fields[field] !== undefined));
  // Whether what was closed in a part of the period had to come up in it too nobody says.
  const isMeant = (record: LedgerRecord): boolean =>
    isOfSort(record) && of.is?.(record) !== false && isOfDepartment(record, of.department ?? null);
  const isDoneThen =
    state !== isDone ||
    !context.within ||
    closedWithin(kind, context.within, context, isMeant) === rows.length;
  return {
    kind,
    ...own,
    rows,
    all,
    areOfSort: sorts.length > 0 || read.leftOut.length > 0,
    isSaid: read.isSaid,
    isNone,
    sure: isClear && isDoneThen,
  };
}

/** What words ask of a ledger. */
interface WordsRead {
  readonly sorts: readonly KeptSort[];
  readonly leftOut: readonly KeptSort[];
  /** Those that count with the sorts of the same column: 「集中学习（含中心组学习）」. */
  readonly with: readonly KeptSort[];
  /** Whether the words say what counts and what doesn't. */
  readonly areNoted: boolean;
  readonly state: IsOfState | null;
  readonly isSaid: boolean;
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
  const notes = (text.match(NOTES) ?? []).map((note) => ({
    isLeftOut: /^(?:不|除)/u.test(note),
    sorts: sortsIn(note.replace(/^(?:不?含|不?包括|除)/u, "").replace(/[除以]?外$/u, ""), kept),
  }));
  const leftOut = notes.filter((one) => one.isLeftOut).map((one) => one.sorts);
  const added = notes.filter((one) => !one.isLeftOut).map((one) => one.sorts);
  // 「含研讨」 adds what the ledger does not keep apart.
  if (!words || leftOut.includes(null)) return null;
  const asked = text
    .replace(NOTES, "")
    .replace(/[(,，;；]+$/u, "")
    .replace(/[件次场条项篇个起]$/u, "");
  const names = isMeant ? [...kept, ...stemsOf(kept, words.named)] : kept;
  const { sorts, unsorted, state, rest } = sortsAndState(kind, asked, names);
  const isNamed = isMeant || sorts.length > 0 || words.named.test(unsorted);
  const unnamed = rest.replace(words.named, "");
  const left = (words.done ? unnamed.replace(words.done, "") : unnamed).replace(/[类型项级]/gu, "");
  const mayBeAll = words.named.test(asked) && !words.named.test(unsorted);
  if (!isNamed || matterWords(left) !== "") return null;
  if (mayBeAll && sorts.some(({ isWritten }) => !isWritten)) return null;
  return {
    sorts,
    leftOut: leftOut.flatMap((own) => own ?? []),
    with: added.flatMap((own) => own ?? []),
    areNoted: notes.some(({ sorts: own }) => own !== null),
    state: state?.is ?? null,
    isSaid:
      sorts.length > 0 || state !== null || (words.done !== undefined && unnamed.search(words.done) >= 0),
    mayBeAll,
  };
}

/** Whether a record is of the sorts that words ask for. */
function sortedBy({ sorts, leftOut, with: added }: WordsRead): (record: LedgerRecord) => boolean {
  const isOf = (sort: KeptSort, record: LedgerRecord): boolean =>
    sort.is(record) || added.some((one) => one.field === sort.field && one.is(record));
  return (record) => sorts.every((sort) => isOf(sort, record)) && !leftOut.some(({ is }) => is(record));
}

/** The records that a line above a table says it is of: 「集中学习含中心组学习，不含自学」; null where it does not say it. */
export function sortsMeant(
  kind: LedgerKind,
  line: string,
  context: FormContext,
): ((record: LedgerRecord) => boolean) | null {
  const text = compactText(line).replace(/[,，;；]/gu, "");
  if (text.search(NOTES) < 0 || recordsKept(kind, context).length === 0) return null;
  const read = wordsRead(kind, text, keptSorts(kind, rowsOfKinds(context.input.ledgers, kind)), true);
  return read && sortedBy(read);
}

/** 「中心组」 of 「中心组学习」, where the ledger is known to be meant. */
function stemsOf(kept: readonly KeptSort[], named: RegExp): readonly KeptSort[] {
  return kept.flatMap((sort) => {
    const word = sort.word.replace(named, "");
    return word !== sort.word && word.length >= 3 ? [{ ...sort, word }] : [];
  });
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

/** The sorts that a note names; null where one of them is none of the ledger's. */
function sortsIn(text: string, kept: readonly KeptSort[]): readonly KeptSort[] | null {
  const found = text
    .split(/[、，,和及与]/u)
    .map((word) => kept.find((one) => word.length >= 2 && (one.word === word || one.word.startsWith(word))));
  return found.every((one) => one !== undefined) ? found : null;
}

function stateNamed(kind: LedgerKind, text: string) {
  if (!isOfCases(kind)) return null;
  for (const [pattern, is] of CASE_STATES) {
    const found = pattern.exec(text)?.[0];
    // 「整改」 by itself is what a register of problems is called.
    if (found === undefined || found === "整改") continue;
    return { is, left: text.replace(found, "") };
  }
  return null;
}
