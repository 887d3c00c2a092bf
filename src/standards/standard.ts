import type { Bilingual } from "../locales";
import type { ScoringRule } from "./scoring-rule";
import type { MeasureCall, Target } from "../measures";

/**
 * Where a target comes from (docs/criteria.md): Q a figure of the source document, D a local default that can be changed,
 * C a checklist, Z zero tolerance with veto, M only a person can confirm, X beyond the sources and off by default.
 */
export type ClauseKind = "Q" | "D" | "C" | "Z" | "M" | "X";

export type ClauseGroup = "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H";

/** What it means that a ledger holds nothing: usually no data; for petitions, no business; for cleaning, ask. */
type WhenEmpty = "insufficient-data" | "not-applicable" | "needs-confirmation";

/**
 * Until when a task for a clause is to be done: by the end of each stretch of its target; never, since it is kept all year; by the end
 * of a month of the plan's first or last year or of the year after it; or in words.
 */
type Deadline =
  | "each-period"
  | "all-year"
  | { readonly month: number; readonly of: "first-year" | "last-year" | "next-year" }
  | { readonly words: string };

/**
 * Which office of a unit usually answers for a clause: a kind of office, not one by its name, which is the roster's to say. 各科室 is each
 * of them for itself.
 */
type AnsweringOffice =
  "办公室" | "机关党委（党支部）" | "纪检部门" | "人事部门" | "财务部门" | "法规部门" | "工会" | "各科室";

/** What the share behind a percentage counts, as sheets say it. */
export type ShareWord = "人" | "人次" | "个科室" | "个责任区" | "个周五" | "件" | "次" | "项" | "份" | "篇";

/** How a sentence tells of a clause's figure. Written sheets are Chinese, and so are these words. */
export interface ClauseProse {
  /** What the figure is one of: 「出勤率」 in 「上期出勤率96%」; null where no document compares it with an earlier one. */
  readonly subject: string | null;
  /** What the share behind a percentage counts: 「人」 in 「23人中21人」; null where a sentence tells the percentage alone. */
  readonly counts: ShareWord | null;
  /** What the share counts where a sentence tells the percentage alone and the pane tells both numbers. */
  readonly share?: ShareWord | "人天";
  /** Which of several figures the one that is shown is; the pane says so. */
  readonly extreme?: "most-in-a-month" | "lowest-department" | "lowest-score";
  /** What is asked one by one, where a sentence names it: 群众、基层、领导. */
  readonly parts?: readonly string[];
}

/** What is said of a clause beyond its name, whoever stated it. */
export interface UsualWords {
  /** What a unit usually does for it, the first words of 工作措施, to be worked over. */
  readonly remedy: string;
  /** The first word for 责任科室: whoever keeps the ledger or does the work, to be settled by the unit. */
  readonly answeredBy: AnsweringOffice;
  /** The first word for 完成时限. */
  readonly deadline: Deadline;
  readonly told: ClauseProse;
}

/**
 * One clause of docs/criteria.md §1.5: what is asked, how it is counted, what is said of it. Plain data that survives JSON. How to
 * add one: docs/add-a-clause.md.
 */
export interface Clause<Id extends string = string> extends UsualWords {
  readonly id: Id;
  readonly group: ClauseGroup;
  /** What is asked, neutral, and said where it is met: 「每月集中学习」. */
  readonly title: Bilingual;
  /** What is wrong where it is not met: 「月度集中学习次数不足」. */
  readonly unmetTitle: Bilingual;
  /** Document and section of the seeds: 「文档一·四(一)1」. */
  readonly basis: string;
  readonly kind: ClauseKind;
  /** The figure is a default of ours. Said wherever the target shows. */
  readonly localDefault: boolean;
  readonly target: Target;
  readonly measure: MeasureCall;
  readonly whenEmpty: WhenEmpty;
  /** How its rubric scores it, none where the rubric doesn't say; absent where points go by the share that was reached. */
  readonly scoring?: readonly ScoringRule[];
  /** The same in the rubric's words, or the unit's. */
  readonly scoringWords?: string;
  /** How it is counted is only proposed: until a person says so it is to be confirmed, never met (docs/criteria.md §7). */
  readonly proposed?: boolean;
  /** What an inspector wants to see. */
  readonly evidence: Bilingual;
}

/** A clause as a standard uses it. */
export interface ClauseUse<Id extends string = string> {
  readonly clause: Id;
  /** Points; 0 for a clause that is only shown. */
  readonly weight: number;
  /** Off unless the unit switches it on. */
  readonly optional?: true;
  /** Who answers for it where the standard names somebody and the unit nobody else. */
  readonly department?: string;
  /**
   * What this standard says of it otherwise: another target, other parts, words that name them, a figure that is ours where another
   * standard's source gives it, the place in its source.
   */
  readonly own?: Partial<Omit<Clause, "id" | "group">>;
}

export interface Dimension<Id extends string = string> {
  readonly id: string;
  readonly name: Bilingual;
  /** Points of its clauses together. */
  readonly weight: number;
  /** A clause that no dimension of a standard lists is not asked by it. */
  readonly clauses: readonly ClauseUse<Id>[];
}

/** From this share of the points on, in percent; the highest that is reached counts. */
export interface Rating {
  readonly from: number;
  readonly name: Bilingual;
}

export interface Standard<Id extends string = string> {
  readonly id: string;
  readonly name: Bilingual;
  /** Which of the seeds it follows. */
  readonly basis: string;
  /** Who it is for and what it asks, for who has to choose; absent for the unit's own rubric. */
  readonly about?: Bilingual;
  readonly dimensions: readonly Dimension<Id>[];
  readonly ratings: readonly Rating[];
  /** Clauses that no other standard has. */
  readonly clauses?: readonly Clause[];
  /** The unit's own 考核细则: the sheet that it stands on, and its points together. */
  readonly rubric?: { readonly sheet: string; readonly total: number };
  /** Dimensions without points (docs/criteria.md §5.1): the unit gives them by its local rules; until then verdicts show and no score. */
  readonly skeleton?: true;
}
