import { padTo, widthOf, wrapTo } from "./text-width";

export interface TextColumn {
  readonly header: string;
  /** The column is never wider than this; a longer text continues on further lines. */
  readonly atMost: number;
}

/** A line across the whole table, or one row of texts by column. */
export type TextRow = { readonly heading: string } | { readonly cells: readonly string[] };

const GAP = "  ";

/** Lays rows out as lines of a terminal, with columns as wide as their texts allow and no wider than `atMost`. */
export function textTable(columns: readonly TextColumn[], rows: readonly TextRow[]): readonly string[] {
  const widths = columns.map((column, index) => {
    const texts = rows.map((row) => ("cells" in row ? (row.cells[index] ?? "") : ""));
    return Math.min(column.atMost, Math.max(widthOf(column.header), ...texts.map(widthOf)));
  });
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => padTo(cell, widths[index] ?? 0))
      .join(GAP)
      .trimEnd();
  const body = rows.flatMap((row) => {
    if ("heading" in row) return ["", row.heading];
    const wrapped = widths.map((width, index) => wrapTo(row.cells[index] ?? "", width));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) => line(wrapped.map((lines) => lines[at] ?? "")));
  });
  return [
    line(columns.map((column) => column.header)),
    "─".repeat(widthOf(widths.map((width) => " ".repeat(width)).join(GAP))),
    ...body,
  ];
}
