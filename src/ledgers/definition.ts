import type { Bilingual } from "../locales";
import type { TableWords } from "./table-words";

/** What kind of value a column holds; decides how its cells are read and how contents vouch for a column. */
export type FieldType =
  | "text"
  | "date" // any notation of docs/criteria.md §3.6
  | "number"
  | "hours"
  | "percent"
  | "person"
  | "people" // several names in one cell
  | "department"
  | "choice"; // one of a vocabulary

export interface FieldDefinition<Id extends string = string> {
  readonly id: Id;
  readonly name: Bilingual;
  readonly type: FieldType;
  /** Column names seen in practice, most telling first. Compared folded (no spaces, line breaks, brackets or units). */
  readonly synonyms: readonly string[];
  /** English names, compact, in lower case; compared as a whole. */
  readonly english: readonly string[];
  /** For `choice`: canonical value → words that mean it. A longer word wins over a shorter one. */
  readonly vocabulary?: Readonly<Record<string, readonly string[]>>;
  /** Words in a column's names, groups above included, that keep this field from claiming it: 合计 under 扣分 is no score. */
  readonly unless?: readonly string[];
  /** A column of nothing but these words, of which some tell, is this field whatever its name. */
  readonly holds?: { readonly words: RegExp; readonly telling: RegExp };
  /** It says when something has to be done, or when what had to be done was done. */
  readonly when?: "due" | "done";
  /** Never leaves its sheet: names of petitioners, phone numbers (docs/criteria.md §3.5). */
  readonly private?: boolean;
}

/**
 * What a ledger's rows are.
 *
 * - `events`: what happened on a day, each by itself; how often it was done is no register of it
 * - `cases`: what came in or came up, each to be dealt with
 * - `register`: people, places, rules, plans: nothing happens in it on a day that could be counted
 * - `entries`: anything else that is entered with its day: papers, inspections, hours, tasks
 */
type LedgerRows = "events" | "cases" | "register" | "entries";

/**
 * Whether people come together for it.
 *
 * - `regularly`: on its days, so that a day without it has a row, too: 「放假停学」 where the topic stands
 * - `at-times`: it may have been called off, and they may have signed in
 * - `never`
 */
type Gathers = "regularly" | "at-times" | "never";

/**
 * Whether a table that lays down what is to come may be of this kind.
 *
 * - `never`: a row says that something took place, which of a plan's row would be a claim
 * - `named`: it is a plan by nature, and its title says which: 学习计划 is a study plan, 会议安排 no table of tasks
 * - `any`
 */
type OfPlans = "never" | "named" | "any";

/** One kind of ledger: how its sheets are named, what its rows are and which columns it has (docs/criteria.md §3). */
export interface DefinitionOf<Kind extends string, Id extends string = string> {
  readonly kind: Kind;
  readonly name: Bilingual;
  /** Words in a sheet name or title that point to this kind, with how strongly (0–1). */
  readonly titleWords: Readonly<Record<string, number>>;
  /** The same of English titles and sheet names: compact, in lower case. */
  readonly englishTitleWords: Readonly<Record<string, number>>;
  readonly rows: LedgerRows;
  readonly gathers: Gathers;
  /** It is kept for how many hours each was there: 志愿服务时长. */
  readonly keepsHours: boolean;
  readonly ofPlans: OfPlans;
  /**
   * Where it says 「无」 when there was none: in every filled cell of a row, or in one field. A table that only gives numbers by unit or
   * month is none of such a kind. Null: no row reports that.
   */
  readonly reportsNone: Id | "row" | null;
  /** The fields that date a row, most telling first: the event's own day before the day of paperwork. Empty where none does. */
  readonly dates: readonly Id[];
  /** The field that says what a row is about, where a title can stand for it; null where none does. */
  readonly topic: Id | null;
  /** Of two rows of one day, the fields that say whether they are two or one told twice: the first that is filled. Empty: a day is one. */
  readonly tellsApart: readonly Id[];
  /** Without columns of these fields a table is not this kind of ledger. */
  readonly must: readonly Id[];
  /** What makes a table with those columns this kind of ledger, where columns don't suffice; null where they do. */
  readonly isOne: ((table: TableWords) => boolean) | null;
  /** Fields that hold colleagues; lecturers, petitioners and those who are helped may come from anywhere. */
  readonly colleagues: readonly Id[];
  /** A row is a person of the unit: whoever has one counts among its people. */
  readonly ofPeople: boolean;
  /** A row names who sees to its matter; in other ledgers a department is that of a person. */
  readonly saysWhoSeesToIt: boolean;
  /** Kept as a grid over the year too, a row a person or department, a column a month: what the cells hold. Null for a kind that isn't. */
  readonly overTheYear: Id | null;
  /** Any of its cells may hold names that never leave their sheet: of who petitioned, was disciplined or is helped (docs/criteria.md §3.5). */
  readonly confidential: boolean;
  readonly fields: readonly FieldDefinition<Id>[];
}

/** Defines a kind of ledger; a field that is named and not among its fields does not compile. */
export function ledger<const Kind extends string, const Id extends string>(
  definition: Omit<DefinitionOf<Kind, NoInfer<Id>>, "fields"> & {
    readonly fields: readonly FieldDefinition<Id>[];
  },
): DefinitionOf<Kind> {
  return definition;
}
