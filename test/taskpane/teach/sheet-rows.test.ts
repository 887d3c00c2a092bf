import type { TaughtTrial } from "../../../src/assistant";
import { headerText, samplesOf } from "../../../src/taskpane/teach/sheet-rows";

const row = (at: number, ...cells: readonly string[]) => ({ row: at, role: null, cells });

test("a head of several rows is joined as those are that were read", () => {
  const trial = {
    area: { row: 0, column: 1, rows: 3, columns: 2 },
    rows: [row(0, "序号", "责任"), row(1, "", "责任人"), row(2, "1", "周明")],
  } as unknown as TaughtTrial;
  expect(headerText(trial, 2, { from: 1, to: 2 })).toBe("责任 · 责任人");
  expect(headerText(trial, 1, { from: 1, to: 2 })).toBe("序号");
});

test("samples of a column are of its records: no sum among them, and a cell that is not shown is none of its words", () => {
  const trial = {
    area: { row: 0, column: 0, rows: 5, columns: 1 },
    rows: [
      { row: 0, role: "header", cells: ["学时"] },
      { row: 1, role: "data", cells: ["3"] },
      { row: 2, role: "data", cells: [null] },
      { row: 3, role: "data", cells: ["3"] },
      { row: 4, role: "total", cells: ["6"] },
    ],
  } as unknown as TaughtTrial;
  expect(samplesOf(trial, 0, 1)).toEqual(["3", null]);
});
