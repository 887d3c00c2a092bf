import type { ColumnMatch, LedgerDefinition } from "../../ledgers";
import type { HeaderColumn } from "../find/header";
import { isColumnName } from "../find/header-words";

/**
 * Columns under one heading that are parts of what another column adds up: 地面, 桌面, 窗台 under 扣分项目 beside 得分. The heading names a field,
 * but none of them holds it alone.
 *
 * @param fieldOf the field that a column would be given
 */
export function partsOfTotal(
  columns: readonly HeaderColumn[],
  { overTheYear }: LedgerDefinition,
  fieldOf: (column: HeaderColumn) => ColumnMatch["field"],
): ReadonlySet<HeaderColumn> {
  if (overTheYear === null) return new Set();
  const groups = new Map<string, HeaderColumn[]>();
  for (const column of columns) {
    const [heading] = column.path;
    if (column.path.length < 2 || heading === undefined) continue;
    groups.set(heading, [...(groups.get(heading) ?? []), column]);
  }
  const parts = [...groups.values()].filter((group) => {
    const leaves = group.map(({ path }) => path.at(-1) ?? "");
    const others = columns.filter((column) => !group.includes(column));
    const known = leaves.filter((leaf) => isColumnName(leaf)).length;
    const isSummed = others.some((column) => fieldOf(column) === overTheYear);
    return group.length > 1 && new Set(leaves).size === group.length && known * 2 < group.length && isSummed;
  });
  return new Set(parts.flat());
}
