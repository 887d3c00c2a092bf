import type { PlanCell, PlanColumn, PlanRow } from "./sheet-plan";
import { bodyHeight, shownColumns, spanWidth, wideRow } from "./table-rows";
import { fitsInRow, textWithinRow } from "./text-layout";

/** How the rows below a table begin that say in full what no row can show. */
export const FULL_TEXT = "单元格内未能全部显示的文字：";
/** Points of a row whose text goes on below: twelve lines of it. */
const SHORTENED = 190;

/**
 * The rows of a table with each text of the body that even the highest row of Excel would cut said in full above the
 * signatures. The cell keeps its text and shows the beginning of it.
 *
 * @param rows may have such rows from an earlier call; they are made anew
 */
export function withFullTexts(rows: readonly PlanRow[], columns: readonly PlanColumn[]): readonly PlanRow[] {
  const plain = rows.filter((row) => row.role !== "note" || !Object.values(row.cells).some(isFullText));
  const below: PlanRow[] = [];
  const shortened = plain.map((row) => {
    const long = row.role === "body" ? columns.filter((column) => isTooLong(row, column)) : [];
    if (long.length === 0) return row;
    const cells: Record<string, PlanCell> = { ...row.cells };
    for (const column of long) {
      below.push(...inFull(row, column, columns));
      cells[column.key] = {
        ...cells[column.key],
        value: row.cells[column.key]?.value ?? null,
        style: column.owner === "clerk" ? "table-clerk-long" : "table-text-long",
      };
    }
    const others = Object.entries(cells).filter(([key]) => !long.some((column) => column.key === key));
    return { ...row, cells, height: Math.max(SHORTENED, bodyHeight(columns, Object.fromEntries(others))) };
  });
  const signature = shortened.findIndex(({ role }) => role === "signature");
  const end = signature < 0 ? shortened.length : signature;
  return [...shortened.slice(0, end), ...below, ...shortened.slice(end)];
}

function isFullText({ value }: PlanCell): boolean {
  return typeof value === "string" && value.startsWith(FULL_TEXT);
}

function isTooLong(row: PlanRow, column: PlanColumn): boolean {
  const value = row.cells[column.key]?.value;
  return column.hidden !== true && typeof value === "string" && !fitsInRow(value, column.width);
}

function inFull(row: PlanRow, column: PlanColumn, columns: readonly PlanColumn[]): readonly PlanRow[] {
  const number = row.cells["number"]?.value ?? null;
  const place = `${number === null ? "" : `第${String(number)}项`}「${column.header.replace(/\n/g, "")}」`;
  const width = spanWidth(columns, 0, shownColumns(columns));
  const found: PlanRow[] = [];
  let rest = String(row.cells[column.key]?.value ?? "");
  while (rest !== "") {
    const lead = `${FULL_TEXT}${place}${found.length === 0 ? "" : "（续）"}`;
    const text = textWithinRow(`${lead}${rest}`, width);
    found.push(wideRow(columns, "note", "table-note", text));
    rest = rest.slice(text.length - lead.length);
  }
  return found;
}
