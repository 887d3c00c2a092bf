import type { Ledger, LedgerKind } from "../ledgers";
import type { AttendanceTally } from "./attendance/person-month";
import type { Measured } from "./measured";
import type { Person } from "./people/person";
import type { ReviewPeriod } from "./periods/review-period";
import type { Workdays } from "./periods/workdays";
import type { MeasureSettings } from "./settings";
import type { Target, Unit } from "./target";

/** All that a measure may look at. */
export interface MeasureContext {
  readonly ledgers: readonly Ledger[];
  readonly period: ReviewPeriod;
  /** Everyone of the unit, those who came or left in the period included; empty where no list of them is there. */
  readonly people: readonly Person[];
  /** Where `people` come from: the roster, else the attendance sheets; null where there is neither. */
  readonly peopleFrom: "roster" | "attendance" | null;
  /** The attendance of the period, added up once for all clauses; not computed before the first use. */
  readonly attendance: () => AttendanceTally;
  readonly workdays: Workdays;
  readonly settings: MeasureSettings;
  /** The same workbook under another period. */
  readonly within: (period: ReviewPeriod) => MeasureContext;
  /** Any measure, for those that are made of others. */
  readonly measure: (call: AnyCall, target: Target) => Measured;
}

/** What a measure reads: an open question about it keeps the clause undecided. Without fields, the whole ledger. */
export interface Need {
  readonly kind: LedgerKind;
  readonly fields?: readonly string[];
  /** Columns by which it can be judged: of each group one. Absent where the ledger by itself is enough. */
  readonly columns?: readonly (readonly string[])[];
  /** Kinds of ledger of which one is enough, the usual one first; absent where it has to be this one. */
  readonly oneOf?: readonly LedgerKind[];
  /** It is read where it is there, and nothing waits for it. */
  readonly optional?: true;
}

/** A call of some measure, not yet known of which: all that a measure that is made of others knows of them. */
export interface AnyCall {
  readonly measure: string;
}

/** A measure: how it is called is data (`Call`), how it counts is code (docs/add-a-measure.md). */
export interface Measure<Call extends AnyCall> {
  /** As clauses call it, and as its file is called. */
  readonly name: Call["measure"];
  /** What its targets are counted in; `any` where it counts whatever the clause names: sessions, issues. */
  readonly unit: Unit | "any";
  /** Of a figure that should be small the target is a limit: its points are all or nothing. */
  readonly better: "more" | "less";
  /** A single month says something by itself. Others need the whole period: hours of study, kinds covered. */
  readonly monthly: boolean;
  /**
   * It cuts the period into the months, quarters or years of its target by itself. Any other is run for each year of a term of several
   * whose target is a year's (docs/criteria.md §1.1, 届期).
   */
  readonly cutsPeriods: boolean;
  /** Deeds by which a rubric's rules name what it counts: 「旷工」. Absent where no deed is its own. */
  readonly deeds?: RegExp;
  /** What it reads: an open question about that keeps the clause undecided. */
  readonly needs: (call: Call, needsOf: (call: AnyCall) => readonly Need[]) => readonly Need[];
  readonly run: (call: Call, target: Target, context: MeasureContext) => Measured;
}
