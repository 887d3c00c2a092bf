import { areaText, type Area, type CellArea } from "../../grid";

/**
 * Writes an area as a link or a defined name has to spell it. The sheet is always quoted, since Excel does not accept
 * a bare 5月 or 1-3月.
 */
export function sheetReference(area: CellArea): string {
  return `'${area.sheet.replace(/'/g, "''")}'!${areaText(area)}`;
}

/** Writes an area with `$` for a defined name; without them the reference would move with the active cell. */
export function nameFormula(sheet: string, area: Area): string {
  const [from, to] = areaText(area).split(":");
  const fixed = [from, to ?? from].map((cell) => (cell ?? "").replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"));
  return `='${sheet.replace(/'/g, "''")}'!${fixed.join(":")}`;
}
