import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";

import { restoreSizes } from "./half-points";
import { orElse } from "./or-else";
import { prepared } from "./prepare";
import { wellFormed, type PackageProblem } from "./well-formed";

/** Why a file could not be opened; a person is given a sentence for each. */
export type FileProblem =
  PackageProblem | "merged" | "disguised" | "encrypted" | "old-format" | "corrupt" | "too-large";

export type Opened<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: FileProblem };

/** Excel on the web opens no larger file, in bytes. */
const LARGEST_FILE = 100 * 1024 * 1024;

/** The last row that Excel has. */
const LAST_ROW = 1_048_576;

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte);

/**
 * Whether a file is an encrypted workbook. That and an .xls are both compound files, but only the first has a stream
 * of this name in UTF-16.
 */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = 512; at + name.length <= bytes.length; at += 64)
    for (let shift = 0; shift < 64; shift += 2)
      if (bytes[at + shift] === name[0] && name.every((byte, i) => bytes[at + shift + i] === byte))
        return true;
  return false;
}

/** Whether a file is a page or a table in XML of old that only bears the name of a workbook; exports of many systems are. */
const isMarkup = (bytes: Uint8Array) => /^\uFEFF?\s*</.test(new TextDecoder().decode(bytes.subarray(0, 200)));

function problemOf(bytes: Uint8Array): FileProblem | null {
  if (bytes.length > LARGEST_FILE) return "too-large";
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return isEncryptedPackage(bytes) ? "encrypted" : "old-format";
  if (startsWith(bytes, 0x50, 0x4b)) return null;
  return isMarkup(bytes) ? "disguised" : "not-a-workbook";
}

/** Calculates formulas that were saved without a result, as other programs do. The others keep Excel's own result. */
function calculateMissing(file: Workbook): void {
  const formulas = file.worksheets.flatMap((sheet) =>
    orElse(sheet.findRows(1, sheet.rowCount), []).flatMap((row) =>
      row
        ? Array.from({ length: row.cellCount }, (_, at) => row.findCell(at + 1)).filter(
            (cell) => cell?.formula,
          )
        : [],
    ),
  );
  const known = formulas.map((cell) => cell?.result);
  if (known.every((result) => result !== undefined)) return;
  try {
    calculateFormulas(file);
  } catch {
    return; // What the calculator can't read stays without a result.
  }
  formulas.forEach((cell, at) => {
    if (cell && known[at] !== undefined) cell.result = known[at];
  });
}

/** Restores automatic page numbers: the library reads "auto" as a first page number of 1 and would save it so. */
function keepAutomaticPageNumbers(file: Workbook): void {
  for (const { pageSetup } of file.worksheets) {
    const read = pageSetup as { firstPageNumber?: number; readonly useFirstPageNumber?: boolean };
    if (!read.useFirstPageNumber) delete read.firstPageNumber;
  }
}

/** A workbook in the library's hands, and the file that it was read from. */
export interface OpenedFile {
  readonly file: Workbook;
  /** The file's bytes, with the names of parts put right. */
  readonly bytes: Uint8Array;
}

/** Reads a workbook file with the library. */
export async function openFile(given: Uint8Array): Promise<Opened<OpenedFile>> {
  const problem = problemOf(given);
  if (problem) return { ok: false, problem };
  const bytes = await wellFormed(given).catch(() => "corrupt" as const);
  if (typeof bytes === "string") return { ok: false, problem: bytes };
  const file = new Workbook();
  installChartSupport(); // Without this the library refuses any file that has a chart.
  try {
    const read = await prepared(bytes);
    if (read === "merged") return { ok: false, problem: read };
    await file.xlsx.load(read);
  } catch {
    return { ok: false, problem: "corrupt" };
  }
  if (file.worksheets.length === 0) return { ok: false, problem: "not-a-workbook" };
  if (file.worksheets.some(({ rowCount }) => rowCount > LAST_ROW)) return { ok: false, problem: "corrupt" };
  // The library leaves the views undefined if a file has none, although its types deny it.
  file.views = orElse(file.views, []);
  restoreSizes(file);
  keepAutomaticPageNumbers(file);
  calculateMissing(file);
  return { ok: true, value: { file, bytes } };
}
