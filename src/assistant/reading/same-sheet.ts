import type { WorkbookSnapshot } from "../../excel";
import type { Sheet } from "../../grid";

/** Gives the workbook with the sheets from before in place of those on which nothing has changed since. */
export function withSheetsFrom(before: readonly Sheet[], read: WorkbookSnapshot): WorkbookSnapshot {
  const named = new Map(before.map((sheet) => [sheet.name, sheet]));
  return {
    ...read,
    sheets: read.sheets.map((sheet) => {
      const known = named.get(sheet.name);
      return known && isSame(known, sheet) ? known : sheet;
    }),
  };
}

function isSame({ values, ...about }: Sheet, { values: now, ...aboutNow }: Sheet): boolean {
  return (
    values.length === now.length &&
    JSON.stringify(about) === JSON.stringify(aboutNow) &&
    values.every((row, at) => isSameRow(row, now[at] ?? []))
  );
}

function isSameRow(row: Sheet["values"][number], now: Sheet["values"][number]): boolean {
  return row.length === now.length && row.every((value, at) => Object.is(value, now[at]));
}
