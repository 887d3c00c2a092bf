import { linkSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freeNameBeside, freeNameIn, isSameFile } from "../../../src/workbench/cli/out-name";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "out-name-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("the name of the workbook that is written", () => {
  it("stands beside the one that was read, and is free", () => {
    const file = join(folder, "台账.2024.xlsx");
    expect(freeNameBeside(file)).toBe(join(folder, "台账.2024-核查.xlsx"));
    expect(freeNameBeside(join(folder, "台账.xlsm"))).toBe(join(folder, "台账-核查.xlsm"));
    writeFileSync(join(folder, "台账.2024-核查.xlsx"), "");
    expect(freeNameBeside(file)).toBe(join(folder, "台账.2024-核查2.xlsx"));
  });

  it("is free in a folder too", () => {
    expect(freeNameIn(folder, "规划.docx")).toBe(join(folder, "规划.docx"));
    writeFileSync(join(folder, "规划.docx"), "");
    expect(freeNameIn(folder, "规划.docx")).toBe(join(folder, "规划2.docx"));
  });

  it("is recognised as the same file under another path or link", () => {
    const file = join(folder, "a.xlsx");
    writeFileSync(file, "");
    linkSync(file, join(folder, "b.xlsx"));
    expect(isSameFile(file, join(folder, ".", "a.xlsx"))).toBe(true);
    expect(isSameFile(file, join(folder, "b.xlsx"))).toBe(true);
    expect(isSameFile(file, join(folder, "c.xlsx"))).toBe(false);
  });
});
