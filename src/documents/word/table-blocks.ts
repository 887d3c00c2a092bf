import { PROPOSED_LABEL } from "../kit/proposal-note";
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from "../kit/sheet-plan";

/** A row with one text, or several side by side: a title, a note, a line to sign. */
export interface TextBlock {
  readonly kind: "text";
  readonly row: PlanRow;
  /** The cells that say something, in their order. */
  readonly cells: readonly PlanCell[];
  readonly text: string;
}

/** Rows that stand under one another in a table, its header first. */
interface TableBlock {
  readonly kind: "table";
  readonly rows: readonly PlanRow[];
}

/** Texts of a line that stand side by side. */
export const APART = "　　　";

/** The columns that are seen. */
export function shownOf({ columns }: SheetPlan): readonly PlanColumn[] {
  return columns.filter((column) => column.hidden !== true);
}

/** A table sheet as texts and tables in their order; a second header begins a table of its own. Hidden columns stay away. */
export function tableBlocks(plan: SheetPlan): readonly (TextBlock | TableBlock)[] {
  const columns = shownOf(plan);
  const out: (TextBlock | TableBlock)[] = [];
  let table: PlanRow[] = [];
  const endTable = (): void => {
    if (table.length > 0) out.push({ kind: "table", rows: table });
    table = [];
  };
  for (const row of plan.rows) {
    // In Word each source is a comment beside the word that it is of.
    if (columns.some(({ key }) => cellText(row.cells[key]).startsWith(PROPOSED_LABEL))) continue;
    if (isTableRow(row, columns)) {
      if (isHeader(row) && table.some((one) => !isHeader(one))) endTable();
      table.push(row);
    } else {
      endTable();
      const cells = columns.flatMap(({ key }) => row.cells[key] ?? []).filter((one) => cellText(one) !== "");
      if (cells.length > 0) out.push({ kind: "text", row, cells, text: cells.map(cellText).join(APART) });
    }
  }
  endTable();
  return out;
}

/** Whether a row has cells of its own under the columns; a title, a note, a line to sign has one text or several side by side. */
function isTableRow(row: PlanRow, columns: readonly PlanColumn[]): boolean {
  if (row.role === "header" || row.role === "body" || row.role === "total") return true;
  if (row.role !== "section") return false;
  return columns.filter(({ key }) => cellText(row.cells[key]) !== "").length > 1;
}

/** Whether a row is a header, which is said again on each page. */
export function isHeader(row: PlanRow): boolean {
  return row.role === "header" || row.role === "section";
}

/** A cell of a table: the column that it begins in, and how many rows and columns it covers. */
export interface PlacedCell {
  readonly at: number;
  readonly down: number;
  readonly wide: number;
}

/** The cells of each row, without those that lie under a merged one. */
export function placedCells(
  rows: readonly PlanRow[],
  columns: readonly PlanColumn[],
): readonly { readonly row: PlanRow; readonly cells: readonly PlacedCell[] }[] {
  const covered = new Set<string>();
  return rows.map((row, index) => ({
    row,
    cells: columns.flatMap(({ key }, at) => {
      if (covered.has(`${String(index)}:${String(at)}`)) return [];
      const span = row.cells[key]?.span;
      const down = Math.min(span?.rows ?? 1, rows.length - index);
      const wide = Math.min(span?.columns ?? 1, columns.length - at);
      for (let below = 0; below < down; below += 1)
        for (let beside = 0; beside < wide; beside += 1)
          covered.add(`${String(index + below)}:${String(at + beside)}`);
      return [{ at, down, wide }];
    }),
  }));
}

/** What a cell says, as text. */
export function cellText(cell: PlanCell | undefined): string {
  return cell?.value === null || cell?.value === undefined ? "" : String(cell.value);
}
