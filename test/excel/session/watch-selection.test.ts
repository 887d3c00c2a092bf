import { watchSelection } from "../../../src/excel/session/watch-selection";
import type { CellArea } from "../../../src/grid";
import { openExcel, workbookFile } from "../open-excel";

// What the stand-in sends goes by `setImmediate`, which stays real; everything that waits is quickened.
beforeAll(() => jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask"] }));
afterAll(() => jest.useRealTimers());

async function pause(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 10) {
    await jest.advanceTimersByTimeAsync(10);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test("tells of the last of several selections, and of none once it has ended", async () => {
  const { host } = await openExcel(await workbookFile({ 甲: [["a", "b"], ["c"]] }), { apiVersion: "1.9" });
  const seen: CellArea[] = [];
  const stop = await watchSelection((cell) => seen.push(cell), 30);
  const { view } = host;
  view.select(view.activeSheet, { row: 0, column: 1, rows: 1, columns: 1 });
  await pause(10);
  view.select(view.activeSheet, { row: 1, column: 0, rows: 2, columns: 1 });
  await pause(150);
  expect(seen).toEqual([{ sheet: "甲", row: 1, column: 0, rows: 1, columns: 1 }]);
  await stop();
  view.select(view.activeSheet, { row: 0, column: 0, rows: 1, columns: 1 });
  await pause(150);
  expect(seen).toHaveLength(1);
});
