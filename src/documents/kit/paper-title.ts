import type { SheetPlan } from "./sheet-plan";

/** The title of a paper on one line: 「江城市审计局2025年创建文明机关活动规划」; "" where the sheet has none. */
export function paperTitle({ rows }: SheetPlan): string {
  const title = rows.find(({ role }) => role === "title")?.cells["text"]?.value;
  return String(title ?? "").replace(/\n/g, "");
}
