import type { CellValue } from "../../grid";
import type { Message } from "../../locales";
import type { FilledCell, RefilledCell, TemplateFill } from "../../documents";

/** How a sheet is filled where it stands. */
export interface PlacedFill extends TemplateFill {
  /** Only what changes, with what stood there when it was read; `template` is the sheet itself. */
  readonly cells: readonly RefilledCell[];
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
  /** Takes it back: copies go, and in each cell stands again what stood there, unless somebody changed it since; that is told. */
  readonly undo: () => Promise<readonly Message[]>;
}
