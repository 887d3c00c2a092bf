import { isBlank, type CellValue, type Day, type SheetCells } from "../../../grid";
import { columnsWith, type AttendanceTable, type TableColumn } from "../../columns/attendance-columns";
import { rowDayReader } from "../../find/row-dates";
import type { PersonRow } from "./table-people";

/** 签到时间 beside no 日期 holds the day too: the first column of punches whose cells name one. */
export function momentColumn(cells: SheetCells, table: AttendanceTable): TableColumn | null {
  const [first] = columnsWith(table, "punch-time");
  if (!first) return null;
  const dayOf = rowDayReader({ year: null, month: null, from: null, to: null }, cells.sheet.dateSystem);
  const values = Array.from({ length: 5 }, (_, index) =>
    cells.value(table.headerTo + 1 + index, first.column),
  );
  return values.some((one) => !isBlank(one) && (dayOf(one) ?? "") !== "") ? first : null;
}

/**
 * The day of each row by the moment of signing in. Who was away has none: theirs is the day of the rows above, or of the rows below where
 * the list has begun again, as somebody's coming again shows. Null where both days hold the person already, and for what is no day.
 */
export function daysOfMoments(
  rows: readonly PersonRow[],
  valueOf: (row: number) => CellValue,
  dayOf: ReturnType<typeof rowDayReader>,
): ReadonlyMap<number, Day | null> {
  const read = rows.map(({ row, person }) => ({ row, person, day: dayOf(valueOf(row)) }));
  const key = (person: number, day: Day): string => `${String(person)} ${day}`;
  const signed = new Set(read.flatMap(({ person, day }) => (day ? [key(person, day)] : [])));
  const days = new Map<number, Day | null>();
  let current: Day | null = null;
  let listed = new Set<number>();
  for (const [index, { row, person, day }] of read.entries()) {
    const begins: boolean =
      day === "" ? current === null || listed.has(person) : day !== null && day !== current;
    if (begins) {
      const next =
        day === "" ? read.slice(index).find((below) => below.day !== "" && below.day !== current) : null;
      current = day === "" ? next?.day || current : day;
      listed = new Set();
    }
    listed.add(person);
    const open = day === "" && current !== null && signed.has(key(person, current));
    days.set(row, day === null || open ? null : day === "" ? current : day);
  }
  return days;
}
