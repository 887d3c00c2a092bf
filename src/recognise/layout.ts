import type { Area, Sheet } from "../grid";
import type { Finding, Layout, Ledger, LedgerKind, Question } from "../ledgers";
import type { Evidence } from "./layouts/evidence";
import type { Legend } from "./marks/legend";
import type { Memory } from "./recognition";
import type { TaughtTable } from "./taught/taught";

/** A block of cells that may be one table with its title above and its legend, notes and signatures below. */
export interface Region {
  readonly sheet: Sheet;
  readonly area: Area;
  /** The title rows that it shares: of a table that goes on under a header with a column more. */
  readonly titleAbove?: Area;
}

export interface ReadContext {
  readonly memory: Memory;
  /** The year that most of the workbook speaks of, for tables that name none; null where nothing says one. */
  readonly year: number | null;
  /** The year in which the school year begins that the workbook speaks of, where it names no single year. */
  readonly schoolYear?: number | null;
  /** The legend of another sheet, for one that has none; trusted after everything else. */
  readonly borrowed?: Legend;
  /** What the clerk said of this region: it goes before every guess. */
  readonly taught?: TaughtTable;
}

/** What a layout read out of a region. */
export interface TableDraft {
  readonly ledger: Ledger;
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
  /** What the table's own legend says, for sheets that borrow it. */
  readonly legend?: Legend;
  /** Whether the clerk said that it counts, or that it does not. */
  readonly counts?: boolean;
}

/** That a region can be laid out in a way: why, and what its cells mean if it is. Of several the one wins that the most speaks for. */
export interface Fit {
  readonly kind: LedgerKind;
  readonly layout: Layout;
  /** What speaks for it and what against it (`layouts/weights.ts` says what each piece is worth). */
  readonly evidence: readonly Evidence[];
  read(): TableDraft;
}

/** One way of laying out a table; one file in `layouts/` each (docs/add-a-layout.md). */
export interface LayoutReader {
  readonly layout: Layout;
  /** How sure it is at most (0–1): where another is surer it need not be tried. Left out of a layout that may be as sure as any. */
  readonly atMost?: number;
  /** Null where the region is not laid out this way. */
  fit(region: Region, context: ReadContext): Fit | null;
}
