import {
  byText,
  compactText,
  inChineseDates,
  isBlank,
  readDate,
  readNumber,
  type Area,
  type CellValue,
  type SheetCells,
} from "../../grid";
import { ATTENDANCE_WORDS } from "../../ledgers";
import { isColumnName } from "./header-words";
import { areaKey, once } from "./once";
import { cellsInRow, isNoteText, isSignatureText, totalWord, type RowCell } from "./row-cells";

/** Words that stand in the cells of attendance and over its sums alike. */
const STATES: ReadonlySet<string> = new Set([
  ...Object.values(ATTENDANCE_WORDS).flat(),
  "上午",
  "下午",
  "晚上",
]);

/** Whether a text could name a column: short, no number, no date, no sentence, no filled-in label. */
export function isLabel(value: CellValue): boolean {
  return typeof value === "string" && value.length <= 60 && couldName(value);
}

const couldName = byText(20_000, (value) => {
  const text = timeText(value);
  if (!/[\u3400-\u9FFFa-z]/i.test(text) || text.length > 24 || /[。;!?]/.test(text)) return false;
  // 「其中：女」 names a part of the column before it.
  if (/:./.test(text.replace(/^其中:/, ""))) return false;
  if (readNumber(text) !== null) return false;
  return (
    isColumnName(value) ||
    readDate(text, { year: 2024, month: 1 }).kind !== "date" ||
    /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?$|^第?(?:\d{1,2}|[一二三四五六七八九十]{1,3})周$|季度$|^[上中下]旬$/.test(
      text,
    )
  );
});

/**
 * How much a row looks like a header, 0–1. Names of known columns count most; a row of short words above numbers and dates is a header
 * even if nobody knows its words.
 */
export function headerScore(cells: SheetCells, area: Area, row: number): number {
  return once(cells, `score ${String(row)} ${areaKey(area)}`, () => scoreRow(cells, area, row));
}

function scoreRow(cells: SheetCells, area: Area, row: number): number {
  const found = cellsInRow(cells, area, row);
  if (found.length < 2 || !found.some(({ value }) => isColumnName(value))) return 0;
  const known = found.filter(({ value }) => isColumnName(value));
  if (isNoHeader(found, known)) return 0;
  return scoreNames(cells, area, row, found, known);
}

/** A foot of a table, a line of labels, a sum, or somebody's days: names of columns stand in all of them. */
function isNoHeader(found: readonly RowCell[], known: readonly RowCell[]): boolean {
  // 「签名」 over a column is its name, 「签名：」 a place to sign.
  const foot = found.filter(({ text, value }) => text.endsWith(":") || !isColumnName(value));
  if (foot.some(({ text }) => isSignatureText(text) || isNoteText(text)) && found.length < 4) return true;
  if (isLabelLine(found)) return true;
  if (known.length < 3 && totalWord(found[0]?.text ?? "") !== null) return true;
  // Nothing but 事假, 出差 beside a name is somebody's days.
  return known.every(({ text }) => STATES.has(text));
}

function scoreNames(
  cells: SheetCells,
  area: Area,
  row: number,
  found: readonly RowCell[],
  known: readonly RowCell[],
): number {
  const labels = found.filter(({ value }) => isLabel(value));
  const series = seriesLength(found);
  const names = known.length / found.length;
  if (series >= 5) return 1;
  const times = found.filter(({ value }) => isTime(value));
  if (times.length >= 2 && (known.length + times.length) / found.length >= 0.7) {
    // Two days in a row of data are no header; two months or weeks hardly stand in one.
    return times.filter(({ text }) => /[月周季]$|月份$|季度$/.test(text)).length >= 2 ? 0.9 : 0.7;
  }
  if (known.length >= 3 && names > 0.5 && labels.length / found.length >= 0.7) return 0.8 + 0.2 * names;
  if (known.length === 2 && names > 0.5 && (found.length <= 3 || adjacent(known)))
    return alternates(cells, area, row, found) ? 0.2 : 0.7;
  if (labels.length < found.length || found.length < 3 || hasDoublets(cells, row, found)) return 0;
  if (known.length >= FEWEST_KNOWN && isFirstFullRow(cells, area, row, found.length)) return 0.75;
  return contrasts(cells, area, row, found) ? 0.6 : 0;
}

/** So many names that some ledger knows make a header of a table's first full row, whatever else the unit keeps beside them. */
const FEWEST_KNOWN = 3;

/**
 * 「工号：」 64 「姓名：」 张三 is a line of labels with their values, 「检查人员：」 「检查日期：」 one that is to be filled in: two labels
 * that end in a colon, or nothing else.
 */
export function isLabelLine(found: readonly RowCell[]): boolean {
  const labels = found.filter(({ text }) => text.endsWith(":")).length;
  return labels >= 2 || labels === found.length;
}

/** Nothing but a title and lines of labels stands above, and no row soon below is wider: what a header looks like from afar. */
function isFirstFullRow(cells: SheetCells, area: Area, row: number, width: number): boolean {
  for (let above = Math.max(area.row, row - 6); above < row; above++) {
    const found = cellsInRow(cells, area, above);
    if (found.length > 2 && !isLabelLine(found) && !found.every(({ text }) => text.includes(":")))
      return false;
  }
  for (let below = row + 1; below < Math.min(row + 4, area.row + area.rows); below++)
    if (cellsInRow(cells, area, below).length > width + 1) return false;
  return true;
}

/** A name as it is compared with times: compact, 「Jan」 as 「1月」. */
function timeText(value: string): string {
  return compactText(inChineseDates(value));
}

/** A month, a week or a day as a column's name. */
export function isTime(value: CellValue): boolean {
  if (typeof value === "number") return value > 40000 && value < 60000;
  return typeof value === "string" && value.length <= 16 && saysTime(value);
}

const saysTime = byText(20_000, (value) => {
  const text = timeText(value);
  if (!/[年月日号周季.\-/]|^(?:19|20)\d{6}$/.test(text)) return false;
  return readDate(text, { year: 2024, month: 1 }).kind === "date";
});

/** Whether a header counts off days: the head of an attendance grid. */
export function isSeriesRow(cells: SheetCells, area: Area, from: number, to: number): boolean {
  return rowsBetween(from, to).some((row) => seriesLength(cellsInRow(cells, area, row)) >= 10);
}

/** Days 1, 2, 3 …, dates, months or weeks side by side. */
function seriesLength(found: readonly RowCell[]): number {
  let longest = 0;
  let run = 0;
  let before = NaN;
  for (const { value, text } of found) {
    const number =
      typeof value === "number"
        ? value
        : !/\d|[a-z]/i.test(text)
          ? NaN
          : Number(/^第?(\d{1,2})(日|号|月份?|周)?$/.exec(timeText(text))?.[1] ?? NaN);
    run = number === before + 1 ? run + 1 : 1;
    before = number;
    if (run > longest && !Number.isNaN(number)) longest = run;
  }
  return longest;
}

function adjacent(known: readonly RowCell[]): boolean {
  return known.some(({ area }, index) => {
    const next = known[index + 1];
    return next !== undefined && next.area.column === area.column + area.columns;
  });
}

/** The same text over two columns; topics may come back, each above its own day. */
function hasDoublets(cells: SheetCells, row: number, found: readonly RowCell[]): boolean {
  const without = found.filter(({ area: { column } }) => !isTime(cells.value(row + 1, column)));
  return new Set(without.map(({ text }) => text)).size < without.length;
}

/** A card's row: label, value, label, value, and the next row likewise. */
function alternates(cells: SheetCells, area: Area, row: number, found: readonly RowCell[]): boolean {
  const first = found[0];
  if (!first || found.length > 4) return false;
  const next = cellsInRow(cells, area, row + 1);
  return (
    next.length > 0 &&
    next[0]?.area.column === first.area.column &&
    isColumnName(next[0].value) &&
    found.length % 2 === 0
  );
}

/** What stands below is of another sort: numbers, dates, long texts. */
function contrasts(cells: SheetCells, area: Area, row: number, found: readonly RowCell[]): boolean {
  let below = 0;
  let other = 0;
  // A column that holds nothing but numbers or dates below a word stands out, however many columns of words are beside it.
  let apart = false;
  for (const { area: cell } of found) {
    let own = 0;
    let strange = 0;
    for (let next = row + 1; next < Math.min(row + 5, area.row + area.rows); next++) {
      const value = cells.value(next, cell.column);
      if (isBlank(value)) continue;
      own++;
      if (!isLabel(value)) strange++;
    }
    below += own;
    other += strange;
    apart ||= strange >= 2 && strange === own;
  }
  return below >= found.length && (other / below >= 0.3 || apart);
}

/** Rows from one to another, both included. */
export function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
