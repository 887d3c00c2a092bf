import { cellsOf, filledArea, foldHeader, isBlank, type Area, type Sheet, type SheetCells } from "../../grid";
import { findHeader, type Header } from "./header";
import { cardsBeside } from "./card-starts";
import { headerScore, isLabel, isSeriesRow } from "./header-score";
import { isColumnName, kindsWithColumn } from "./header-words";
import type { Region } from "../layout";
import { cellsInRow, isEmptyRow, isNoteText, isSignatureText, totalWord } from "./row-cells";

/**
 * Where the tables of a sheet lie: stacked ones are parted where a new header begins, side by side ones where blank columns part two
 * headers. The same header again under the same title is the next printed page of one table; grids of days stay together with the
 * legend that they share. Cells beside a table, such as the source of a drop-down list, stay in its region: they stand under no header.
 */
export function findRegions(sheet: Sheet): readonly Region[] {
  const area = filledArea(sheet);
  if (!area) return [];
  const cells = cellsOf(sheet);
  return sideBySide(cells, area).flatMap((band) => stacked(cells, band).map((part) => ({ sheet, ...part })));
}

interface Found {
  readonly header: Header;
  /** First row of the title and info rows above the header. */
  readonly top: number;
}

function stacked(cells: SheetCells, area: Area): readonly Omit<Region, "sheet">[] {
  const starts: { readonly row: number; readonly titleAbove?: Area }[] = [{ row: area.row }];
  let before: Found | undefined;
  let titleAbove: Area | undefined;
  const found = headersIn(cells, area);
  for (const table of found) {
    if (!before || !goesOn(cells, area, before, table))
      titleAbove = { ...area, row: table.top, rows: table.header.from - table.top };
    if (before && parts(cells, area, before, table))
      starts.push(
        titleAbove && titleAbove.row < table.top ? { row: table.top, titleAbove } : { row: table.top },
      );
    before = table;
  }
  const ofOther = titlesBelow(cells, area, found).map((row) => ({ row }));
  const tops = [...starts, ...ofOther].sort((a, b) => a.row - b.row);
  return tops.map(({ row, ...rest }, index) => {
    const bottom = tops[index + 1]?.row ?? area.row + area.rows;
    return { area: { ...area, row, rows: bottom - row }, ...rest };
  });
}

/** What ends the title of a table. */
const ENDS_A_TITLE = /(?:表|安排|名单|统计|登记|台账|记录|一览|汇总|通报|清单)(?:[(（].*[)）])?$/;

/**
 * Titles further down, behind a blank row, of tables whose header names no column that any ledger knows, or hardly one: 「卫生值日安排」 over
 * weekdays, 「各部门得分」 over 部门, 全年平均分, 名次. The rows below are none of the table above.
 */
function titlesBelow(cells: SheetCells, area: Area, found: readonly Found[]): readonly number[] {
  const [first] = found;
  if (!first) return [];
  const titles: number[] = [];
  for (let row = first.header.to + 2; row < area.row + area.rows - 2; row++) {
    if (!isEmptyRow(cells, area, row - 1)) continue;
    const title = textAlone(cells, area, row);
    if (title === null || found.some(({ top, header }) => row >= top && row <= header.to)) continue;
    const below = cellsInRow(cells, area, row + 1);
    if (below.length < 3 || !below.every(({ value }) => isLabel(value))) continue;
    if (ENDS_A_TITLE.test(title) || isColumnName(below[0]?.value ?? "")) titles.push(row);
  }
  return titles;
}

/** Whether a header right below a table's rows, without a title of its own, is the same table's with a column more or less. */
function goesOn(cells: SheetCells, area: Area, above: Found, below: Found): boolean {
  const row = below.header.from - 1;
  if (below.top < below.header.from || isEmptyRow(cells, area, row)) return false;
  const names = namesIn(above.header);
  const again = [...namesIn(below.header)].filter((name) => names.has(name)).length;
  return again >= 3 && again >= 0.6 * Math.max(names.size, namesIn(below.header).size);
}

function namesIn({ columns }: Header): ReadonlySet<string> {
  return new Set(columns.flatMap(({ path }) => path.at(-1) ?? []).map(foldHeader));
}

/** All headers of a band from top to bottom, with the title rows above each. */
function headersIn(cells: SheetCells, area: Area): readonly Found[] {
  const found: Found[] = [];
  const bottom = area.row + area.rows;
  let free = area.row;
  for (let row = area.row; row < bottom; row++) {
    if (!holdsColumnName(cells, area, row)) continue;
    // Further down, a row of short words is more likely data than a header: names of columns have to say so.
    if (headerScore(cells, area, row) < (found.length === 0 ? 0.6 : 0.75)) continue;
    const header = findHeader(cells, {
      ...area,
      row: Math.max(free, row - 3),
      rows: bottom - Math.max(free, row - 3),
    });
    if (!header || header.from > row) continue;
    found.push({ header, top: introTop(cells, area, header.from, free) });
    free = header.to + 1;
    row = header.to;
  }
  return found;
}

/** A cheap look before the costly one: most rows of a long table hold no column's name. */
function holdsColumnName(cells: SheetCells, area: Area, row: number): boolean {
  for (let column = area.column; column < area.column + area.columns; column++) {
    const value = cells.raw(row, column);
    if (typeof value === "string" && value !== "" && value.length <= 24 && isColumnName(value)) return true;
  }
  return false;
}

/** What stands in a row that holds nothing else, and is no note; null for any other row. */
function textAlone(cells: SheetCells, area: Area, row: number): string | null {
  const [only, ...more] = cellsInRow(cells, area, row);
  return only === undefined || more.length > 0 || isNoteText(only.text) ? null : only.text;
}

/** Goes up from a header over its title and info rows, as far as the table above allows. */
function introTop(cells: SheetCells, area: Area, header: number, free: number): number {
  let top = header;
  while (top > free) {
    const found = cellsInRow(cells, area, top - 1);
    if (found.length === 0) {
      // One blank row may part a title from its header.
      if (top < header || top - 2 < free || cellsInRow(cells, area, top - 2).length !== 1) break;
      top--;
      continue;
    }
    // A legend between a title and its header is theirs.
    const belongsAbove =
      (found.some(({ text }) => isSignatureText(text) || isNoteText(text)) &&
        !(top - 2 >= free && ENDS_A_TITLE.test(textAlone(cells, area, top - 2) ?? ""))) ||
      totalWord(found[0]?.text ?? "") !== null;
    const pairs = found.every(({ text }) => /:/.test(text));
    if (belongsAbove || (found.length > 2 && !pairs)) break;
    if (found.every(({ value }) => typeof value === "number")) break;
    top--;
  }
  return top;
}

/** Whether a second header begins a table of its own. */
function parts(cells: SheetCells, area: Area, above: Found, below: Found): boolean {
  if (
    isSeriesRow(cells, area, above.header.from, above.header.to) &&
    isSeriesRow(cells, area, below.header.from, below.header.to)
  )
    return false;
  const same = headerText(above.header) === headerText(below.header);
  if (!same)
    return (
      below.top < below.header.from ||
      isEmptyRow(cells, area, below.header.from - 1) ||
      below.header.from - above.header.to > 1
    );
  const title = withoutContinued(introText(cells, area, below));
  return title !== "" && title !== withoutContinued(introText(cells, area, above));
}

/** 「续表」, 「（续）」, 「续表一」 over the next printed page. */
function withoutContinued(text: string): string {
  return text.replace(/[(（]?续表?[一二三四五六七八九十\d]*[)）]?/g, "");
}

function headerText(header: Header): string {
  return header.columns.map(({ path }) => path.join("›")).join("|");
}

function introText(cells: SheetCells, area: Area, { top, header }: Found): string {
  const texts: string[] = [];
  for (let row = top; row < header.from; row++)
    texts.push(...cellsInRow(cells, area, row).map(({ text }) => text));
  return texts.join("|");
}

/**
 * So many columns on each side of a blank one are looked at for a header there, more than a year's days take: thousands of blank columns
 * would each have the whole sheet looked through.
 */
const WIDEST = 400;

/** Parts an area at blank columns that have another header on each side. */
function sideBySide(cells: SheetCells, area: Area): readonly Area[] {
  const cards = cardsBeside(cells, area);
  if (cards.length > 1) return cards;
  const header = findHeader(cells, area);
  if (!header) return [area];
  const second = secondGrid(cells, area, header);
  if (second !== null) {
    const rest = { ...area, column: second, columns: area.column + area.columns - second };
    return [{ ...area, columns: second - area.column }, ...sideBySide(cells, rest)];
  }
  if (isSeriesRow(cells, area, header.from, header.to)) return [area];
  for (const gap of gapsBelow(cells, area, header.from)) {
    const left: Area = { ...area, columns: gap - area.column };
    const right: Area = { ...area, column: gap + 1, columns: area.column + area.columns - gap - 1 };
    const away = Math.max(0, left.columns - WIDEST);
    const first = findHeader(cells, { ...left, column: left.column + away, columns: left.columns - away });
    const second = findHeader(cells, { ...right, columns: Math.min(right.columns, WIDEST) });
    if (!first || !second || namedColumns(first) < 2 || namedColumns(second) < 2) continue;
    // The same columns again are one table set in two halves.
    if (headerText(compact(first)) === headerText(compact(second))) continue;
    const end = filledEnd(cells, left);
    return [{ ...left, rows: end - left.row }, ...sideBySide(cells, right)];
  }
  return [area];
}

/** Where a second grid of people and days begins beside the first: its own column of names, with days on both sides. */
function secondGrid(cells: SheetCells, area: Area, header: Header): number | null {
  for (let row = header.from; row <= header.to; row++) {
    const found = cellsInRow(cells, area, row);
    const names = found.filter(({ text }) => foldHeader(text) === "姓名");
    const [first, second] = names;
    if (!first || !second || second.area.column - first.area.column < 6) continue;
    const days = found.filter(
      ({ area: cell, text }) => cell.column > second.area.column && /^\d{1,2}[日号]?$/.test(text),
    );
    if (days.length < 5) return null;
    // 序号 and 科室 in front of the second names are theirs.
    const before = found.filter(
      ({ area: cell, value }) =>
        cell.column > first.area.column && cell.column < second.area.column && !isColumnName(value),
    );
    return (before.at(-1)?.area.column ?? second.area.column - 1) + 1;
  }
  return null;
}

/** Columns that some ledger knows by name; 上午 and 下午 above the days of a grid are none. */
function namedColumns(header: Header): number {
  const names = header.columns.map(({ path }) => foldHeader(path[path.length - 1] ?? ""));
  return new Set(names.filter((name) => (kindsWithColumn(name) ?? []).length > 0)).size;
}

function compact(header: Header): Header {
  return { ...header, columns: header.columns.filter(({ path }) => path.length > 0) };
}

function filledEnd(cells: SheetCells, area: Area): number {
  let end = area.row + area.rows;
  while (end > area.row + 1 && isEmptyRow(cells, area, end - 1)) end--;
  return end;
}

/** Columns that are blank from a row on and lie between filled ones. */
function gapsBelow(cells: SheetCells, area: Area, from: number): readonly number[] {
  const filled = new Array<boolean>(area.columns).fill(false);
  for (let row = from; row < area.row + area.rows; row++) {
    for (let index = 0; index < area.columns; index++) {
      if (!filled[index] && !isBlank(cells.value(row, area.column + index))) filled[index] = true;
    }
  }
  return filled.flatMap((full, index) =>
    !full && filled[index - 1] && index < area.columns - 1 ? [area.column + index] : [],
  );
}
