import type { TaughtTrial, TriedTable } from "../../assistant";
import type { Taught } from "../../recognise";

/** The header's rows as people count them, said or read; null where nobody knows them. */
export function headerOf(
  said: Taught,
  table: TriedTable | null,
): { readonly from: number; readonly to: number } | null {
  const rows = said.headerRows ?? table?.headerRows.map((row) => row + 1) ?? [];
  return rows.length === 0 ? null : { from: Math.min(...rows), to: Math.max(...rows) };
}

/** What stands in a column's header; "" where nothing does. */
export function headerText(
  { area, rows }: TaughtTrial,
  column: number,
  header: { from: number; to: number } | null,
): string {
  if (!header || !area) return "";
  const words = rows
    .filter(({ row }) => row + 1 >= header.from && row + 1 <= header.to)
    .map(({ cells }) => (cells[column - area.column] ?? "").trim());
  return words.filter((word) => word !== "").join(" · ");
}

const FEW = 3;

/** A few different texts that stand in a column below the header; null among them where cells are not shown. A sum is no sample. */
export function samplesOf(
  { area, rows }: TaughtTrial,
  column: number,
  below: number,
): readonly (string | null)[] {
  if (!area) return [];
  const texts = rows
    .filter(({ row, role }) => row + 1 > below && (role === null || role === "data"))
    .map(({ cells }) => {
      const text = cells[column - area.column];
      return text === null ? null : (text ?? "").trim();
    });
  return [...new Set(texts.filter((text) => text !== ""))].slice(0, FEW);
}
