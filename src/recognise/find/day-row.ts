import { dayNumber, type SheetCells } from "../../grid";
import { readDayCell, readWeekday, type DayCell } from "./day-cells";

/** One day of a header: its columns and what stands over them. */
export interface DaySlot {
  readonly column: number;
  readonly width: number;
  readonly cell: DayCell | null;
}

export interface DayRow {
  readonly row: number;
  readonly slots: readonly DaySlot[];
  /** Row of weekdays, or null. */
  readonly weekdayRow: number | null;
}

const FEWEST_DAYS = 5;
/** A header stands near the top of its table; the rest of a long list is not searched for one. */
const DEEPEST_HEADER = 100;
/** Rows of one header lie closer than this; what comes further down is the next block's. */
const HIGHEST_HEADER = 2;

/** The row of a month grid's days, at or below a row; null where none looks like one. */
export function findDayRow(
  cells: SheetCells,
  from: number,
  to: number,
  left: number,
  right: number,
): DayRow | null {
  let best: DayRow | null = null;
  let bestScore = 0;
  for (let row = from; row < Math.min(to, from + DEEPEST_HEADER); row++) {
    const score = scoreRow(cells, row, left, right);
    if (score > bestScore) {
      const found = slotsOf(cells, row, left, right);
      if (found.length >= FEWEST_DAYS) {
        const weekdayRow = weekdayRowOf(cells, row, found);
        best = { row, slots: withoutLabels(cells, found, weekdayRow), weekdayRow };
        bestScore = score;
      }
    }
    if (best && row - best.row >= HIGHEST_HEADER) break;
  }
  return best;
}

/** How many cells of a row rise as days do; 0 where it is no row of days. */
export function scoreRow(cells: SheetCells, row: number, left: number, right: number): number {
  let seen = 0;
  let named = 0;
  let rising = 0;
  let filled = 0;
  let before: number | null = null;
  let steps = 0;
  let dates = 0;
  let weekday: number | null = null;
  let inOrder = true;
  for (let column = left; column < right; column++) {
    const value = cells.raw(row, column);
    if (value === "") continue;
    filled += 1;
    const cell = readDayCell(value, cells.sheet.dateSystem);
    if (filled === 16 && seen === 0) return 0;
    if (!cell) continue;
    if (cell.kind === "name") {
      named += 1;
      if (cell.weekday === null || (weekday !== null && cell.weekday !== (weekday % 7) + 1)) inOrder = false;
      weekday = cell.weekday;
      continue;
    }
    seen += 1;
    if (cell.kind === "date") dates += 1;
    const order = orderOf(cell);
    if (before !== null && order >= before && order - before <= 4) rising += 1;
    if (before !== null && (order - before === 1 || (order === 1 && before >= 28))) steps += 1;
    before = order;
  }
  // Monday to Friday or Sunday alone: a week whose dates stand in the title. Any row of dates is surer.
  if (seen === 0 && named >= FEWEST_DAYS && named <= 7 && inOrder) return 1;
  if (seen < FEWEST_DAYS || rising < (seen - 1) * 0.7) return 0;
  // A row of counts may rise a while; days go on by ones.
  if (dates < seen && steps < (seen - 1) * 0.4) return 0;
  return seen + Math.min(named, seen);
}

function orderOf(cell: DayCell): number {
  switch (cell.kind) {
    case "date":
      return dayNumber(cell.day);
    case "month-day":
      return cell.month * 31 + cell.date;
    case "number":
      return cell.date;
    case "name":
      return NaN;
  }
}

/** Cuts a row into days by its merged cells, or by the distance between its dates where merges are not known. */
function slotsOf(cells: SheetCells, row: number, left: number, right: number): DaySlot[] {
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
function withoutLabels(cells: SheetCells, slots: readonly DaySlot[], weekdayRow: number | null): DaySlot[] {
  const isLabel = ({ column, cell }: DaySlot): boolean =>
    cell?.kind === "name" && weekdayRow !== null && readWeekday(cells.value(weekdayRow, column)) === null;
  const dated = slots.findIndex(({ cell }) => cell !== null && cell.kind !== "name");
  const first = slots[dated]?.cell;
  const room = first?.kind === "number" ? Math.max(0, first.date - 1) : dated;
  const from = Math.max(0, dated - room);
  return slots.filter((slot, index) => index >= from && !isLabel(slot));
}

function weekdayRowOf(cells: SheetCells, row: number, slots: readonly DaySlot[]): number | null {
  for (const near of [row + 1, row - 1, row + 2, row - 2]) {
    if (near < 0) continue;
    const weekdays = slots.filter(({ column }) => readWeekday(cells.value(near, column)) !== null).length;
    if (weekdays >= slots.length * 0.6) return near;
  }
  return null;
}
