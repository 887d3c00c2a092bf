/** @jest-environment jsdom */
import { beginInExcel, type OfficeLike } from "../../src/taskpane/start";

function office(part: { host?: unknown; supported?: boolean; language?: string }): OfficeLike {
  return {
    onReady: () => Promise.resolve({ host: part.host ?? "Excel" }),
    context: {
      displayLanguage: part.language ?? "zh-CN",
      requirements: { isSetSupported: () => part.supported ?? true },
    },
  };
}

describe("beginInExcel", () => {
  test("a ready Excel begins in its display language", async () => {
    expect(await beginInExcel(office({ language: "de-DE" }))).toMatchObject({
      kind: "ready",
      locale: "en-US",
    });
    expect(await beginInExcel(office({ language: "zh-TW" }))).toMatchObject({
      kind: "ready",
      locale: "zh-CN",
    });
  });

  test("without Office.js the pane says that Excel did not answer", async () => {
    expect(await beginInExcel(undefined)).toMatchObject({ obstacle: "not-ready" });
  });

  test("the wait for an Office.js that never gets ready ends", async () => {
    const silent: OfficeLike = { ...office({}), onReady: () => new Promise(() => undefined) };
    expect(await beginInExcel(silent, 5)).toMatchObject({ obstacle: "not-ready" });
  });

  test("an Excel that answers after the wait is gone on with", async () => {
    let answer: (ready: { host: unknown }) => void = () => undefined;
    const slow: OfficeLike = {
      ...office({}),
      onReady: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    };
    const beginning = await beginInExcel(slow, 5);
    if (beginning.kind !== "obstacle") throw new Error("it was not waited for");
    answer({ host: "Excel" });
    expect(await beginning.later).toMatchObject({ kind: "ready", locale: "zh-CN" });
  });

  test("an Excel below ExcelApi 1.9 is reported as too old", async () => {
    expect(await beginInExcel(office({ supported: false }))).toMatchObject({ obstacle: "too-old" });
  });

  test("a browser without a workbook is reported as not Excel", async () => {
    const bare: OfficeLike = { ...office({}), onReady: () => Promise.resolve({ host: null }) };
    expect(await beginInExcel(bare)).toMatchObject({ obstacle: "not-excel" });
  });

  test("a language that was chosen earlier is kept, and forbidden storage does no harm", async () => {
    localStorage.setItem("civilized-organ-locale", "en-US");
    expect(await beginInExcel(office({}))).toMatchObject({ locale: "en-US" });
    localStorage.clear();
    const forbidden = jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    expect(await beginInExcel(office({}))).toMatchObject({ locale: "zh-CN" });
    forbidden.mockRestore();
  });
});
