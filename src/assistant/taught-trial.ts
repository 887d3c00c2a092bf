import type { ClauseResult } from "../check";
import type { CellArea } from "../grid";
import type { AttendanceCode, LedgerKind, RowRole } from "../ledgers";
import type { Bilingual, Message } from "../locales";
import type { Taught, TaughtSuggestion } from "../recognise";
import type { FoundTable, TablePreview } from "./found-tables";

/** What a clerk would teach of a sheet, to see what it does before it is kept. */
export interface TrialAsked {
  readonly sheet: string;
  /** What would be taught; null for nothing. */
  readonly teach: Taught | null;
  /** Ids of what would be forgotten. */
  readonly forget: readonly string[];
}

/** A mark of attendance as it is read now: what it stands for, in how many cells. */
export interface MarkUse {
  /** "" for a blank cell. */
  readonly mark: string;
  readonly count: number;
  /** None for a blank that says nothing; `unknown` for a mark that nobody explained. */
  readonly codes: readonly AttendanceCode[];
  /** What a mark that nobody explained is likeliest to mean; null where nothing tells. */
  readonly likeliest: AttendanceCode | null;
}

/** A word in a column that holds one of a few, and which of them it is taken for; null where none. */
export interface WordUse {
  readonly field: string;
  readonly word: string;
  readonly count: number;
  readonly value: string | null;
}

/** Columns of days, weeks or months as they were read: `D:AH`, and what the first of them is. */
export interface AcrossUse {
  readonly columns: string;
  readonly first: string;
}

/** A table as it would be read, with all that can be taught of it. */
export interface TriedTable extends FoundTable {
  readonly uses: readonly MarkUse[];
  readonly words: readonly WordUse[];
  readonly across: AcrossUse | null;
  /** Of a card: where each value stands, in A1 notation, by its field. */
  readonly places: Readonly<Record<string, string>>;
  readonly preview: TablePreview;
}

/** A kind of ledger with its fields, and the words of those that hold one of a few. */
export interface KindChoice {
  readonly id: LedgerKind;
  readonly name: Bilingual;
  readonly fields: readonly FieldOfKind[];
}

export interface FieldOfKind {
  readonly id: string;
  readonly name: Bilingual;
  readonly words: readonly { readonly id: string; readonly word: string }[];
}

/** A clause as it is judged on one side of a change. */
export type JudgedSide = Pick<ClauseResult, "verdict" | "actual" | "target" | "operator" | "unit">;

/** A clause that a teaching moves. */
export interface MovedClause {
  readonly id: string;
  readonly title: Bilingual;
  readonly before: JudgedSide;
  readonly after: JudgedSide;
}

/** What a sheet holds and how it would be read, and what that would change. */
export interface TaughtTrial {
  /** How many requirements are read of a sheet that is taken for a 考核细则; null where it is not. */
  readonly requirements: number | null;
  /** Why it can't be taught as it is; then the tables are those that are read now. */
  readonly problems: readonly Message[];
  /** What is said of the sheet when it is read so: a teaching that says too little. */
  readonly told: readonly Message[];
  /** The filled cells; null of an empty sheet. */
  readonly area: CellArea | null;
  /** The first rows, texts of their cells from the area's first column on; null for one that may name whom nothing may name. */
  readonly rows: readonly {
    readonly row: number;
    /** What the row was taken for; null where nothing is read of it. */
    readonly role: RowRole | null;
    readonly cells: readonly (string | null)[];
  }[];
  readonly tables: readonly TriedTable[];
  /** Null where no standard is chosen, so that nothing can be judged. */
  readonly moved: readonly MovedClause[] | null;
  /** Other sheets that would be read otherwise: those with the same header. */
  readonly alike: readonly string[];
  readonly kinds: readonly KindChoice[];
  /** What was taught of another sheet with the same header, by which this one is read; null where nothing was. */
  readonly inherited: Taught | null;
  /** How a sheet may be read that is not; null where it is, or where nothing tells. */
  readonly suggested: TaughtSuggestion | null;
}
