import type { TaughtTrial } from "../../../src/assistant";
import { headerText } from "../../../src/taskpane/teach/sheet-rows";

const row = (at: number, ...cells: readonly string[]) => ({ row: at, cells });

test("a head of several rows is joined as those are that were read", () => {
  const trial = {
    area: { row: 0, column: 1, rows: 3, columns: 2 },
    rows: [row(0, "序号", "责任"), row(1, "", "责任人"), row(2, "1", "周明")],
  } as unknown as TaughtTrial;
  expect(headerText(trial, 2, { from: 1, to: 2 })).toBe("责任 · 责任人");
  expect(headerText(trial, 1, { from: 1, to: 2 })).toBe("序号");
});
