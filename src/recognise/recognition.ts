import type { Finding, Ledger, Question, SkippedSheet } from "../ledgers";
import type { Teaching } from "./taught/taught";

/** What the workbook remembers about how to read it. Kept in the workbook's hidden settings, JSON, below 900 kB. */
export interface Memory {
  readonly version: 1;
  /** Question id to choice id. */
  readonly answers: Readonly<Record<string, string>>;
  /** Table fingerprint to (column path joined with ›) to field id; "" for a column that is to be ignored. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What was taught of sheets, the latest last. */
  readonly taught?: readonly Teaching[];
}

export const EMPTY_MEMORY: Memory = { version: 1, answers: {}, columns: {} };

/** All that could be read out of a workbook, and what could not. */
export interface Recognition {
  readonly ledgers: readonly Ledger[];
  /** What is asked before the first result: seven at most. */
  readonly questions: readonly Question[];
  /** What is left to ask: it keeps its own figures open as the others do, and comes with the result that needs it. */
  readonly later?: readonly Question[];
  readonly findings: readonly Finding[];
  readonly skipped: readonly SkippedSheet[];
  /** Ids of what was taught and applied to a sheet of this workbook. */
  readonly applied?: readonly string[];
}

export interface RecogniseOptions {
  readonly memory: Memory;
  /** Names of sheets that we wrote ourselves; they are not read as ledgers. */
  readonly ownSheets: ReadonlySet<string>;
  /** The workbook's file name: a hint at the year and month of what names none. */
  readonly fileName?: string;
}
