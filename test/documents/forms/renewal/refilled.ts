import {
  NOTHING_RECORDED,
  recordOf,
  renewForm,
  type FormChoice,
  type FormRecord,
  type FormRenewal,
} from "../../../../src/documents";
import type { DocumentInput } from "../../../../src/documents";
import { parseArea, type CellValue, type Sheet } from "../../../../src/grid";

/** A form with what stands on it and what is remembered of it. */
export interface Refilled {
  readonly sheet: Sheet;
  readonly record: FormRecord;
  readonly renewal: FormRenewal;
}

/** Fills a form where it stands, without Excel: rows that it grows by are put in below the one that they are like. */
export function refilled(
  now: Sheet,
  sources: { readonly input: DocumentInput; readonly sheets: readonly Sheet[]; readonly form?: string },
  before: FormRecord = NOTHING_RECORDED,
  choice: FormChoice = {},
): Refilled {
  const renewal = renewForm(now, before, { form: now.name, ...sources }, choice);
  const rows = now.values.map((line) => [...line]);
  const width = Math.max(...renewal.writes.map(({ column }) => column + 1), rows[0]?.length ?? 0);
  for (const { row, times } of [...renewal.fill.repeats].reverse())
    rows.splice(row + 1, 0, ...Array.from({ length: times - 1 }, (): CellValue[] => []));
  for (const line of rows) while (line.length < width) line.push("");
  for (const { row, column, value } of renewal.writes) {
    while (rows.length <= row) rows.push(Array<CellValue>(width).fill(""));
    const line = rows[row];
    if (line) line[column] = value;
  }
  const { fill, writes, stays } = renewal;
  const written = writes.map((cell) => ({ cell, ours: cell.value }));
  const record = recordOf(fill, written, renewal, stays);
  return { sheet: { ...now, values: rows }, record, renewal };
}

/** The sheet with what somebody typed into its cells, by address. */
export function typedInto(sheet: Sheet, typed: Readonly<Record<string, CellValue>>): Sheet {
  const rows = sheet.values.map((line) => [...line]);
  for (const [address, value] of Object.entries(typed)) {
    const { row = 0, column = 0 } = parseArea(address) ?? {};
    const line = rows[row];
    if (line) line[column] = value;
  }
  return { ...sheet, values: rows };
}

/** What stands in a cell. */
export function at(sheet: Sheet, address: string): CellValue {
  const { row = 0, column = 0 } = parseArea(address) ?? {};
  return sheet.values[row]?.[column] ?? "";
}
