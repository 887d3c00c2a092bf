import { addressOf, areaOf, quotedSheetName, splitAddress, type BookModel, type DefinedName } from ".";

/** Reads a reference like `='5月 '!$A$1:$B$2` as a target that follows its sheet, and anything else as a formula. */
export function nameTarget(formula: string, book: BookModel): DefinedName["target"] {
  const { sheet: name, local } = splitAddress(formula.replace(/^=/, ""));
  const sheet = name === null ? null : book.sheet(name);
  const area = areaOf(local);
  if (sheet && area) return { sheet: sheet.id, area };
  return { formula: formula.startsWith("=") ? formula : `=${formula}` };
}

/** Writes the name's formula as Excel shows it; `#REF!` if its sheet is gone. */
export function formulaOfName(name: DefinedName, book: BookModel): string {
  if ("formula" in name.target) return name.target.formula;
  const sheet = book.sheet(name.target.sheet);
  return sheet ? `=${quotedSheetName(sheet.name)}!${addressOf(name.target.area, true)}` : "=#REF!";
}
