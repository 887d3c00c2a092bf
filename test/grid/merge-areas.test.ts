import { mergeAreas } from "../../src/grid";

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

  test("blocks of other heights or widths stay apart, and cells in any order are the same blocks", () => {
    const at = (line: number, column: number, rows: number, columns: number) => ({
      sheet: "学习",
      row: line,
      column,
      rows,
      columns,
    });
    const tall = at(0, 0, 2, 1);
    const low = at(0, 1, 1, 1);
    expect(mergeAreas([low, tall])).toEqual([tall, low]);
    const apart = [at(0, 0, 1, 1), at(0, 2, 1, 1)];
    expect(mergeAreas(apart)).toEqual(apart);
    const cells = [at(1, 1, 1, 1), at(0, 1, 1, 1), at(1, 0, 1, 1), at(0, 0, 1, 1), at(5, 0, 1, 2)];
    expect(mergeAreas(cells)).toEqual([at(0, 0, 2, 2), at(5, 0, 1, 2)]);
    const steps = [at(0, 0, 1, 2), at(1, 0, 1, 1), at(2, 0, 1, 2), at(0, 4, 1, 1), at(1, 4, 1, 1)];
    expect(mergeAreas(steps)).toEqual([at(1, 0, 1, 1), at(0, 0, 1, 2), at(2, 0, 1, 2), at(0, 4, 2, 1)]);
  });
});
