import type { WrittenKind } from "../../src/own-sheets";
import type { CheckCommand } from "../../src/workbench/cli/arguments";
import { checkFile } from "../../src/workbench/cli/check-file";
import { outcomeJson } from "../../src/workbench/cli/outcome-json";
import type { Sheet } from "../../src/grid";
import { workbookBytes, YEAR_2024 } from "../support/workbooks";

/** What the command line gives as JSON. */
export type Json = ReturnType<typeof outcomeJson>;
export type ResultOfJson = Json["results"][number];

export interface Asked {
  readonly standard?: string;
  readonly period?: { readonly from: string; readonly to: string; readonly asOf: string };
  readonly answers?: Readonly<Record<string, string>>;
  readonly write?: readonly WrittenKind[];
}

/**
 * Takes a workbook the whole way: the bytes of an .xlsx file, the stand-in with the real Office.js, the assistant,
 * the JSON of the command line. The period is 2024 unless another is given.
 */
export async function checkBytes(
  bytes: Uint8Array,
  { standard, period = YEAR_2024, answers = {}, write = [] }: Asked = {},
): Promise<{ readonly json: Json; save(): Promise<Uint8Array> }> {
  const command: CheckCommand = {
    file: "台账.xlsx",
    standard: standard ?? null,
    period: { from: period.from, to: period.to },
    asOf: period.asOf,
    write,
    templates: [],
    out: null,
    json: null,
    answers: null,
  };
  const checked = await checkFile({ bytes, fileName: command.file, command, answers, asOf: period.asOf });
  return { json: outcomeJson(checked.outcome), save: checked.save };
}

export async function checkSheets(sheets: readonly Sheet[], asked: Asked = {}): Promise<Json> {
  return (await checkBytes(await workbookBytes(sheets), asked)).json;
}

export function resultOf(json: Json, id: string): ResultOfJson {
  const found = json.results.find((result) => result.id === id);
  if (!found) throw new Error(`${id} is not in the results`);
  return found;
}

export function textsOf(lines: readonly { readonly text: string }[]): string[] {
  return lines.map(({ text }) => text);
}
