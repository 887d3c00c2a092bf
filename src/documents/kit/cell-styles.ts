import type { PlanCell, PlanRow, SheetPlan } from "./sheet-plan";
import type { StyleName } from "./styles";

/**
 * The styles of a plan's cells row by row, as they are painted: a cell's own over all that it is merged over; in a table a cell
 * without one has its column's. Null for a cell that is not painted.
 */
export function cellStyles(plan: SheetPlan): readonly (readonly (StyleName | null)[])[] {
  const columns = plan.columns.length;
  const styles = plan.rows.map((): (StyleName | null)[] => Array<null>(columns).fill(null));
  plan.rows.forEach((row, at) => {
    plan.columns.forEach(({ key, style: columnStyle }, column) => {
      const cell = cellIn(row, key, column);
      const style = cell?.style ?? (cell || isTableRow(row) ? columnStyle : null);
      if (!cell && styles[at]?.[column] !== null) return;
      const span = cell?.span ?? { rows: 1, columns: 1 };
      const bottom = Math.min(at + span.rows, plan.rows.length);
      for (let below = at; below < bottom; below += 1)
        styles[below]?.fill(style, column, Math.min(column + span.columns, columns));
    });
  });
  return styles;
}

/** A row's cell by the column's key, or by its index in rows that are no table. */
export function cellIn(row: PlanRow, key: string, column: number): PlanCell | undefined {
  return row.cells[key] ?? row.cells[String(column)];
}

function isTableRow({ role }: PlanRow): boolean {
  return role === "body" || role === "total";
}
