import type { CellValue as FileValue } from "hucre";
import type { CellValue } from "../../grid";

const MS_PER_DAY = 86_400_000;
const FIRST_DAY = { 1900: Date.UTC(1899, 11, 31), 1904: Date.UTC(1904, 0, 1) };
/** Excel counts a 29 February 1900, which there never was, as its 60th day. */
const DAY_TOO_MANY = 60;

/** Gives a value as Excel's `Range.values` does; the library makes dates of what is shown as one. */
export function cellFromFile(value: FileValue | undefined, dateSystem: 1900 | 1904): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (!(value instanceof Date)) return String(value);
  const days = (value.getTime() - FIRST_DAY[dateSystem]) / MS_PER_DAY;
  const serial = dateSystem === 1900 && days >= DAY_TOO_MANY ? days + 1 : days;
  return Number(serial.toFixed(10));
}
