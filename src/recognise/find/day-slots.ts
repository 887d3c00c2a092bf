import type { SheetCells } from "../../grid";
import { readDayCell, readWeekday, type DayCell } from "./day-cells";

/** One day of a header: its columns and what stands over them. */
export interface DaySlot {
  readonly column: number;
  readonly width: number;
  readonly cell: DayCell | null;
}

/** Cuts a row into days by its merged cells, or by the distance between its dates where merges are not known. */
export function slotsOf(cells: SheetCells, row: number, left: number, right: number): DaySlot[] {
  const dated: { column: number; cell: DayCell }[] = [];
  for (let column = left; column < right; column++) {
    const cell = readDayCell(cells.raw(row, column), cells.sheet.dateSystem);
    if (cell) dated.push({ column, cell });
  }
  const trimmed = dropStrangers(dated);
  const width = usualWidth(
    cells,
    row,
    trimmed.map(({ column }) => column),
  );
  const slots: DaySlot[] = [];
  trimmed.forEach(({ column, cell }, index) => {
    const last = slots.at(-1);
    if (last) slots.push(...fillGap(cells, row, last.column + last.width, column, width));
    const next = trimmed[index + 1]?.column ?? right;
    const merged = cells.merge(row, column)?.columns;
    slots.push({ column, width: merged ?? Math.min(width, next - column), cell });
  });
  return slots;
}

/** Numbers before and after the days (序号, a form's number, counts) stand off from the run; weekday names at its ends stay. */
function dropStrangers(
  dated: readonly { column: number; cell: DayCell }[],
): { column: number; cell: DayCell }[] {
  const numbers = dated.filter(({ cell }) => cell.kind !== "name");
  const kinds = new Map<string, number>();
  for (const { cell } of numbers) kinds.set(cell.kind, (kinds.get(cell.kind) ?? 0) + 1);
  const [main] = [...kinds].sort((a, b) => b[1] - a[1]);
  const kept = dated.filter(
    ({ cell }) => cell.kind === "name" || cell.kind === main?.[0] || main?.[0] === "month-day",
  );
  const first = kept.findIndex(({ cell }) => cell.kind !== "name");
  if (first < 0) return kept;
  const last = kept.map(({ cell }) => cell.kind !== "name").lastIndexOf(true);
  const start = kept[first]?.column ?? 0;
  const end = kept[last]?.column ?? 0;
  const near = Math.max(1, Math.round((end - start) / Math.max(1, last - first)));
  let from = first;
  while (from > 0 && (kept[from]?.column ?? 0) - (kept[from - 1]?.column ?? 0) <= near) from -= 1;
  let to = last;
  while (to + 1 < kept.length && (kept[to + 1]?.column ?? 0) - (kept[to]?.column ?? 0) <= near) to += 1;
  return kept.slice(from, to + 1);
}

function usualWidth(cells: SheetCells, row: number, columns: readonly number[]): number {
  const widths = new Map<number, number>();
  columns.forEach((column, index) => {
    const merged = cells.merge(row, column)?.columns;
    const next = columns[index + 1];
    const width = merged ?? (next === undefined ? null : next - column);
    if (width !== null) widths.set(width, (widths.get(width) ?? 0) + 1);
  });
  const [usual] = [...widths].sort((a, b) => b[1] - a[1]);
  return Math.min(4, usual?.[0] ?? 1);
}

/** Columns between two dates that are days without a date: a merged cell left empty, or a day with parts below. */
function fillGap(cells: SheetCells, row: number, from: number, to: number, width: number): DaySlot[] {
  const slots: DaySlot[] = [];
  let column = from;
  while (column < to) {
    const merged = cells.merge(row, column);
    if (merged && merged.column === column && merged.columns === width && width > 1) {
      slots.push({ column, width, cell: null });
      column += width;
    } else column += 1;
  }
  return slots;
}

/** 「日」 before the 1st is the row's label, not a Sunday: names in place of numbers stand where a number is missing. */
export function withoutLabels(
  cells: SheetCells,
  slots: readonly DaySlot[],
  weekdayRow: number | null,
): DaySlot[] {
  const isLabel = ({ column, cell }: DaySlot): boolean =>
    cell?.kind === "name" && weekdayRow !== null && readWeekday(cells.value(weekdayRow, column)) === null;
  const dated = slots.findIndex(({ cell }) => cell !== null && cell.kind !== "name");
  const first = slots[dated]?.cell;
  const room = first?.kind === "number" ? Math.max(0, first.date - 1) : dated;
  const from = Math.max(0, dated - room);
  return slots.filter((slot, index) => index >= from && !isLabel(slot));
}
