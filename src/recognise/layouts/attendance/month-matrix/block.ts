import { compactText, type Day, type SheetCells } from "../../../../grid";
import { findDayRow } from "../../../find/day-row";
import type { DaySlot } from "../../../find/day-slots";
import { weekdaysIn } from "../../../find/weekday-row";
import type { Part } from "../../../marks/parts";
import type { PersonName } from "../../../values/person-name";
import { readPeriodClue } from "../../../find/period";
import { rowText } from "../../../find/row-text";
import { resolveDays, type ResolvedDays } from "../../../find/resolve-days";
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
import type { TaughtGrid } from "../../../taught/taught-grid";
import { readPeople } from "./people";

/** A column of marks: which day, which part of it. */
export interface MarkColumn {
  readonly column: number;
  /** Null for all columns of a sheet whose month is not known. */
  readonly day: Day | null;
  readonly part: Part;
  readonly slot: number;
}

interface PersonRows {
  readonly person: PersonName;
  readonly department: string | null;
  readonly staffNumber: string | null;
  readonly row: number;
  readonly rows: readonly { readonly row: number; readonly part: Part }[];
}

/** One header with its people; a sheet may stack two (1–15 over 16–31). */
export interface Block {
  readonly headerFrom: number;
  readonly headerTo: number;
  readonly dayRow: number;
  readonly slots: readonly DaySlot[];
  readonly resolved: ResolvedDays;
  readonly columns: readonly MarkColumn[];
  readonly nameColumn: number;
  /** Whether a header says that the column names people. */
  readonly namesPeople: boolean;
  /** The columns are 第1次, 第2次, or bare 1…17 that nothing calls days: whose day they are can't be told, nor asked. */
  readonly sessions: boolean;
  readonly idColumns: ReadonlyMap<number, string>;
  readonly people: readonly PersonRows[];
  readonly personRowSet: ReadonlySet<number>;
  readonly groupRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly formRows: readonly number[];
  readonly namelessRows: readonly number[];
  readonly halfDays: boolean;
  /** First row below the block. */
  readonly end: number;
  /** First row below its people, totals, notes and signatures: where the next block's title may begin. */
  readonly closed: number;
}

export interface BlockFrame {
  readonly cells: SheetCells;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly sheetName: string;
  readonly answered: { readonly year: number; readonly month: number | null } | null;
  readonly contextYear: number | null;
  /** What the clerk said of the grid; null where nothing. */
  readonly taught: TaughtGrid | null;
}

/**
 * Reads the next header and its people at or below a row; null where there is none.
 *
 * @param above the block above, whose title speaks for this one too unless this one has a title of its own (months stacked on a sheet)
 */
export function readBlock(
  frame: BlockFrame,
  from: number,
  titleRows: readonly number[],
  above: Block | null,
): Block | null {
  const { cells, left, right, bottom } = frame;
  const { taught } = frame;
  const found = taught?.dayRow ?? findDayRow(cells, from, bottom, left, right);
  if (!found || (!taught?.dayRow && isYearHeader(cells, found.row, found.slots))) return null;
  const { row: dayRow, slots, weekdayRow } = found;
  const first = slots[0]?.column ?? left;
  const last = slots[slots.length - 1];
  const end = last ? last.column + last.width : right;

  const partRow = findPartRow(cells, dayRow, bottom, slots);
  const nameAt = findName(
    cells,
    Math.max(from, dayRow - 3),
    Math.max(dayRow, partRow ?? 0, weekdayRow ?? 0) + 1,
    left,
    right,
    first,
    end,
  );
  const mergedTo = Math.max(
    ...[nameAt?.column ?? left, first].map((column) => {
      const merge = cells.merge(dayRow, column);
      return merge && merge.columns < (right - left) / 2 ? merge.row + merge.rows - 1 : dayRow;
    }),
  );
  const headerTo =
    taught?.headerTo ?? Math.max(dayRow, weekdayRow ?? 0, partRow ?? 0, nameAt?.row ?? 0, mergedTo);
  const headerFrom = taught?.headerFrom ?? Math.min(dayRow, weekdayRow ?? dayRow, nameAt?.row ?? dayRow);
  const nameColumn =
    taught?.nameColumn ??
    nameAt?.column ??
    nameColumnByContents(cells, headerTo + 1, bottom, left, right, first, end);
  if (nameColumn === null) return null;

  const textOf = (rows: readonly number[]): string =>
    rows
      .map((row) => rowText(cells, row, left, right))
      .join("  ")
      .trim() ||
    // Of two grids side by side the first may carry the title of both.
    rows.map((row) => rowText(cells, row, cells.sheet.column, right)).join("  ");
  const own = textOf(rowsFrom(above?.closed ?? from, headerFrom));
  const title = textOf(titleRows);
  const ownClue = readPeriodClue(own);
  const clue = above === null || ownClue.month !== null ? ownClue : readPeriodClue(title);
  const sheetClue = readPeriodClue(frame.sheetName);
  const weekdays =
    weekdayRow === null
      ? slots.map(({ column }) => weekdayBeside(cells, dayRow, column))
      : weekdaysIn(cells, weekdayRow, slots);
  const resolved =
    taught?.resolved ??
    resolveDays(slots, {
      // Where months are stacked, each block's own title names its month.
      sheetName: above !== null && ownClue.month !== null ? { ...sheetClue, month: null } : sheetClue,
      title: clue.year === null ? { ...clue, year: readPeriodClue(title).year } : clue,
      answered: frame.answered,
      contextYear: frame.contextYear,
      weekdays,
    });
  const columns = markColumns(cells, slots, resolved, partRow, dayRow);
  const named = idColumnsOf(cells, headerFrom, headerTo, left, right, first, end, nameColumn);
  const ids = taught?.withIds(named) ?? named;
  const read = readPeople(
    frame,
    headerTo + 1,
    nameColumn,
    ids,
    first,
    end,
    infoDepartment(own) ?? infoDepartment(title),
  );
  return {
    headerFrom,
    headerTo,
    dayRow,
    slots,
    resolved,
    columns,
    nameColumn,
    namesPeople: nameAt !== null,
    sessions: resolved.sessions && !saysDays(cells, headerFrom, dayRow, left, end),
    idColumns: ids,
    ...read,
    halfDays: columns.some(({ part }) => part !== "day") || read.people.some(({ rows }) => rows.length > 1),
  };
}

/** Whether the header calls its numbers days: 日期, 日, 号数. */
function saysDays(cells: SheetCells, from: number, to: number, left: number, right: number): boolean {
  for (let row = from; row <= to; row++) {
    for (let column = left; column < right; column++) {
      const value = cells.raw(row, column);
      if (typeof value === "string" && /日期|几号|号数|星期|^日$|^\d+[日号]$/.test(compactText(value)))
        return true;
    }
  }
  return false;
}

function rowsFrom(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
