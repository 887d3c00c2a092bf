import { areaText } from "../../grid";
import type { Ledger, LedgerKind, Layout, RowNote, RowRole } from "../../ledgers";

/** One recognised table as the JSON has it (DESIGN.md, "The command line"). Rows count from 1, as people see them. */
export interface TableJson {
  readonly sheet: string;
  readonly range: string;
  readonly kind: LedgerKind;
  readonly layout: Layout;
  readonly headerRows: readonly number[];
  readonly people: number;
  readonly records: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly marks: Readonly<Record<string, number>>;
  /** Days by attendance code; a half day is 0.5. */
  readonly codes: Readonly<Record<string, number>>;
  readonly legend: Readonly<Record<string, string>>;
  /** The sum of the table's hours; null where it has none. */
  readonly hours: number | null;
  readonly blankForm: boolean;
  readonly duplicateOf: string | null;
  readonly ignoredRows: readonly { readonly rows: string; readonly role: RowRole }[];
}

/** Removes the noise of binary fractions. */
export function rounded(value: number, digits = 4): number {
  return Number(value.toFixed(digits));
}

/** Rows that are neither header nor data, neighbours of one role together: `18:22`. */
function ignoredRows(rows: readonly RowNote[]): TableJson["ignoredRows"] {
  const runs: { from: number; to: number; role: RowRole }[] = [];
  for (const { row, role } of [...rows].sort((left, right) => left.row - right.row)) {
    if (role === "data" || role === "header") continue;
    const last = runs.at(-1);
    if (last && last.role === role && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row, role });
  }
  return runs.map(({ from, to, role }) => ({ rows: `${from + 1}:${to + 1}`, role }));
}

/** People of the table: those of a grid, else the different names in its records. */
export function peopleOfTable(ledger: Ledger): number {
  if (ledger.people.length > 0) return ledger.people.length;
  const names = ledger.records.flatMap((record) => {
    const value = record.fields["person"]?.value;
    return typeof value === "string" ? [value] : [];
  });
  return new Set(names).size;
}

/** Events of a list, or the cells of a grid that hold a mark. */
export function recordsOfTable(ledger: Ledger): number {
  if (ledger.records.length > 0) return ledger.records.length;
  return ledger.entries.filter((entry) => entry.mark !== "").length;
}

function daysByCode(ledger: Ledger): Readonly<Record<string, number>> {
  const days: Record<string, number> = {};
  for (const entry of ledger.entries) {
    for (const { code, days: share } of entry.shares) {
      // A blank counts where somebody said what it means, not as a day of rest or as a gap.
      if (entry.mark === "" && (code === "rest" || code === "unknown")) continue;
      days[code] = (days[code] ?? 0) + share;
    }
  }
  return Object.fromEntries(Object.entries(days).map(([code, sum]) => [code, rounded(sum)]));
}

function hoursOfTable(ledger: Ledger): number | null {
  const hours = ledger.records.flatMap((record) => {
    const value = record.fields["hours"]?.value;
    return typeof value === "number" ? [value] : [];
  });
  return hours.length === 0 ? null : rounded(hours.reduce((sum, value) => sum + value, 0));
}

export function tableJson(ledger: Ledger): TableJson {
  return {
    sheet: ledger.sheet,
    range: areaText(ledger.area),
    kind: ledger.kind,
    layout: ledger.layout,
    headerRows: ledger.headerRows.map((row) => row + 1),
    people: peopleOfTable(ledger),
    records: recordsOfTable(ledger),
    from: ledger.period?.from ?? null,
    to: ledger.period?.to ?? null,
    marks: ledger.marks,
    codes: daysByCode(ledger),
    legend: ledger.legend,
    hours: hoursOfTable(ledger),
    blankForm: ledger.blankForm,
    duplicateOf: ledger.duplicateOf,
    ignoredRows: ignoredRows(ledger.rows),
  };
}
