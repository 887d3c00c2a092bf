import type { Area, Day } from "../../grid";
import type { AttendanceCode, LayoutForm, LedgerKind } from "../../ledgers";
import { rowsBetween } from "../find/header-score";

/** What a sheet may be instead of a ledger: a 考核细则, a form to be filled in, or nothing to be counted. */
const NO_LEDGER = ["rubric", "form", "none"] as const;
type NoLedger = (typeof NO_LEDGER)[number];

/** A kind of ledger, or what a sheet is instead. */
export type TaughtKind = LedgerKind | NoLedger;

/** Whether something is said to be no ledger. */
export function isNoLedger(kind: unknown): kind is NoLedger {
  return NO_LEDGER.some((one) => one === kind);
}

/** What an empty cell on a workday means. */
type TaughtBlank = AttendanceCode | "not-filled";

/** What a clerk says of a sheet, or of a range of it (docs/command-line.md). Whatever is left out is guessed as usual. */
export interface Taught {
  readonly sheet: string;
  /** A1 notation; without it the sheet, or its one table. */
  readonly range?: string;
  readonly kind?: TaughtKind;
  readonly layout?: LayoutForm;
  /** Rows as people count them, from 1. */
  readonly headerRows?: readonly number[];
  /** Letters of a column to the id of a field of the ledger; "" for a column that is to be ignored. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Columns of days, weeks, months or quarters (`D:AH`) to the first of them: `2024-03-01`, `2024-03`, `2024-Q1`. */
  readonly across?: Readonly<Record<string, string>>;
  /** Of a card: the id of a field to the cell of its value. */
  readonly cells?: Readonly<Record<string, string>>;
  readonly from?: Day;
  readonly to?: Day;
  /** A mark to its attendance code; in other ledgers a word to one of the words that a column may hold. */
  readonly marks?: Readonly<Record<string, string>>;
  readonly blank?: TaughtBlank;
  /** Of scores: what they are out of. */
  readonly fullMark?: number;
  /** Whether the table counts beside another view of the same people and time. */
  readonly counts?: boolean;
}

/** What was taught, as the workbook remembers it. */
export interface Teaching extends Taught {
  readonly id: string;
  /** The words of the table's header with their columns: sheets that have the same are read alike. Null where it has none. */
  readonly fingerprint: string | null;
  /** The row, from 0, at which those words begin on the sheet that was taught. */
  readonly headerFrom: number | null;
  /** The last day on which a sheet was read by it; null before. */
  readonly applied: Day | null;
}

/** Columns of a stretch of time each, side by side. */
interface AcrossColumns {
  /** First and last column, from 0. */
  readonly from: number;
  readonly to: number;
  /** What the first of them is, as it was said; null on a sheet of another time. */
  readonly first: string | null;
}

/** What was taught, laid on one region of a sheet: rows and columns from 0. Null or empty: to be guessed. */
export interface TaughtTable {
  /** Whether it was said of this very sheet, and not of another with the same header. */
  readonly asked: boolean;
  readonly kind: LedgerKind | null;
  readonly layout: LayoutForm | null;
  readonly header: { readonly from: number; readonly to: number } | null;
  readonly columns: ReadonlyMap<number, string>;
  readonly across: readonly AcrossColumns[];
  readonly cells: ReadonlyMap<string, Area>;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly marks: Readonly<Record<string, string>>;
  readonly blank: TaughtBlank | null;
  readonly fullMark: number | null;
  readonly counts: boolean | null;
  /** Whether it is to be read in the form that was said, whatever the layouts think of it. */
  readonly forced: boolean;
}

/** The columns that were taught as days, weeks, months or departments, one after the other. */
export function columnsAcross({ across }: TaughtTable): readonly number[] {
  return across.flatMap(({ from, to }) => rowsBetween(from, to));
}

/** Whether a teaching says how a table is built, and not only what it is or means. */
export function saysBuild(taught: TaughtTable): boolean {
  return (
    taught.header !== null || taught.columns.size > 0 || taught.across.length > 0 || taught.cells.size > 0
  );
}
