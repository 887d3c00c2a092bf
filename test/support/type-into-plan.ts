import type { SheetPlan } from "../../src/documents";
import type { CellValue, Sheet } from "../../src/grid";
import { sheetOfPlan } from "./sheet-of-plan";

/** What a clerk types, by the row's id and the column's key. */
export type Typed = readonly (readonly [id: string, column: string, value: CellValue])[];

/** The sheet of a plan as it is read after the clerk typed into it. */
export function typeIntoPlan(plan: SheetPlan, entries: Typed): Sheet {
  const sheet = sheetOfPlan(plan);
  const values = sheet.values.map((row) => [...row]);
  for (const [id, key, value] of entries) {
    const row = plan.rows.findIndex((candidate) => candidate.id === id);
    const column = plan.columns.findIndex((candidate) => candidate.key === key);
    const cells = values[row];
    if (!cells || column < 0) throw new Error(`No cell ${id} ${key}`);
    cells[column] = value;
  }
  return { ...sheet, values };
}
