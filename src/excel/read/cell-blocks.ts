import type { Area } from "../../grid";

/** An area on one of the sheets that are read together. */
export interface SheetBlock {
  /** Index of the sheet in the workbook. */
  readonly sheet: number;
  readonly area: Area;
}

/**
 * So many cells are read in one round trip. Excel on the web answers with at most 5 MB. An empty cell takes 3 bytes,
 * a mark or a number 6 and a sentence about 30, which comes to 10 over a whole ledger, so this is about 4 MB.
 */
const CELLS_PER_CHUNK = 400_000;

/**
 * Excel refuses to list more than 512 merged areas at a time. A merged area has at least two cells and shares none,
 * so a block of 1,024 cells can't hold more than 512. An area is listed once, with the block that holds its top-left
 * cell.
 */
const CELLS_PER_MERGE_BLOCK = 1024;

/** So many rows and columns a sheet has; the smaller numbers are those of an .xls file in compatibility mode. */
export const SHEET_ROWS: readonly number[] = [65_536, 1_048_576];
export const SHEET_COLUMNS: readonly number[] = [256, 16_384];

export const cellCount = (area: Area): number => area.rows * area.columns;

/** Cuts blocks, in their order, into chunks of at most `limit` cells; a block is cut between rows. */
export function chunksOf(
  blocks: readonly SheetBlock[],
  limit: number = CELLS_PER_CHUNK,
): readonly (readonly SheetBlock[])[] {
  const chunks: SheetBlock[][] = [];
  let chunk: SheetBlock[] = [];
  let room = limit;
  for (const { sheet, area } of blocks) {
    let done = 0;
    while (done < area.rows) {
      const fitting = Math.floor(room / area.columns);
      if (fitting <= 0 && chunk.length > 0) {
        chunks.push(chunk);
        chunk = [];
        room = limit;
        continue;
      }
      const rows = Math.min(Math.max(fitting, 1), area.rows - done);
      chunk.push({ sheet, area: { ...area, row: area.row + done, rows } });
      room -= rows * area.columns;
      done += rows;
    }
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

/** Splits a chunk that was too large for one answer into two halves; null for a chunk of a single row. */
export function halvesOf(
  chunk: readonly SheetBlock[],
): readonly [readonly SheetBlock[], readonly SheetBlock[]] | null {
  const middle = Math.ceil(chunk.length / 2);
  if (chunk.length > 1) return [chunk.slice(0, middle), chunk.slice(middle)];
  const block = chunk[0];
  if (!block || block.area.rows < 2) return null;
  const { sheet, area } = block;
  const rows = Math.ceil(area.rows / 2);
  return [
    [{ sheet, area: { ...area, rows } }],
    [{ sheet, area: { ...area, row: area.row + rows, rows: area.rows - rows } }],
  ];
}

/** Cuts an area into blocks whose merged areas Excel can list. */
export function mergeBlocks(area: Area): readonly Area[] {
  const columns = Math.min(area.columns, CELLS_PER_MERGE_BLOCK);
  const rows = Math.floor(CELLS_PER_MERGE_BLOCK / columns);
  const blocks: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row += rows) {
    for (let column = area.column; column < area.column + area.columns; column += columns) {
      blocks.push({
        row,
        column,
        rows: Math.min(rows, area.row + area.rows - row),
        columns: Math.min(columns, area.column + area.columns - column),
      });
    }
  }
  return blocks;
}
