import type { DefinedNameModel, Workbook } from "@cj-tech-master/excelts";
import { addressOf, areaOf, quotedSheetName, splitAddress, type BookModel, type DefinedName } from "../model";

/** Names that Excel makes for itself (filters); they are handed on as they are. */
const isBuiltIn = (name: string) => name.startsWith("_xlnm.");

/** A reference like `'5月'!$A$1:$B$2` as a target that follows its sheet, anything else as a formula. */
export function targetOf(text: string, book: BookModel): DefinedName["target"] {
  const { sheet: name, local } = splitAddress(text.replace(/^=/, ""));
  const sheet = name === null ? null : book.sheet(name);
  const area = areaOf(local);
  return sheet && area ? { sheet: sheet.id, area } : { formula: text.startsWith("=") ? text : `=${text}` };
}

/** The name's formula as Excel shows it; `#REF!` once its sheet is gone. */
export function formulaOfName(name: DefinedName, book: BookModel): string {
  if ("formula" in name.target) return name.target.formula;
  const sheet = book.sheet(name.target.sheet);
  return sheet ? `=${quotedSheetName(sheet.name)}!${addressOf(name.target.area, true)}` : "=#REF!";
}

export function readNames(file: Workbook, book: BookModel): readonly DefinedName[] {
  return file.definedNames.model.flatMap((entry) => {
    if (isBuiltIn(entry.name)) return [];
    const text = entry.formulaExpression ?? entry.rawText ?? entry.ranges.join(",");
    const scope = entry.localSheetId === undefined ? null : (book.sheets[entry.localSheetId]?.id ?? null);
    return {
      id: `${scope ?? ""}${entry.name}`,
      name: entry.name,
      scope,
      target: targetOf(text, book),
      visible: !entry.hidden,
      comment: "",
    };
  });
}

/** Sets the file's names to ours, beside those that Excel made for itself on sheets that are still there. */
export function writeNames(file: Workbook, book: BookModel, sheetsAsRead: readonly string[]): void {
  const placeOf = (id: string) => book.sheets.findIndex((sheet) => sheet.id === id);
  const builtIn = file.definedNames.model.flatMap((entry): DefinedNameModel[] => {
    if (!isBuiltIn(entry.name)) return [];
    if (entry.localSheetId === undefined) return [entry];
    const place = placeOf(sheetsAsRead[entry.localSheetId] ?? "");
    return place < 0 ? [] : [{ ...entry, localSheetId: place }];
  });
  const ours = book.names.map((name): DefinedNameModel => {
    const text = formulaOfName(name, book).replace(/^=/, "");
    const isRange = "area" in name.target && text !== "#REF!";
    return {
      name: name.name,
      ranges: isRange ? [text] : [],
      ...(isRange ? {} : { formulaExpression: text }),
      ...(name.scope === null ? {} : { localSheetId: placeOf(name.scope) }),
      ...(name.visible ? {} : { hidden: true }),
    };
  });
  file.definedNames.model = [...builtIn, ...ours];
}
