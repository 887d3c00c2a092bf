import type { Bilingual } from "../locales";
import type { LedgerKind } from "./ledger";

/** What kind of value a column holds; decides how its cells are read and how contents vouch for a column. */
export type FieldType =
  | "text"
  | "date" // any notation of CRITERIA.md §3.6
  | "number"
  | "hours"
  | "percent"
  | "person"
  | "people" // several names in one cell
  | "department"
  | "choice"; // one of a vocabulary

export interface FieldDefinition {
  readonly id: string;
  readonly name: Bilingual;
  readonly type: FieldType;
  /** Column names seen in practice, most telling first. Compared folded (no spaces, line breaks, brackets or units). */
  readonly synonyms: readonly string[];
  /** English names, compact, in lower case; compared as a whole. */
  readonly english: readonly string[];
  /** For `choice`: canonical value → words that mean it. A longer word wins over a shorter one. */
  readonly vocabulary?: Readonly<Record<string, readonly string[]>>;
  /** Without it a table is not this kind of ledger. */
  readonly required?: boolean;
  /** Words in a column's names, groups above included, that keep this field from claiming it: 合计 under 扣分 is no score. */
  readonly unless?: readonly string[];
  /** Never leaves its sheet: names of petitioners, phone numbers (CRITERIA.md §3.5). */
  readonly private?: boolean;
}

/** One kind of ledger: how its sheets are named and which columns it has (CRITERIA.md §3). */
export interface LedgerDefinition {
  readonly kind: LedgerKind;
  readonly name: Bilingual;
  /** Words in a sheet name or title that point to this kind, with how strongly (0–1). */
  readonly titleWords: Readonly<Record<string, number>>;
  readonly fields: readonly FieldDefinition[];
}
