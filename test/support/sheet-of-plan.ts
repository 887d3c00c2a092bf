import type { SheetPlan } from "../../src/documents";
import type { Area, CellValue, Sheet } from "../../src/grid";

/** A plan as it is read back after it was written: values at the top left of merged cells, empty text elsewhere. */
export function sheetOfPlan(plan: SheetPlan): Sheet {
  const keys = plan.columns.map((column) => column.key);
  const values = plan.rows.map((row) =>
    keys.map((key): CellValue => {
      const value = row.cells[key]?.value ?? null;
      return value ?? "";
    }),
  );
  const merges: Area[] = plan.rows.flatMap((row, at) =>
    Object.entries(row.cells).flatMap(([key, cell]) =>
      cell.span
        ? [{ row: at, column: keys.indexOf(key), rows: cell.span.rows, columns: cell.span.columns }]
        : [],
    ),
  );
  return {
    name: plan.name,
    visibility: "visible",
    protected: false,
    row: 0,
    column: 0,
    values,
    merges,
    dateSystem: 1900,
  };
}
