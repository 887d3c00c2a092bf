import { columnLetters, columnNumber } from "../../src/grid";
import type { Area, BookModel, Cell, SheetModel } from "../../src/workbench/host/model";

/**
 * What Excel does when a person inserts a column before `at`: cells, widths, merges, rules, print area and the names that
 * point there move along; whatever lies on both sides of it grows.
 */
export function insertColumn(book: BookModel, sheet: SheetModel, at: number): void {
  const moved = (area: Area): Area =>
    area.column >= at
      ? { ...area, column: area.column + 1 }
      : area.column + area.columns > at
        ? { ...area, columns: area.columns + 1 }
        : area;
  const cells: (readonly [number, number, Cell])[] = [...sheet.entries()].filter(
    ([, column]) => column >= at,
  );
  const widths = [...sheet.columns].filter(([column]) => column >= at);
  for (const [column] of widths) sheet.columns.delete(column);
  for (const [column, line] of widths) sheet.columns.set(column + 1, line);
  for (const [row, column] of cells) {
    sheet.change(row, column, { value: null, formula: null, style: {}, link: null });
  }
  for (const [row, column, cell] of cells) sheet.put(row, column + 1, cell);
  moveReferences(sheet, (column) => (column >= at ? column + 1 : column));
  sheet.merges = sheet.merges.map(moved);
  sheet.validations = sheet.validations.map((entry) => ({ ...entry, areas: entry.areas.map(moved) }));
  sheet.formats = sheet.formats.map((entry) => ({ ...entry, areas: entry.areas.map(moved) }));
  sheet.charts = sheet.charts.map((chart) => ({ ...chart, place: moved(chart.place) }));
  if (sheet.page.printArea) sheet.page = { ...sheet.page, printArea: moved(sheet.page.printArea) };
  book.names = book.names.map((name) =>
    "area" in name.target && name.target.sheet === sheet.id
      ? { ...name, target: { ...name.target, area: moved(name.target.area) } }
      : name,
  );
}

/** Formulas of a sheet that point to its own cells go along with them, as in Excel. */
export function moveReferences(sheet: SheetModel, placeOf: (column: number) => number): void {
  for (const [row, column, cell] of [...sheet.entries()]) {
    const moved = cell.formula?.replace(
      /"[^"]*"|(?<![!A-Z$])([A-Z]{1,3})(\d+)/g,
      (found, letters: string | undefined, digits: string) =>
        letters === undefined ? found : columnLetters(placeOf(columnNumber(letters) ?? 0)) + digits,
    );
    if (moved !== undefined && moved !== cell.formula) sheet.change(row, column, { formula: moved });
  }
}
