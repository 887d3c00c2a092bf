import { parseArea, type Area, type CellValue, type Sheet } from "../../src/grid";
import { EMPTY_MEMORY, recognise, type Memory, type Recognition } from "../../src/recognise";
import type { Ledger } from "../../src/ledgers";

/** A visible sheet from A1 on; short rows are filled up. Merges are given in A1 notation. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  merges: readonly string[] = [],
  more: Partial<Sheet> = {},
): Sheet {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    visibility: "visible",
    protected: false,
    row: 0,
    column: 0,
    values: rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]),
    merges: merges.map((text) => parseArea(text)).filter((area): area is Area => area !== null),
    dateSystem: 1900,
    ...more,
  };
}

export function read(sheets: readonly Sheet[], memory: Partial<Memory> = {}): Recognition {
  return recognise(sheets, { memory: { ...EMPTY_MEMORY, ...memory }, ownSheets: new Set() });
}

/** The only table of a sheet. */
export function readOne(
  name: string,
  rows: readonly (readonly CellValue[])[],
  merges: readonly string[] = [],
  memory: Partial<Memory> = {},
): { ledger: Ledger; recognition: Recognition } {
  const recognition = read([sheetOf(name, rows, merges)], memory);
  const [ledger] = recognition.ledgers;
  if (!ledger || recognition.ledgers.length !== 1) {
    throw new Error(
      `${String(recognition.ledgers.length)} tables: ${recognition.ledgers.map(({ id }) => id).join(", ")}`,
    );
  }
  return { ledger, recognition };
}

/** A field of all records: dates as `2024-03-05`, stretches as `from..to`, null where it could not be read, "" where absent. */
export function column(ledger: Ledger, field: string): readonly unknown[] {
  return ledger.records.map(({ fields }) => {
    const value = fields[field]?.value;
    if (value === undefined) return "";
    if (value === null || typeof value !== "object" || !("from" in value)) return value;
    return value.from === value.to ? value.from : `${value.from}..${value.to}`;
  });
}

/** Findings as `problem A1-cell`, one for each of their cells. */
export function problems(recognition: Recognition): readonly string[] {
  return recognition.findings.flatMap(({ problem, cell, cells = [cell] }) =>
    cells.map(({ row, column: at }) => `${problem} ${String.fromCharCode(65 + at)}${String(row + 1)}`),
  );
}

export function roles(ledger: Ledger): string {
  return ledger.rows.map(({ role }) => role).join(" ");
}
