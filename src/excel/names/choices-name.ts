import { namedArea } from "./own-names";

/** This defined name marks the sheet that holds long lists of choices (`render/choices-sheet`). */
export const CHOICES_NAME = "WMJG_choices";

/** Finds the name of the sheet of choices by the workbook's defined names; null if there is none. */
export function findChoicesSheet(formulas: ReadonlyMap<string, string>): string | null {
  return namedArea(formulas.get(CHOICES_NAME.toUpperCase()) ?? "")?.sheet ?? null;
}
