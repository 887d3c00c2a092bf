import { idHeaderOf, SUGGESTIONS_HEADER, type TableKind } from "../../own-sheets";
import type { BlockRole, PlanCell, PlanColumn, PlanRow } from "./sheet-plan";
import { styleOf, type StyleName } from "./styles";
import { tableRowHeight } from "./text-layout";

/** How many columns people see. */
export function shownColumns(columns: readonly PlanColumn[]): number {
  return columns.filter((column) => !column.hidden).length;
}

/** Width in characters of a cell that begins in a column and is merged over so many. */
export function spanWidth(columns: readonly PlanColumn[], from: number, count: number): number {
  return columns.slice(from, from + count).reduce((width, column) => width + column.width, 0);
}

/** A row with one text over the whole width of the table. */
export function wideRow(
  columns: readonly PlanColumn[],
  role: BlockRole,
  style: StyleName,
  text: string,
  extra: { readonly id?: string; readonly link?: PlanCell["link"]; readonly least?: number } = {},
): PlanRow {
  const count = shownColumns(columns);
  const first = columns[0];
  const cell: PlanCell = {
    value: text,
    style,
    span: { rows: 1, columns: count },
    ...(extra.link ? { link: extra.link } : {}),
  };
  return {
    ...(extra.id === undefined ? {} : { id: extra.id }),
    role,
    height: wideHeight(text, spanWidth(columns, 0, count), style, extra.least ?? 20),
    cells: first ? { [first.key]: cell } : {},
  };
}

/** A larger font needs more lines, and higher ones. */
function wideHeight(text: string, width: number, style: StyleName, least: number): number {
  const size = style === "table-title" ? 1 : styleOf(style).font.size / styleOf("table-text").font.size;
  return size <= 1
    ? tableRowHeight([{ text, width }], least)
    : tableRowHeight([{ text, width: width / size }], least) * size;
}

/** The row of column names, hidden ones included: by them a column is found again wherever the clerk moved it. */
export function headerRow(columns: readonly PlanColumn[]): PlanRow {
  const cells = columns.map((column) => [
    column.key,
    { value: column.header, style: column.hidden ? "table-id" : "table-header" },
  ]);
  const widths = columns.filter((column) => !column.hidden);
  return {
    role: "header",
    height: tableRowHeight(
      widths.map((column) => ({ text: column.header, width: column.width })),
      30,
    ),
    cells: Object.fromEntries(cells) as Record<string, PlanCell>,
  };
}

/** A note over the whole width of the table. */
export function noteRow(columns: readonly PlanColumn[], text: string): PlanRow {
  return wideRow(columns, "note", "table-note", text);
}

/** The hidden column of a table with the ids of its rows. */
export function idColumn(kind: TableKind): PlanColumn {
  return { key: "id", header: idHeaderOf(kind), width: 12, owner: "ours", style: "table-id", hidden: true };
}

/**
 * Hidden column of a table in which we suggest words for the clerk's columns: what was suggested, as JSON by column key.
 * So the next writing can tell a suggestion that nobody touched, or that was deleted, from the clerk's own words.
 */
export const SUGGESTIONS_COLUMN: PlanColumn = {
  key: "suggestions",
  header: SUGGESTIONS_HEADER,
  width: 12,
  owner: "ours",
  style: "table-id",
  hidden: true,
};

/** A row of the body, as high as its longest text needs. Columns without a value get an empty cell with their borders. */
export function bodyRow(
  columns: readonly PlanColumn[],
  id: string,
  values: Readonly<Record<string, PlanCell>>,
): PlanRow {
  const cells: Record<string, PlanCell> = {};
  for (const column of columns)
    cells[column.key] = { style: column.style, ...(values[column.key] ?? { value: null }) };
  if (columns.some((column) => column.key === SUGGESTIONS_COLUMN.key)) {
    cells[SUGGESTIONS_COLUMN.key] = { value: suggestions(columns, cells), style: "table-id" };
  }
  return { id, role: "body", height: bodyHeight(columns, cells), cells };
}

function suggestions(
  columns: readonly PlanColumn[],
  cells: Readonly<Record<string, PlanCell>>,
): string | null {
  const made = columns.flatMap((column) => {
    const { value = null, clerksWords } = cells[column.key] ?? {};
    return column.owner === "clerk" && value !== null && clerksWords !== true
      ? [[column.key, value] as const]
      : [];
  });
  return made.length === 0 ? null : JSON.stringify(Object.fromEntries(made));
}

/** Height that a table row needs for its texts; cells merged over several columns or rows are not looked at. */
export function bodyHeight(
  columns: readonly PlanColumn[],
  cells: Readonly<Record<string, PlanCell>>,
): number {
  const texts = columns.flatMap((column) => {
    const cell = cells[column.key];
    if (column.hidden || !cell || cell.span || typeof cell.value !== "string") return [];
    return [{ text: cell.value, width: column.width * smaller(cell.style) }];
  });
  return tableRowHeight(texts);
}

/** How many more characters a column holds in the font of a style than in 五号. */
function smaller(style: StyleName | undefined): number {
  return style === undefined ? 1 : Math.max(1, styleOf("table-text").font.size / styleOf(style).font.size);
}

/**
 * Places to sign, spread over the width. The clerk may write behind the colon; what stands there is kept.
 */
export function signatureRow(columns: readonly PlanColumn[], places: readonly PlanCell[]): PlanRow {
  const count = shownColumns(columns);
  const total = spanWidth(columns, 0, count);
  const cells: Record<string, PlanCell> = {};
  let from = 0;
  for (const [index, place] of places.entries()) {
    const goal = (total * (index + 1)) / places.length;
    let to = from + 1;
    const last = index === places.length - 1;
    const distance = (end: number): number => Math.abs(spanWidth(columns, 0, end) - goal);
    while (to < count && (last || distance(to + 1) < distance(to))) to += 1;
    const column = columns[from];
    if (column) {
      cells[column.key] = {
        ...place,
        style: "table-signature",
        ...(to - from > 1 ? { span: { rows: 1, columns: to - from } } : {}),
      };
    }
    from = Math.min(to, count - 1);
  }
  return { role: "signature", height: 36, cells };
}

/** The cells without that of one column: it lies under a merged cell of a row above. */
export function coveredIn(
  cells: Readonly<Record<string, PlanCell>>,
  column: string,
): Readonly<Record<string, PlanCell>> {
  return Object.fromEntries(Object.entries(cells).filter(([key]) => key !== column));
}
