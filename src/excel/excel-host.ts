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
  /** Cells so far from the rest of their sheet that they were not read. The clerk is told of them. */
  readonly leftOut: readonly CellArea[];
}

export interface ReadOptions {
  /** Called after each chunk with the share that has been read, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Aborting it ends the reading before the next chunk; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface WrittenSheet {
  readonly kind: WrittenKind;
  readonly edition: string;
  readonly sheet: string;
  readonly created: boolean;
  readonly rows: number;
}

/** Carries what the clerk typed on an existing sheet over into the plan that will replace it. */
export type Renew = (plan: SheetPlan, existing: Sheet) => SheetPlan;

/** What this Excel can do. */
export interface Capabilities {
  /** Whether ExcelApi 1.9 is there, without which the add-in does not work. */
  readonly supported: boolean;
  /** Whether merged areas can be listed (ExcelApi 1.13). */
  readonly mergedAreas: boolean;
  /** Whether an event tells that this add-in caused it (ExcelApi 1.14). */
  readonly triggerSource: boolean;
  /** Whether several round trips can be made one step of undo (ExcelApi 1.20). */
  readonly undoGroup: boolean;
}

/** What the pane, the ribbon and the command line may ask of Excel. `src/excel` implements it with Office.js. */
export interface ExcelHost {
  read(options?: ReadOptions): Promise<WorkbookSnapshot>;
  write(plans: readonly SheetPlan[], renew?: Renew): Promise<readonly WrittenSheet[]>;
  /** Copies templates and fills the copies; gives the copies' names. */
  fillTemplates(fills: readonly TemplateFill[]): Promise<readonly string[]>;
  select(area: CellArea): Promise<void>;
  remember(memory: string): Promise<void>;
  /** Calls back when somebody else changes cells or sheets. The promise gives a function that ends the watching. */
  watch(onChange: () => void): Promise<() => Promise<void>>;
}
