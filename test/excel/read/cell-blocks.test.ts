import fc from "fast-check";
import { cellCount, chunksOf, halvesOf, mergeBlocks } from "../../../src/excel/read/cell-blocks";

const area = (rows: number, columns: number, row = 0, column = 0) => ({ row, column, rows, columns });

describe("chunksOf", () => {
  it("puts what fits into one chunk", () => {
    const blocks = [
      { sheet: 0, area: area(10, 10) },
      { sheet: 1, area: area(20, 5) },
    ];
    expect(chunksOf(blocks, 200)).toEqual([blocks]);
  });

  it("cuts a large sheet between rows", () => {
    expect(chunksOf([{ sheet: 0, area: area(5, 10, 3, 2) }], 20)).toEqual([
      [{ sheet: 0, area: area(2, 10, 3, 2) }],
      [{ sheet: 0, area: area(2, 10, 5, 2) }],
      [{ sheet: 0, area: area(1, 10, 7, 2) }],
    ]);
  });

  it("sends a row that is larger than a chunk alone", () => {
    expect(chunksOf([{ sheet: 0, area: area(2, 30) }], 20)).toHaveLength(2);
  });

  it("loses and repeats no row, and keeps within the limit", () => {
    const sizes = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 10 })));
    fc.assert(
      fc.property(sizes, fc.integer({ min: 10, max: 100 }), (sheets, limit) => {
        const chunks = chunksOf(
          sheets.map(([rows, columns], sheet) => ({ sheet, area: area(rows, columns) })),
          limit,
        );
        sheets.forEach(([rows], sheet) => {
          const parts = chunks.flat().filter((block) => block.sheet === sheet);
          expect(parts.reduce((sum, part) => sum + part.area.rows, 0)).toBe(rows);
          let next = 0;
          for (const part of parts) {
            expect(part.area.row).toBe(next);
            next += part.area.rows;
          }
        });
        for (const chunk of chunks) {
          expect(chunk.reduce((sum, block) => sum + cellCount(block.area), 0)).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });
});

describe("halvesOf", () => {
  it("halves by sheets, then by rows, and gives null for one row", () => {
    const one = { sheet: 0, area: area(1, 5) };
    expect(halvesOf([one, one])).toEqual([[one], [one]]);
    expect(halvesOf([{ sheet: 0, area: area(3, 5) }])).toEqual([
      [{ sheet: 0, area: area(2, 5) }],
      [{ sheet: 0, area: area(1, 5, 2) }],
    ]);
    expect(halvesOf([one])).toBeNull();
  });
});

describe("mergeBlocks", () => {
  it("never asks about more cells than can hold the 512 merged areas that Excel lists", () => {
    for (const size of [area(3000, 40), area(2, 5000), area(7, 7), area(1, 16384)]) {
      const blocks = mergeBlocks(size);
      expect(Math.max(...blocks.map(cellCount))).toBeLessThanOrEqual(1024);
      expect(blocks.reduce((sum, block) => sum + cellCount(block), 0)).toBe(cellCount(size));
    }
  });
});
