import { kindOf, relationIdIn, relationsOf } from "./carried/relations";
import { sheetTagsOf } from "./carried/sheet-paths";
import type { Parts } from "./parts";
import { attribute } from "./xml-text";

const WORKBOOK = "xl/workbook.xml";
const SHEETS = /(<(?:\w+:)?sheets\b[^>]*>)[^]*?(<\/(?:\w+:)?sheets>)/;

/** Puts the sheets in another order, and with them all that names a sheet by its place. */
function inOrder(workbook: string, order: readonly string[]): string {
  const before = sheetTagsOf(workbook);
  const placeNow = (number: string) => {
    const place = order.indexOf(before[Number(number)] ?? "");
    return String(place < 0 ? number : place);
  };
  return workbook
    .replace(SHEETS, (_, open: string, close: string) => open + order.join("") + close)
    .replace(
      /(<(?:\w+:)?definedName\s[^>]*?\slocalSheetId=")(\d+)"/g,
      (_, tag: string, place: string) => `${tag}${placeNow(place)}"`,
    )
    .replace(
      /(<(?:\w+:)?workbookView\s[^>]*?\sactiveTab=")(\d+)"/g,
      (_, tag: string, place: string) => `${tag}${placeNow(place)}"`,
    );
}

/** Gives which of a workbook's sheets are no worksheets: one chart fills each, or a macro of old. */
async function otherSheets(parts: Parts): Promise<(sheet: string) => boolean> {
  const others = (await relationsOf(parts, WORKBOOK)).filter(
    (one) => /sheet$/i.test(one.type) && kindOf(one) !== "worksheet",
  );
  const ids = new Set(others.map(({ id }) => id));
  return (sheet) => ids.has(relationIdIn(sheet) ?? "");
}

/** Puts sheets that are no worksheets last: the library counts worksheets alone where a place is named. */
export async function chartSheetsLast(parts: Parts): Promise<void> {
  const isOther = await otherSheets(parts);
  await parts.change(WORKBOOK, (workbook) => {
    const sheets = sheetTagsOf(workbook);
    if (!sheets.some(isOther)) return workbook;
    return inOrder(workbook, [...sheets.filter((one) => !isOther(one)), ...sheets.filter(isOther)]);
  });
}

/** Puts those sheets back where the file had them. */
export async function chartSheetsBack(asRead: Parts, parts: Parts): Promise<void> {
  const wasOther = await otherSheets(asRead);
  const nameOf = (sheet: string) => attribute(sheet, "name");
  const placed = sheetTagsOf((await asRead.text(WORKBOOK)) ?? "").flatMap((sheet, at) =>
    wasOther(sheet) ? [{ name: nameOf(sheet), at }] : [],
  );
  if (placed.length === 0) return;
  await parts.change(WORKBOOK, (workbook) => {
    const sheets = sheetTagsOf(workbook);
    const order = sheets.filter((one) => !placed.some(({ name }) => name === nameOf(one)));
    for (const { name, at } of placed) order.splice(at, 0, ...sheets.filter((one) => nameOf(one) === name));
    return inOrder(workbook, order);
  });
}
