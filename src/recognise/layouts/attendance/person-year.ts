import {
  cellsOf,
  compactText,
  isBlank,
  isErrorValue,
  makeDay,
  type Area,
  type CellArea,
  type SheetCells,
} from "../../../grid";
import type { AttendanceEntry, Finding } from "../../../ledgers";
import { settleBlanks } from "../../marks/blanks";
import { speaksFor } from "../evidence";
import { draftLedger, fitOf } from "../../draft";
import { noteRows } from "../../find/note-rows";
import { cellOn } from "../../problems";
import { findDayRow } from "../../find/day-row";
import type { DaySlot } from "../../find/day-slots";
import { personAbove } from "../../values/person-above";
import type { PersonName } from "../../columns/person-name";
import { readPeriodClue } from "../../find/period";
import { yearQuestionId } from "../../find/year-question";
import { markQuestions, periodQuestion } from "../../marks/attendance-questions";
import { YEARS_AROUND } from "../../find/fitting-months";
import { readTitle } from "../../find/title";
import type { Fit, LayoutReader, ReadContext, Region } from "../../layout";
import { unknownMarks } from "../../marks/unknown-marks";
import { findLegend } from "../../marks/legend-search";
import { markIn } from "../../marks/mark-status";
import { markReader } from "../../marks/marks";
import { failedFormula } from "./failed-formula";

/** A year's form of one person: a row a month, a column a day; the name stands above or is the sheet's name. */
export const personYear: LayoutReader = { layout: "year-matrix", fit: fitPersonYear };

interface MonthRow {
  readonly row: number;
  readonly month: number;
}

function fitPersonYear(region: Region, context: ReadContext): Fit | null {
  const { sheet, area } = region;
  const cells = cellsOf(sheet);
  const right = area.column + area.columns;
  const found = findDayRow(cells, area.row, area.row + area.rows, area.column, right);
  const slots = found?.slots.filter(({ cell }) => cell?.kind === "number") ?? [];
  const first = slots[0];
  if (!found || !first || slots.length < 28 || first.column === area.column) return null;
  const months = monthRows(cells, area, found.row + 1, first.column);
  if (months.length < 3) return null;

  const title = readTitle(cells, area, found.row, context.year);
  const named = personAbove(title.text, sheet.name);
  if (!named) return null;
  const answered = Number(context.memory.answers[yearQuestionId(sheet.name)] ?? NaN);
  const year = Number.isNaN(answered) ? (readPeriodClue(sheet.name).year ?? title.clue.year) : answered;
  const body = new Set(months.map(({ row }) => row));
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index).filter(
    (row) => !body.has(row),
  );
  const legend = findLegend(cells, rows, area.column, right, { rows: [...body], from: 0, to: right });
  const reader = markReader(legend.legend, context.memory, context.borrowed);
  const cell = cellOn(sheet.name, found.row, area.column);
  const { entries, marks, unknown, errors } = readMarks(cells, months, slots, year, reader);
  const people = [personOf(named, cell)];
  const blanks = settleBlanks(entries, people, {
    sheet: sheet.name,
    fallback: named.name,
    table: named.name,
    legend: legend.legend.blank,
    memory: context.memory,
  });
  const filled = Object.keys(marks).length > 0;
  const roles = new Map(months.map(({ row }) => [row, { role: "data" as const, reason: "month" }]));
  const ledger = draftLedger({
    kind: "attendance",
    layout: "year-matrix",
    sheet: sheet.name,
    title: title.title,
    area,
    headerRows: [found.row],
    columns: [],
    rows: noteRows(
      cells,
      area,
      (row) => (row === found.row ? { role: "header", reason: "days" } : (roles.get(row) ?? null)),
      found.row,
    ),
    period:
      year === null
        ? null
        : { from: `${String(year)}-01-01`, to: `${String(year)}-12-31`, precision: "year" },
    people,
    entries: filled ? blanks.entries : [],
    marks,
    legend: Object.fromEntries(legend.legend.entries.map(({ mark, code }) => [mark, code])),
    blankForm: !filled,
    fingerprint: "person-year",
  });
  const questions = [
    ...(year === null ? [periodQuestion(sheet.name, cell, null, YEARS_AROUND.map(String))] : []),
    ...markQuestions(unknown, reader),
    ...(filled ? blanks.questions : []),
  ];
  return fitOf({ ledger, questions, findings: errors, legend: legend.legend }, [
    speaksFor("people", named.name),
    speaksFor("month-of-days", slots.length),
    speaksFor("day-in-every-row", `${String(months.length)} months`),
  ]);
}

function personOf(
  named: PersonName,
  cell: CellArea,
): { name: string; department: string | null; staffNumber: null; note: string | null; cell: Area } {
  const { row, column } = cell;
  return {
    name: named.name,
    department: named.department,
    staffNumber: null,
    note: named.note,
    cell: { row, column, rows: 1, columns: 1 },
  };
}

/** Rows that a month begins: 1月, 一月, 「5」 under 月份. */
function monthRows(cells: SheetCells, area: Area, from: number, left: number): MonthRow[] {
  const months: MonthRow[] = [];
  for (let row = from; row < area.row + area.rows; row++) {
    for (let column = area.column; column < left; column++) {
      const month = readMonth(compactText(cells.raw(row, column)));
      if (month === null) continue;
      const last = months[months.length - 1];
      if (!last || month > last.month) months.push({ row, month });
      break;
    }
  }
  return months;
}

function readMonth(text: string): number | null {
  if (!/月$/.test(text)) return null;
  return readPeriodClue(text).month;
}

function readMarks(
  cells: SheetCells,
  months: readonly MonthRow[],
  slots: readonly DaySlot[],
  year: number | null,
  reader: ReturnType<typeof markReader>,
): {
  entries: AttendanceEntry[];
  marks: Record<string, number>;
  unknown: ReadonlyMap<string, readonly CellArea[]>;
  errors: readonly Finding[];
} {
  const entries: AttendanceEntry[] = [];
  const marks: Record<string, number> = {};
  const unknown = unknownMarks();
  const errors: Finding[] = [];
  for (const { row, month } of months) {
    for (const { column, cell } of slots) {
      const raw = cells.raw(row, column);
      if (isErrorValue(raw)) {
        errors.push(failedFormula(cells, cellOn(cells.sheet.name, row, column)));
        continue;
      }
      const mark = isBlank(raw) ? "" : markIn(raw);
      if (mark !== "") marks[mark] = (marks[mark] ?? 0) + 1;
      const day = year === null || cell?.kind !== "number" ? null : makeDay(year, month, cell.date);
      if (day === null) continue;
      entries.push({ person: 0, day, part: "day", mark, shares: reader.shares(mark, 1), row, column });
      if (mark === "" || reader.meaning(mark) !== null) continue;
      unknown.add(mark, day, cellOn(cells.sheet.name, row, column));
    }
  }
  return { entries, marks, unknown: unknown.onWorkdays(), errors };
}
