import type { OwnSheet, WrittenKind } from "../own-sheets";
import type { CellArea, Sheet } from "../grid";
import type { SheetPlan, TemplateFill } from "../documents";

/** The workbook as read in at most three round trips. */
export interface WorkbookSnapshot {
  readonly fileName: string;
  readonly sheets: readonly Sheet[];
  readonly own: readonly OwnSheet[];
  /** The JSON text that `remember` stored, or null. */
  readonly memory: string | null;
  readonly structureProtected: boolean;
  /** Cells so far from the rest of their sheet that they were not read; to be told to the clerk, never dropped in silence. */
  readonly leftOut: readonly CellArea[];
}

export interface ReadOptions {
  /** Called after each chunk with the share read, 0–1. */
  readonly onProgress?: (done: number) => void;
  /** Aborting ends the reading before the next chunk with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface WrittenSheet {
  readonly kind: WrittenKind;
  readonly edition: string;
  readonly sheet: string;
  readonly created: boolean;
  readonly rows: number;
}

/** What becomes of a plan whose sheet is there already: the clerk's words on it are carried over. */
export type Renew = (plan: SheetPlan, existing: Sheet) => SheetPlan;

/** What this Excel can do. */
export interface Capabilities {
  /** ExcelApi 1.9: below it nothing of ours works. */
  readonly supported: boolean;
  /** ExcelApi 1.13: merged areas can be listed. */
  readonly mergedAreas: boolean;
  /** ExcelApi 1.14: an event tells whether we caused it ourselves. */
  readonly triggerSource: boolean;
  /** ExcelApi 1.20: several round trips make one step of undo. */
  readonly undoGroup: boolean;
}

/** What the pane, the ribbon and the command line may ask of Excel. `src/excel` implements it with Office.js. */
export interface ExcelHost {
  read(options?: ReadOptions): Promise<WorkbookSnapshot>;
  write(plans: readonly SheetPlan[], renew?: Renew): Promise<readonly WrittenSheet[]>;
  /** Gives the names of the copies. */
  fillTemplates(fills: readonly TemplateFill[]): Promise<readonly string[]>;
  select(area: CellArea): Promise<void>;
  remember(memory: string): Promise<void>;
  /** Calls back when somebody else changed cells or sheets; the promise gives the function that ends it. */
  watch(onChange: () => void): Promise<() => Promise<void>>;
}
