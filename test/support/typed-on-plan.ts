import type { SheetPlan } from "../../src/documents";
import type { CellValue, Sheet } from "../../src/grid";
import { sheetOfPlan } from "./sheet-of-plan";

/** A plan as the sheet that it becomes, with what a clerk typed on it. */

export function changed(sheet: Sheet, change: (values: CellValue[][]) => void): Sheet {
  const values = sheet.values.map((row) => [...row]);
  change(values);
  return { ...sheet, values };
}

export function typed(plan: SheetPlan, id: string, key: string, text: CellValue): Sheet {
  return changed(sheetOfPlan(plan), (values) => {
    const row = values[rowAt(plan, id)];
    if (row) row[plan.columns.findIndex((column) => column.key === key)] = text;
  });
}

export function valueOf(plan: SheetPlan, id: string, key: string): unknown {
  return plan.rows[rowAt(plan, id)]?.cells[key]?.value ?? null;
}

export function rowAt(plan: SheetPlan, id: string): number {
  return plan.rows.findIndex((row) => row.id === id);
}
