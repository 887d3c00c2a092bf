import type { PlanCell, PlanRow, SheetPlan } from "../../kit/sheet-plan";
import type { Slot } from "./line-plan";

/** A row that goes once all is written. */
const GOING: PlanRow = { role: "note", cells: {} };

/** The plan with the rows among its own that will go: what a sheet is before they have gone. Merged cells reach over them. */
export function physicalPlan(plan: SheetPlan, slots: readonly Slot[]): SheetPlan {
  if (slots.every(({ row }) => row !== null)) return plan;
  const places = new Map(slots.flatMap(({ row }, at) => (row === null ? [] : [[row, at] as const])));
  const placeOf = (row: number): number => places.get(row) ?? 0;
  const rows = slots.map(({ row }): PlanRow => {
    const planned = row === null ? undefined : plan.rows[row];
    if (row === null || !planned) return GOING;
    const cells = Object.entries(planned.cells).map(([key, cell]): [string, PlanCell] => {
      const { span } = cell;
      if (span === undefined || span.rows < 2) return [key, cell];
      const last = Math.min(row + span.rows, plan.rows.length) - 1;
      return [key, { ...cell, span: { ...span, rows: placeOf(last) - placeOf(row) + 1 } }];
    });
    return { ...planned, cells: Object.fromEntries(cells) };
  });
  return { ...plan, rows };
}
