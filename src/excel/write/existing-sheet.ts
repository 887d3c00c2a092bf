import type { SheetNow } from "../../documents";
import type { LoadedCells } from "../read/load-cells";
import type { KnownChart } from "../render/write-charts";

/** What stands on a sheet of ours before it is written again. */
export interface ExistingSheet {
  /** Whether the clerk has switched the filter buttons on. */
  readonly filtered: boolean;
  /** Tables (Ctrl+T) that the clerk has made of our cells; Excel merges no cells inside them. */
  readonly tables: readonly string[];
  readonly charts: readonly KnownChart[];
  /**
   * The cells as they are now, since the clerk may have typed after the workbook was read. Merged areas are not
   * listed.
   */
  readonly cells: LoadedCells;
  /** How it looks, as far as our name covers it and a little beyond. */
  readonly now: SheetNow;
}
