import {
  cellsOf,
  compactText,
  foldText,
  monthOf,
  monthSpan,
  type Area,
  type DateSpan,
  type SheetCells,
} from "../../../../grid";
import type { AttendanceEntry, ColumnMatch, Finding, Question, RowRole } from "../../../../ledgers";
import { settleBlanks } from "../../../marks/blanks";
import { attendanceFinding, attendanceLedger, cellOn, noteRows } from "../draft";
import { answeredPeriod, markQuestions, yearQuestion, yearQuestionId } from "../questions";
import { rowText } from "../../../find/row-text";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../../layout";
import { findLegend, type FoundLegend } from "../../../marks/legend-search";
import { markReader } from "../../../marks/marks";
import { readBlock, type Block, type BlockFrame } from "./block";
import { readEntries } from "./entries";
import { collectPeople, dayFindings, peopleFindings } from "./findings";

/**
 * A grid of people and days (CRITERIA.md §3.1, ①②⑥): header of one to three rows anywhere, days as numbers, dates or serials, one
 * to three rows a person and columns a day, legend anywhere; also shift tables and grids of punches, which are no presence.
 */
export const monthMatrix: LayoutReader = { layout: "month-matrix", read: readMonthMatrix };

function readMonthMatrix(region: Region, context: ReadContext): TableDraft | null {
  const { sheet, area } = region;
  const cells = cellsOf(sheet);
  const frame: BlockFrame = {
    cells,
    left: area.column,
    right: area.column + area.columns,
    bottom: area.row + area.rows,
    sheetName: sheet.name,
    answered: answeredPeriod(context.memory.answers[yearQuestionId(sheet.name)]),
    contextYear: context.year,
  };
  const blocks = readBlocks(frame, area);
  const [first] = blocks;
  if (!first) return null;
  const title = titleOf(cells, area, first.headerFrom, sheet.name);
  const people = collectPeople(blocks);
  const legend = legendOf(frame, area, blocks);
  const reader = markReader(legend.legend, context.memory, context.borrowed);
  const findings: Finding[] = [...peopleFindings(cells, blocks, people), ...dayFindings(cells, blocks)];
  const questions: Question[] = [];
  for (const entry of legend.contradicted) {
    const [row = first.headerFrom] = legend.rows;
    findings.push(
      attendanceFinding(
        "legend-contradicts",
        cellOn(sheet.name, row, area.column),
        entry.mark,
        "first-kept",
        { word: entry.word },
      ),
    );
  }

  const read = blocks.map((block, index) => readEntries(cells, block, people.indexes[index] ?? [], reader));
  const marks = sumCounts(read.map((one) => one.marks));
  const filled = read.reduce((sum, one) => sum + one.filledCells, 0);
  const punches = read.reduce((sum, one) => sum + one.punchCells, 0);
  for (const cell of read.flatMap((one) => one.errors)) {
    const value = String(cells.raw(cell.row, cell.column));
    findings.push(attendanceFinding("error-value", cell, value, "left-out"));
  }
  // Of a form without people there is nothing to date.
  if (people.list.length > 0 && blocks.every(({ resolved }) => resolved.days.every((day) => day === null))) {
    const cell = cellOn(sheet.name, first.dayRow, first.slots[0]?.column ?? area.column);
    questions.push(yearQuestion(sheet.name, cell, first.resolved.month, first.resolved.choices));
  }
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
    columns: columnMatches(frame, first),
    rows: noteRows(cells, area, roleOf(blocks, legend), first.headerFrom),
    people: people.list,
    marks,
    legend: Object.fromEntries(legend.legend.entries.map(({ mark, code }) => [mark, code])),
    period: periodOf(blocks),
    blankForm: filled === 0,
  };
  const confidence = confidenceOf(first, people.list.length);
  const schedule = /排班|班次表|轮班表|值班表/.test(title + sheet.name);
  if (filled > 0 && (schedule || punches > filled * 0.6)) {
    const problem = schedule ? "schedule-not-presence" : "punches-not-presence";
    findings.push(
      attendanceFinding(
        problem,
        cellOn(sheet.name, first.dayRow, area.column),
        title,
        "not-counted",
        {},
        "info",
      ),
    );
    const layout = schedule ? "month-matrix" : "punch-log";
    return { ledger: attendanceLedger({ layout, ...parts }), questions: [], findings, confidence };
  }
  for (const one of read) questions.push(...markQuestions(one.unknown, reader));
  const about = people.list[0]?.department ?? withoutDates(sheet.name, title);
  const settled = settleBlanks(entries, people.list, sheet.name, about, legend.legend.blank, context.memory);
  if (filled > 0) questions.push(...settled.questions);
  return {
    ledger: attendanceLedger({ layout: "month-matrix", ...parts, entries: settled.entries }),
    questions,
    findings,
    confidence,
    legend: legend.legend,
  };
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
    if (block.end <= from) break;
    from = block.end;
  }
  return blocks;
}

function legendOf(frame: BlockFrame, area: Area, blocks: readonly Block[]): FoundLegend {
  const bodies = new Set(blocks.flatMap(({ personRowSet, totalRows }) => [...personRowSet, ...totalRows]));
  const rows = rowsFrom(area.row, frame.bottom).filter((row) => !bodies.has(row));
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

function roleOf(
  blocks: readonly Block[],
  legend: FoundLegend,
): (row: number) => { role: RowRole; reason: string } | null {
  const roles = new Map<number, { role: RowRole; reason: string }>();
  for (const row of legend.rows) roles.set(row, { role: "legend", reason: "signs-and-words" });
  for (const block of blocks) {
    for (let row = block.headerFrom; row <= block.headerTo; row++)
      roles.set(row, { role: "header", reason: "days" });
    for (const row of block.personRowSet) roles.set(row, { role: "data", reason: "person" });
    for (const row of block.groupRows) roles.set(row, { role: "group", reason: "department" });
    for (const row of block.totalRows) roles.set(row, { role: "total", reason: "total-words" });
    for (const row of block.formRows) roles.set(row, { role: "empty", reason: "number-without-name" });
    for (const row of block.namelessRows) roles.set(row, { role: "note", reason: "marks-without-name" });
  }
  return (row) => roles.get(row) ?? null;
}

/** Two blocks with the same day for a person: the first counts, a different mark in the second is told. */
function inBlockOrder(
  lists: readonly (readonly AttendanceEntry[])[],
  cells: SheetCells,
  findings: Finding[],
): readonly AttendanceEntry[] {
  const [only] = lists;
  if (lists.length < 2) return only ?? [];
  const taken = new Map<string, AttendanceEntry>();
  const kept: AttendanceEntry[] = [];
  for (const entry of lists.flat()) {
    const key = `${String(entry.person)} ${entry.day} ${entry.part}`;
    const before = taken.get(key);
    if (!before || before.mark === "") {
      taken.set(key, entry);
      if (!before) kept.push(entry);
      else kept[kept.indexOf(before)] = entry;
    } else if (entry.mark !== "" && entry.mark !== before.mark) {
      findings.push(
        attendanceFinding(
          "views-contradict",
          cellOn(cells.sheet.name, entry.row, entry.column),
          entry.mark,
          "first-kept",
          { other: before.mark },
        ),
      );
    }
  }
  return kept;
}

function sumCounts(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const count of counts) for (const [mark, n] of Object.entries(count)) sum[mark] = (sum[mark] ?? 0) + n;
  return sum;
}

function periodOf(blocks: readonly Block[]): DateSpan | null {
  const days = blocks
    .flatMap(({ resolved }) => resolved.days.filter((day): day is string => day !== null))
    .sort();
  const [from] = days;
  const to = days[days.length - 1];
  if (from === undefined || to === undefined) return null;
  const month = monthSpan(Number(from.slice(0, 4)), Number(from.slice(5, 7)));
  const whole = monthOf(from) === monthOf(to) && month.from === from && month.to === to;
  return { from, to, precision: whole ? "month" : "range" };
}

function columnMatches(frame: BlockFrame, block: Block): ColumnMatch[] {
  const columns: ColumnMatch[] = [];
  for (let column = frame.left; column < frame.right; column++) {
    const path: string[] = [];
    for (let row = block.headerFrom; row <= block.headerTo; row++) {
      const text = compactText(frame.cells.value(row, column));
      if (text !== "" && text !== path[path.length - 1]) path.push(text);
    }
    const field = block.idColumns.get(column) ?? null;
    if (path.length > 0 || field) columns.push({ column, path, field, reason: field ? "synonym" : "none" });
  }
  return columns;
}

function titleOf(cells: SheetCells, area: Area, headerFrom: number, sheetName: string): string {
  const lines = rowsFrom(area.row, headerFrom)
    .map((row) => foldText(rowText(cells, row, area.column, area.column + area.columns)))
    .filter((text) => text !== "");
  const named = lines.find((text) => /考勤|出勤|签到|打卡|排班|统计|汇总|表$/.test(text));
  return (named ?? lines[0] ?? sheetName.trim()).slice(0, 120);
}

/** What to call a sheet's people where no department is named: the same next month. */
function withoutDates(sheetName: string, title: string): string {
  const strip = (text: string): string =>
    compactText(text)
      // A legend in the title: 「（√出勤、△出差）」.
      .replace(/\([^()]*[^\u4E00-\u9FFFA-Za-z0-9.年月()-][^()]*\)/g, "")
      .replace(/(?:\d{2,4}[年.\-/])?(?:\d{1,2}|十?[一二三四五六七八九十])月份?|\d{4}年?度?|[()]/g, "");
  const name = strip(sheetName);
  return name !== "" && !/^sheet\d*$/i.test(name) ? name : strip(title) || sheetName.trim();
}

/** The region without nothing above: from its first row to the last that belongs to it. */
function filledRows(area: Area, blocks: readonly Block[]): Area {
  const end = Math.max(...blocks.map(({ end: last }) => last));
  return { ...area, rows: Math.max(1, Math.min(area.rows, end - area.row)) };
}

function confidenceOf(block: Block, people: number): number {
  if (people === 0) return 0.5;
  return block.slots.length >= 20 ? 0.97 : block.slots.length >= 7 ? 0.93 : 0.85;
}

function rowsFrom(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
