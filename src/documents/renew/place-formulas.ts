import { columnLetters, columnNumber, quoteSheetName, type Sheet } from "../../grid";
import type { PlanCell, PlanColumn, PlanRow } from "../kit/sheet-plan";
import type { ExistingTable } from "./existing-table";

/** Texts; then cells, ranges and whole columns with the sheet that they are on, if one is named. */
const REFERENCE =
  /"[^"]*"|(?<![\p{L}\p{N}_.])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Z]{1,3})(?:(\$?)(\d{1,7}))?(?::(\$?)([A-Z]{1,3})(?:(\$?)(\d{1,7}))?)?(?![\p{L}\p{N}_(.!])/gu;

/** Whole rows, tables, spilled ranges and other workbooks: what they mean after rows have moved is not ours to say. */
const BEYOND = /\[|#|(?<![A-Z])\$?\d+:\$?\d+/u;

/**
 * The clerk's formulas on the sheet as it will be: references to cells of this sheet go along with their rows and columns. Where
 * one can't go along (its row is gone, or its range would take in other rows than before) the value that it gave is kept instead.
 */
export function placeFormulas(
  rows: readonly PlanRow[],
  columns: readonly PlanColumn[],
  { places, header }: ExistingTable,
  sheet: Sheet,
): readonly PlanRow[] {
  const newRows = new Map(
    rows.flatMap((row, index) => {
      const before = row.role === "header" ? header : row.renews;
      return before === undefined ? [] : [[before + sheet.row, index] as const];
    }),
  );
  const newColumns = new Map(
    columns.flatMap(({ key }, index) => {
      const place = places.get(key);
      return place === undefined ? [] : [[place + sheet.column, index] as const];
    }),
  );
  const move = movesOf(newRows, newColumns, sheet.name);
  return rows.map((row) => {
    if (row.renews === undefined) return row;
    const cells = Object.entries(row.cells).map(([key, cell]) => [key, moved(cell, move)] as const);
    return { ...row, cells: Object.fromEntries(cells) };
  });
}

function moved(cell: PlanCell, move: (formula: string) => string | null): PlanCell {
  if (cell.formula === undefined) return cell;
  const { formula, ...plain } = cell;
  const placed = move(formula);
  return placed === null ? plain : { ...plain, formula: placed };
}

type Lines = ReadonlyMap<number, number>;

function movesOf(rows: Lines, columns: Lines, own: string): (formula: string) => string | null {
  return (formula) => {
    if (BEYOND.test(formula.replace(/"[^"]*"|'(?:[^']|'')+'/g, ""))) return null;
    const lost: string[] = [];
    const text = formula.replace(REFERENCE, (found, ...parts: (string | undefined)[]) => {
      const [sheet, fixed, letters, fixedRow, digits, toFixed, toLetters, toFixedRow, toDigits] = parts;
      const isOurs = sheet === undefined || sheet === `${own}!` || sheet === `${quoteSheetName(own)}!`;
      // A name of the workbook's looks like a column that stands alone.
      if (letters === undefined || !isOurs || (digits === undefined && toLetters === undefined)) return found;
      const across = spanOf(columnNumber(letters) ?? -1, columnNumber(toLetters ?? letters) ?? -1, columns);
      const down =
        digits === undefined ? null : spanOf(Number(digits) - 1, Number(toDigits ?? digits) - 1, rows);
      if (across === null || (digits !== undefined && down === null)) {
        lost.push(found);
        return found;
      }
      const corner = (column: number, row: number | undefined, byColumn = "", byRow = ""): string =>
        `${byColumn}${columnLetters(column)}${row === undefined ? "" : byRow + String(row + 1)}`;
      const from = corner(across.from, down?.from, fixed, fixedRow);
      const to = toLetters === undefined ? "" : `:${corner(across.to, down?.to, toFixed, toFixedRow)}`;
      return `${sheet ?? ""}${from}${to}`;
    });
    return lost.length > 0 ? null : text;
  };
}

/** Where lines from one to another stand now; null where they are gone or others would come among them. New ones may. */
function spanOf(
  from: number,
  to: number,
  lines: Lines,
): { readonly from: number; readonly to: number } | null {
  const inside = [...lines].filter(
    ([before]) => before >= Math.min(from, to) && before <= Math.max(from, to),
  );
  if (!lines.has(from) || !lines.has(to)) return null;
  const now = inside.map(([, after]) => after);
  const [first, last] = [Math.min(...now), Math.max(...now)];
  const isForeign = ([before, after]: readonly [number, number]): boolean =>
    after > first && after < last && (before < Math.min(from, to) || before > Math.max(from, to));
  return [...lines].some(isForeign) ? null : { from: first, to: last };
}
