import { addDays, dayParts, type Area, type Day, type SheetCells } from "../../grid";
import { readDayCell } from "../find/day-cells";
import type { DayRow } from "../find/day-row";
import type { DaySlot } from "../find/day-slots";
import { resolveDays, type ResolvedDays } from "../find/resolve-days";
import { readFirst } from "./across-spans";
import { columnsAcross, type TaughtTable } from "./taught";
import { taughtHeader } from "./taught-header";

/** A grid of people and days as the clerk described it; null: to be found as usual. */
export interface TaughtGrid {
  readonly headerFrom: number | null;
  readonly headerTo: number | null;
  readonly dayRow: DayRow | null;
  readonly slots: readonly DaySlot[] | null;
  readonly resolved: ResolvedDays | null;
  readonly nameColumn: number | null;
  readonly anyName: boolean;
  /** Columns beside the days with their fields, what was taught of them first. */
  withIds(found: ReadonlyMap<number, string>): Map<number, string>;
}

/** The grid that was taught, in the terms of the month grid's reader. */
export function taughtGrid(cells: SheetCells, area: Area, taught: TaughtTable): TaughtGrid {
  const names = [...taught.columns].find(([, field]) => field === "person");
  const asked = taught.header !== null || taught.across.length > 0;
  const header = asked ? taughtHeader(cells, area, taught) : null;
  const slots = header && taught.across.length > 0 ? slotsOf(cells, header.to, taught) : null;
  const weekdayRow = null;
  return {
    headerFrom: header?.from ?? null,
    headerTo: header?.to ?? null,
    dayRow: header && slots ? { row: header.to, slots, weekdayRow } : null,
    slots,
    resolved: slots ? daysOf(slots, taught) : null,
    nameColumn: names?.[0] ?? null,
    anyName: names !== undefined,
    withIds: (found) => {
      const said = new Set(taught.columns.values());
      const ids = [...found].filter(([column, field]) => !taught.columns.has(column) && !said.has(field));
      return new Map([...ids, ...[...taught.columns].filter(([, field]) => field !== "")]);
    },
  };
}

/** A day a column; two where they are merged over it, or where half as many days were said as there are columns. */
function slotsOf(cells: SheetCells, row: number, taught: TaughtTable): DaySlot[] {
  const columns = columnsAcross(taught);
  const days = taught.from !== null && taught.to !== null ? daysIn(taught.from, taught.to) : null;
  const halves = days !== null && columns.length === 2 * days ? 2 : 1;
  const slots: DaySlot[] = [];
  for (let index = 0; index < columns.length;) {
    const column = columns[index] ?? 0;
    const merge = cells.merge(row, column);
    const width = merge && merge.columns > 1 ? merge.columns : halves;
    slots.push({ column, width, cell: readDayCell(cells.raw(row, column), cells.sheet.dateSystem) });
    index += width;
  }
  return slots;
}

function daysIn(from: Day, to: Day): number {
  let days = 1;
  for (let day = from; day < to && days < 400; day = addDays(day, 1)) days += 1;
  return days;
}

/** The days of the columns: as the header counts them off from the first, else one after the other; null on a sheet of another month. */
function daysOf(slots: readonly DaySlot[], taught: TaughtTable): ResolvedDays | null {
  const firsts = taught.across.map(({ from, first }) => ({
    from,
    day: first === null ? null : readFirst(first),
  }));
  const first = firsts[0]?.day?.from;
  if (first === undefined) return null;
  const { year, month } = dayParts(first);
  const named = { year, month, from: null, to: null };
  const counted = resolveDays(slots, {
    sheetName: { ...named, year: null, month: null },
    title: named,
    answered: { year, month },
    contextYear: year,
    schoolYear: null,
    weekdays: slots.map(() => null),
  });
  const written = slots.filter(({ cell }) => cell !== null && cell.kind !== "name").length;
  if (written >= slots.length * 0.6 && counted.days[0] === first && counted.problems.length === 0)
    return { ...counted, problems: [] };
  let day = first;
  let fresh = true;
  const days = slots.map(({ column }) => {
    const start = firsts.find(({ from }) => from === column)?.day?.from;
    day = start ?? (fresh ? first : addDays(day, 1));
    fresh = false;
    return taught.to !== null && day > taught.to ? null : day;
  });
  return { days, problems: [], choices: [], month, sessions: false };
}
