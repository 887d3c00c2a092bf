import { compactText } from "../../../../grid";
import { findDayRow } from "../../../find/day-row";
import { textOfRows } from "../../../find/title";
import { weekdaysIn } from "../../../find/weekday-row";
import { monthBeside, namesItsMonth, resolveBlock, underMonths } from "./block-month";
import type { GridBlock, BlockFrame, DayColumns, Rows } from "./grid-block";
import {
  findName,
  findPartRow,
  idColumnsOf,
  infoDepartment,
  isYearHeader,
  markColumns,
  nameColumnByContents,
  weekdayBeside,
} from "./header";
import { readPeople } from "./people";

/**
 * Reads the next header and its people at or below a row; null where there is none.
 *
 * @param above the block above, whose title speaks for this one too unless this one has a title of its own (months stacked on a sheet)
 */
export function readBlock(
  frame: BlockFrame,
  from: number,
  titleRows: readonly number[],
  above: GridBlock | null,
): GridBlock | null {
  const { cells, taught } = frame;
  const days = daysBelow(frame, from);
  const header = days && headerAround(frame, from, days);
  if (!days || !header) return null;
  const { slots, row: dayRow, partRow, columns: dayColumns, month } = days;
  const { rows, nameColumn, namesPeople } = header;
  const rowsAbove = rowsFrom(above?.closed ?? from, rows.from);
  const texts = {
    beside: month || monthBeside(cells, rows, frame.left, dayColumns.first),
    own: textOf(frame, rowsAbove),
    nearest: rowsAbove.map((row) => textOf(frame, [row])).reverse(),
    title: textOf(frame, titleRows),
  };
  const titled = above !== null && namesItsMonth(texts);
  const named = idColumnsOf(frame, rows, dayColumns, nameColumn);
  const idColumns = taught?.withIds(named) ?? named;
  const read = readPeople(frame, rows.to + 1, {
    nameColumn,
    namesPeople,
    idColumns,
    days: dayColumns,
    department: infoDepartment(texts.own) ?? infoDepartment(texts.title),
  });
  const resolved =
    taught?.resolved ??
    resolveBlock(
      frame,
      { slots, people: read.people, headerFrom: rows.from, weekdays: weekdaysOf(frame, days) },
      texts,
      above,
    );
  const columns = markColumns(cells, slots, resolved, partRow);
  return {
    headerFrom: rows.from,
    headerTo: rows.to,
    dayRow,
    slots,
    resolved,
    columns,
    nameColumn,
    namesPeople,
    sessions: resolved.sessions && !saysDays(frame, { from: rows.from, to: dayRow }, dayColumns.end),
    idColumns,
    titleRows: above === null || titled ? rowsAbove : titleRows,
    ...read,
  };
}

/** A row of days with what belongs to it. */
interface FoundDays extends NonNullable<ReturnType<typeof findDayRow>> {
  readonly columns: DayColumns;
  /** The month that stands over the first of them; "" where none does. */
  readonly month: string;
  /** The row that tells the halves of each day apart. */
  readonly partRow: number | null;
}

function daysBelow(frame: BlockFrame, from: number): FoundDays | null {
  const { cells, left, right, bottom } = frame;
  const taught = frame.taught?.dayRow;
  const found = taught ?? findDayRow(cells, from, bottom, left, right);
  if (!found || (!taught && isYearHeader(cells, found.row, found.slots))) return null;
  const { slots, row } = found;
  const last = slots[slots.length - 1];
  const columns = { first: slots[0]?.column ?? left, end: last ? last.column + last.width : right };
  const { slots: dated, words: month } = taught ? { slots, words: "" } : underMonths(frame, slots, row, from);
  return { ...found, slots: dated, month, columns, partRow: findPartRow(cells, row, bottom, slots) };
}

/** The weekday of each slot: from its row, else from the cell of the day itself. */
function weekdaysOf(
  { cells }: BlockFrame,
  { slots, row, weekdayRow }: FoundDays,
): readonly (number | null)[] {
  return weekdayRow === null
    ? slots.map(({ column }) => weekdayBeside(cells, row, column))
    : weekdaysIn(cells, weekdayRow, slots);
}

interface BlockHeader {
  readonly rows: Rows;
  readonly nameColumn: number;
  /** Whether a header says that the column names people. */
  readonly namesPeople: boolean;
}

/** The header's rows and the column of names; null where nothing beside the days looks like one. */
function headerAround(frame: BlockFrame, from: number, days: FoundDays): BlockHeader | null {
  const { taught, left } = frame;
  const { row, weekdayRow, partRow, columns } = days;
  const lowest = Math.max(row, partRow ?? 0, weekdayRow ?? 0);
  const name = findName(frame, { from: Math.max(from, row - 3), to: lowest }, columns);
  const merged = [name?.column ?? left, columns.first].map((column) => mergedTo(frame, row, column));
  const rows: Rows = {
    from: taught?.headerFrom ?? Math.min(row, weekdayRow ?? row, name?.row ?? row),
    to: taught?.headerTo ?? Math.max(lowest, name?.row ?? 0, ...merged),
  };
  const nameColumn = taught?.nameColumn ?? name?.column ?? nameColumnByContents(frame, rows.to + 1, columns);
  return nameColumn === null ? null : { rows, nameColumn, namesPeople: name !== null };
}

/** The last row of a header's cell; a title that is merged over half the grid is none of the header. */
function mergedTo({ cells, left, right }: BlockFrame, row: number, column: number): number {
  const merge = cells.merge(row, column);
  return merge && merge.columns < (right - left) / 2 ? merge.row + merge.rows - 1 : row;
}

/** Whether the header calls its numbers days: 日期, 日, 号数. */
function saysDays({ cells, left }: BlockFrame, { from, to }: Rows, right: number): boolean {
  for (let row = from; row <= to; row++) {
    for (let column = left; column < right; column++) {
      const value = cells.raw(row, column);
      if (typeof value === "string" && /日期|几号|号数|星期|^日$|^\d+[日号]$/.test(compactText(value)))
        return true;
    }
  }
  return false;
}

function textOf({ cells, left, right }: BlockFrame, rows: readonly number[]): string {
  return textOfRows(cells, rows, left, right);
}

function rowsFrom(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
