import { isBlank, type CellValue, type Sheet } from "../../grid";
import { findOwnHeader, headerKey } from "../../own-sheets";
import type { SheetPlan } from "../kit/sheet-plan";
import { isAsWritten, type RowRecord } from "./lines/record";

/** What we write where a ledger says nothing; a sheet without our notes tells no more than that. */
const NO_FIGURE = "—";

/**
 * A sheet written earlier without the columns of ours that the plan leaves off. One in which the clerk wrote anything stays as a column
 * of the clerk's.
 */
export function withoutLeftOff(
  plan: Pick<SheetPlan, "leftOff" | "columns" | "rows" | "idColumn">,
  sheet: Sheet,
  records: readonly (RowRecord | null)[] | null,
): Sheet {
  const { leftOff = [] } = plan;
  if (leftOff.length === 0) return sheet;
  const header = findOwnHeader({ ...plan, columns: [...plan.columns, ...leftOff] }, sheet);
  if (header === null) return sheet;
  const headers = (sheet.values[header] ?? []).map((cell) => headerKey(cell));
  const gone = new Set<number>();
  for (const column of leftOff) {
    const at = headers.indexOf(headerKey(column.header));
    const isOurs = (row: readonly CellValue[], index: number): boolean => {
      const value = row[at] ?? "";
      const record = records?.[index];
      return (
        isBlank(value) ||
        value === NO_FIGURE ||
        (record ? isAsWritten(record, column, typeof value === "boolean" ? String(value) : value) : false)
      );
    };
    if (at >= 0 && sheet.values.every((row, index) => index === header || isOurs(row, index))) gone.add(at);
  }
  if (gone.size === 0) return sheet;
  return {
    ...sheet,
    values: sheet.values.map((row) => row.map((value, at) => (gone.has(at) ? "" : value))),
  };
}
