import type { LedgerKind } from "../../../ledgers";
import type { Message } from "../../../locales";
import type { MeasureCall, Target } from "../../../measures";
import type { Figure } from "./figures-in-text";

/** A text that asks something, and what stands beside it. */
export interface AskedText {
  readonly requirement: string;
  /** What it stands under, the widest first: 学习教育. */
  readonly dimensions?: readonly string[];
  /** What the whole rubric is called: 「河长制考核细则」. */
  readonly title?: string;
  /** What is handed in, where frequencies may stand: 「4次会议记录」. */
  readonly materials?: string;
  /** A column of its own for how often or until when: 「季度」, 「全年不少于4次」. */
  readonly often?: string;
  /** How it is scored: 「每少一次扣1分」. */
  readonly rule?: string;
}

/** What was supplied because the text does not say it. */
type Assumed = "value" | "per" | "ledger" | "words";

/** One of several requirements of a text. */
export interface AskedPart {
  /** Its own words, as they stand in the text. */
  readonly text: string;
  readonly call: MeasureCall | null;
  readonly target: Target | null;
  readonly ledger: LedgerKind | null;
  readonly words: readonly string[];
  readonly like: string | null;
}

/** What a text asks, as the engine would count it (docs/criteria.md §7); of several requirements what the main one asks. */
export interface Asked {
  /** Null where no ledger tells: a person says a number or a word. */
  readonly call: MeasureCall | null;
  readonly target: Target | null;
  readonly ledger: LedgerKind | null;
  /** Words of the records that count; none where all of them do. */
  readonly words: readonly string[];
  /** Id of the clause of ours that asks the same. */
  readonly like: string | null;
  /** What a person would give where no ledger tells. */
  readonly wants: "number" | "word" | null;
  /** Nobody has to look at it: every word was taken into account, or, of a row of a rubric, it is likely enough to be right. */
  readonly sure: boolean;
  /** The words to look at, those that were left out of account before others; null where it is sure. */
  readonly doubt: string | null;
  readonly assumed: readonly Assumed[];
  /** Why it is read so. */
  readonly reason: Message;
  /** The words of the text that it rests on. */
  readonly restsOn: readonly string[];
  /** A blank stands where the figure would be: 「每月不少于__次」. */
  readonly blank: boolean;
  /** Another figure that the neighbours state for the same: both are shown. */
  readonly differs: Figure | null;
  /** All that it asks, where that is more than one thing: what is counted, and last what is asked of a person (`call` null). */
  readonly parts: readonly AskedPart[];
}
