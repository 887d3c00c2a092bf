import { watchSheets, writeSheets } from "../../../src/excel";
import { openExcel, workbookFile } from "../open-excel";
import { smallPlan } from "../sheet-plans";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("watchSheets", () => {
  const open = async (apiVersion: string) => openExcel(await workbookFile({ 甲: [["a"]] }), { apiVersion });

  it.each(["1.9", "1.20"])("calls once for a burst of typing (ExcelApi %s)", async (apiVersion) => {
    const { host } = await open(apiVersion);
    let calls = 0;
    const stop = await watchSheets(() => calls++, 30);
    await pause(1600);
    host.view.edit(host.view.activeSheet, 0, 0, "1");
    host.view.edit(host.view.activeSheet, 0, 1, "2");
    // A busy machine takes longer; a second call would come within the same time again.
    for (let waited = 0; calls === 0 && waited < 10_000; waited += 50) await pause(50);
    await pause(100);
    expect(calls).toBe(1);
    await stop();
    host.view.edit(host.view.activeSheet, 0, 2, "3");
    await pause(100);
    expect(calls).toBe(1);
  });

  it.each(["1.9", "1.20"])("does not report what we write ourselves (ExcelApi %s)", async (apiVersion) => {
    await open(apiVersion);
    let calls = 0;
    const stop = await watchSheets(() => calls++, 30);
    await writeSheets([smallPlan()]);
    await pause(100);
    expect(calls).toBe(0);
    await stop();
  });
});
