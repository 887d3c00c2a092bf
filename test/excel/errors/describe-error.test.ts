import { readFileSync } from "node:fs";
import { describeError, ExcelProblem } from "../../../src/excel";
import { ERROR_CODES } from "../../../src/excel/errors/error-codes";
import { say, type Message } from "../../../src/locales";

const types = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");

/** The values of an enum or of a class of constants in a namespace of the type definitions. */
function membersOf(namespace: string, declaration: string): readonly string[] {
  const room = types.slice(types.indexOf(`declare namespace ${namespace} {`));
  const from = room.indexOf(declaration);
  const body = room.slice(from, room.indexOf("}", from));
  return [...body.matchAll(/(?:static )?(\w+)(?:: string| = "\w+")[;,\n]/g)].map(([, name]) => name ?? "");
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

describe("describeError", () => {
  const excelCodes = membersOf("Excel", "enum ErrorCodes").map(pascal);
  const officeCodes = membersOf("OfficeExtension", "class ErrorCodes").map(pascal);

  it("finds the codes in the type definitions", () => {
    expect(excelCodes).toContain("AccessDenied");
    expect(excelCodes).toContain("InvalidOperationInCellEditMode");
    expect(excelCodes.length).toBeGreaterThanOrEqual(34);
    expect(officeCodes).toContain("ConnectionFailure");
  });

  it.each([...excelCodes, ...officeCodes])("has a sentence for %s", (code) => {
    expect(ERROR_CODES).toContain(code);
  });

  it.each([...ERROR_CODES])("says %s in both languages, and what to do about it", (code) => {
    const message = describeError({ code, message: "internal" });
    const chinese = say(message, "zh-CN");
    const english = say(message, "en-US");
    expect(chinese).not.toMatch(new RegExp(`${code}|internal`));
    expect(chinese.split("。").length).toBeGreaterThan(1);
    expect(english).not.toContain(code);
  });

  it.each([
    [5004, "excel.error.InvalidOperationInCellEditMode"],
    [5103, "excel.error.RequestPayloadSizeLimitExceeded"],
    ["7000", "excel.error.AccessDenied"],
  ])("understands the number %p of the channel", (code, key) => {
    expect(describeError({ code }).key).toBe(key);
  });

  it("names a code that nobody has documented in a general sentence", () => {
    expect(say(describeError({ code: "FluxCapacitor" }))).toContain("FluxCapacitor");
    expect(say(describeError(new TypeError("x is not a function")))).toContain("TypeError");
    expect(say(describeError(undefined))).toContain("unknown");
  });

  it("says that nothing was changed when the clerk cancelled", () => {
    const controller = new AbortController();
    controller.abort();
    expect(describeError(controller.signal.reason)).toEqual({ key: "excel.cancelled" });
  });

  it("passes on the reason of a problem that our own code found", () => {
    const reason: Message = { key: "excel.sheet-hidden", params: { sheet: "考勤" } };
    expect(describeError(new ExcelProblem(reason))).toBe(reason);
  });
});
