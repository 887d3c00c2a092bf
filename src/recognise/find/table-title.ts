import {
  compactText,
  foldHeader,
  type Area,
  type CellValue,
  type DateSpan,
  type SheetCells,
} from "../../grid";
import { findPeriod, findYear } from "./period-text";
import { cellsInRow, isNoteText, isSignatureText } from "./row-cells";

/** A label with its value in the rows above a table: 「部门：办公室」, 「检查日期」 beside 「2024年3月5日」. */
export interface InfoPair {
  /** Folded as a column's name is. */
  readonly label: string;
  readonly value: CellValue;
  readonly cell: Area;
}

/** What stands above a table. */
export interface TableTitle {
  readonly title: string;
  /** Title, info rows and notes above, compact, joined. */
  readonly text: string;
  readonly row: number | null;
  readonly cell: Area | null;
  readonly pairs: readonly InfoPair[];
  readonly period: DateSpan | null;
  /** The year of the dates that name none: from the sheet's name, then from the title (docs/criteria.md §3.6). */
  readonly year: number | null;
}

/** Reads the rows of an area above a table's header. */
export function readTitle(
  cells: SheetCells,
  area: Area,
  headerRow: number,
  workbookYear: number | null,
): TableTitle {
  let title = "";
  let row: number | null = null;
  let cell: Area | null = null;
  const texts: string[] = [];
  const pairs: InfoPair[] = [];
  for (let above = area.row; above < headerRow; above++) {
    const found = cellsInRow(cells, area, above);
    found.forEach(({ text, area: where, value }, index) => {
      texts.push(text);
      pairs.push(...pairsIn(value, where));
      const next = found[index + 1];
      if (next && text.length <= 12 && !/\d/.test(text) && (/:$/.test(text) || found.length >= 2)) {
        pairs.push({ label: foldHeader(text), value: next.value, cell: next.area });
      }
      if (isNoteText(text) || isSignatureText(text) || /:.+/.test(text)) return;
      if (
        row === null ||
        (above === row + 1 && text.length > title.length && found.length === 1 && title.length < 6)
      ) {
        title = text;
        row = above;
        cell = where;
      }
    });
  }
  const sheetName = compactText(cells.sheet.name);
  const text = texts.join(" ");
  const year = findYear(sheetName) ?? findYear(text) ?? workbookYear;
  const period =
    findPeriod(title, year) ??
    texts.map((info) => findPeriod(info, year)).find((span) => span !== null) ??
    findPeriod(sheetName, year);
  return { title: title === "" ? cells.sheet.name.trim() : title, text, row, cell, pairs, period, year };
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
