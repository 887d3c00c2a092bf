import { foldText, monthSpan, type Area, type DateSpan, type SheetCells } from "../../grid";
import { readPeriodClue, type PeriodClue } from "./period-clues";
import { rowText } from "./row-text";

export interface AttendanceTitle {
  readonly title: string;
  /** All texts above the header, joined. */
  readonly text: string;
  readonly clue: PeriodClue;
}

/** Title, info rows and what they and the sheet's name say of the time; the sheet's name goes first (CRITERIA.md §3.6). */
export function readAttendanceTitle(
  cells: SheetCells,
  area: Area,
  headerFrom: number,
  contextYear: number | null,
): AttendanceTitle {
  const lines: string[] = [];
  for (let row = area.row; row < headerFrom; row++) {
    const line = foldText(rowText(cells, row, area.column, area.column + area.columns));
    if (line !== "") lines.push(line);
  }
  const text = lines.join("  ");
  const named = readPeriodClue(cells.sheet.name);
  const above = readPeriodClue(text);
  const clue = {
    year: named.year ?? above.year ?? contextYear,
    month: named.month ?? above.month,
    from: above.from ?? named.from,
    to: above.to ?? named.to,
  };
  return { title: (lines[0] ?? cells.sheet.name).trim().slice(0, 120), text, clue };
}

/** The stretch that a clue names: a range, a month; null for less. */
export function spanOfClue({ year, month, from, to }: PeriodClue): DateSpan | null {
  if (from !== null && to !== null) return { from, to, precision: "range" };
  return year !== null && month !== null ? monthSpan(year, month) : null;
}
