import type { CellArea } from "../grid";
import type { LedgerKind } from "../ledgers";
import type { Bilingual, Message } from "../locales";
import type { Operator, Remark, ReviewPeriod, SetAside, Unit } from "../measures";
import type { Confirmation, Waiver } from "../own-sheets";
import type { OwnProblems } from "./own-problems";
import type { ClauseKind, ClauseProse } from "../standards";

export type Verdict =
  "met" | "unmet" | "behind" | "not-due" | "insufficient-data" | "needs-confirmation" | "not-applicable";

/** A ledger that would let a clause be judged, and the columns that are wanted of it. */
export interface MissingLedger {
  readonly ledger: LedgerKind;
  /** Ids of the ledger's fields. */
  readonly fields: readonly string[];
  /** The ledger is there: the columns that it has not; none where records are wanting, or what there is of them is not enough. */
  readonly lacks?: readonly string[];
  /** Its sheet is there and not filled in yet. */
  readonly blank?: true;
  /** The sheets on which it stands. */
  readonly sheets?: readonly string[];
  /** Any of these words would have made a record of it one of those that are asked for; none where they can't be told so simply. */
  readonly sought?: readonly string[];
  /** Months of which it has no table. */
  readonly without?: readonly Bilingual[];
  /** It has such records, and the clause's own words tell why they are not enough. */
  readonly incomplete?: true;
}

/** What would let an undecided clause be judged. */
interface Missing {
  /** All of these together; empty where only a person's word or an answer is wanted, and of a clause that is decided. */
  readonly ledgers: readonly MissingLedger[];
  /** Somebody's word would do. */
  readonly word: boolean;
  /** Why what is there is not enough: 「台账没有按人登记数量」. */
  readonly said: readonly Remark[];
}

/** Undecided clauses that the same ledgers would settle. */
export interface MissingSum {
  readonly ledgers: readonly MissingLedger[];
  readonly clauses: readonly string[];
  readonly points: number;
  /** The ledgers alone don't settle them: somebody has to confirm something as well. */
  readonly word?: boolean;
}

export interface ClauseResult {
  readonly id: string;
  readonly dimension: string;
  readonly title: Bilingual;
  /** What is wrong where it is not met; the title stays neutral. */
  readonly unmetTitle?: Bilingual;
  readonly kind: ClauseKind;
  readonly verdict: Verdict;
  readonly actual: number | null;
  readonly target: number | null;
  /** 序时目标: what should have been reached by the as-of date, where that is less than the target. */
  readonly dueTarget?: number | null;
  /** How `actual` is held against `target`; null where that is only how many there are: 「10/12个月」. */
  readonly operator?: Operator | null;
  /** What `actual` and `target` count: session, month, hour, person, point, percent … */
  readonly unit: Unit;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Target as a clerk reads it: 「≥2次/月」. */
  readonly targetText: Message;
  readonly weight: number;
  /** Points earned; null while the clause is not decided. */
  readonly score: number | null;
  /** The target is a default of ours, not a figure of the standard's source. Said wherever the target shows. */
  readonly localDefault: boolean;
  readonly veto: boolean;
  /** Document and section: 「文档一·四(一)1」. */
  readonly basis: string;
  /** What an inspector wants to see attached. */
  readonly attach?: Bilingual;
  readonly evidence: readonly CellArea[];
  readonly problems: readonly Remark[];
  /** Problems of this clause that stand under an earlier one. */
  readonly elsewhere?: readonly Remark[];
  /** Not due yet, and as far along as it should be by now. */
  readonly onTrack: boolean;
  readonly missing: Missing;
  /** What was done to reach the figure: 「9月按等次折算」. */
  readonly notes: readonly Remark[];
  readonly excluded: readonly SetAside[];
  /** Whose word would decide it: that a nought is none, or that something is as it should be; null where only records do. */
  readonly wants: "declared-zero" | "confirmation" | null;
  readonly confirmation: Confirmation | null;
  readonly waiver: Waiver | null;
  /** Ids of open questions that keep this clause undecided. */
  readonly blockedBy: readonly string[];
  readonly previous: { readonly actual: number; readonly change: number } | null;
  readonly department: string;
  /** What is usually done about it. */
  readonly remedy: string;
  readonly told: ClauseProse;
}

export interface DimensionResult {
  readonly id: string;
  readonly name: Bilingual;
  readonly weight: number;
  readonly earned: number;
  readonly checked: number;
  readonly pending: number;
  readonly clauses: readonly string[];
}

/** 已判 `checked` 分中得 `earned` 分，待补 `pending` 分，满分 `total` 分 (docs/criteria.md §2). */
export interface Score {
  readonly earned: number;
  /** Points of the clauses that could be decided. */
  readonly checked: number;
  /** Points of clauses that wait for a confirmation, an answer or data. */
  readonly pending: number;
  readonly total: number;
  /** The same as of today: with what is on track of the clauses that are not due yet. */
  readonly byNow: { readonly earned: number; readonly checked: number };
  readonly vetoed: boolean;
  readonly rating: Bilingual | null;
}

export interface Report {
  readonly standard: string;
  readonly standardName: Bilingual;
  readonly period: ReviewPeriod;
  readonly unit: string;
  readonly results: readonly ClauseResult[];
  readonly dimensions: readonly DimensionResult[];
  readonly score: Score;
  /** What to fetch, by the ledgers that would settle it, most points first. */
  readonly missing: readonly MissingSum[];
  /** What the unit's own ledgers of rectification hold; null without one. */
  readonly own: OwnProblems | null;
  /** 本次口径: targets and weights changed against the standard as delivered. */
  readonly changes: readonly Message[];
}
