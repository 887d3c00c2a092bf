import type { Day, SheetCells } from "../../../../grid";
import type { PersonName } from "../../../columns/person-name";
import type { DaySlot } from "../../../find/day-slots";
import type { ResolvedDays } from "../../../find/resolve-days";
import type { Part } from "../../../marks/parts";
import type { TaughtGrid } from "../../../taught/taught-grid";

/** A column of marks: which day, which part of it. */
export interface MarkColumn {
  readonly column: number;
  /** Null for all columns of a sheet whose month is not known. */
  readonly day: Day | null;
  readonly part: Part;
  readonly slot: number;
}

/** The columns that hold days: from the first to the one behind the last. */
export interface DayColumns {
  readonly first: number;
  readonly end: number;
}

/** Rows from the first to the last of them. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

export interface PersonRows {
  readonly person: PersonName;
  readonly department: string | null;
  readonly staffNumber: string | null;
  readonly row: number;
  readonly rows: readonly { readonly row: number; readonly part: Part }[];
}

/** One header with its people; a sheet may stack two (1–15 over 16–31). */
export interface GridBlock {
  readonly headerFrom: number;
  readonly headerTo: number;
  readonly dayRow: number;
  readonly slots: readonly DaySlot[];
  readonly resolved: ResolvedDays;
  readonly columns: readonly MarkColumn[];
  readonly nameColumn: number;
  /** Whether a header says that the column names people. */
  readonly namesPeople: boolean;
  /** The columns are 第1次, 第2次, or bare 1…17 that nothing calls days: whose day they are can't be told, nor asked. */
  readonly sessions: boolean;
  readonly idColumns: ReadonlyMap<number, string>;
  /** The rows whose title names its time: its own, else those of the block above. */
  readonly titleRows: readonly number[];
  readonly people: readonly PersonRows[];
  readonly personRowSet: ReadonlySet<number>;
  readonly groupRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly formRows: readonly number[];
  readonly namelessRows: readonly number[];
  /** First row below the block. */
  readonly end: number;
  /** First row below its people, totals, notes and signatures: where the next block's title may begin. */
  readonly closed: number;
}

interface AnsweredMonth {
  readonly year: number;
  readonly month: number | null;
}

export interface BlockFrame {
  readonly cells: SheetCells;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly sheetName: string;
  readonly answered: AnsweredMonth | null;
  /** What the clerk answered for a block further down, by the row where its header begins; null where nothing. */
  readonly answeredBelow: (headerFrom: number) => AnsweredMonth | null;
  readonly contextYear: number | null;
  readonly schoolYear: number | null;
  /** What the clerk said of the grid; null where nothing. */
  readonly taught: TaughtGrid | null;
}
