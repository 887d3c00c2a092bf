import type { SheetBlock } from "../../../src/excel/read/cell-blocks";
import type { BlockCells } from "../../../src/excel/read/read-cells";
import { readInTime } from "../../../src/excel/read/read-in-time";

const block = (sheet: number, row: number, rows: number): SheetBlock => ({
  sheet,
  area: { row, column: 0, rows, columns: 10 },
});

/** Reads chunks of which each row takes so many seconds; gives the blocks that came, by sheet and row, and what was told. */
async function readWhere(secondsPerRow: number, chunks: readonly (readonly SheetBlock[])[]) {
  let now = 0;
  const told: number[] = [];
  const read = (chunk: readonly SheetBlock[]): Promise<readonly BlockCells[]> => {
    now += chunk.reduce((sum, { area }) => sum + area.rows * secondsPerRow * 1000, 0);
    return Promise.resolve(chunk.map((one) => ({ block: one, values: [], merges: [] })));
  };
  const { cells, tooLarge } = await readInTime(
    chunks,
    read,
    (count) => told.push(count),
    () => now,
  );
  return {
    came: cells.map(({ block: { sheet, area } }) => [sheet, area.row]),
    tooLarge: [...tooLarge],
    told,
  };
}

const CHUNKS = [[block(0, 0, 10), block(1, 0, 30)], [block(1, 30, 40)], [block(1, 70, 20), block(2, 0, 5)]];

it("a sheet that takes longer than twenty seconds is left out whole, and the others come", async () => {
  expect(await readWhere(0.5, CHUNKS)).toEqual({
    came: [
      [0, 0],
      [2, 0],
    ],
    tooLarge: [1],
    told: [400, 400, 250],
  });
});

it("what is read in time comes, however much it is", async () => {
  const { came, tooLarge } = await readWhere(0.2, CHUNKS);
  expect([came.length, tooLarge]).toEqual([5, []]);
});
