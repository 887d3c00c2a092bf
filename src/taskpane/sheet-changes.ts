import type { PreviewedChanges, WritePreview } from "../assistant";
import type { WrittenKind } from "../own-sheets";

/** What the clerk chose to write. */
export interface ChosenSheets {
  readonly chosen: readonly WrittenKind[];
  /** Those that are written although nothing changes on them. */
  readonly again: readonly WrittenKind[];
  /** Ids of the cells that the clerk wrote over and that become ours again. */
  readonly takeOurs: readonly string[];
}

/** How many things change on a sheet. */
export function countOf({ newRows, goneRows, solved, cells }: PreviewedChanges): number {
  return newRows + goneRows + solved + cells;
}

/** Whether the sheet in the workbook says something else than the result. */
export function isOlder({ change, changes }: WritePreview): boolean {
  return change === "renewed" && (!changes || countOf(changes) > 0);
}

/** Whether the sheet would say the same as before. */
export function staysSame(preview: WritePreview): boolean {
  return preview.change === "renewed" && !isOlder(preview);
}

/** Whether writing it would change nothing, nor is anything of the clerk's to be decided on it. */
export function isUnchanged(preview: WritePreview): boolean {
  return staysSame(preview) && preview.overwritten.length === 0;
}

/** Whether a sheet is written: it was chosen, and something changes on it or the clerk wants it all the same. */
export function isToWrite(preview: WritePreview, { chosen, again, takeOurs }: ChosenSheets): boolean {
  if (again.includes(preview.kind)) return true;
  if (!chosen.includes(preview.kind)) return false;
  return !staysSame(preview) || preview.overwritten.some(({ id }) => takeOurs.includes(id));
}
