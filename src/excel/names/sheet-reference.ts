import { areaText, type Area, type CellArea } from "../../grid";

/**
 * A place in the workbook as a link or a name's formula has to spell it: the sheet always quoted, since a bare 5月 or
 * 1-3月 is not understood.
 */
export function sheetReference(area: CellArea): string {
  return `'${area.sheet.replace(/'/g, "''")}'!${areaText(area)}`;
}

/** The same with `$`, as defined names need it: without, they move with the active cell. */
export function nameFormula(sheet: string, area: Area): string {
  const [from, to] = areaText(area).split(":");
  const fixed = [from, to ?? from].map((cell) => (cell ?? "").replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"));
  return `='${sheet.replace(/'/g, "''")}'!${fixed.join(":")}`;
}
