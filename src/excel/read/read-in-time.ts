import { cellCount, type SheetBlock } from "./cell-blocks";
import type { BlockCells } from "./read-cells";

/** So many milliseconds a sheet may take; where it has cells left then, it is left out, for the clerk waits for the others. */
const LONGEST_PER_SHEET = 20_000;

interface ReadInTime {
  readonly cells: readonly BlockCells[];
  /** Indexes of the sheets that took too long. */
  readonly tooLarge: ReadonlySet<number>;
}

/**
 * Reads one chunk after the other, without the sheets that take too long. What a chunk takes is shared out by cells.
 *
 * @param read reads a chunk in one round trip
 * @param onDone called after each chunk with its number of cells
 * @param clock in milliseconds
 */
export async function readInTime(
  chunks: readonly (readonly SheetBlock[])[],
  read: (chunk: readonly SheetBlock[]) => Promise<readonly BlockCells[]>,
  onDone: (cells: number) => void,
  clock: () => number = () => performance.now(),
): Promise<ReadInTime> {
  const spent = new Map<number, number>();
  const tooLarge = new Set<number>();
  const found: BlockCells[] = [];
  for (const chunk of chunks) {
    for (const { sheet } of chunk) if ((spent.get(sheet) ?? 0) > LONGEST_PER_SHEET) tooLarge.add(sheet);
    const asked = chunk.filter(({ sheet }) => !tooLarge.has(sheet));
    const began = clock();
    if (asked.length > 0) found.push(...(await read(asked)));
    const perCell = (clock() - began) / Math.max(1, cellsOf(asked));
    for (const { sheet, area } of asked)
      spent.set(sheet, (spent.get(sheet) ?? 0) + perCell * cellCount(area));
    onDone(cellsOf(chunk));
  }
  return { cells: found.filter(({ block }) => !tooLarge.has(block.sheet)), tooLarge };
}

const cellsOf = (chunk: readonly SheetBlock[]) => chunk.reduce((sum, { area }) => sum + cellCount(area), 0);
