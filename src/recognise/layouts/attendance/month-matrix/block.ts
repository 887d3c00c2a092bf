import { compactText, type SheetCells } from "../../../../grid";
import { findDayRow } from "../../../find/day-row";
import { weekdaysIn } from "../../../find/weekday-row";
import { readPeriodClue } from "../../../find/period";
import { textOfRows } from "../../../find/title";
import { resolveDays } from "../../../find/resolve-days";
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
import type { Block, BlockFrame } from "./grid-block";
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

  const textOf = (rows: readonly number[]): string => textOfRows(cells, rows, left, right);
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
