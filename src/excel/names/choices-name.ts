import { namedArea } from "./own-names";

/** The defined name that marks the sheet of long lists of choices (`render/choices-sheet`). */
export const CHOICES_NAME = "WMJG_choices";

/** The name of the sheet of choices among the workbook's names, or null. */
export function findChoicesSheet(formulas: ReadonlyMap<string, string>): string | null {
  return namedArea(formulas.get(CHOICES_NAME.toUpperCase()) ?? "")?.sheet ?? null;
}
