import { compactText, type SheetCells } from "../../../../grid";
import { foldMark } from "../../../marks/mark-glyphs";
import type { Legend, LegendEntry } from "../../../marks/legend";
import { isUsualWorkday } from "../../../marks/workday";
import type { GridBlock } from "./grid-block";

/** 公休 is a day off for everybody, and short for 公休假, somebody's annual leave (docs/criteria.md §3.1). */
const EITHER = "公休";

/** The entries of a legend that call leave 公休: the mark stands on workdays alone, while days off are on the sheet and bear none. */
export function leaveCalledRest(
  cells: SheetCells,
  blocks: readonly GridBlock[],
  { entries }: Legend,
): readonly LegendEntry[] {
  return entries.filter(({ mark, word, code }) => {
    if (code !== "rest" || word !== EITHER) return false;
    let workdays = 0;
    let others = 0;
    let daysOff = 0;
    for (const { columns, personRowSet } of blocks) {
      for (const { column, day } of columns) {
        if (day === null) return false;
        const off = !isUsualWorkday(day);
        if (off) daysOff += 1;
        for (const row of personRowSet) {
          if (foldMark(compactText(cells.raw(row, column))) !== foldMark(mark)) continue;
          if (off) others += 1;
          else workdays += 1;
        }
      }
    }
    return workdays > 0 && others === 0 && daysOff > 0;
  });
}

/** A legend in which some marks mean annual leave. */
export function withAnnualLeave(legend: Legend, leave: readonly LegendEntry[]): Legend {
  if (leave.length === 0) return legend;
  const marks = new Set(leave.map(({ mark }) => mark));
  const entries = legend.entries.map((entry) =>
    marks.has(entry.mark) && entry.word === EITHER ? { ...entry, code: "annual-leave" as const } : entry,
  );
  return { ...legend, entries };
}
