import type { Cell, Font, Workbook } from "@cj-tech-master/excelts";
import { orElse } from "./or-else";

/** Sizes of fonts are below Excel's 409; from here on stand hundredths of a point. */
const HUNDREDTHS = 1_000_000;

/** Writes sizes such as 10.5 (五号) as whole numbers: the library reads whole points only. */
export const withWholeSizes = (xml: string): string =>
  xml.replace(
    /<sz val="(\d+\.\d+)"/g,
    (_, points: string) => `<sz val="${String(HUNDREDTHS + Math.round(Number(points) * 100))}"`,
  );

/** Types say that a font can't change; nobody has seen the workbook yet. */
function restore(font: { size?: number } | Partial<Font> | undefined): void {
  if (font?.size && font.size > HUNDREDTHS) font.size = (font.size - HUNDREDTHS) / 100;
}

function restoreCell({ style, value }: Cell): void {
  restore(style.font);
  if (value && typeof value === "object" && "richText" in value)
    for (const run of orElse(value.richText, [])) restore(run.font);
}

/** Gives fonts the sizes again that `withWholeSizes` wrote as whole numbers. */
export function restoreSizes(file: Workbook): void {
  for (const sheet of file.worksheets) {
    for (const { rules } of orElse(sheet.conditionalFormattings, []))
      for (const rule of rules) restore(rule.style?.font);
    for (const column of orElse(sheet.columns, [])) restore(column.style.font);
    for (const row of orElse(sheet.findRows(1, sheet.rowCount), [])) {
      restore(row?.style.font);
      for (let column = 1; row && column <= row.cellCount; column += 1) {
        const cell = row.findCell(column);
        if (cell) restoreCell(cell);
      }
    }
  }
}
