import { cellsOf, compactText, dayNumber, type Area, type CellArea, type SheetCells } from "../../../../grid";
import type { AttendanceEntry, Finding, Ledger, Question } from "../../../../ledgers";
import { draftLedger } from "../../../draft";
import { noteRows } from "../../../find/note-rows";
import type { Fit, LayoutReader, ReadContext, Region, TableDraft } from "../../../layout";
import { markQuestions, periodQuestions } from "../../../marks/attendance-questions";
import { settleBlanks } from "../../../marks/blanks";
import { cellOn, findingOf } from "../../../problems";
import { speaksAgainst, speaksFor, type Evidence } from "../../evidence";
import { failedFormula } from "../failed-formula";
import { halfDaysOpen } from "../half-days";
import type { MatrixEntries } from "./entries";
import { dayFindings, peopleFindings } from "./findings";
import type { GridBlock } from "./grid-block";
import { gridContent, type GridContent, type GridEvidence } from "./grid-content";
import {
  columnMatches,
  filledRows,
  inBlockOrder,
  periodOf,
  roleOf,
  rowsFrom,
  sumCounts,
  withoutDates,
} from "./grid-ledger";
import { blockPlace, readGrid, type Grid } from "./read-grid";
import { countFindings } from "./stated-counts";

/**
 * A grid of people and days (docs/criteria.md §3.1, ①②⑥): header of one to three rows anywhere, days as numbers, dates or serials, one
 * to three rows a person and columns a day, legend anywhere; also shift tables and grids of punches, which are no presence.
 */
export const monthMatrix: LayoutReader = { layout: "month-matrix", fit: fitMonthMatrix };

function fitMonthMatrix(region: Region, context: ReadContext): Fit | null {
  const grid = readGrid(region, context);
  if (!grid) return null;
  const { taught } = context;
  const content = taught?.kind === "attendance" ? taughtContent(grid) : gridContent(contentEvidence(grid));
  if (content === null) return null;
  const punches = filledIn(grid) > 0 && content === "punches";
  return {
    kind: "attendance",
    layout: punches ? "punch-log" : "month-matrix",
    evidence: evidenceOf(grid),
    read: () => readContent(region, context, grid, content),
  };
}

function evidenceOf({ first, people }: Grid): readonly Evidence[] {
  const days = first.slots.length;
  return [
    speaksFor(days >= 20 ? "month-of-days" : days >= 7 ? "week-of-days" : "few-days", days),
    people.list.length > 0 ? speaksFor("people", people.list.length) : speaksAgainst("nobody"),
  ];
}

function readContent(
  region: Region,
  context: ReadContext,
  grid: Grid,
  content: NonNullable<GridContent>,
): TableDraft {
  const { sheet, area } = region;
  const { blocks, first, legend, read, title } = grid;
  const cells = cellsOf(sheet);
  const header = cellOn(sheet.name, first.dayRow, first.slots[0]?.column ?? area.column);
  const told = (problem: NotCounted): Finding =>
    findingOf({ id: `attendance.${problem}` }, { ...header, column: area.column }, title, "attendance");
  const findings: Finding[] = [
    ...peopleFindings(cells, blocks, grid.people),
    ...dayFindings(cells, blocks),
    ...legendFindings(grid, area),
    ...errorFindings(cells, read),
  ];
  const entries = inBlockOrder(
    read.map((one) => one.entries),
    cells,
    findings,
  );
  const draft = { ledger: bareLedger(region, grid), questions: [], findings };
  const filled = filledIn(grid) > 0;
  if (filled && (content === "schedule" || content === "punches")) {
    findings.push(told(content === "schedule" ? "schedule-not-presence" : "punches-not-presence"));
    return content === "schedule" ? draft : { ...draft, ledger: { ...draft.ledger, layout: "punch-log" } };
  }
  const own = { ...draft, legend: legend.legend };
  if (blocks.every(isUndated)) {
    const sessions = blocks.every((block) => block.sessions);
    if (sessions && filled) findings.push(told("sessions-not-days"));
    return { ...own, questions: sessions ? [] : askPeriod(grid, header) };
  }
  findings.push(...halfDaysOpen(entries, sheet.name));
  if (content === "doubtful")
    findings.push(findingOf({ id: "attendance.maybe-attendance" }, header, title, "attendance"));
  const settled = settleMarks(entries, grid, context);
  findings.push(...countFindings(cells, grid, settled.entries, settled.questions.length > 0));
  return {
    ...own,
    ledger: { ...own.ledger, entries: settled.entries },
    questions: [...askMonthsBelow(grid), ...settled.questions],
  };
}

/** The ledger of a grid with all but the marks of its days. */
function bareLedger({ sheet, area }: Region, grid: Grid): Ledger {
  const { blocks, first, people, legend, read, title, frame } = grid;
  return draftLedger({
    kind: "attendance",
    layout: "month-matrix",
    sheet: sheet.name,
    title,
    area: filledRows(area, blocks),
    headerRows: blocks.flatMap(({ headerFrom, headerTo }) => rowsFrom(headerFrom, headerTo + 1)),
    columns: columnMatches(frame, first),
    rows: noteRows(frame.cells, area, roleOf(blocks, legend), first.headerFrom),
    people: people.list,
    marks: sumCounts(read.map((one) => one.marks)),
    legend: Object.fromEntries(legend.legend.entries.map(({ mark, code }) => [mark, code])),
    period: periodOf(blocks),
    blankForm: filledIn(grid) === 0,
  });
}

/** Asks which month an undated grid is of; of a form without people or marks there is nothing to date. */
function askPeriod(grid: Grid, header: CellArea): readonly Question[] {
  const { people, first, frame } = grid;
  return people.list.length > 0 && filledIn(grid) > 0
    ? periodQuestions(frame.sheetName, header, first.resolved, frame.answered)
    : [];
}

/** Asks of which month the blocks are that stand undated below dated ones. */
function askMonthsBelow({ blocks, frame }: Grid): readonly Question[] {
  return blocks
    .filter((block) => isUndated(block) && !block.sessions && block.people.length > 0)
    .flatMap(({ headerFrom, dayRow, slots, resolved }) => {
      const cell = cellOn(frame.sheetName, dayRow, slots[0]?.column ?? 0);
      return periodQuestions(
        blockPlace(frame.sheetName, headerFrom),
        cell,
        resolved,
        frame.answeredBelow(headerFrom),
      );
    });
}

/** The marks with what their blanks mean, and what is asked about both. */
function settleMarks(
  entries: readonly AttendanceEntry[],
  grid: Grid,
  { taught, memory }: ReadContext,
): { readonly entries: readonly AttendanceEntry[]; readonly questions: readonly Question[] } {
  const { people, frame, title, legend, read, readers } = grid;
  const table = withoutDates(frame.sheetName, title);
  const settled = settleBlanks(entries, people.list, {
    sheet: frame.sheetName,
    fallback: people.list[0]?.department ?? table,
    table,
    legend: taught?.blank ?? legend.legend.blank,
    memory,
  });
  return {
    entries: settled.entries,
    questions: [
      ...readers.flatMap((reader, index) => markQuestions(read[index]?.unknown ?? new Map(), reader)),
      ...(filledIn(grid) > 0 ? settled.questions : []),
    ],
  };
}

function filledIn({ read }: Grid): number {
  return read.reduce((sum, one) => sum + one.filledCells, 0);
}

type NotCounted = "schedule-not-presence" | "punches-not-presence" | "sessions-not-days";

/** What the clerk calls attendance is it; times of day are no presence all the same, unless their meaning was taught. */
function taughtContent(grid: Grid): "attendance" | "punches" {
  const { read } = grid;
  const filled = filledIn(grid);
  const punches = read.reduce((sum, one) => sum + one.punchCells, 0);
  return punches > filled * 0.6 ? "punches" : "attendance";
}

function contentEvidence({ frame, blocks, first, title, about, people, read }: Grid): GridEvidence {
  const columns = blocks.flatMap(({ resolved }) =>
    resolved.days.map((day) => (day === null ? null : dayNumber(day))),
  );
  const steps = columns.filter((day, index) => day !== null && day - (columns[index - 1] ?? day - 1) === 1);
  const { cells } = frame;
  return {
    about,
    title,
    namesPeople: blocks.some((block) => block.namesPeople),
    people: people.list.map(({ name }) => name),
    read,
    daily: isUndated(first) || steps.length >= columns.length * 0.5,
    numbered:
      first.slots.some(({ cell }) => cell?.kind === "session" || cell?.kind === "name") && isUndated(first),
    besides: blocks.flatMap(({ nameColumn, headerFrom, headerTo }) =>
      rowsFrom(headerFrom, headerTo + 1).map((row) => compactText(cells.value(row, nameColumn))),
    ),
  };
}

function isUndated({ resolved }: GridBlock): boolean {
  return resolved.days.every((day) => day === null);
}

function legendFindings({ frame, first, legend, leave }: Grid, area: Area): Finding[] {
  const [row = first.headerFrom] = legend.rows;
  const cell = cellOn(frame.sheetName, row, area.column);
  return [
    ...legend.contradicted.map(({ mark, word }) =>
      findingOf({ id: "attendance.legend-contradicts", params: { word } }, cell, mark, "attendance"),
    ),
    ...leave.map(({ mark, word }) =>
      findingOf({ id: "attendance.leave-called-rest", params: { word } }, cell, mark, "attendance"),
    ),
  ];
}

function errorFindings(cells: SheetCells, read: readonly MatrixEntries[]): Finding[] {
  return read.flatMap((one) => one.errors).map((cell) => failedFormula(cells, cell));
}
