import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from "../kit/sheet-plan";

const WIDTH = 14;

/** A column that the clerk put in: its header and the column of ours that stands left of it, null at the left edge. */
export interface AddedColumn {
  readonly header: string;
  readonly after: string | null;
}

/** Key of the clerk's nth own column. */
export function addedKey(index: number): string {
  return `clerk-${String(index + 1)}`;
}

/**
 * The plan with the clerk's own columns in it, each behind the column that it stood behind, at the right edge where
 * that one is hidden. Cells merged over several columns grow over one that comes to stand among them.
 */
export function insertColumns(plan: SheetPlan, added: readonly AddedColumn[]): SheetPlan {
  let columns: readonly PlanColumn[] = plan.columns;
  let rows = plan.rows;
  let printed = plan.print.columns;
  for (const [index, { header, after }] of added.entries()) {
    const key = addedKey(index);
    const place = placeFor(columns, after, index, added);
    const column: PlanColumn = { key, header, width: WIDTH, owner: "clerk", style: "table-clerk" };
    const before = columns;
    columns = [...before.slice(0, place), column, ...before.slice(place)];
    rows = rows.map((row) => widened(row, before, place, key, header));
    if (printed !== undefined && place < printed) printed += 1;
  }
  const print = printed === undefined ? plan.print : { ...plan.print, columns: printed };
  return { ...plan, columns, rows, print };
}

function placeFor(
  columns: readonly PlanColumn[],
  after: string | null,
  index: number,
  added: readonly AddedColumn[],
): number {
  const firstHidden = columns.findIndex((column) => column.hidden);
  const edge = firstHidden < 0 ? columns.length : firstHidden;
  // Of several in one place, each stands behind the one before it.
  const earlier = added.slice(0, index).filter((other) => other.after === after).length;
  if (after === null) return earlier;
  const left = columns.findIndex((column) => column.key === after);
  return left < 0 || left >= edge ? edge : left + 1 + earlier;
}

function widened(
  row: PlanRow,
  columns: readonly PlanColumn[],
  place: number,
  key: string,
  header: string,
): PlanRow {
  const cells: Record<string, PlanCell> = {};
  for (const [name, cell] of Object.entries(row.cells)) {
    const from = columns.findIndex((column) => column.key === name);
    const span = cell.span;
    const grows = span !== undefined && from < place && place < from + span.columns;
    cells[name] = grows ? { ...cell, span: { ...span, columns: span.columns + 1 } } : cell;
  }
  if (row.role === "header") cells[key] = { value: header === "" ? null : header, style: "table-header" };
  if (row.role === "body") cells[key] = { value: null, style: "table-clerk" };
  return { ...row, cells };
}
