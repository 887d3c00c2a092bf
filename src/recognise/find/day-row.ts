import { compactText, dayNumber, type CellValue, type SheetCells } from "../../grid";
import { readDayCell, type DayCell } from "./day-cells";
import { slotsOf, withoutLabels, type DaySlot } from "./day-slots";
import { once } from "./once";
import { namesPerson } from "./person-header";
import { weekdayRowOf } from "./weekday-row";

export interface DayRow {
  readonly row: number;
  readonly slots: readonly DaySlot[];
  /** Row of weekdays, or null. */
  readonly weekdayRow: number | null;
}

/** Fewer numbers that rise are a row of days only where they are written as dates beside a column of people. */
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
  const key = `days ${[from, to, left, right].join(",")}`;
  return once(cells, key, () => lookForDays(cells, from, to, left, right));
}

function lookForDays(
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
      const slots = slotsOf(cells, row, left, right);
      const weekdayRow = weekdayRowOf(cells, row, slots);
      best = { row, slots: withoutLabels(cells, slots, weekdayRow), weekdayRow };
      bestScore = score;
    }
    if (best && row - best.row >= HIGHEST_HEADER) break;
  }
  return best;
}

/** What a row holds that looks like days. */
interface DayCount {
  filled: number;
  seen: number;
  /** Of these, days written as dates: serials, 3月4日, 4日. */
  sure: number;
  full: number;
  rising: number;
  steps: number;
  falls: number;
  /** Weekdays and names of holidays. */
  named: number;
  inOrder: boolean;
  before: number | null;
  weekday: number | null;
}

/** How surely a row is one of days, more for more days and for full dates; 0 where it is none. */
export function scoreRow(cells: SheetCells, row: number, left: number, right: number): number {
  const days = daysInRow(cells, row);
  if (days === null) return 0;
  const count: DayCount = {
    ...{ filled: 0, seen: 0, sure: 0, full: 0, rising: 0, steps: 0, falls: 0, named: 0 },
    ...{ inOrder: true, before: null, weekday: null },
  };
  for (let column = left; column < right; column++) {
    const value = cells.raw(row, column);
    if (value === "") continue;
    count.filled += 1;
    const cell = days[column - cells.sheet.column];
    if (count.filled === 16 && count.seen === 0) return 0;
    if (cell) take(count, cell, value);
  }
  const { seen, sure, full, named, inOrder } = count;
  // Monday to Friday or Sunday alone: a week whose dates stand in the title. Any row of dates is surer.
  if (seen === 0 && named >= FEWEST_DAYS && named <= 7 && inOrder) return 1;
  const bonus = Math.min(named, seen) + full;
  if (sure > 0 && sure === seen && count.falls === 0) {
    // Dates need not follow each other by ones: a roll is called once a week.
    return seen >= FEWEST_DAYS || isBesidePeople(cells, row, left, right) ? seen + 1 + bonus : 0;
  }
  if (seen < FEWEST_DAYS || count.rising < (seen - 1) * 0.7) return 0;
  // A row of counts may rise a while; days go on by ones.
  if (full < seen && count.steps < (seen - 1) * 0.4) return 0;
  return seen + bonus;
}

/** The cells of a row as days, or null where none is one: every layout asks it of most rows, each over a stretch of its own. */
function daysInRow(cells: SheetCells, row: number): readonly (DayCell | null)[] | null {
  const { sheet } = cells;
  return once(cells, `row with days ${String(row)}`, () => {
    const days = (sheet.values[row - sheet.row] ?? []).map((value) => readDayCell(value, sheet.dateSystem));
    return days.some((day) => day !== null) ? days : null;
  });
}

function take(count: DayCount, cell: DayCell, value: CellValue): void {
  if (cell.kind === "name") {
    count.named += 1;
    const { weekday } = count;
    if (cell.weekday === null || (weekday !== null && cell.weekday !== (weekday % 7) + 1))
      count.inOrder = false;
    count.weekday = cell.weekday;
    return;
  }
  count.seen += 1;
  if (cell.kind === "date") count.full += 1;
  if (
    cell.kind === "date" ||
    cell.kind === "session" ||
    (typeof value === "string" && /[月日号]/.test(value))
  )
    count.sure += 1;
  const order = orderOf(cell);
  const { before } = count;
  if (before !== null && order >= before && order - before <= 4) count.rising += 1;
  if (before !== null && order <= before) count.falls += 1;
  if (before !== null && (order - before === 1 || (order === 1 && before >= 28))) count.steps += 1;
  count.before = order;
}

/** Whether a column of people stands left of the row's first date, in the same header. */
function isBesidePeople(cells: SheetCells, row: number, left: number, right: number): boolean {
  for (let column = left; column < right; column++) {
    const own = readDayCell(cells.raw(row, column), cells.sheet.dateSystem);
    if (own !== null && own.kind !== "name") return false;
    const here = compactText(cells.value(row, column));
    const texts =
      here === "" ? [cells.value(row + 1, column), cells.value(Math.max(0, row - 1), column)] : [here];
    if (texts.some((text) => namesPerson(compactText(text)))) return true;
  }
  return false;
}

function orderOf(cell: DayCell): number {
  switch (cell.kind) {
    case "date":
      return dayNumber(cell.day);
    case "month-day":
      return cell.month * 31 + cell.date;
    case "number":
      return cell.date;
    case "session":
      return cell.number;
    case "name":
      return NaN;
  }
}
