import { cellsOf, foldHeader, type Sheet, type SheetCells } from "../../../grid";
import { LEDGERS, type Ledger, type LedgerKind } from "../../../ledgers";
import { tablesOn } from "../../../recognise";
import { isPrivateColumn } from "../facts/private-columns";
import type { FormContext } from "../form-context";

/** A table on one of the unit's sheets in which rows of a form can be looked up. */
export interface UnitTable {
  readonly sheet: string;
  readonly cells: SheetCells;
  /** Null for a table that is no ledger: a list of a group's members, a division of tasks. */
  readonly kind: LedgerKind | null;
  readonly columns: readonly UnitColumn[];
  /** Rows of the sheet, top down. */
  readonly rows: readonly number[];
}

interface UnitColumn {
  readonly column: number;
  /** The lowest text of its header, folded. */
  readonly name: string;
  /** The field of its ledger; null for none. */
  readonly field: string | null;
  /** Whether days stand in it. */
  readonly isDay: boolean;
}

const OF_DAYS = /日期|时间|时限|期限/;

/**
 * The tables of the workbook's other sheets. Sheets of those who petitioned, were disciplined or are helped, grids of attendance, and
 * columns of what is private (telephone, identity) are left out.
 */
export function unitTables({ sheets, input: { ledgers } }: FormContext): readonly UnitTable[] {
  return sheets.flatMap((sheet) => {
    const own = ledgers.filter((ledger) => ledger.sheet === sheet.name && !ledger.blankForm);
    if (own.some(({ kind }) => LEDGERS[kind].confidential || kind === "attendance")) return [];
    return tablesOf(sheet, own);
  });
}

function tablesOf(sheet: Sheet, own: readonly Ledger[]): readonly UnitTable[] {
  const cells = cellsOf(sheet);
  return tablesOn(sheet).flatMap(({ header, rows }): readonly UnitTable[] => {
    const ledger = own.find(({ headerRows }) => headerRows.includes(header.to)) ?? null;
    const named = header.columns.filter(({ path }) => path.length > 0);
    const columns = named.flatMap(({ column, path }) => {
      const name = foldHeader(path.at(-1) ?? "");
      if (isPrivateColumn(name)) return [];
      const field = ledger?.columns.find((one) => one.column === column)?.field ?? null;
      return [{ column, name, field, isDay: OF_DAYS.test(name) }];
    });
    return columns.length < 2
      ? []
      : [{ sheet: sheet.name, cells, kind: ledger?.kind ?? null, columns, rows }];
  });
}
