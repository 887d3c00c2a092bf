import type { PlanCell, PlanColumn, PlanRow } from "./sheet-plan";
import { coveredIn } from "./table-rows";
import { tableRowHeight } from "./text-layout";

/** Rows that grow may move a page's end, which may make others grow; so often at most. */
const ATTEMPTS = 6;

/**
 * Merges a column's cell over the rows that share it, page by page, so that a reader of the second page sees it too. A
 * merged cell can't be cut by a page's end without losing its text on one side.
 *
 * @param rows with the cell in each row, or merged as they were by an earlier call
 * @param breakPages sets `pageBreakBefore`
 */
export function repeatOnPages(
  rows: readonly PlanRow[],
  columns: readonly PlanColumn[],
  key: string,
  breakPages: (rows: readonly PlanRow[]) => readonly PlanRow[],
): readonly PlanRow[] {
  const width = columns.find((column) => column.key === key)?.width ?? 0;
  let plain = unmerged(rows, key);
  for (let attempt = 1; ; attempt += 1) {
    const broken = breakPages(plain);
    const grown = broken.map((row) => ({ ...row }));
    for (const { from, count } of stretches(broken, key)) grow(grown, from, count, key, width);
    const changed = grown.some((row, index) => row.height !== broken[index]?.height);
    if (!changed || attempt === ATTEMPTS) return merged(broken, key);
    plain = grown;
  }
}

interface Stretch {
  readonly from: number;
  readonly count: number;
}

/** Runs of items with the same text in the column, ended by a page's end too. */
function stretches(rows: readonly PlanRow[], key: string): readonly Stretch[] {
  const found: { from: number; count: number }[] = [];
  for (const [index, row] of rows.entries()) {
    const text = sharedText(row, key);
    if (text === null) continue;
    const last = found[found.length - 1];
    const goesOn =
      last !== undefined &&
      last.from + last.count === index &&
      row.pageBreakBefore !== true &&
      sharedText(rows[last.from], key) === text;
    if (goesOn) last.count += 1;
    else found.push({ from: index, count: 1 });
  }
  return found;
}

function sharedText(row: PlanRow | undefined, key: string): string | null {
  const value = row?.role === "body" && row.id !== undefined ? row.cells[key]?.value : null;
  return typeof value === "string" && value !== "" ? value : null;
}

/** Makes the rows of a stretch high enough for its text, each by as much. */
function grow(
  rows: { height?: number; readonly cells: PlanRow["cells"] }[],
  from: number,
  count: number,
  key: string,
  width: number,
): void {
  const own = rows.slice(from, from + count);
  const needed = tableRowHeight([{ text: String(own[0]?.cells[key]?.value ?? ""), width }]);
  const missing = needed - own.reduce((sum, row) => sum + (row.height ?? 0), 0);
  // Less than a pixel is no reason to lay the pages out anew.
  if (missing < 0.5) return;
  for (const row of own) row.height = (row.height ?? 0) + missing / count;
}

function merged(rows: readonly PlanRow[], key: string): readonly PlanRow[] {
  const result = [...rows];
  for (const { from, count } of stretches(rows, key)) {
    for (let index = from; index < from + count; index += 1) {
      const row = rows[index];
      const cell = row?.cells[key];
      if (!row || !cell) continue;
      const { value, ...look } = cell;
      const first: PlanCell = { ...look, value, ...(count > 1 ? { span: { rows: count, columns: 1 } } : {}) };
      result[index] = {
        ...row,
        cells: index === from ? { ...row.cells, [key]: first } : coveredIn(row.cells, key),
      };
    }
  }
  return result;
}

/** Each row with its own cell again. */
export function unmerged(rows: readonly PlanRow[], key: string): readonly PlanRow[] {
  const result = [...rows];
  for (const [index, row] of rows.entries()) {
    const cell = row.cells[key];
    const count = cell?.span?.rows ?? 1;
    if (!cell || count < 2 || row.role !== "body") continue;
    const single: PlanCell = { ...cell };
    delete (single as { span?: PlanCell["span"] }).span;
    for (let at = index; at < index + count; at += 1) {
      const other = rows[at];
      if (other) result[at] = { ...other, cells: { ...other.cells, [key]: single } };
    }
  }
  return result;
}
