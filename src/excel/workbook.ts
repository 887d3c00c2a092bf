import type { CellArea, Sheet } from "../grid";
import type { WrittenKind } from "../documents";

/** A sheet that we wrote earlier, found by its defined name whatever it is called now. */
export interface OwnSheet {
  readonly kind: WrittenKind;
  readonly sheet: string;
  /** Standard or edition that it was written for, so that two standards' summaries don't overwrite each other. */
  readonly edition: string;
}

/** The workbook as read in at most three round trips. */
export interface WorkbookSnapshot {
  readonly fileName: string;
  readonly sheets: readonly Sheet[];
  readonly own: readonly OwnSheet[];
  /** The JSON text that `remember` stored, or null. */
  readonly memory: string | null;
  readonly structureProtected: boolean;
}

export interface ReadOptions {
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

export interface WrittenSheet {
  readonly kind: WrittenKind;
  readonly sheet: string;
  readonly created: boolean;
  readonly rows: number;
}

/** What the pane, the ribbon and the command line may ask of Excel. `src/excel` implements it with Office.js. */
export interface ExcelHost {
  read(options?: ReadOptions): Promise<WorkbookSnapshot>;
  select(area: CellArea): Promise<void>;
  remember(memory: string): Promise<void>;
}
