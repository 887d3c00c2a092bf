import { watchSheets, writeSheets } from "../../../src/excel";
import { openExcel, workbookFile } from "../open-excel";
import { smallPlan } from "../sheet-plans";
import { breakLine } from "../write/broken-line";

// What the stand-in sends goes by `setImmediate`, which stays real; everything that waits is quickened.
beforeAll(() => jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask"] }));
afterAll(() => jest.useRealTimers());

async function pause(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 10) {
    await jest.advanceTimersByTimeAsync(10);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe("watchSheets", () => {
  const open = async (apiVersion: string) => openExcel(await workbookFile({ 甲: [["a"]] }), { apiVersion });

  it.each(["1.9", "1.20"])("calls once for a burst of typing (ExcelApi %s)", async (apiVersion) => {
    const { host } = await open(apiVersion);
    let calls = 0;
    let events = 0;
    const stop = await watchSheets(
      () => calls++,
      () => events++,
      30,
    );
    await pause(1600);
    host.view.edit(host.view.activeSheet, 0, 0, "1");
    host.view.edit(host.view.activeSheet, 0, 1, "2");
    await pause(100);
    expect([calls, events]).toEqual([1, 2]);
    await stop();
    host.view.edit(host.view.activeSheet, 0, 2, "3");
    await pause(100);
    expect(calls).toBe(1);
  });

  it.each(["1.9", "1.20"])("does not report what we write ourselves (ExcelApi %s)", async (apiVersion) => {
    await open(apiVersion);
    let calls = 0;
    let events = 0;
    const stop = await watchSheets(
      () => calls++,
      () => events++,
      30,
    );
    await writeSheets([smallPlan()]);
    await pause(100);
    expect([calls, events]).toEqual([0, 0]);
    await stop();
  });

  test("does not report the sheets that undoing our write deletes, however late Excel tells of them", async () => {
    const { host } = await open("1.20");
    const { undo } = await writeSheets([smallPlan()]);
    await pause(5000);
    let events = 0;
    const stop = await watchSheets(
      () => undefined,
      () => events++,
      30,
    );
    await undo();
    const minuteLater = performance.now() + 60_000;
    const clock = jest.spyOn(performance, "now").mockReturnValue(minuteLater);
    await pause(100);
    clock.mockRestore();
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["甲"]);
    expect(events).toBe(0);
    await stop();
  });

  test("reports that the clerk deletes a sheet which we could not delete", async () => {
    const { host } = await open("1.20");
    const { undo } = await writeSheets([smallPlan()]);
    const [, written] = host.book.sheets;
    const mend = breakLine(host, (_index, { Actions }) =>
      Actions.some(({ Name }) => Name === "Delete") ? "unsent" : "answered",
    );
    const undone = undo({ patience: { pause: 1, attempts: 1 } }).catch((error: unknown) => error);
    await pause(200);
    expect(await undone).toBeInstanceOf(Error);
    mend();
    await pause(5000);
    let events = 0;
    const stop = await watchSheets(
      () => undefined,
      () => events++,
      30,
    );
    const minuteLater = performance.now() + 60_000;
    const clock = jest.spyOn(performance, "now").mockReturnValue(minuteLater);
    host.book.announce({ type: "deleted", sheet: written?.id ?? "" });
    await pause(100);
    clock.mockRestore();
    expect(events).toBe(1);
    await stop();
  });
});
