import { cellsOf, compactText, type Area, type SheetCells } from "../../../grid";
import { looksLikeName } from "../../columns/looks-like-name";
import { readDayCell } from "../../find/day-cells";
import { rowsBetween } from "../../find/header-score";
import type { RowSpan } from "../../find/transpose";
import type { Fit, LayoutReader, ReadContext, Region } from "../../layout";
import { fitTurned, namesAcross, namesIn, type PeopleAcross } from "./people-across";
import { monthMatrix } from "./month-matrix/month-matrix";

/** A month grid turned: a row a day, a column a person. Read as a month grid by turning it. */
export const dayRows: LayoutReader = { layout: "month-matrix", fit: fitDayRows };

const FEWEST_DAYS = 5;
const FEWEST_NAMES = 2;
/** So many names whose surname nobody knows may stand beside one that is known. */
const MOST_ALIKE = 2;
const ATTENDANCE = /考勤|出勤|签到|到岗/;

function fitDayRows(region: Region, context: ReadContext): Fit | null {
  const found = findDayRows(cellsOf(region.sheet), region.area);
  return found && fitTurned(monthMatrix, region, context, { ...found, field: "status", reason: "day" });
}

/** A row of names over a column of days, with short marks between. */
function findDayRows(cells: SheetCells, area: Area): PeopleAcross | null {
  for (const { row: header, people, alike, others } of namesAcross(cells, area)) {
    if (people.length < FEWEST_NAMES) continue;
    // Not everybody's surname is in a list: where the title says that it is attendance, names stand beside names.
    const areNames = alike.length <= people.length * MOST_ALIKE && isTitled(cells, area, header);
    const named = [...people, ...(areNames ? alike : [])].sort((a, b) => a - b);
    const left = others + (areNames ? 0 : alike.length);
    const [first] = named;
    if (first === undefined || left > named.length / 2) continue;
    for (let corner = area.column; corner < first; corner++) {
      const last = lastDay(cells, area, header + 1, corner);
      if (last !== null && holdsMarks(cells, header + 1, last, named)) {
        const [span, ...below] = spansOfNames(cells, area, { header, last, corner });
        return { header, last: span?.to ?? last, below, corner, people: named };
      }
    }
  }
  return null;
}

/**
 * Months below each other are each read by their own row of names, which a joiner, a leaver or another order changes; a row that repeats
 * the names above, or days without one, go on with those above.
 */
function spansOfNames(
  cells: SheetCells,
  area: Area,
  { header, last, corner }: { readonly header: number; readonly last: number; readonly corner: number },
): readonly RowSpan[] {
  const spans: RowSpan[] = [];
  let from = header;
  let to = header;
  for (const row of rowsBetween(header + 1, last)) {
    if (readDay(cells, row, corner)) {
      const merge = cells.merge(row, corner);
      to = merge ? merge.row + merge.rows - 1 : row;
    } else if (row > to && namesOthers(cells, area, row, from)) {
      spans.push({ from, to });
      from = row;
      to = row;
    }
  }
  return [...spans, { from, to: last }];
}

/** Whether a row holds names, and others than the row of names above or elsewhere. */
function namesOthers(cells: SheetCells, area: Area, row: number, above: number): boolean {
  const { people, alike, others } = namesIn(cells, area, row);
  if (people.length < FEWEST_NAMES || others > (people.length + alike.length) / 2) return false;
  return rowsBetween(area.column, area.column + area.columns - 1).some(
    (column) => compactText(cells.raw(row, column)) !== compactText(cells.raw(above, column)),
  );
}

/** Whether the rows above a header, or the sheet's name, say that attendance is kept here. */
function isTitled(cells: SheetCells, area: Area, header: number): boolean {
  const above = rowsBetween(area.row, header - 1).map((row) => compactText(cells.value(row, area.column)));
  return ATTENDANCE.test([...above, cells.sheet.name].join(" "));
}

/** The last of at least five rows whose days rise; null where the column holds none. */
function lastDay(cells: SheetCells, area: Area, from: number, column: number): number | null {
  let days = 0;
  let rising = 0;
  let last: number | null = null;
  let before = "";
  for (let row = from; row < area.row + area.rows; row++) {
    const cell = readDay(cells, row, column);
    if (!cell) continue;
    const order =
      cell.kind === "date"
        ? cell.day
        : `${cell.kind === "month-day" ? String(cell.month).padStart(2, "0") : "00"}-${String(cell.date).padStart(2, "0")}`;
    if (order > before) rising += 1;
    before = order;
    days += 1;
    const merge = cells.merge(row, column);
    last = merge ? merge.row + merge.rows - 1 : row;
  }
  return days >= FEWEST_DAYS && rising >= days * 0.8 ? last : null;
}

function readDay(cells: SheetCells, row: number, column: number) {
  const cell = readDayCell(cells.raw(row, column), cells.sheet.dateSystem);
  return cell && cell.kind !== "name" && cell.kind !== "session" ? cell : null;
}

/** Marks are short, and no names: those of a duty plan stand under their posts. */
function holdsMarks(cells: SheetCells, from: number, to: number, people: readonly number[]): boolean {
  let filled = 0;
  let marks = 0;
  for (let row = from; row <= to; row++) {
    for (const column of people) {
      const text = compactText(cells.raw(row, column));
      if (text === "") continue;
      filled += 1;
      if (text.length <= 6 && !looksLikeName(text)) marks += 1;
    }
  }
  return filled === 0 || marks >= filled * 0.8;
}
