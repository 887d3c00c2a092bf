import type { DefinedNameModel, Workbook } from "@cj-tech-master/excelts";
import type { BookModel, DefinedName } from "../model";
import { formulaOfName, nameTarget } from "../model/name-formula";

/** Excel makes these names for itself (filters); they are passed on as they are. */
const isBuiltIn = (name: string) => name.startsWith("_xlnm.");

/**
 * Gives what a name stands for. The library doubles the quotes of a range's sheet once more, in reading and in
 * writing.
 */
function textOf({ formulaExpression, rawText, ranges }: DefinedNameModel): string {
  return formulaExpression ?? rawText ?? ranges.join(",").replace(/''''/g, "''");
}

export function readNames(file: Workbook, book: BookModel): readonly DefinedName[] {
  return file.definedNames.model.flatMap((entry) => {
    if (isBuiltIn(entry.name)) return [];
    const text = textOf(entry);
    const scope = entry.localSheetId === undefined ? null : (book.sheets[entry.localSheetId]?.id ?? null);
    return {
      id: `${scope ?? ""}${entry.name}`,
      name: entry.name,
      scope,
      target: nameTarget(text, book),
      visible: !entry.hidden,
      comment: "",
    };
  });
}

/** Writes the workbook's names, and keeps those that Excel made for itself on sheets that are still there. */
export function writeNames(file: Workbook, book: BookModel, sheetsAsRead: readonly string[]): void {
  const placeOf = (id: string) => book.sheets.findIndex((sheet) => sheet.id === id);
  const builtIn = file.definedNames.model.flatMap((entry): DefinedNameModel[] => {
    if (!isBuiltIn(entry.name)) return [];
    const asRead: DefinedNameModel = { ...entry, ranges: [], formulaExpression: textOf(entry) };
    if (entry.localSheetId === undefined) return [asRead];
    const place = placeOf(sheetsAsRead[entry.localSheetId] ?? "");
    return place < 0 ? [] : [{ ...asRead, localSheetId: place }];
  });
  const ours = book.names.map((name): DefinedNameModel => {
    const text = formulaOfName(name, book).replace(/^=/, "");
    return {
      name: name.name,
      ranges: [],
      formulaExpression: text,
      ...(name.scope === null ? {} : { localSheetId: placeOf(name.scope) }),
      ...(name.visible ? {} : { hidden: true }),
    };
  });
  file.definedNames.model = [...builtIn, ...ours];
}
