/*
 * The copy of a sheet that is rewritten bears a name of its own scope, so that nobody else's sheet is taken for it
 * whatever it is called:
 *
 *     WMJG_copy.<run>            →  ="WMJG_summary.city_civilized_organ"
 *
 * The sheet bears it while it is copied, since Excel copies names of a sheet's scope with the sheet.
 */
const MARK = "WMJG_copy.";

/** Gives the name that marks a run's copies. */
export function copyMark(run: string): string {
  return MARK + run;
}

/** Gives what the mark says on the copy of a sheet, whose own name is given. */
export function copyMarkFormula(ownName: string): string {
  return `="${ownName}"`;
}

/**
 * Finds which sheet a sheet is the run's copy of, by the loaded names of its own scope; null if it is none. The web lists
 * the workbook's names with them.
 */
export function markedOwnName(names: Excel.NamedItemCollection, run: string): string | null {
  const mark = names.items.find(({ name, scope }) => scope === "Worksheet" && name === copyMark(run));
  return mark === undefined ? null : String(mark.formula).slice(2, -1);
}
