import type { LedgerKind } from "../ledgers";
import type { Bilingual } from "../locales";
import type { MeasureSettings } from "../measures";
import type { Rating } from "./standard";

/** How the ids of conventions begin. */
export const CONVENTION_PREFIX = "convention-";

/** How figures are counted and a score is called, beside what each clause asks: 口径. */
export interface Conventions {
  readonly settings: MeasureSettings;
  readonly ratings: readonly Rating[];
  /** What the conditions of a clause made of several ask for instead, by the convention's id. */
  readonly parts: Readonly<Record<string, number>>;
}

/** A number within bounds, or the id of a choice. */
export type ConventionValue = number | string;

/** One thing about counting that a unit may settle otherwise than docs/criteria.md does by default. */
export interface Convention {
  /** Begins with `convention-`. */
  readonly id: string;
  readonly title: Bilingual;
  /** The ledgers that it is about; none for what is about the score. */
  readonly ledgers: readonly LedgerKind[];
  readonly values:
    | { readonly choices: readonly (readonly [id: string, name: Bilingual])[] }
    | { readonly unit: Bilingual; readonly min: number; readonly max: number };
  /** It is one of the ratings, which hold only together. */
  readonly ratings?: true;
  readonly read: (conventions: Conventions) => ConventionValue;
  readonly put: (conventions: Conventions, value: ConventionValue) => Conventions;
}
