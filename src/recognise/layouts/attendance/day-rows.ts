import { cellsOf, compactText, isBlank, type Area, type SheetCells } from "../../../grid";
import type { Ledger } from "../../../ledgers";
import { readDayCell } from "../../find/day-cells";
import { fitOf } from "../../draft";
import { speaksAgainst } from "../evidence";
import { rowsBetween } from "../../find/header-score";
import { noteRows } from "../../find/note-rows";
import { readPersonName } from "../../columns/person-name";
import { isColumnName } from "../../find/header-words";
import { looksLikeName } from "../../columns/looks-like-name";
import type { Fit, LayoutReader, ReadContext, Region } from "../../layout";
import { movedBack } from "../../moved-draft";
import { transposeRows } from "../../find/transpose";
import { monthMatrix } from "./month-matrix/month-matrix";

/** A month grid turned: a row a day, a column a person. Read as a month grid by turning it. */
export const dayRows: LayoutReader = { layout: "month-matrix", fit: fitDayRows };

interface DayRows {
  readonly header: number;
  readonly last: number;
  readonly dateColumn: number;
  readonly people: readonly number[];
}

const FEWEST_DAYS = 5;
const DEEPEST_HEADER = 12;
const FEWEST_NAMES = 2;
/** So many names whose surname nobody knows may stand beside one that is known. */
const MOST_ALIKE = 2;
const SHORT_NAME = /^[\u3400-\u9FFF·]{2,4}$/;
const ATTENDANCE = /考勤|出勤|签到|到岗/;

function fitDayRows(region: Region, context: ReadContext): Fit | null {
  const { sheet, area } = region;
  const cells = cellsOf(sheet);
  const found = findDayRows(cells, area);
  if (!found) return null;
  const { header, last } = found;
  const turned = transposeRows(cells, area, header, last, { column: found.dateColumn, text: "姓名" });
  const fit = monthMatrix.fit(
    {
      sheet: turned.sheet,
      area: {
        row: 0,
        column: 0,
        rows: turned.sheet.values.length,
        columns: turned.sheet.values[0]?.length ?? 0,
      },
    },
    context,
  );
  const draft = fit?.read();
  if (!draft || draft.ledger.people.length === 0) return null;
  const moved = movedBack(draft, area, turned.areaOf);
  const ledger: Ledger = {
    ...moved.ledger,
    headerRows: [header],
    columns: found.people.map((column) => ({
      column,
      path: [compactText(cells.value(header, column))],
      field: "status",
      reason: "contents",
    })),
    rows: noteRows(cells, area, (row) => roleOf(row, found), header),
  };
  return fitOf({ ...moved, ledger }, [...(fit?.evidence ?? []), speaksAgainst("turned")]);
}

function roleOf(row: number, { header, last }: DayRows): { role: "header" | "data"; reason: string } | null {
  if (row === header) return { role: "header", reason: "people" };
  return row > header && row <= last ? { role: "data", reason: "day" } : null;
}

/** A row of names over a column of days, with short marks between. */
function findDayRows(cells: SheetCells, area: Area): DayRows | null {
  const right = area.column + area.columns;
  for (let header = area.row; header < Math.min(area.row + area.rows, area.row + DEEPEST_HEADER); header++) {
    const people: number[] = [];
    const alike: number[] = [];
    let others = 0;
    for (let column = area.column; column < right; column++) {
      const value = cells.raw(header, column);
      if (isBlank(value) || isColumnName(value)) continue;
      const name = readPersonName(value)?.name;
      if (name !== undefined && looksLikeName(name)) people.push(column);
      else if (name !== undefined && SHORT_NAME.test(name)) alike.push(column);
      else others += 1;
    }
    if (people.length < FEWEST_NAMES) continue;
    // Not everybody's surname is in a list: where the title says that it is attendance, names stand beside names.
    if (alike.length <= people.length * MOST_ALIKE && isTitled(cells, area, header))
      people.push(...alike.splice(0));
    people.sort((a, b) => a - b);
    const [first] = people;
    if (first === undefined || others + alike.length > people.length / 2) continue;
    for (let dateColumn = area.column; dateColumn < first; dateColumn++) {
      const last = lastDay(cells, area, header + 1, dateColumn);
      if (last !== null && holdsMarks(cells, header + 1, last, people))
        return { header, last, dateColumn, people };
    }
  }
  return null;
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
    const cell = readDayCell(cells.raw(row, column), cells.sheet.dateSystem);
    if (!cell || cell.kind === "name" || cell.kind === "session") continue;
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
