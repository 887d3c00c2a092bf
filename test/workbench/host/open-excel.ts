import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import type { HostOptions } from "../../../src/workbench/host/host";
import { openOffice, type OfficeInNode } from "../../../src/workbench/host/node";

/** Makes a workbook file of one sheet `甲` with what `fill` puts there. */
export async function fileOf(
  fill: (sheet: Worksheet, file: Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const file = new Workbook();
  fill(file.addWorksheet("甲"), file);
  return file.xlsx.writeBuffer();
}

/** Opens a workbook in the stand-in, with an Office.js that talks to it. */
export async function openBytes(bytes: Uint8Array, options: HostOptions = {}): Promise<OfficeInNode> {
  const opened = await openOffice(bytes, "台账.xlsx", options);
  if (!opened.ok) throw new Error(opened.problem);
  return opened.office;
}

export async function openExcel(
  fill?: (sheet: Worksheet, file: Workbook) => void,
  options: HostOptions = {},
): Promise<OfficeInNode> {
  return openBytes(await fileOf(fill), options);
}

/** Runs a batch on sheet `甲`. */
export function onSheet<T>(
  { Excel }: OfficeInNode,
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => run(context.workbook.worksheets.getItem("甲"), context));
}

/** Gives the code with which a batch fails. */
export async function codeOf(run: Promise<unknown>): Promise<string | null> {
  try {
    await run;
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
