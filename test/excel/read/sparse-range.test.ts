import { cellCount } from "../../../src/excel/read/cell-blocks";
import { bandsOf, gatherBands } from "../../../src/excel/read/sparse-range";

const whole = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

describe("a sheet that a stray value stretches", () => {
  it("is cut into bands that cover it", () => {
    const bands = bandsOf(whole);
    expect(bands.reduce((sum, band) => sum + cellCount(band), 0)).toBe(cellCount(whole));
    expect(bands[0]).toEqual({ row: 0, column: 0, rows: 3000, columns: 256 });
  });

  it("has no bands beyond its end", () => {
    expect(bandsOf({ row: 5, column: 2, rows: 4000, columns: 300 })).toHaveLength(4);
  });

  it("keeps its ledger, and the stray cell is named", () => {
    const ledger = { row: 0, column: 0, rows: 40, columns: 34 };
    const stray = { row: 1_048_575, column: 16_383, rows: 1, columns: 1 };
    expect(gatherBands([ledger, stray])).toEqual({ area: ledger, leftOut: [stray] });
  });

  it("is read whole if it is a long ledger", () => {
    const upper = { row: 0, column: 0, rows: 3000, columns: 8 };
    const lower = { row: 3000, column: 0, rows: 100_000, columns: 8 };
    expect(gatherBands([upper, lower])).toEqual({
      area: { row: 0, column: 0, rows: 103_000, columns: 8 },
      leftOut: [],
    });
  });
});
