import type { Sheet } from "../../../src/grid";
import type { Verdict } from "../../../src/check";

/** Where a record stands: a sheet and a row of it, counted from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
}

/**
 * What must come out of a clause, worked out from what happened and by docs/criteria.md, never by the code that judges. What is not given
 * is not laid down there.
 */
export interface Truth {
  /** Any of these: more than one only where the criteria leave the word open. */
  readonly verdict: readonly Verdict[];
  readonly actual?: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  /** Those of the unit's people whom the problems name, and nobody besides. */
  readonly named?: readonly string[];
  /** Parts of texts that the problems must hold: months, departments, numbers of cases. */
  readonly told?: readonly string[];
  /** Rows that were counted: the evidence shows each. */
  readonly counted?: readonly Place[];
  /** Rows of the same ledgers that were not: the evidence shows none. */
  readonly leftOut?: readonly Place[];
  /** Those who are not in the denominator, all of them. */
  readonly excluded?: readonly string[];
}

/** Something people did for the creation work: what several ledgers' clauses ask together. */
export interface Deed {
  readonly day: string;
  readonly topic: string;
  /** Names of who took part. */
  readonly people: readonly string[];
  readonly departments: readonly string[];
  readonly at: Place;
}

/** A ledger of an office: its sheets and what they say. */
export interface Part {
  readonly sheets: readonly Sheet[];
  readonly truths: Readonly<Record<string, Truth>>;
  readonly deeds?: readonly Deed[];
  /** Days of what a clause asks of several ledgers together. */
  readonly days?: Readonly<Partial<Record<SharedKind, readonly string[]>>>;
}

/** What stands in more than one ledger. */
export type SharedKind = "支部党员大会" | "支委会" | "党小组会" | "党课" | "普法";

export const NOT_MET: readonly Verdict[] = [
  "unmet",
  "behind",
  "not-due",
  "insufficient-data",
  "needs-confirmation",
  "not-applicable",
];
