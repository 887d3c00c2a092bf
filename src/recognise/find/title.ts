import {
  compactText,
  dayParts,
  foldHeader,
  foldText,
  monthOf,
  type Area,
  type CellValue,
  type DateSpan,
  type SheetCells,
} from "../../grid";
import { areaKey, once } from "./once";
import { findPeriod, findYear, readPeriodClue, type PeriodClue } from "./period";
import { findSchoolYear } from "./school-year";
import { cellsInRow, isNoteText, isSignatureText } from "./row-cells";
import { rowText } from "./row-text";

/** A label with its value in the rows above a table: 「部门：办公室」, 「检查日期」 beside 「2024年3月5日」. */
interface InfoPair {
  /** Folded as a column's name is. */
  readonly label: string;
  readonly value: CellValue;
  readonly cell: Area;
}

/** What stands above a table. */
export interface TableTitle {
  readonly title: string;
  /** Title, info rows and notes above, folded, joined. */
  readonly text: string;
  readonly row: number | null;
  readonly cell: Area | null;
  readonly pairs: readonly InfoPair[];
  /** The stretch that the table covers: from its title, an info row, the sheet's name. */
  readonly period: DateSpan | null;
  /** The year of the dates that name none: from the sheet's name, then from the title (docs/criteria.md §3.6). */
  readonly year: number | null;
  /** The year in which a school year begins that sheet's name or title speak of; null where they speak of none. */
  readonly schoolYear: number | null;
  /** Year and month of days that name none, the sheet's name first, and the days where they are named. */
  readonly clue: PeriodClue;
}

const LONGEST_TITLE = 120;

/** What stands above a region's table, else above the table that it goes on. */
export function readTitleOf(
  { area, titleAbove }: { readonly area: Area; readonly titleAbove?: Area },
  cells: SheetCells,
  headerRow: number,
  workbookYear: number | null,
): TableTitle {
  const own = readTitle(cells, area, headerRow, workbookYear);
  return own.text === "" && titleAbove
    ? readTitle(cells, titleAbove, titleAbove.row + titleAbove.rows, workbookYear)
    : own;
}

/** Reads the rows of an area above a table's header, whatever the table's layout. */
export function readTitle(
  cells: SheetCells,
  area: Area,
  headerRow: number,
  workbookYear: number | null,
): TableTitle {
  const key = `title ${String(headerRow)} ${String(workbookYear)} ${areaKey(area)}`;
  return once(cells, key, () => titleAbove(cells, area, headerRow, workbookYear));
}

function titleAbove(
  cells: SheetCells,
  area: Area,
  headerRow: number,
  workbookYear: number | null,
): TableTitle {
  const above = wordsAbove(cells, area, headerRow);
  const { title, texts } = above;
  const sheetName = compactText(cells.sheet.name);
  const text = above.lines.join("  ");
  const year = findYear(sheetName) ?? findYear(text) ?? workbookYear;
  const period =
    findPeriod(title, year) ??
    texts.map((info) => findPeriod(info, year)).find((span) => span !== null) ??
    findPeriod(sheetName, year);
  return {
    title: (title === "" ? cells.sheet.name.trim() : title).slice(0, LONGEST_TITLE),
    text,
    row: above.row,
    cell: above.cell,
    pairs: above.pairs,
    period,
    year,
    schoolYear: findSchoolYear(sheetName) ?? findSchoolYear(text),
    clue: clueOf(text, cells.sheet.name, workbookYear),
  };
}

interface Above {
  readonly title: string;
  readonly row: number | null;
  readonly cell: Area | null;
  readonly texts: readonly string[];
  readonly lines: readonly string[];
  readonly pairs: readonly InfoPair[];
}

function wordsAbove(cells: SheetCells, area: Area, headerRow: number): Above {
  let title = "";
  let row: number | null = null;
  let cell: Area | null = null;
  const texts: string[] = [];
  const lines: string[] = [];
  const pairs: InfoPair[] = [];
  for (let above = area.row; above < headerRow; above++) {
    const line = foldText(rowText(cells, above, area.column, area.column + area.columns));
    if (line === "") continue;
    lines.push(line);
    const found = cellsInRow(cells, area, above);
    for (const [index, { text, area: where, value }] of found.entries()) {
      texts.push(text);
      pairs.push(...pairsIn(value, where));
      const next = found[index + 1];
      if (next && text.length <= 12 && !/\d/.test(text) && (text.endsWith(":") || found.length >= 2))
        pairs.push({ label: foldHeader(text), value: next.value, cell: next.area });
      if (isNoteText(text) || isSignatureText(text) || /:.+/.test(text)) continue;
      const longer = above === (row ?? above) + 1 && text.length > title.length && found.length === 1;
      if (row !== null && !(longer && title.length < 6)) continue;
      [title, row, cell] = [text, above, where];
    }
  }
  return { title, row, cell, texts, lines, pairs };
}

/** What the sheet's name and the rows above say of the time of days that name none; the sheet's name goes first (docs/criteria.md §3.6). */
function clueOf(text: string, sheetName: string, workbookYear: number | null): PeriodClue {
  const named = readPeriodClue(sheetName);
  const above = readPeriodClue(text);
  const year = named.year ?? above.year ?? workbookYear;
  const months = above.from === null ? severalMonths(`${text}  ${sheetName}`, year) : null;
  return {
    year,
    month: months ? null : (named.month ?? above.month),
    from: months?.from ?? above.from ?? named.from,
    to: months?.to ?? above.to ?? named.to,
  };
}

/** 「1—12月」, 「第三季度」, 「上半年」, 「年度」: what covers more than the month that it may begin with; null for a single month or less. */
function severalMonths(text: string, year: number | null): DateSpan | null {
  const span = findPeriod(text, year);
  if (!span || dayParts(span.from).day !== 1 || monthOf(span.from) === monthOf(span.to)) return null;
  return span.precision === "year" && !/年度|全年|年终|年底/.test(compactText(text)) ? null : span;
}

/** 「部门：办公室　　日期：2024年3月」 in one cell. */
function pairsIn(value: CellValue, cell: Area): InfoPair[] {
  if (typeof value !== "string" || !/[:：]/.test(value)) return [];
  const pairs: InfoPair[] = [];
  for (const match of value
    .replace(/：/g, ":")
    .matchAll(/([\u4E00-\u9FFF]{2,10})\s*:\s*([^:]*?)(?=\s*[\u4E00-\u9FFF]{2,8}\s*:|$)/g)) {
    // 「部门：办公室　　2024年3月8日」: a date set apart is none of the value.
    const own =
      match[2]?.replace(/(?:\s{2,}|\u3000)\s*(?:\d{2,4}|_+|[一二〇○]{4})\s*年.*$/s, "").trim() ?? "";
    if (match[1] && own !== "") pairs.push({ label: foldHeader(match[1]), value: own, cell });
  }
  return pairs;
}

/** What some rows above a grid say, joined; of two grids side by side the first may carry the title of both. */
export function textOfRows(cells: SheetCells, rows: readonly number[], left: number, right: number): string {
  const from = (column: number): string => rows.map((row) => rowText(cells, row, column, right)).join("  ");
  return from(left).trim() || from(cells.sheet.column);
}
