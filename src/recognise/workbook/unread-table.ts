import { cellsOf, compactText } from "../../grid";
import { LEDGERS, type Finding } from "../../ledgers";
import { titleStrength } from "../columns/kinds";
import { holdsOnlyCounts } from "../layouts/lists/counts-only";
import type { Region } from "../layout";
import { findingOf } from "../problems";
import { cellsInRow } from "../find/row-cells";

/** Titles stand this near to the top. */
const TITLE_ROWS = 3;
/** Words that name a ledger outright; 学习 or 会议 alone name many a notice. */
const OUTRIGHT = 0.85;
/** Enough where the table plainly holds counts. */
const NAMED = 0.6;

/**
 * A region that calls itself a ledger and has the build of a table, though no layout could read it: said, so that it is not taken for
 * counted. Null for notices, plans of seats and whatever else claims nothing.
 */
export function unreadTable({ sheet, area }: Region): Finding | null {
  const cells = cellsOf(sheet);
  if (area.rows < 3 || area.columns < 2) return null;
  let title: string | null = null;
  let wide = 0;
  for (let row = area.row; row < Math.min(area.row + area.rows, area.row + 30); row++) {
    const found = cellsInRow(cells, area, row);
    if (row < area.row + TITLE_ROWS && found.length > 0 && found.length <= 2)
      title ??= found[0]?.text ?? null;
    if (found.length >= Math.min(3, area.columns)) wide += 1;
  }
  if (wide < 2) return null;
  const about = `${title ?? ""} ${compactText(sheet.name)}`;
  const [best] = Object.values(LEDGERS)
    .map((definition) => ({ definition, strength: titleStrength(about, definition) }))
    .sort((a, b) => b.strength - a.strength);
  if (!best) return null;
  const { kind, name } = best.definition;
  const counts = best.strength >= NAMED && holdsOnlyCounts({ sheet, area }, kind);
  if (best.strength < OUTRIGHT && !counts) return null;
  const cell = { ...area, rows: 1, columns: 1 };
  return findingOf(
    { id: counts ? "counts-only" : "unread-table", params: { kind: name } },
    sheet.name,
    cell,
    title ?? sheet.name,
    kind,
  );
}
