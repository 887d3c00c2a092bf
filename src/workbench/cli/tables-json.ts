import { areaText } from "../../grid";
import type { Ledger, LedgerKind, Layout, RowRole } from "../../ledgers";
import { describeTable } from "../../recognise";
import { rounded } from "./rounded";

/** One recognised table as the JSON has it (docs/command-line.md). Rows count from 1, as people see them. */
export interface TableJson {
  readonly sheet: string;
  /** The other workbook that the sheet came from; null for a sheet of this one. */
  readonly fromFile: string | null;
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

const COUNTED_ROLES: ReadonlySet<RowRole> = new Set(["header", "data"]);

export function tableJson(ledger: Ledger, fromFile: string | null): TableJson {
  const table = describeTable(ledger);
  return {
    sheet: table.sheet,
    fromFile,
    range: areaText(table.area),
    kind: table.kind,
    layout: table.layout,
    headerRows: table.headerRows.map((row) => row + 1),
    people: table.people,
    records: table.records,
    from: table.from,
    to: table.to,
    marks: table.marks,
    codes: Object.fromEntries(Object.entries(table.codes).map(([code, days]) => [code, rounded(days)])),
    legend: table.legend,
    hours: table.hours === null ? null : rounded(table.hours),
    blankForm: table.blankForm,
    duplicateOf: table.duplicateOf,
    ignoredRows: table.rows
      .filter(({ role }) => !COUNTED_ROLES.has(role))
      .map(({ from, to, role }) => ({ rows: `${from + 1}:${to + 1}`, role })),
  };
}
