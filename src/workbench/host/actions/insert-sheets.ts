import { ApiError } from "../protocol/api-error";
import { quotedSheetName, sameSheetName, SheetModel, type BookModel } from "../model";
import { memberOf } from "../protocol/member-of";
import { isHostObject } from "../protocol/host-object";
import type { World } from "../protocol/world";
import { freeCopyName, likeSheet, mayChangeStructure } from "./sheet-life";

/**
 * Inserts sheets of another workbook file, as Excel on the web does: without charts and comments. What of a formula points to
 * a sheet that was left behind is lost, and so is what a name of the file's workbook points to. Gives the ids of the new
 * sheets.
 */
export function insertSheets(base64: unknown, options: unknown, world: World): readonly string[] {
  const { book } = world;
  mayChangeStructure(book);
  const file = typeof base64 === "string" ? world.files.get(base64) : undefined;
  if (!file) throw new ApiError("InvalidArgument");
  const sources = chosenSheets(file, memberOf(options, "sheetNamesToInsert"));
  const place = placeOf(options, world);

  const came = new Map<SheetModel, SheetModel>();
  for (const source of sources) {
    const isTaken = book.sheets.some(({ name }) => sameSheetName(name, source.name));
    const name = isTaken ? freeCopyName(source.name, book) : source.name;
    const sheet = likeSheet(source, name, book, { withCharts: false });
    came.set(source, sheet);
    const at = place + came.size - 1;
    book.sheets = [...book.sheets.slice(0, at), sheet, ...book.sheets.slice(at)];
  }
  for (const sheet of came.values()) pointFormulas(sheet, came);
  bringNames(file, book);
  for (const { id } of came.values()) book.announce({ type: "added", sheet: id });
  return [...came.values()].map(({ id }) => id);
}

function chosenSheets({ sheets }: BookModel, names: unknown): readonly SheetModel[] {
  if (names === undefined || names === null || (Array.isArray(names) && names.length === 0)) return sheets;
  if (!Array.isArray(names)) throw new ApiError("InvalidArgument");
  const missing = names.some((name) => !sheets.some((sheet) => sheet.name === name));
  if (missing) throw new ApiError("InvalidArgument");
  return sheets.filter(({ name }) => names.includes(name));
}

function placeOf(options: unknown, { book }: World): number {
  const position = memberOf(options, "positionType") ?? "End";
  if (position === "Beginning") return 0;
  if (position === "End") return book.sheets.length;
  const relative = memberOf(options, "relativeTo");
  const sheet = isHostObject(relative)
    ? relative.target
    : typeof relative === "string"
      ? book.sheet(relative)
      : null;
  const anchor = sheet instanceof SheetModel ? book.sheets.indexOf(sheet) : -1;
  if (anchor < 0 || (position !== "Before" && position !== "After")) throw new ApiError("InvalidArgument");
  return position === "Before" ? anchor : anchor + 1;
}

const SHEET_IN_FORMULA = /"[^"]*"|(?:'((?:[^']|'')+)'|((?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*))!/gu;

/** Lets formulas follow the sheets that came along under another name; one that points to any other has no result. */
function pointFormulas(sheet: SheetModel, came: ReadonlyMap<SheetModel, SheetModel>): void {
  for (const [row, column, before, cell] of sheet.formulas()) {
    if (!before.includes("!")) continue;
    const lost: string[] = [];
    const formula = before.replace(SHEET_IN_FORMULA, (found, quoted?: string, plain?: string) => {
      const name = quoted?.replaceAll("''", "'") ?? plain;
      if (name === undefined) return found;
      const target = [...came].find(([source]) => sameSheetName(source.name, name))?.[1];
      if (!target) lost.push(name);
      return target ? `${quotedSheetName(target.name)}!` : "#REF!";
    });
    const value = lost.length > 0 ? { error: "#REF!" } : cell.value;
    sheet.put(row, column, { ...cell, formula, value });
  }
}

/** Names of the file's workbook come along, and point nowhere (office-js issue 3583). */
function bringNames(file: BookModel, book: BookModel): void {
  const isTaken = (name: string) =>
    book.names.some((one) => one.scope === null && one.name.toLowerCase() === name.toLowerCase());
  const broken = file.names.filter(({ scope, name }) => scope === null && !isTaken(name));
  book.names = [...book.names, ...broken.map((name) => ({ ...name, target: { formula: "=#REF!" } }))];
}
