import { compactText, type Sheet } from "../../grid";
import { findYear } from "./period";

/** The year that most sheets of a workbook speak of in their names and first rows; null where none does. */
export function workbookYear(sheets: readonly Sheet[]): number | null {
  const votes = new Map<number, number>();
  for (const sheet of sheets) {
    const texts = [
      sheet.name,
      ...sheet.values.slice(0, 4).flatMap((row) => row.filter((value) => typeof value === "string")),
    ];
    const years = new Set(texts.map((text) => findYear(compactText(text))).filter((year) => year !== null));
    for (const year of years) votes.set(year, (votes.get(year) ?? 0) + 1);
  }
  return [...votes].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0] ?? null;
}
