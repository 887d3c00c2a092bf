import { cellsOf, compactText, dayParts, monthsBetween, type Area, type CellValue } from "../../../../grid";
import { readPeriodClue } from "../../../find/period";
import { readTitle } from "../../../find/title";
import { yearQuestionId } from "../../../find/year-question";
import type { ReadContext, Region } from "../../../layout";
import { answeredPeriod, monthQuestionId } from "../../../marks/attendance-questions";
import { joinLegends, type Legend, type LegendEntry } from "../../../marks/legend";
import { findLegend, marksToExplain, type FoundLegend } from "../../../marks/legend-search";
import { markReader, type MarkReader } from "../../../marks/marks";
import { taughtGrid } from "../../../taught/taught-grid";
import { taughtLegend } from "../../../taught/taught-marks";
import { taughtMonth } from "../../../taught/taught-period";
import { readBlock } from "./block";
import { readEntries, type MatrixEntries } from "./entries";
import { collectPeople } from "./findings";
import type { GridBlock, BlockFrame } from "./grid-block";
import { rowsFrom } from "./grid-ledger";
import { leaveCalledRest, withAnnualLeave } from "./leave-called-rest";

/** A region cut into blocks, with its people and marks. */
export interface Grid {
  readonly frame: BlockFrame;
  readonly blocks: readonly GridBlock[];
  readonly first: GridBlock;
  readonly title: string;
  readonly about: string;
  readonly people: ReturnType<typeof collectPeople>;
  readonly legend: FoundLegend;
  /** Its entries that are read as leave though they may mean a day of rest. */
  readonly leave: readonly LegendEntry[];
  /** What the marks of each block mean. */
  readonly readers: readonly MarkReader[];
  readonly read: readonly MatrixEntries[];
}

export function readGrid({ sheet, area }: Region, context: ReadContext): Grid | null {
  const cells = cellsOf(sheet);
  const { taught, memory } = context;
  const { answers } = memory;
  const answeredFor = (place: string): BlockFrame["answered"] =>
    answeredPeriod(answers[yearQuestionId(place)], answers[monthQuestionId(place)]);
  const frame: BlockFrame = {
    cells,
    left: area.column,
    right: area.column + area.columns,
    bottom: area.row + area.rows,
    sheetName: sheet.name,
    answered: taughtMonth(taught) ?? answeredFor(sheet.name),
    answeredBelow: (headerFrom) => answeredFor(blockPlace(sheet.name, headerFrom)),
    contextYear: context.year,
    schoolYear: context.schoolYear ?? null,
    taught: taught ? taughtGrid(cells, area, taught) : null,
  };
  const blocks = readBlocksOf(frame, area);
  const [first] = blocks;
  if (!first) return null;
  const people = collectPeople(blocks);
  const { legend, ofBlocks } = legendsOf(frame, area, blocks);
  const leave = leaveCalledRest(cells, blocks, legend.legend).filter(
    ({ mark }) => taught?.marks[mark] === undefined,
  );
  const readers = ofBlocks.map((own) =>
    markReader(taughtLegend(withAnnualLeave(own, leave), taught), memory, context.borrowed),
  );
  const read = blocks.flatMap((block, index) => {
    const reader = readers[index];
    return reader ? readEntries(cells, block, people.indexes[index] ?? [], reader) : [];
  });
  const above = readTitle(cells, area, first.headerFrom, context.year);
  return {
    frame,
    blocks,
    first,
    title: above.title,
    about: `${above.text} ${sheet.name}`,
    people,
    legend: { ...legend, legend: withAnnualLeave(legend.legend, leave) },
    leave,
    readers,
    read,
  };
}

/** The blocks of a grid; undated ones that are as many as the months that the sheet's name speaks of (1-3月) begin with its first. */
function readBlocksOf(frame: BlockFrame, area: Area): GridBlock[] {
  const blocks = readBlocks(frame, area);
  const { from, to } = readPeriodClue(frame.sheetName);
  const isDated = blocks.some(({ resolved }) => resolved.days.some((day) => day !== null));
  if (isDated || blocks.length < 2 || from === null || to === null || frame.answered) return blocks;
  if (monthsBetween(from, to).length !== blocks.length) return blocks;
  return readBlocks({ ...frame, answered: dayParts(from) }, area);
}

/** How a block below the first is called where it is asked about: 「考勤!24」, by the row where its header begins. */
export function blockPlace(sheet: string, headerFrom: number): string {
  return `${sheet}!${String(headerFrom + 1)}`;
}

function readBlocks(frame: BlockFrame, area: Area): GridBlock[] {
  const blocks: GridBlock[] = [];
  let from = area.row;
  let titleRows: readonly number[] = [];
  while (from < frame.bottom) {
    const block = readBlock(frame, from, titleRows, blocks.at(-1) ?? null);
    if (!block || block.people.length + block.formRows.length === 0) break;
    blocks.push(block);
    titleRows = block.titleRows;
    if (block.end <= from || frame.taught?.slots) break;
    from = block.end;
  }
  return blocks;
}

interface GridLegends {
  readonly legend: FoundLegend;
  readonly ofBlocks: readonly Legend[];
}

/**
 * The legend of a grid, which all its blocks share: except where every block explains the mark on which two differ. Then each has its own
 * (one of the office, one of the service hall).
 */
function legendsOf(frame: BlockFrame, area: Area, blocks: readonly GridBlock[]): GridLegends {
  const marks = marksToExplain(marksOf(frame, blocks));
  const legend = legendIn(frame, rowsFrom(area.row, frame.bottom), blocks, marks);
  const shared = { legend, ofBlocks: blocks.map(() => legend.legend) };
  if (blocks.length < 2 || legend.contradicted.length === 0) return shared;
  const aboveFirst = legendIn(frame, rowsFrom(area.row, blocks[0]?.headerFrom ?? area.row), blocks, marks);
  const above = aboveFirst.legend.entries.length > 0;
  // What stands between two blocks is of the lower one where legends stand above their blocks, else of the upper one.
  const parting = blocks
    .slice(1)
    .map(({ headerFrom }, index) => (above ? blocks[index]?.closed : headerFrom));
  const own = blocks.map((_, index) =>
    legendIn(frame, rowsFrom(parting[index - 1] ?? area.row, parting[index] ?? frame.bottom), blocks, marks),
  );
  const explained = legend.contradicted.every(({ mark }) =>
    own.every((one) => one.legend.entries.some((entry) => entry.mark === mark)),
  );
  if (!explained || own.some(({ contradicted }) => contradicted.length > 0)) return shared;
  return {
    legend: { ...legend, contradicted: [] },
    ofBlocks: own.map((one) => joinLegends([one.legend, legend.legend]).legend),
  };
}

/** What some rows of a grid say of its marks. */
function legendIn(
  frame: BlockFrame,
  among: readonly number[],
  blocks: readonly GridBlock[],
  marks: ReadonlySet<string>,
): FoundLegend {
  const bodies = new Set(blocks.flatMap(({ personRowSet, totalRows }) => [...personRowSet, ...totalRows]));
  const unread = new Set(
    blocks.flatMap(({ namelessRows }) => namelessRows.filter((row) => isRowOfMarks(frame, row))),
  );
  const rows = among.filter((row) => !bodies.has(row) && !unread.has(row));
  const [first] = blocks;
  const last = first?.slots[first.slots.length - 1];
  const body = {
    // A list of marks beside the grid may begin beside its days.
    rows: [...new Set([...blocks.map(({ dayRow }) => dayRow), ...bodies])].sort((a, b) => a - b),
    from: 0,
    to: last ? last.column + last.width : frame.right,
    marks,
  };
  const own = findLegend(frame.cells, rows, frame.left, frame.right, body);
  const { column: start } = frame.cells.sheet;
  if (own.legend.entries.length > 0 || frame.left === start) return own;
  // Of two grids side by side the first may carry the legend of both.
  return findLegend(frame.cells, rows, start, frame.right, { ...body, rows: [] });
}

/** The values below the days of all blocks, each once. */
function marksOf({ cells }: BlockFrame, blocks: readonly GridBlock[]): ReadonlySet<CellValue> {
  const marks = new Set<CellValue>();
  for (const { personRowSet, slots } of blocks)
    for (const row of personRowSet)
      for (const { column, width } of slots)
        for (let at = column; at < column + width; at++) marks.add(cells.raw(row, at));
  return marks;
}

/** Somebody's marks come again and again; a legend laid out in cells says each thing once. */
function isRowOfMarks({ cells, left, right }: BlockFrame, row: number): boolean {
  const texts = rowsFrom(left, right)
    .map((column) => compactText(cells.raw(row, column)))
    .filter((text) => text !== "");
  return texts.length >= 4 && new Set(texts).size <= texts.length * 0.6;
}
