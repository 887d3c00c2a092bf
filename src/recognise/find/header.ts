import { compactText, foldHeader, isBlank, type Area, type CellValue, type SheetCells } from "../../grid";
import { isColumnName } from "./header-words";
import { headerScore, isLabel, isLabelLine, isTime, rowsBetween } from "./header-score";
import { areaKey, once } from "./once";
import { cellsInRow, isSignatureText, type RowCell } from "./row-cells";

/** A column below a header of one to four rows. */
export interface HeaderColumn {
  readonly column: number;
  /** The header's texts from top to bottom, compact, doublets dropped: 假勤统计, 事假(天). */
  readonly path: readonly string[];
}

export interface Header {
  /** First and last row, from 0. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly HeaderColumn[];
}

const MOST_ROWS = 4;
/** So many rows below a header tell whether a column holds anything of its own. */
const DEEPEST_LOOK = 40;

/** The header of an area: its best row, with the rows above and below that belong to it; null without one. */
export function findHeader(cells: SheetCells, area: Area): Header | null {
  return once(cells, `header ${areaKey(area)}`, () => lookForHeader(cells, area));
}

function lookForHeader(cells: SheetCells, area: Area): Header | null {
  const last = Math.min(area.row + area.rows, area.row + 60);
  for (let row = area.row; row < last; row++) {
    if (headerScore(cells, area, row) < 0.6) continue;
    const from = headerTop(cells, area, row);
    const to = headerBottom(cells, area, from, row);
    return headerAt(cells, area, from, to);
  }
  return null;
}

/** Named rows of an area as its header. */
export function headerAt(cells: SheetCells, area: Area, from: number, to: number): Header {
  return { from, to, columns: columnsOf(cells, area, from, to) };
}

/** Rows above the best one that group its columns: labels merged over several columns, but not over all. */
function headerTop(cells: SheetCells, area: Area, row: number): number {
  let top = row;
  while (top > area.row && row - top < MOST_ROWS - 1) {
    const above = cellsInRow(cells, area, top - 1);
    const here = cellsInRow(cells, area, top);
    const starts = new Set(here.map(({ area: cell }) => cell.column));
    const grouping =
      above.length >= 2 &&
      !isLabelLine(above) &&
      above.every(({ value }) => isLabel(value)) &&
      above.some(
        ({ area: cell }) =>
          (cell.columns > 1 && cell.columns < area.columns) ||
          cell.rows > 1 ||
          !starts.has(cell.column) ||
          isColumnName(cells.raw(cell.row, cell.column)),
      );
    const reachesDown = above.some(
      ({ area: cell }) => cell.rows > 1 && cell.row + cell.rows > top && cell.columns < area.columns / 2,
    );
    if (!grouping && !reachesDown) break;
    if (above.some(({ text }) => isSignatureText(text))) break;
    top--;
  }
  return top;
}

function headerBottom(cells: SheetCells, area: Area, from: number, row: number): number {
  let bottom = row;
  for (const { area: cell } of cellsInRow(cells, area, row)) {
    // A label merged downwards ends the header with it, a card's tall label does not.
    if (cell.rows > 1 && cell.rows <= MOST_ROWS) bottom = Math.max(bottom, cell.row + cell.rows - 1);
  }
  for (let next = bottom + 1; next < area.row + area.rows && next - from < MOST_ROWS; next++) {
    if (!continuesHeader(cells, area, bottom, next)) break;
    bottom = next;
  }
  return Math.min(bottom, from + MOST_ROWS - 1);
}

/** The next row belongs to the header: it is the same again, or it names the columns below labels that span several. */
function continuesHeader(cells: SheetCells, area: Area, bottom: number, next: number): boolean {
  const above = cellsInRow(cells, area, bottom);
  const below = cellsInRow(cells, area, next);
  if (below.length === 0 || above.length === 0) return false;
  if (below.length === above.length && below.every(({ text }, index) => text === above[index]?.text))
    return true;
  const underOne = underWideLabels(above, below);
  // 「3月20日」 and 「4月17日」 below 得分 are names of columns, and nothing else stands in their row.
  if (underOne && below.every(({ value }) => isTime(value))) return true;
  if (areTimesBelow(above, below)) return true;
  if (!below.every(({ value }) => isLabel(value) || isWeekday(value))) return false;
  if (below.length >= 5 && below.filter(({ value }) => isWeekday(value)).length / below.length > 0.8)
    return true;
  if (above.some(({ area: cell }) => cell.columns > 1)) return underOne;
  // Without merges: sub-labels stand under and right of a label, where the row above is blank.
  const filled = new Set(above.map(({ area: cell }) => cell.column));
  const right = below.filter(
    ({ area: cell }) => !filled.has(cell.column) && isBlank(cells.value(bottom, cell.column)),
  );
  return (
    right.length >= 1 &&
    below.length < above.length + right.length &&
    below.length - right.length <= right.length &&
    below.length >= 2
  );
}

/** 「1月9日」, 「1月23日」 below the topics of sessions, and nothing in the columns on their left: a row of somebody's has a name there. */
function areTimesBelow(above: readonly RowCell[], below: readonly RowCell[]): boolean {
  const named = new Set(above.map(({ area: cell }) => cell.column));
  const [first] = below;
  return (
    below.length >= 3 &&
    first !== undefined &&
    above.some(({ area: cell }) => cell.column < first.area.column) &&
    below.every(({ area: cell, value }) => named.has(cell.column) && isTime(value))
  );
}

/** Two cells or more, each below a wider label. */
function underWideLabels(above: readonly RowCell[], below: readonly RowCell[]): boolean {
  return (
    below.length >= 2 &&
    below.every(({ area: cell }) =>
      above.some(
        ({ area: top }) =>
          cell.column >= top.column && cell.column < top.column + top.columns && top.columns > cell.columns,
      ),
    )
  );
}

function isWeekday(value: CellValue): boolean {
  return typeof value === "string" && /^(?:星期|周)?[一二三四五六日天]$/.test(compactText(value));
}

function columnsOf(cells: SheetCells, area: Area, from: number, to: number): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    const path: string[] = [];
    for (let row = from; row <= to && !goesOn(cells, area, to, column); row++) {
      const text = compactText(headerValue(cells, area, { from, to }, row, column));
      if (text !== "" && text !== path[path.length - 1]) path.push(text);
    }
    columns.push({ column, path });
  }
  return columns;
}

/** The right part of one wide column: its name is merged over it, and below nothing stands in it either. */
function goesOn(cells: SheetCells, area: Area, to: number, column: number): boolean {
  const name = cells.merge(to, column);
  if (!name || name.column === column) return false;
  const last = Math.min(area.row + area.rows, to + 1 + DEEPEST_LOOK);
  return rowsBetween(to + 1, last - 1).every((row) => isBlank(cells.raw(row, column)));
}

/** A header cell's text; under no merges, a group's label is lent to the blank cells on its right that have a label below. */
function headerValue(
  cells: SheetCells,
  area: Area,
  { from, to }: { readonly from: number; readonly to: number },
  row: number,
  column: number,
): CellValue {
  const value = cells.value(row, column);
  if (!isBlank(value) || row === to || cells.merge(row, column)) return value;
  const hasBelow = rowsBetween(row + 1, to).some((below) => !isBlank(cells.value(below, column)));
  const hasAbove = rowsBetween(from, row - 1).some((above) => !isBlank(cells.value(above, column)));
  if (!hasBelow || hasAbove) return value;
  for (let left = column - 1; left >= area.column; left--) {
    const label = cells.value(row, left);
    if (isBlank(label)) continue;
    const grouped = rowsBetween(row + 1, to).some((below) => !isBlank(cells.raw(below, left)));
    return grouped && !cells.merge(row, left) ? label : "";
  }
  return "";
}

/**
 * What a table's header is remembered by (docs/architecture.md, "Rules"): its texts in order, folded, without days and dates, so that next
 * month's sheet gives the same.
 */
export function fingerprintOf(columns: readonly Pick<HeaderColumn, "path">[]): string {
  return fingerprintOfWords(wordsOf(columns).join("|"));
}

/** A header's texts in order, folded, without days and dates. */
export function wordsOf(columns: readonly Pick<HeaderColumn, "path">[]): readonly string[] {
  return columns
    .map(({ path }) => path.map(foldHeader).join("›"))
    .filter((text) => text !== "" && !/^[\d./-]+$/.test(text));
}

/** The fingerprint of a header's texts, joined. */
export function fingerprintOfWords(words: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of words)
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
