import { createAssistant, createEngine, type FillAsked } from "../../../src/assistant";
import { excel, type ExcelHost } from "../../../src/excel";
import { parseArea, type CellValue, type Sheet } from "../../../src/grid";
import type { OfficeInNode } from "../../../src/workbench/host/node";
import { OFFICE } from "../../documents/forms/office-with-forms";
import { openExcel, workbookFile, type Cells } from "../../excel/open-excel";

const OPTIONS = {
  standard: "city-civilized-organ",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
};

const cellsOf = ({ values }: Sheet): Cells =>
  values.map((row) => row.map((value) => (value === "" ? null : value)));

/** An office with forms, open in the stand-in, checked for 2024. */
export async function office(
  forms: readonly Sheet[],
  arrange?: Parameters<typeof workbookFile>[1],
  host: ExcelHost = excel,
) {
  const sheets = Object.fromEntries([...OFFICE, ...forms].map((sheet) => [sheet.name, cellsOf(sheet)]));
  const opened = await openExcel(await workbookFile(sheets, arrange));
  const assistant = createAssistant(
    () => Promise.resolve(createEngine()),
    host,
    () => new Date("2024-12-31T01:00:00Z"),
  );
  const check = () => assistant.check(OPTIONS, () => undefined, new AbortController().signal, "workbook");
  await check();
  const fill = async (...asked: readonly FillAsked[]) => {
    await check();
    return (await assistant.fillTemplates(asked)).filled;
  };
  return { book: opened, assistant, check, fill };
}

/** What stands in a cell. */
export function at({ host }: OfficeInNode, sheet: string, address: string): CellValue | null {
  const { row = 0, column = 0 } = parseArea(address) ?? {};
  return (host.book.sheet(sheet)?.cell(row, column).value as CellValue | undefined) ?? null;
}

/** Types into a cell. */
export function type({ host }: OfficeInNode, sheet: string, address: string, value: CellValue | null): void {
  const { row = 0, column = 0 } = parseArea(address) ?? {};
  host.book.sheet(sheet)?.change(row, column, { value: value as string });
}

/** All that stands on a sheet, with formats, heights and merges. */
export function looksOf({ host }: OfficeInNode, name: string): unknown {
  const sheet = host.book.sheet(name);
  const cells = [...(sheet?.entries() ?? [])].map(([row, column, { value, formula, style }]) => [
    row,
    column,
    formula === null ? value : null,
    formula,
    style,
  ]);
  const filled = cells.filter(([, , value, formula]) => value !== null || formula !== null);
  return { filled, merges: sheet?.merges };
}
