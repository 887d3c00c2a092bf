import { copyMark, copyMarkFormula } from "../names/copy-mark";

/** A sheet to copy. */
interface SheetToCopy {
  readonly sheet: string;
  /** The defined name that the sheet is known by, or that its copy will be known by. */
  readonly ownName: string;
  /** What the copy will be called. */
  readonly copy: string;
  readonly veryHidden: boolean;
}

/**
 * Copies a sheet, to the end or beside it. The copy has its mark from the first moment, though Excel first calls it as it calls any copy.
 */
export function copySheet(
  worksheets: Excel.WorksheetCollection,
  { sheet, ownName, copy, veryHidden }: SheetToCopy,
  run: string,
  place: "End" | "After" = "End",
): Excel.Worksheet {
  const original = worksheets.getItem(sheet);
  const mark = original.names.add(copyMark(run), copyMarkFormula(ownName));
  // Excel neither copies nor deletes a very hidden sheet.
  if (veryHidden) original.visibility = "Hidden";
  const made = place === "End" ? original.copy("End") : original.copy("After", original);
  made.name = copy;
  if (veryHidden) original.visibility = "VeryHidden";
  mark.delete();
  return made;
}
