import { chineseDay, isBlank, type CellValue, type Day } from "../../../grid";

/**
 * What stands in a cell of the unit's as a form gets it: a day in full, a text without the blanks around it; null for nothing.
 *
 * @param day that the cell is; null for any other
 */
export function writtenValue(value: CellValue, day: Day | null): string | number | null {
  if (isBlank(value) || typeof value === "boolean") return null;
  if (day !== null) return chineseDay(day);
  return typeof value === "string" ? value.trim() : value;
}

/** Where a row of the unit's stands: “值班安排”第5行. */
export function rowNamed(sheet: string, row: number): string {
  return `“${sheet}”第${String(row + 1)}行`;
}
