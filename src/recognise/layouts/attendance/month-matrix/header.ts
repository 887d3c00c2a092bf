import { compactText, foldHeader, foldText, type SheetCells } from "../../../../grid";
import { LEDGERS } from "../../../../ledgers";
import { readWeekday } from "../../../find/day-cells";
import { namesPerson } from "../../../find/person-header";
import type { DaySlot } from "../../../find/day-slots";
import { partsByPosition, readPart, type Part } from "../../../marks/parts";
import { looksLikeName } from "../../../columns/looks-like-name";
import { isDepartment, readPersonName, readStaffNumber } from "../../../columns/person-name";
import type { ResolvedDays } from "../../../find/resolve-days";
import type { BlockFrame, DayColumns, MarkColumn, Rows } from "./grid-block";

/** 「月份」 over 1 to 12 is a year of months. */
export function isYearHeader(cells: SheetCells, row: number, slots: readonly DaySlot[]): boolean {
  const last = slots[slots.length - 1]?.cell;
  if (slots.length !== 12 || last?.kind !== "number" || last.date !== 12) return false;
  return [row - 1, row].some((near) =>
    slots.some(({ column }) => /月份/.test(compactText(cells.value(near, column)))),
  );
}

/** The weekday that shares a cell with its day: 「1\n六」, 「1(六)」, 「1日 六」. 「1日」 alone names none. */
export function weekdayBeside(cells: SheetCells, row: number, column: number): number | null {
  const text = foldText(cells.raw(row, column));
  const inside =
    /(?:星期|周|[(])([一二三四五六日天])/.exec(text)?.[1] ??
    /^\d{1,2}(?:[日号]\s*|\s+)([一二三四五六日天])$/.exec(text)?.[1] ??
    /^\d{1,2}([一二三四五六])$/.exec(text)?.[1];
  return inside ? readWeekday(inside) : null;
}

export function findPartRow(
  cells: SheetCells,
  dayRow: number,
  bottom: number,
  slots: readonly DaySlot[],
): number | null {
  for (let row = dayRow + 1; row <= dayRow + 3 && row < bottom; row++) {
    let named = 0;
    const parts = new Set<Part>();
    for (const { column, width } of slots) {
      let found = false;
      for (let at = column; at < column + width; at++) {
        const part = readPart(cells.raw(row, at));
        if (part === undefined || part === null) continue;
        parts.add(part);
        found = true;
      }
      if (found) named += 1;
    }
    // A header tells the halves of most days apart; a row that says 出勤, 正常 or 早班 all over is somebody's marks.
    if (named >= slots.length * 0.6 && parts.has("morning") && parts.has("afternoon")) return row;
  }
  return null;
}

/** The cell that names the column of people: exactly as it is called, else by what it holds; the lowest first. */
export function findName(
  { cells, left, right }: BlockFrame,
  { from, to }: Rows,
  { first, end }: DayColumns,
): { row: number; column: number } | null {
  for (const exact of [true, false]) {
    for (let row = to; row >= from; row--) {
      for (let column = left; column < right; column++) {
        if (column >= first && column < end) continue;
        const text = foldHeader(cells.raw(row, column));
        if (text === "") continue;
        const named = exact
          ? namesPerson(text)
          : /^.{0,4}姓名.{0,2}$|^部门人员$/.test(text) && !/[:：]./.test(compactText(cells.raw(row, column)));
        if (named) return { row, column };
      }
    }
  }
  return null;
}

/** Rows that are looked at for names. */
const MOST_ROWS = 60;
const STAFF_NUMBER = /^(?:员工|职工|人员|教工)?(?:工号|编号|学号|账号|号码)$|^考勤号码?$/;

/**
 * The column beside the days that holds most names, where no header says so; one of staff numbers where none holds names. The same few
 * labels in every person's rows (到, 离开) are no names.
 */
export function nameColumnByContents(frame: BlockFrame, from: number, days: DayColumns): number | null {
  const { cells, bottom, left, right } = frame;
  const { first, end } = days;
  let best: number | null = null;
  let most = 1;
  for (let column = left; column < right; column++) {
    if (column >= first && column < end) continue;
    const names = namesIn(cells, column, from, bottom);
    if (names > most) {
      best = column;
      most = names;
    }
  }
  return best ?? staffNumberColumn(frame, from, first);
}

/** Different names in a column; what looks like one by its surname counts double. */
function namesIn(cells: SheetCells, column: number, from: number, bottom: number): number {
  const names = new Map<string, boolean>();
  let filled = 0;
  for (let row = from; row < Math.min(bottom, from + MOST_ROWS); row++) {
    const person = readPersonName(cells.raw(row, column));
    if (!person || isDepartment(person.name)) continue;
    filled += 1;
    names.set(person.name, looksLikeName(person.name));
  }
  if (filled >= 6 && names.size <= filled * 0.4) return 0;
  return [...names.values()].reduce((sum, sure) => sum + (sure ? 2 : 1), 0);
}

function staffNumberColumn({ cells, bottom, left }: BlockFrame, from: number, first: number): number | null {
  for (let column = left; column < first; column++) {
    const header = [from - 1, from - 2].map((row) => compactText(row < 0 ? "" : cells.value(row, column)));
    if (!header.some((text) => STAFF_NUMBER.test(text))) continue;
    const numbers = new Set<string>();
    for (let row = from; row < Math.min(bottom, from + MOST_ROWS); row++) {
      const number = readStaffNumber(cells.raw(row, column));
      if (number !== null) numbers.add(number);
    }
    if (numbers.size >= 2) return column;
  }
  return null;
}

const ID_FIELDS = ["person", "department", "staff-number", "position"];

/** The columns beside the days that say who somebody is, by their field. */
export function idColumnsOf(
  { cells, left, right }: BlockFrame,
  { from, to }: Rows,
  { first, end }: DayColumns,
  nameColumn: number,
): Map<number, string> {
  const ids = new Map<number, string>([[nameColumn, "person"]]);
  const fields = LEDGERS.attendance.fields.filter(({ id }) => ID_FIELDS.includes(id) && id !== "person");
  for (let column = left; column < right; column++) {
    if (column === nameColumn || (column >= first && column < end)) continue;
    for (let row = from; row <= to; row++) {
      const text = foldHeader(cells.value(row, column));
      const field = fields.find(({ synonyms }) => synonyms.some((name) => foldHeader(name) === text));
      if (text !== "" && field && ![...ids.values()].includes(field.id)) ids.set(column, field.id);
    }
  }
  return ids;
}

/** 「部门：综合科」 in the rows above the header. */
export function infoDepartment(text: string): string | null {
  const match = /(?:部门|科室|单位|股室|处室)(?:名称)?\s*[:：]\s*([^\s:：]{2,40})/.exec(text);
  const name = match?.[1] ?? null;
  return name !== null && !/时间|日期|年|月/.test(name) ? name : null;
}

export function markColumns(
  cells: SheetCells,
  slots: readonly DaySlot[],
  resolved: ResolvedDays,
  partRow: number | null,
): MarkColumn[] {
  const columns: MarkColumn[] = [];
  const undated = resolved.days.every((day) => day === null);
  slots.forEach(({ column, width }, slot) => {
    const day = resolved.days[slot] ?? null;
    if (day === null && !undated) return;
    const labels = Array.from({ length: width }, (_, index) =>
      partRow === null ? undefined : readPart(cells.value(partRow, column + index)),
    );
    const labelled = labels.some((part) => part !== undefined);
    const byPosition = partsByPosition(width);
    labels.forEach((label, index) => {
      const part = labelled ? label : byPosition[index];
      if (part) columns.push({ column: column + index, day, part, slot });
    });
  });
  return columns;
}
