import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import type { CellValue } from "../../../src/grid";
import { readWorkbook } from "../../support/read-workbook";

/** Formulas by the name under which their value is asked for; `{name}` in one stands for the value of another. */
export type Formulas = Readonly<Record<string, string>>;

const SHEET = "核对";

export function isLibreOfficeInstalled(): boolean {
  return spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;
}

/**
 * Has LibreOffice compute formulas over a workbook's own cells: they are written on a sheet 核对 of a copy, column B below a
 * name in A, and their values read back.
 *
 * @throws Error where LibreOffice gives no file.
 */
export async function calculate(
  file: string,
  formulas: Formulas,
): Promise<Readonly<Record<string, CellValue>>> {
  const folder = mkdtempSync(join(tmpdir(), "arithmetic-"));
  try {
    const asked = join(folder, "asked.xlsx");
    writeFileSync(asked, await withFormulas(file, formulas));
    const done = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        join(folder, "out"),
        asked,
      ],
      { encoding: "utf8", timeout: 180_000 },
    );
    if (done.status !== 0) throw new Error(`LibreOffice: ${done.stderr}`);
    const sheet = (await readWorkbook(join(folder, "out", "asked.xlsx"))).find(({ name }) => name === SHEET);
    return Object.fromEntries((sheet?.values ?? []).map(([name, value]) => [String(name), value ?? ""]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withFormulas(file: string, formulas: Formulas): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(file));
  const sheet = workbook.addWorksheet(SHEET);
  const names = Object.keys(formulas);
  const cellOf = (name: string): string => {
    const at = names.indexOf(name);
    if (at < 0) throw new Error(`No formula ${name}`);
    return `$B$${at + 1}`;
  };
  Object.entries(formulas).forEach(([name, formula], at) => {
    sheet.getCell(at + 1, 1).value = name;
    sheet.getCell(at + 1, 2).value = {
      formula: formula.replace(/\{([^}]+)\}/g, (_, other: string) => cellOf(other)),
    };
  });
  return workbook.xlsx.writeBuffer();
}
