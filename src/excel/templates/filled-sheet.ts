import type { CellValue } from "../../grid";
import type { Message } from "../../locales";
import type { FilledCell, RefilledCell, TemplateFill } from "../../documents";
import type { Waiting } from "../errors/persist";

/** How a sheet is filled where it stands. */
export interface PlacedFill extends TemplateFill {
  /** Only what changes, with what stood there when it was read; `template` is the sheet itself. */
  readonly cells: readonly RefilledCell[];
  /** The row below the last in which something stood when it was read. */
  readonly bottom: number;
}

/** What was done to one sheet. */
export interface FilledSheet {
  readonly sheet: string;
  /** What was written, with what Excel gives for it now. A word that a list of choices does not have is left out. */
  readonly written: readonly { readonly cell: FilledCell; readonly ours: CellValue }[];
  /** Cells that were not written, since somebody typed into them after the workbook was read. */
  readonly typedSince: readonly RefilledCell[];
}

/** What filling did, copies first. */
export interface FillOutcome {
  readonly sheets: readonly FilledSheet[];
  /** What of the copies' looks Excel refused; all values are written nevertheless. */
  readonly notices: readonly Message[];
  /**
   * Takes it back, all or nothing: copies go, and in each cell stands again what stood there, unless somebody changed it since; that is told.
   */
  readonly undo: (waiting?: Waiting) => Promise<readonly Message[]>;
}
