import { cellsOf, compactText, type Area, type SheetCells } from "../../../grid";
import { meaningOf } from "../../columns/column-meaning";
import type { Fit, LayoutReader, ReadContext, Region } from "../../layout";
import { fitTurned, namesAcross, type PeopleAcross } from "./people-across";
import { personSummary } from "./person-summary";
import { COUNTS } from "./summary-record";

/** Counts of a month turned: a column a person, a row a count (应出勤天数, 事假（天）, 迟到（次）). Read as a summary by turning it. */
export const countsAcross: LayoutReader = { ...personSummary, fit: fitCountsAcross };

const FEWEST_NAMES = 3;
const FEWEST_COUNTS = 3;

function fitCountsAcross(region: Region, context: ReadContext): Fit | null {
  const found = findCounts(cellsOf(region.sheet), region.area);
  return found && fitTurned(personSummary, region, context, { ...found, field: "counts", reason: "count" });
}

/** A row of names over a column of counts. */
function findCounts(cells: SheetCells, area: Area): PeopleAcross | null {
  for (const { row: header, people, alike, others } of namesAcross(cells, area)) {
    if (people.length < FEWEST_NAMES || alike.length + others > people.length) continue;
    // Counts tell as plainly as a title that short words among names are names.
    const all = [...people, ...alike].sort((a, b) => a - b);
    for (let corner = area.column; corner < (all[0] ?? 0); corner++) {
      const last = lastCount(cells, area, header + 1, corner);
      if (last !== null) return { header, last, corner, people: all };
    }
  }
  return null;
}

/** The last of the rows whose label is a count, one below the other; null where there are too few. */
function lastCount(cells: SheetCells, area: Area, from: number, column: number): number | null {
  let counts = 0;
  let last: number | null = null;
  for (let row = from; row < area.row + area.rows; row++) {
    const label = compactText(cells.value(row, column));
    if (label === "") break;
    const { field } = meaningOf([label]);
    // 请假天数 is a length beside a day only.
    if (field === null || !(COUNTS.test(field) || field === "duration")) continue;
    counts += 1;
    last = row;
  }
  return counts >= FEWEST_COUNTS ? last : null;
}
