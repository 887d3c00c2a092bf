import { dayParts, type Month } from "../../grid";
import type { PlanColumn } from "./sheet-plan";

/** Key of a month's column. */
export function monthKey(month: Month): string {
  return `month-${month}`;
}

/** A column a month, named 「3月」, with the year where the months lie in several. */
export function monthColumns(months: readonly Month[], width: number): readonly PlanColumn[] {
  const parts = months.map((month) => dayParts(`${month}-01`));
  const years = new Set(parts.map(({ year }) => year));
  return parts.map(({ year, month }, index) => ({
    key: monthKey(months[index] ?? ""),
    header: years.size > 1 ? `${String(year)}年\n${String(month)}月` : `${String(month)}月`,
    width,
    owner: "ours",
    style: "table-centre",
  }));
}
