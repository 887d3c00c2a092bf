import { foldHeader } from "../../grid";
import type { LedgerDefinition } from "../../ledgers";

/** 桌面扣分, 公共区减分: what was taken off for one thing that was looked at. */
const PART = /^(.{1,10}?)(?:扣分|减分)(?:值|数)?$/;
const SUM = /^(?:合计|总计?|累计|共计?|小计|[本当][月周次日]|应|实)$|合计|累计/;

/** Whether a column's name is that of points taken off for a part of what was inspected. */
function isPart(path: readonly string[]): boolean {
  const [, part] = PART.exec(foldHeader(path.at(-1) ?? "")) ?? [];
  return part !== undefined && !SUM.test(part);
}

/**
 * The columns that together are what an inspection took off, as 桌面扣分 | 地面扣分 | 公共区扣分: two or more, and no column has their sum. Empty
 * where there are none.
 */
export function deductionParts<Column extends { readonly path: readonly string[] }>(
  columns: readonly Column[],
  { fields }: LedgerDefinition,
): readonly Column[] {
  const field = fields.find(({ id }) => id === "deduction");
  if (!field) return [];
  const parts = columns.filter(({ path }) => isPart(path));
  const names = field.synonyms.map(foldHeader);
  const summed = columns.some(({ path }) => names.includes(foldHeader(path.at(-1) ?? "")));
  return parts.length >= 2 && !summed ? parts : [];
}
