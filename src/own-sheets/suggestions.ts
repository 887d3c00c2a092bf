import type { CellValue } from "../grid";

type Suggested = string | number | null;

/** What we had suggested in the clerk's cells of a row, by the column's key: its cell under 初稿. */
export function suggestionsIn(cell: CellValue | null): Readonly<Partial<Record<string, Suggested>>> {
  if (typeof cell !== "string") return {};
  try {
    const parsed: unknown = JSON.parse(cell);
    const made = Object.entries(typeof parsed === "object" && parsed !== null ? parsed : {});
    return Object.fromEntries(made.filter((entry): entry is [string, Suggested] => isSuggested(entry[1])));
  } catch {
    // The clerk wrote into the hidden column: then every cell counts as typed, and nothing is lost.
    return {};
  }
}

function isSuggested(value: unknown): value is Suggested {
  return value === null || typeof value === "string" || typeof value === "number";
}
