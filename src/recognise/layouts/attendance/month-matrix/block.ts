import { findSchoolYear } from "../../../find/school-year";
import { compactText } from "../../../../grid";
import { findDayRow } from "../../../find/day-row";
import { readPeriodClue, type PeriodClue } from "../../../find/period";
import { resolveDays, type ResolvedDays } from "../../../find/resolve-days";
import { textOfRows } from "../../../find/title";
import { weekdaysIn } from "../../../find/weekday-row";
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
  const { slots, row: dayRow, partRow, columns: dayColumns } = days;
  const { rows, nameColumn, namesPeople } = header;
  const rowsAbove = rowsFrom(above?.closed ?? from, rows.from);
  const texts = {
    own: textOf(frame, rowsAbove),
    nearest: rowsAbove.map((row) => textOf(frame, [row])).reverse(),
    title: textOf(frame, titleRows),
  };
  const titled = above !== null && monthClue(readPeriodClue(texts.own), texts.nearest).month !== null;
  const resolved = taught?.resolved ?? resolveBlock(frame, days, texts, above !== null);
  const columns = markColumns(cells, slots, resolved, partRow);
  const named = idColumnsOf(frame, rows, dayColumns, nameColumn);
  const idColumns = taught?.withIds(named) ?? named;
  const read = readPeople(frame, rows.to + 1, {
    nameColumn,
    namesPeople,
    idColumns,
    days: dayColumns,
    department: infoDepartment(texts.own) ?? infoDepartment(texts.title),
  });
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
  return { ...found, columns, partRow: findPartRow(cells, row, bottom, slots) };
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

/** What stands right above a block, and above the first block of the grid. */
interface Above {
  readonly own: string;
  /** The rows of `own` one by one, from the header upwards. */
  readonly nearest: readonly string[];
  readonly title: string;
}

function resolveBlock(
  frame: BlockFrame,
  { slots, row, weekdayRow }: FoundDays,
  { own, nearest, title }: Above,
  stacked: boolean,
): ResolvedDays {
  const { cells } = frame;
  const ownClue = monthClue(readPeriodClue(own), nearest);
  const hasOwn = stacked && ownClue.month !== null;
  const clue: PeriodClue = !stacked || hasOwn ? ownClue : readPeriodClue(title);
  const sheetClue = readPeriodClue(frame.sheetName);
  return resolveDays(slots, {
    // Where months are stacked, each block's own title names its month.
    sheetName: hasOwn ? { ...sheetClue, month: null } : sheetClue,
    title: clue.year === null ? { ...clue, year: readPeriodClue(title).year } : clue,
    answered: frame.answered,
    contextYear: frame.contextYear,
    schoolYear: findSchoolYear(`${frame.sheetName} ${own} ${title}`) ?? frame.schoolYear,
    weekdays:
      weekdayRow === null
        ? slots.map(({ column }) => weekdayBeside(cells, row, column))
        : weekdaysIn(cells, weekdayRow, slots),
  });
}

/** Under a title of several months (第二季度) the row nearest to the header that names one month says which it is. */
function monthClue(clue: PeriodClue, nearest: readonly string[]): PeriodClue {
  if (clue.month !== null || clue.from !== null) return clue;
  const own = nearest.map(readPeriodClue).find(({ month }) => month !== null);
  return own ? { ...own, year: own.year ?? clue.year } : clue;
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
