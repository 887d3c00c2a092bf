import { cellsOf, compactText, type Area } from "../../../../grid";
import { readTitle } from "../../../find/title";
import { yearQuestionId } from "../../../find/year-question";
import type { ReadContext, Region } from "../../../layout";
import { answeredPeriod, monthQuestionId } from "../../../marks/attendance-questions";
import { findLegend, type FoundLegend } from "../../../marks/legend-search";
import { markReader, type MarkReader } from "../../../marks/marks";
import { taughtGrid } from "../../../taught/taught-grid";
import { taughtLegend } from "../../../taught/taught-marks";
import { taughtMonth } from "../../../taught/taught-period";
import { readBlock } from "./block";
import { readEntries, type MatrixEntries } from "./entries";
import { collectPeople } from "./findings";
import type { Block, BlockFrame } from "./grid-block";
import { rowsFrom } from "./grid-ledger";

/** A region cut into blocks, with its people and marks. */
export interface Grid {
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

export function readGrid({ sheet, area }: Region, context: ReadContext): Grid | null {
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
    schoolYear: context.schoolYear ?? null,
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
