import type { Style, Workbook } from "@cj-tech-master/excelts";
import { orElse } from "./or-else";

/**
 * Gives cells that look alike one and the same style, as it stood in the file: the library copies it for each cell when it loads, and
 * would write out and compare every copy when it saves. Nobody changes a style in place.
 */
export function shareStyles(file: Workbook): void {
  const byText = new Map<string, Partial<Style>>();
  const shared = new Set<Partial<Style>>();
  for (const sheet of file.worksheets)
    for (const row of orElse(sheet.findRows(1, sheet.rowCount), [])) {
      for (let column = 1; row && column <= row.cellCount; column += 1) {
        const cell = row.findCell(column);
        if (!cell || shared.has(cell.style)) continue;
        const text = JSON.stringify(cell.style);
        const style = byText.get(text) ?? cell.style;
        byText.set(text, style);
        shared.add(style);
        cell.style = style;
      }
    }
}
