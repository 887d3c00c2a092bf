import { cellsOf, compactText, foldHeader, type Sheet, type SheetCells } from "../../../grid";
import { LEDGERS, type Ledger, type LedgerKind } from "../../../ledgers";
import { tablesOn } from "../../../recognise";
import type { FormContext } from "../form-context";
import { isPrivateColumn } from "./private-columns";

/** A table on one of the unit's sheets, whatever kind of ledger it is, or none. */
export interface UnitTable {
  readonly sheet: string;
  readonly cells: SheetCells;
  /** What stands above its header. */
  readonly title: string;
  /** Null for a table that is no ledger: a list of a group's members, a division of tasks. */
  readonly ledger: Ledger | null;
  readonly kind: LedgerKind | null;
  /** Whether its sheet is one of those who petitioned, were disciplined or are helped. */
  readonly isConfidential: boolean;
  readonly columns: readonly UnitColumn[];
  /** Rows of the sheet, top down. */
  readonly rows: readonly number[];
}

export interface UnitColumn {
  readonly column: number;
  /** The lowest text of its header, folded, and with what stands in brackets. */
  readonly name: string;
  readonly words: string;
  /** The field of its ledger; null for none. */
  readonly field: string | null;
}

/** By the sheets of a form's context, which are chosen anew for each form: for one form its ledgers stay the same. */
const tablesHere = new WeakMap<FormContext["sheets"], readonly UnitTable[]>();

/**
 * The tables of the workbook's other sheets. Grids of attendance and columns of what is private (telephone, identity) are left out. Looked for
 * once for a form.
 */
export function unitTables({ sheets, input: { ledgers } }: FormContext): readonly UnitTable[] {
  const there = tablesHere.get(sheets);
  if (there) return there;
  const found = sheets.flatMap((sheet) => {
    const own = ledgers.filter((ledger) => ledger.sheet === sheet.name && !ledger.blankForm);
    return own.some(({ kind }) => kind === "attendance") ? [] : tablesOf(sheet, own);
  });
  tablesHere.set(sheets, found);
  return found;
}

function tablesOf(sheet: Sheet, own: readonly Ledger[]): readonly UnitTable[] {
  const isConfidential = own.some(({ kind }) => LEDGERS[kind].confidential);
  return tablesOn(sheet).flatMap(({ header, title, rows }): readonly UnitTable[] => {
    const ledger = own.find(({ headerRows }) => headerRows.includes(header.to)) ?? null;
    const columns = header.columns
      .filter(({ path }) => path.length > 0)
      .map(({ column, path }): UnitColumn => {
        const head = path.at(-1) ?? "";
        const field = ledger?.columns.find((one) => one.column === column)?.field ?? null;
        return { column, name: foldHeader(head), words: compactText(head), field };
      })
      .filter(({ name }) => !isPrivateColumn(name));
    if (columns.length < 2) return [];
    const kind = ledger?.kind ?? null;
    return [{ sheet: sheet.name, cells: cellsOf(sheet), title, ledger, kind, isConfidential, columns, rows }];
  });
}
