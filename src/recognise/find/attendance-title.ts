import {
  compactText,
  dayParts,
  foldText,
  monthOf,
  monthSpan,
  type Area,
  type DateSpan,
  type SheetCells,
} from "../../grid";
import { findPeriod } from "./period-text";
import { readPeriodClue, type PeriodClue } from "./period-clues";
import { rowText } from "./row-text";

export interface AttendanceTitle {
  readonly title: string;
  /** All texts above the header, joined. */
  readonly text: string;
  readonly clue: PeriodClue;
}

/** Title, info rows and what they and the sheet's name say of the time; the sheet's name goes first (docs/criteria.md §3.6). */
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
  const year = named.year ?? above.year ?? contextYear;
  const months = above.from === null ? severalMonths(`${text}  ${cells.sheet.name}`, year) : null;
  const clue = {
    year,
    month: months ? null : (named.month ?? above.month),
    from: months?.from ?? above.from ?? named.from,
    to: months?.to ?? above.to ?? named.to,
  };
  return { title: (lines[0] ?? cells.sheet.name).trim().slice(0, 120), text, clue };
}

/** 「1—12月」, 「第三季度」, 「上半年」, 「年度」: what covers more than the month that it may begin with; null for a single month or less. */
function severalMonths(text: string, year: number | null): DateSpan | null {
  const span = findPeriod(text, year);
  if (!span || dayParts(span.from).day !== 1 || monthOf(span.from) === monthOf(span.to)) return null;
  return span.precision === "year" && !/年度|全年|年终|年底/.test(compactText(text)) ? null : span;
}

/** The stretch that a clue names: a range, a month; null for less. */
export function spanOfClue({ year, month, from, to }: PeriodClue): DateSpan | null {
  if (from !== null && to !== null) return { from, to, precision: "range" };
  return year !== null && month !== null ? monthSpan(year, month) : null;
}
