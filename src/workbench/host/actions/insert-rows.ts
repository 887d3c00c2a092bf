import { ApiError } from "../protocol/api-error";
import { isSheet, withRowsMoved } from "../model/formula-rows";
import { MAX_COLUMNS, type Area } from "../model";
import type { RangeRef } from "./range-ref";
import type { World } from "../protocol/world";

/**
 * Inserts whole rows above a range of whole rows. They look like the row above them. What lies below moves down, and
 * so do merges, rules, tables, page breaks, print areas, names and the references of formulas and charts. Single
 * cells can't be inserted.
 */
export function insertRows(range: RangeRef, shift: unknown, world: World): RangeRef {
  const { sheet, area } = range;
  if (shift !== "Down" || area.columns !== MAX_COLUMNS) throw new ApiError("ApiNotFound");
  if (sheet.protection && sheet.protection.options["insertRows"] !== true) throw new ApiError("AccessDenied");
  const { row: at, rows: count } = area;
  const moved = (row: number) => (row >= at ? row + count : row);
  const grown = (one: Area): Area => {
    const row = moved(one.row);
    return { ...one, row, rows: moved(one.row + one.rows - 1) - row + 1 };
  };

  const cells = [...sheet.entries()].filter(([row]) => row >= at);
  for (const [row, column] of cells) sheet.drop(row, column);
  for (const [row, column, cell] of cells) sheet.put(row + count, column, cell);
  const lines = [...sheet.rows].sort(([a], [b]) => b - a);
  for (const [row, line] of lines) {
    if (row < at) continue;
    sheet.rows.delete(row);
    sheet.rows.set(row + count, line);
  }
  const above = at > 0 ? sheet.rows.get(at - 1) : undefined;
  const styles = [...sheet.entries()].filter(([row]) => row === at - 1);
  for (let row = at; row < at + count; row += 1) {
    if (above) sheet.rows.set(row, above);
    for (const [, column, cell] of styles)
      sheet.put(row, column, { ...sheet.cell(row, column), style: cell.style });
  }
  sheet.merges = sheet.merges.map(grown);
  sheet.validations = sheet.validations.map((one) => ({ ...one, areas: one.areas.map(grown) }));
  sheet.formats = sheet.formats.map((one) => ({ ...one, areas: one.areas.map(grown) }));
  sheet.pageBreaks = sheet.pageBreaks.map(moved);
  sheet.tables = sheet.tables.map((one) => ({ ...one, area: grown(one.area) }));
  const { printArea, titleRows } = sheet.page;
  sheet.page = {
    ...sheet.page,
    printArea: printArea && grown(printArea),
    titleRows: titleRows && { from: moved(titleRows.from), to: moved(titleRows.to) },
  };
  if (sheet.filter) sheet.filter = { ...sheet.filter, area: grown(sheet.filter.area) };
  moveReferences(range, moved, world);
  world.book.names = world.book.names.map((one) =>
    "area" in one.target && one.target.sheet === sheet.id
      ? { ...one, target: { ...one.target, area: grown(one.target.area) } }
      : one,
  );
  world.book.stale = true;
  world.book.announce({ type: "changed", sheet: sheet.id, area, source: "add-in" });
  return range;
}

function moveReferences({ sheet }: RangeRef, moved: (row: number) => number, { book }: World): void {
  for (const other of book.sheets) {
    const follow = (reference: string | null) =>
      reference && withRowsMoved(reference, (named) => isSheet(named, other.name, sheet.name), moved);
    const follows = other.charts.some(({ series }) =>
      series.some(({ values, categories }) => follow(values) !== values || follow(categories) !== categories),
    );
    if (follows)
      other.charts = other.charts.map((chart) => ({
        ...chart,
        series: chart.series.map((one) => ({
          ...one,
          values: follow(one.values),
          categories: follow(one.categories),
        })),
      }));
    for (const [row, column, cell] of [...other.entries()]) {
      if (cell.formula === null) continue;
      const isMeant = (named: string | null) => isSheet(named, other.name, sheet.name);
      const formula = withRowsMoved(cell.formula, isMeant, moved);
      if (formula !== cell.formula) other.put(row, column, { ...cell, formula });
    }
  }
}
