import type { Sheet } from "../../grid";

/** Ends the name of a filled copy. */
export const FILLED = "（已填）";

/** The name of a copy ends like this. A copy may still have placeholders and be filled in its turn. */
export const FILLED_NAME = /（已填）(（\d+）)?$/;

/** The copy of a form that was filled last; null where there is none. */
export function lastFilled(form: string, sheets: readonly Sheet[]): Sheet | null {
  const copies = sheets.flatMap((sheet) => {
    const match = FILLED_NAME.exec(sheet.name);
    if (match === null || sheet.name.slice(0, match.index) !== form) return [];
    return [{ sheet, number: Number(/\d+/.exec(match[1] ?? "")?.[0] ?? 1) }];
  });
  return copies.sort((one, other) => other.number - one.number)[0]?.sheet ?? null;
}
