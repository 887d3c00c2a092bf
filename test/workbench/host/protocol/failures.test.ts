import { codeOf, onSheet, openExcel } from "../open-excel";

const CODES = [
  "AccessDenied",
  "ActivityLimitReached",
  "GeneralException",
  "InvalidOperationInCellEditMode",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable",
] as const;

describe("failures", () => {
  it.each(CODES)("%s reaches the add-in as that code, and only once", async (code) => {
    const office = await openExcel();
    office.host.failNext(code);
    await office.Excel.run(async (context) => {
      context.workbook.load("name");
      expect(await codeOf(context.sync())).toBe(code);
      expect(await codeOf(context.sync())).toBeNull();
    });
  });

  it("leave what was done before them in the same request", async () => {
    const office = await openExcel();
    const isWrite = (request: { readonly Actions: readonly { readonly ActionType: number }[] }) =>
      request.Actions.some(({ ActionType }) => ActionType === 4);
    await onSheet(office, async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      office.host.failNext({ code: "GeneralException", when: isWrite, after: 8 });
      sheet.getRange("A1").values = [["先"]];
      sheet.getRange("A2").values = [["后"]];
      expect(await codeOf(context.sync())).toBe("GeneralException");
    });
    const sheet = office.host.view.activeSheet;
    expect([sheet.cell(0, 0).value, sheet.cell(1, 0).value]).toEqual(["先", null]);
  });

  it("never hit the request by which Office.js releases references, which is no round trip either", async () => {
    const office = await openExcel();
    await onSheet(office, async (sheet, context) => {
      sheet.getRange("A1").load("values");
      await context.sync();
      office.host.failNext("GeneralException");
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(office.host.referenceCount).toBe(0);
    expect(office.host.counters).toMatchObject({ syncs: 1, requests: 2 });
  });

  it("refuse a request or an answer above the limit, and count bytes in UTF-8", async () => {
    const office = await openExcel((sheet) => void sheet.addRow(["字".repeat(2000)]), { payloadLimit: 4000 });
    await onSheet(office, async (sheet, context) => {
      sheet.getRange("A1").load("values");
      expect(await codeOf(context.sync())).toBe("ResponsePayloadSizeLimitExceeded");
      sheet.getRange("B1").values = [["字".repeat(2000)]];
      expect(await codeOf(context.sync())).toBe("RequestPayloadSizeLimitExceeded");
    });
    expect(office.host.view.activeSheet.cell(0, 1).value).toBeNull();
    expect(office.host.counters.requestBytes).toBeGreaterThan(6000);
  });
});
