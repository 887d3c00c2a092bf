import fc from "fast-check";
import { rectanglesOf, strokesOf } from "../../../src/excel/render/rectangles";

const grid =
  (rows: readonly string[]) =>
  (row: number, column: number): string | undefined => {
    const sign = rows[row]?.[column];
    return sign === "." ? undefined : sign;
  };

describe("rectanglesOf", () => {
  it("takes a column of one value as one range", () => {
    expect(rectanglesOf(3, 2, grid(["ab", "ab", "ab"]))).toHaveLength(2);
  });

  it("takes a block as one range", () => {
    expect(rectanglesOf(2, 3, grid(["aaa", "aaa"]))).toEqual([
      { value: "a", area: { row: 0, column: 0, rows: 2, columns: 3 } },
    ]);
  });

  it("leaves out cells without a value", () => {
    expect(rectanglesOf(2, 2, grid([".a", ".."]))).toEqual([
      { value: "a", area: { row: 0, column: 1, rows: 1, columns: 1 } },
    ]);
  });
});

describe("strokesOf", () => {
  it("paints the most frequent value over everything first", () => {
    expect(strokesOf(2, 2, grid(["aa", "ab"]))).toEqual([
      { value: "a", area: { row: 0, column: 0, rows: 2, columns: 2 } },
      { value: "b", area: { row: 1, column: 1, rows: 1, columns: 1 } },
    ]);
  });

  it("paints nothing where no cell has a value", () => {
    expect(strokesOf(2, 2, () => undefined)).toEqual([]);
  });

  it("paints every cell as it should be, and no other cell twice", () => {
    const grids = fc
      .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
      .chain(([rows, columns]) =>
        fc.array(fc.stringMatching(new RegExp(`^[abc.]{${String(columns)}}$`)), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(grids, (lines) => {
        const columns = lines[0]?.length ?? 0;
        const wanted = grid(lines);
        const painted = new Map<string, string>();
        for (const { value, area } of strokesOf(lines.length, columns, wanted)) {
          for (let row = area.row; row < area.row + area.rows; row++) {
            for (let column = area.column; column < area.column + area.columns; column++) {
              painted.set(`${String(row)},${String(column)}`, value);
            }
          }
        }
        lines.forEach((line, row) => {
          [...line].forEach((sign, column) => {
            if (sign !== ".") expect(painted.get(`${String(row)},${String(column)}`)).toBe(sign);
          });
        });
        const pieces = rectanglesOf(lines.length, columns, wanted);
        const cells = pieces.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
        expect(cells).toBe(lines.join("").replace(/\./g, "").length);
      }),
    );
  });
});
