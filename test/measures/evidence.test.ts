import { mergeAreas } from "../../src/measures/evidence";

const row = (sheet: string, at: number, rows = 1) => ({ sheet, row: at, column: 0, rows, columns: 8 });

describe("evidence", () => {
  test("rows that touch are one range", () => {
    expect(mergeAreas([row("学习", 6), row("学习", 4), row("学习", 5)])).toEqual([row("学习", 4, 3)]);
  });

  test("cells beside one another are one stretch, stretches below one another one block", () => {
    const cell = (at: number, column: number) => ({ sheet: "学时", row: at, column, rows: 1, columns: 1 });
    expect(mergeAreas([cell(4, 3), cell(4, 4), cell(5, 3), cell(4, 5), cell(5, 4), cell(5, 5)])).toEqual([
      { sheet: "学时", row: 4, column: 3, rows: 2, columns: 3 },
    ]);
  });

  test("a gap, another sheet or other columns begin a new one", () => {
    const wide = { ...row("学习", 8), columns: 9 };
    expect(mergeAreas([row("学习", 4), row("学习", 6), row("会议", 5), wide])).toEqual([
      row("学习", 4),
      row("学习", 6),
      wide,
      row("会议", 5),
    ]);
  });

  test("the same row twice is one row", () => {
    expect(mergeAreas([row("学习", 4), row("学习", 4)])).toEqual([row("学习", 4)]);
  });
});
