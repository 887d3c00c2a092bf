import { cellsOf, compactText, dayNumber, type Area, type SheetCells } from "../../../../grid";
import type { Finding } from "../../../../ledgers";
import { settleBlanks } from "../../../marks/blanks";
import { halfDaysOpen } from "../half-days";
import { draftLedger } from "../../../draft";
import { noteRows } from "../../../find/note-rows";
import { cellOn, findingOf } from "../../../problems";
import { yearQuestionId } from "../../../find/year-question";
import {
  answeredPeriod,
  markQuestions,
  monthQuestionId,
  periodQuestions,
} from "../../../marks/attendance-questions";
import { readTitle } from "../../../find/title";
import { taughtGrid } from "../../../taught/taught-grid";
import { taughtLegend } from "../../../taught/taught-marks";
import { taughtMonth } from "../../../taught/taught-period";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../../layout";
import { findLegend, type FoundLegend } from "../../../marks/legend-search";
import { markReader, type MarkReader } from "../../../marks/marks";
import { readBlock } from "./block";
import type { Block, BlockFrame } from "./grid-block";
import { readEntries, type MatrixEntries } from "./entries";
import { gridContent, type GridEvidence } from "./grid-content";
import { collectPeople, dayFindings, peopleFindings } from "./findings";
import {
  columnMatches,
  confidenceOf,
  filledRows,
  inBlockOrder,
  periodOf,
  roleOf,
  rowsFrom,
  sumCounts,
  withoutDates,
} from "./grid-ledger";

/**
 * A grid of people and days (docs/criteria.md §3.1, ①②⑥): header of one to three rows anywhere, days as numbers, dates or serials, one
 * to three rows a person and columns a day, legend anywhere; also shift tables and grids of punches, which are no presence.
 */
export const monthMatrix: LayoutReader = { layout: "month-matrix", read: readMonthMatrix };

function readMonthMatrix(region: Region, context: ReadContext): TableDraft | null {
  const grid = readGrid(region, context);
  if (!grid) return null;
  const { sheet, area } = region;
  const { blocks, first, people, legend, reader, read, title } = grid;
  const { taught } = context;
  const content = taught?.kind === "attendance" ? taughtContent(grid) : gridContent(evidenceOf(grid));
  if (content === null) return null;
  const cells = cellsOf(sheet);
  const filled = read.reduce((sum, one) => sum + one.filledCells, 0);
  const findings: Finding[] = [
    ...peopleFindings(cells, blocks, people),
    ...dayFindings(cells, blocks),
    ...legendFindings(grid, area),
    ...errorFindings(cells, read),
  ];
  const entries = inBlockOrder(
    read.map((one) => one.entries),
    cells,
    findings,
  );
  const parts = {
    sheet: sheet.name,
    title,
    area: filledRows(area, blocks),
    headerRows: blocks.flatMap(({ headerFrom, headerTo }) => rowsFrom(headerFrom, headerTo + 1)),
    columns: columnMatches(grid.frame, first),
    rows: noteRows(cells, area, roleOf(blocks, legend), first.headerFrom),
    people: people.list,
    marks: sumCounts(read.map((one) => one.marks)),
    legend: Object.fromEntries(legend.legend.entries.map(({ mark, code }) => [mark, code])),
    period: periodOf(blocks),
    blankForm: filled === 0,
  };
  const confidence = confidenceOf(first, people.list.length);
  const header = cellOn(sheet.name, first.dayRow, first.slots[0]?.column ?? area.column);
  const told = (problem: NotCounted): Finding =>
    findingOf({ id: `attendance.${problem}` }, { ...header, column: area.column }, title, "attendance");
  if (filled > 0 && (content === "schedule" || content === "punches")) {
    findings.push(told(content === "schedule" ? "schedule-not-presence" : "punches-not-presence"));
    const layout = content === "schedule" ? "month-matrix" : "punch-log";
    return {
      ledger: draftLedger({ kind: "attendance", layout, ...parts }),
      questions: [],
      findings,
      confidence,
    };
  }
  const draft = { findings, confidence, legend: legend.legend };
  if (blocks.every(isUndated)) {
    const sessions = blocks.every((block) => block.sessions);
    if (sessions && filled > 0) findings.push(told("sessions-not-days"));
    // Of a form without people or marks there is nothing to date.
    const asks = people.list.length > 0 && filled > 0 && !sessions;
    const questions = asks ? periodQuestions(sheet.name, header, first.resolved, grid.frame.answered) : [];
    return {
      ...draft,
      ledger: draftLedger({ kind: "attendance", layout: "month-matrix", ...parts }),
      questions,
    };
  }
  findings.push(...halfDaysOpen(entries, sheet.name));
  if (content === "doubtful")
    findings.push(findingOf({ id: "attendance.maybe-attendance" }, header, title, "attendance"));
  const about = people.list[0]?.department ?? withoutDates(sheet.name, title);
  const blank = taught?.blank ?? legend.legend.blank;
  const settled = settleBlanks(entries, people.list, {
    sheet: sheet.name,
    fallback: about,
    table: withoutDates(sheet.name, title),
    legend: blank,
    memory: context.memory,
  });
  const questions = [
    ...read.flatMap((one) => markQuestions(one.unknown, reader)),
    ...(filled > 0 ? settled.questions : []),
  ];
  return {
    ...draft,
    ledger: draftLedger({ kind: "attendance", layout: "month-matrix", ...parts, entries: settled.entries }),
    questions,
  };
}

type NotCounted = "schedule-not-presence" | "punches-not-presence" | "sessions-not-days";

/** A region cut into blocks, with its people and marks. */
interface Grid {
  readonly frame: BlockFrame;
  readonly blocks: readonly Block[];
  readonly first: Block;
  readonly title: string;
  readonly about: string;
  readonly people: ReturnType<typeof collectPeople>;
  readonly legend: FoundLegend;
  readonly reader: MarkReader;
  readonly read: readonly MatrixEntries[];
}

function readGrid({ sheet, area }: Region, context: ReadContext): Grid | null {
  const cells = cellsOf(sheet);
  const { taught, memory } = context;
  const { answers } = memory;
  const frame: BlockFrame = {
    cells,
    left: area.column,
    right: area.column + area.columns,
    bottom: area.row + area.rows,
    sheetName: sheet.name,
    answered:
      taughtMonth(taught) ??
      answeredPeriod(answers[yearQuestionId(sheet.name)], answers[monthQuestionId(sheet.name)]),
    contextYear: context.year,
    taught: taught ? taughtGrid(cells, area, taught) : null,
  };
  const blocks = readBlocks(frame, area);
  const [first] = blocks;
  if (!first) return null;
  const people = collectPeople(blocks);
  const legend = legendOf(frame, area, blocks);
  const reader = markReader(taughtLegend(legend.legend, taught), memory, context.borrowed);
  const read = blocks.map((block, index) => readEntries(cells, block, people.indexes[index] ?? [], reader));
  const above = readTitle(cells, area, first.headerFrom, context.year);
  return {
    frame,
    blocks,
    first,
    title: above.title,
    about: `${above.text} ${sheet.name}`,
    people,
    legend,
    reader,
    read,
  };
}

/** What the clerk calls attendance is it; times of day are no presence all the same, unless their meaning was taught. */
function taughtContent({ read }: Grid): "attendance" | "punches" {
  const filled = read.reduce((sum, one) => sum + one.filledCells, 0);
  const punches = read.reduce((sum, one) => sum + one.punchCells, 0);
  return punches > filled * 0.6 ? "punches" : "attendance";
}

function evidenceOf({ frame, blocks, first, title, about, people, read }: Grid): GridEvidence {
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

function isUndated({ resolved }: Block): boolean {
  return resolved.days.every((day) => day === null);
}

function legendFindings({ frame, first, legend }: Grid, area: Area): Finding[] {
  const [row = first.headerFrom] = legend.rows;
  return legend.contradicted.map(({ mark, word }) =>
    findingOf(
      {
        id: "attendance.legend-contradicts",
        params: {
          word,
        },
      },
      cellOn(frame.sheetName, row, area.column),
      mark,
      "attendance",
    ),
  );
}

function errorFindings(cells: SheetCells, read: readonly MatrixEntries[]): Finding[] {
  return read
    .flatMap((one) => one.errors)
    .map((cell) =>
      findingOf(
        { id: "attendance.error-value" },
        cell,
        String(cells.raw(cell.row, cell.column)),
        "attendance",
      ),
    );
}

function readBlocks(frame: BlockFrame, area: Area): Block[] {
  const blocks: Block[] = [];
  let from = area.row;
  let titleRows: number[] = [];
  while (from < frame.bottom) {
    const block = readBlock(frame, from, titleRows, blocks.at(-1) ?? null);
    if (!block || block.people.length + block.formRows.length === 0) break;
    blocks.push(block);
    if (titleRows.length === 0) titleRows = rowsFrom(from, block.headerFrom);
    if (block.end <= from || frame.taught?.slots) break;
    from = block.end;
  }
  return blocks;
}

function legendOf(frame: BlockFrame, area: Area, blocks: readonly Block[]): FoundLegend {
  const bodies = new Set(blocks.flatMap(({ personRowSet, totalRows }) => [...personRowSet, ...totalRows]));
  const unread = new Set(
    blocks.flatMap(({ namelessRows }) => namelessRows.filter((row) => isRowOfMarks(frame, row))),
  );
  const rows = rowsFrom(area.row, frame.bottom).filter((row) => !bodies.has(row) && !unread.has(row));
  const [first] = blocks;
  const last = first?.slots[first.slots.length - 1];
  const body = {
    rows: [...bodies].sort((a, b) => a - b),
    from: 0,
    to: last ? last.column + last.width : frame.right,
  };
  const own = findLegend(frame.cells, rows, frame.left, frame.right, body);
  const { column: start } = frame.cells.sheet;
  if (own.legend.entries.length > 0 || frame.left === start) return own;
  // Of two grids side by side the first may carry the legend of both.
  return findLegend(frame.cells, rows, start, frame.right, { ...body, rows: [] });
}

/** Somebody's marks come again and again; a legend laid out in cells says each thing once. */
function isRowOfMarks({ cells, left, right }: BlockFrame, row: number): boolean {
  const texts = rowsFrom(left, right)
    .map((column) => compactText(cells.raw(row, column)))
    .filter((text) => text !== "");
  return texts.length >= 4 && new Set(texts).size <= texts.length * 0.6;
}
