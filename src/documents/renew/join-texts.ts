import type { CellValue, Sheet } from "../../grid";
import type { ExistingRow, ExistingTable } from "./existing-table";
import type { JoinedRows } from "./register-rows";
import { suggestionsOf } from "./typed-cells";

/** The clerk's columns in which each row may say something else. */
const TEXTS = ["measure", "note"] as const;

/**
 * The sheet as if rows that are one from now on had always been one: what the clerk typed in each stands in the first, beside the
 * matter that it was typed about, and the others are empty.
 */
export function withJoinedTexts(sheet: Sheet, existing: ExistingTable, joined: readonly JoinedRows[]): Sheet {
  if (joined.length === 0) return sheet;
  const values: CellValue[][] = sheet.values.map((row) => [...row]);
  for (const { rows } of joined) {
    const [first, ...others] = rows;
    const line = values[first?.row ?? -1];
    if (!first || !line) continue;
    for (const key of TEXTS) {
      const place = existing.places.get(key);
      const text = joinedText(rows, key);
      if (place !== undefined && text !== null) line[place] = text;
    }
    for (const { row } of others) values[row]?.fill("");
  }
  return { ...sheet, values };
}

/** 「3月缺1次：已补学；8月缺2次：已排期」; the words alone where all rows say the same; null where nobody typed any. */
function joinedText(rows: readonly ExistingRow[], key: string): string | null {
  const typed = rows.flatMap((row) => {
    const value = row.values[key] ?? null;
    const isOurs = value === null || value === suggestionsOf(row)[key];
    return isOurs ? [] : [{ matter: String(row.values["problem"] ?? ""), text: String(value) }];
  });
  const [first] = typed;
  if (!first) return null;
  if (typed.length === rows.length && typed.every(({ text }) => text === first.text)) return first.text;
  return typed.map(({ matter, text }) => `${matter}：${text}`).join("；");
}
