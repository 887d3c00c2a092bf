import type { PlanCell, PlanColumn, PlanRow, PlanValue, SheetPlan } from "../kit/sheet-plan";
import { bodyHeight, spanWidth } from "../kit/table-rows";
import { tableRowHeight } from "../kit/text-layout";
import type { ExistingRow, ExistingTable } from "./existing-table";
import { isAsWritten, type RowRecord } from "./lines/record";
import { overwrittenId, type Overwritten, type Renewing } from "./renewing";
import { clerkCell, isClerks } from "./typed-cells";

/** Names for the rows of a plan: their ids; those without one are counted by their role. */
function rowKeys(rows: readonly PlanRow[]): readonly string[] {
  const counts = new Map<string, number>();
  return rows.map(({ id, role, clerks }) => {
    if (id !== undefined || clerks === true) return id ?? "";
    const count = (counts.get(role) ?? 0) + 1;
    counts.set(role, count);
    return `${role}.${String(count)}`;
  });
}

/** Rows in which cells of ours that the clerk wrote over say what the clerk wrote, unless ours are to be taken. */
export function keepOverwritten(
  plan: SheetPlan,
  rows: readonly PlanRow[],
  existing: ExistingTable,
  { records, takeOurs }: Renewing,
): { readonly rows: readonly PlanRow[]; readonly overwritten: readonly Overwritten[] } {
  if (records === null) return { rows, overwritten: [] };
  const found: Overwritten[] = [];
  const note: Note = (rowKey, column, source, { value, ours = null }) => {
    const id = overwrittenId(plan, rowKey, column.key);
    const place = existing.places.get(column.key) ?? 0;
    found.push({ id, at: { row: source.row, column: place }, mine: value, ours });
    return takeOurs.has(id);
  };
  const sources = new Map(existing.rows.map((row) => [row.row, row]));
  const keys = rowKeys(rows);
  const kept = rows.map((row, at) => {
    const source = row.renews === undefined ? undefined : sources.get(row.renews);
    const record = source && records[source.row];
    if (!source || !record || row.role === "header") return row;
    const cells: Record<string, PlanCell> = { ...row.cells };
    let changed = false;
    for (const column of plan.columns) {
      const isOurs = !isClerks(plan, row.id ?? "", column) && column.hidden !== true;
      const isRepeated = column.key === plan.repeatedColumn && row.role === "body";
      if (!isOurs || isRepeated || !existing.places.has(column.key)) continue;
      const cell = overwritten(cells[column.key], column, source, record);
      if (cell === null || note(keys[at] ?? "", column, source, cell)) continue;
      cells[column.key] = cell;
      changed = true;
    }
    return changed ? { ...row, cells, height: heightOf(plan, row, cells) } : row;
  });
  const { repeatedColumn } = plan;
  const all =
    repeatedColumn === undefined
      ? kept
      : keepRepeated(plan, kept, repeatedColumn, { keys, sources, records, note });
  return { rows: all, overwritten: found };
}

/** Notes a cell that the clerk wrote over; says whether ours is to be taken. */
type Note = (rowKey: string, column: PlanColumn, source: ExistingRow, cell: PlanCell) => boolean;

/** A cell with what the clerk wrote over it; null where it still says what we wrote, or says what we write now. */
function overwritten(
  cell: PlanCell | undefined,
  column: PlanColumn,
  source: ExistingRow,
  record: RowRecord,
): PlanCell | null {
  const typed = source.values[column.key] ?? null;
  const ours: PlanValue = cell?.value ?? null;
  const isFormula = (source.looks[column.key]?.formula ?? null) !== null;
  if (!isFormula && (isAsWritten(record, column, typed) || isSame(typed, ours))) return null;
  return { ...cell, ...clerkCell(source, column, cell?.style ?? column.style), ours };
}

function isSame(one: PlanValue, other: PlanValue): boolean {
  return one === other || (one !== null && other !== null && String(one).trim() === String(other).trim());
}

function heightOf(plan: SheetPlan, row: PlanRow, cells: PlanRow["cells"]): number | undefined {
  if (row.height === undefined) return undefined;
  if (row.role === "body") return Math.max(row.height, bodyHeight(plan.columns, cells));
  const texts = plan.columns.flatMap(({ key }, at) => {
    const { value = null, span } = cells[key] ?? {};
    return typeof value === "string"
      ? [{ text: value, width: spanWidth(plan.columns, at, span?.columns ?? 1) }]
      : [];
  });
  return Math.max(row.height, tableRowHeight(texts));
}

/** What is known of the rows of a plan and of the sheet. */
interface Known {
  readonly keys: readonly string[];
  readonly sources: ReadonlyMap<number, ExistingRow>;
  readonly records: readonly (RowRecord | null)[];
  readonly note: Note;
}

/** The same for a column whose cell is merged over rows that share it: what the clerk wrote holds for all that it was merged over. */
function keepRepeated(
  plan: SheetPlan,
  rows: readonly PlanRow[],
  key: string,
  { keys, sources, records, note }: Known,
): readonly PlanRow[] {
  const column = plan.columns.find((one) => one.key === key);
  if (!column) return rows;
  let last: { readonly was: number; readonly ours: PlanValue; readonly cell: PlanCell } | null = null;
  return rows.map((row, at) => {
    const cell = row.cells[key];
    const source = row.renews === undefined ? undefined : sources.get(row.renews);
    const record = source && records[source.row];
    if (!source || !record || !cell || row.id === undefined) {
      last = null;
      return row;
    }
    const typed = source.values[key] ?? null;
    const ours = cell.value;
    if (typed === null && last && source.row === last.was + 1 && last.ours === ours) {
      last = { ...last, was: source.row };
      return { ...row, cells: { ...row.cells, [key]: { ...cell, ...last.cell } } };
    }
    last = null;
    const kept = typed === null ? null : overwritten(cell, column, source, record);
    if (kept === null || note(keys[at] ?? "", column, source, kept)) return row;
    last = { was: source.row, ours, cell: kept };
    return { ...row, cells: { ...row.cells, [key]: kept } };
  });
}
