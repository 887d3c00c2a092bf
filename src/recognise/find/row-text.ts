import { serialToDay, type SheetCells } from "../../grid";

/** More texts than this make no title. */
const MOST_TEXTS = 40;

/** The texts of a row above a table, joined. A date that stands there as a serial number (月份： 45413) reads as a date. */
export function rowText(cells: SheetCells, row: number, left: number, right: number): string {
  const texts: string[] = [];
  for (let column = left; column < right && texts.length < MOST_TEXTS; column++) {
    const value = cells.raw(row, column);
    if (value === "") continue;
    const day =
      typeof value === "number" && value > 36000 && value < 60000
        ? serialToDay(value, cells.sheet.dateSystem)
        : null;
    texts.push(day ?? String(value));
  }
  return texts.join(" ");
}
