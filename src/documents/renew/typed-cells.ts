import { foldHeader } from "../../grid";
import { suggestionsIn } from "../../own-sheets";
import type { PlanCell, PlanColumn, PlanValue, SheetPlan } from "../kit/sheet-plan";
import type { StyleName } from "../kit/styles";
import { SUGGESTIONS_COLUMN } from "../kit/table-rows";
import type { ExistingRow } from "./existing-table";

/** Serial numbers of the days from 2000 to 2099: in a column named for dates, such a number is a day. */
const SERIAL_DAYS = { first: 36526, last: 73050 } as const;

/** A cell with what the clerk put there; a serial number under a header that speaks of dates is shown as a day. */
export function clerkCell(source: ExistingRow, column: PlanColumn, style: StyleName): PlanCell {
  const value = source.values[column.key] ?? null;
  const look = source.looks[column.key];
  if (look?.formula) return { value, style, formula: look.formula, ...formatOf(look.format) };
  if (typeof value !== "number") return { value, style };
  const isDay =
    value >= SERIAL_DAYS.first &&
    value <= SERIAL_DAYS.last &&
    /日期|时间|时限|期限|日$/.test(foldHeader(column.header));
  return { value, style, ...(isDay ? { format: "yyyy-mm-dd" } : {}), ...formatOf(look?.format) };
}

/** A format of the clerk's; text is none that a number could be shown in. */
function formatOf(format: string | undefined): { readonly format?: string } {
  return format === undefined || format === "General" || format === "@" ? {} : { format };
}

/** Whether a cell of an item's row is the clerk's: in a clerk's column, or anywhere but under the id in a row of the clerk's. */
export function isClerks(plan: SheetPlan, id: string, column: PlanColumn): boolean {
  if (column.owner === "clerk") return true;
  const whole = plan.clerkRows !== undefined && id.startsWith(plan.clerkRows);
  return whole && column.hidden !== true && column.key !== plan.idColumn;
}

/** How many cells of a row hold the clerk's words: in a row of the clerk's all, in an item's the clerk's columns. */
export function typedCells(plan: SheetPlan, source: ExistingRow): number {
  const suggested = suggestionsOf(source);
  return plan.columns.filter((column) => {
    if (column.hidden || (source.kind === "item" && !isClerks(plan, source.id, column))) return false;
    const value = source.values[column.key] ?? null;
    return value !== null && value !== suggested[column.key];
  }).length;
}

/** What we had suggested for a row, by column key. */
export function suggestionsOf(source: ExistingRow): Readonly<Partial<Record<string, PlanValue>>> {
  return suggestionsIn(source.values[SUGGESTIONS_COLUMN.key] ?? null);
}
