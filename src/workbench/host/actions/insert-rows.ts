import { ApiError } from "../protocol/api-error";
import { isSheet, withRowSpans, type RowSpan } from "../model/formula-rows";
import { MAX_COLUMNS, type Area, type SheetModel } from "../model";
import type { RangeRef } from "./range-ref";
import type { World } from "../protocol/world";

/**
 * Inserts whole rows above a range of whole rows. They look like the row above them. What lies below moves down, and
 * so do merges, rules, tables, page breaks, print areas, notes, names and the references of formulas and charts. Single
 * cells can't be inserted.
 */
export function insertRows(range: RangeRef, shift: unknown, world: World): RangeRef {
  const { sheet, area } = range;
  if (shift !== "Down" || area.columns !== MAX_COLUMNS) throw new ApiError("ApiNotFound");
  mayChangeRows(sheet, "insertRows");
  const { row: at, rows: count } = area;
  const moved = (row: number) => (row >= at ? row + count : row);
  moveRows(range, (from, to) => [moved(from), moved(to)], world);
  const above = at > 0 ? sheet.rows.get(at - 1) : undefined;
  const styles = [...sheet.entries()].filter(([row]) => row === at - 1);
  for (let row = at; row < at + count; row += 1) {
    if (above) sheet.rows.set(row, above);
    for (const [, column, cell] of styles)
      sheet.put(row, column, { ...sheet.cell(row, column), style: cell.style });
  }
  return range;
}

/** Deletes whole rows with all that is on them; what lies below moves up, and what named only them is `#REF!`. */
export function deleteRows(range: RangeRef, shift: unknown, world: World): void {
  const { sheet, area } = range;
  if (shift !== "Up" || area.columns !== MAX_COLUMNS) throw new ApiError("ApiNotFound");
  mayChangeRows(sheet, "deleteRows");
  const { row: at, rows: count } = area;
  moveRows(
    range,
    (from, to) => {
      const first = from < at ? from : Math.max(at, from - count);
      const last = to < at ? to : Math.max(at - 1, to - count);
      return last < first ? null : [first, last];
    },
    world,
  );
}

function mayChangeRows({ protection }: SheetModel, right: "insertRows" | "deleteRows"): void {
  if (protection && protection.options[right] !== true) throw new ApiError("AccessDenied");
}

function moveRows(range: RangeRef, span: RowSpan, world: World): void {
  const { sheet, area } = range;
  const at = area.row;
  const now = (row: number) => span(row, row)?.[0] ?? null;
  const grown = (one: Area): Area | null => {
    const rows = span(one.row, one.row + one.rows - 1);
    return rows && { ...one, row: rows[0], rows: rows[1] - rows[0] + 1 };
  };
  const areasOf = (areas: readonly Area[]) => areas.flatMap((one) => grown(one) ?? []);

  const cells = [...sheet.entries()].filter(([row]) => row >= at);
  for (const [row, column] of cells) sheet.drop(row, column);
  for (const [row, column, cell] of cells) {
    const to = now(row);
    if (to !== null) sheet.put(to, column, cell);
  }
  const lines = [...sheet.rows].filter(([row]) => row >= at);
  for (const [row] of lines) sheet.rows.delete(row);
  for (const [row, line] of lines) {
    const to = now(row);
    if (to !== null) sheet.rows.set(to, line);
  }
  sheet.merges = areasOf(sheet.merges).filter(({ rows, columns }) => rows * columns > 1);
  const withAreas = <One extends { readonly areas: readonly Area[] }>(rules: readonly One[]) =>
    rules.map((one) => ({ ...one, areas: areasOf(one.areas) })).filter(({ areas }) => areas.length > 0);
  sheet.validations = withAreas(sheet.validations);
  sheet.formats = withAreas(sheet.formats);
  sheet.pageBreaks = sheet.pageBreaks.flatMap((row) => now(row) ?? []);
  sheet.notes = sheet.notes.flatMap((note) => {
    const row = now(note.row);
    return row === null ? [] : [{ ...note, row }];
  });
  sheet.tables = sheet.tables.flatMap((one) => {
    const there = grown(one.area);
    return there ? [{ ...one, area: there }] : [];
  });
  const { printArea, titleRows } = sheet.page;
  const titles = titleRows && span(titleRows.from, titleRows.to);
  sheet.page = {
    ...sheet.page,
    printArea: printArea && grown(printArea),
    titleRows: titles && { from: titles[0], to: titles[1] },
  };
  const filtered = sheet.filter && grown(sheet.filter.area);
  sheet.filter = sheet.filter && filtered && { ...sheet.filter, area: filtered };
  moveReferences(range, span, world);
  world.book.names = world.book.names.map((one) => {
    if (!("area" in one.target) || one.target.sheet !== sheet.id) return one;
    const there = grown(one.target.area);
    return { ...one, target: there ? { ...one.target, area: there } : { formula: "=#REF!" } };
  });
  world.book.stale = true;
  world.book.announce({ type: "changed", sheet: sheet.id, area, source: "add-in" });
}

function moveReferences({ sheet }: RangeRef, span: RowSpan, { book }: World): void {
  for (const other of book.sheets) {
    const isMeant = (named: string | null) => isSheet(named, other.name, sheet.name);
    const follow = (reference: string | null) => reference && withRowSpans(reference, isMeant, span);
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
    for (const [row, column, before, cell] of other.formulas()) {
      if (other !== sheet && !before.includes("!")) continue;
      const formula = withRowSpans(before, isMeant, span);
      if (formula !== before) other.put(row, column, { ...cell, formula });
    }
  }
}
