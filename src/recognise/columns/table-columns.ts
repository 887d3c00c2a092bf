import { bracketOf, foldHeader, isBlank, type Area, type CellValue, type SheetCells } from "../../grid";
import { dayFieldOf, type ColumnMatch, type LedgerDefinition } from "../../ledgers";
import { contentsFit } from "./column-contents";
import type { Header, HeaderColumn } from "../find/header";
import { isNumbering } from "../find/header-words";
import { isPlaceToWrite } from "../find/place-to-write";
import { cellsInRow, isNoteText, isSignatureText, totalWord } from "../find/row-cells";

const SAMPLE = 40;

/** Some values of each column below a header, for what its contents say of it. Rows are spread over the whole table. */
export function sampleColumns(
  cells: SheetCells,
  area: Area,
  header: Header,
  columns: readonly HeaderColumn[],
): readonly (readonly CellValue[])[] {
  const first = header.to + 1;
  const rows = area.row + area.rows - first;
  const step = Math.max(1, Math.floor(rows / SAMPLE));
  const sampled: number[] = [];
  const named = new Set(columns.filter(({ path }) => path.length > 0).map(({ column }) => column));
  for (let row = first; row < first + rows; row += step)
    if (couldBeData(cells, area, row, named)) sampled.push(row);
  return columns.map(({ column }) =>
    sampled.map((row) => cells.raw(row, column)).filter((value) => !isBlank(value) && !isPlaceToWrite(value)),
  );
}

/** Totals, notes and signatures say nothing of a column; nor does a line alone with what stands beside the table. */
function couldBeData(cells: SheetCells, area: Area, row: number, named: ReadonlySet<number>): boolean {
  const found = cellsInRow(cells, area, row);
  const [first] = found;
  if (!first || (found.length === 1 && area.columns > 2)) return false;
  const own = found.filter(({ area: cell }) => named.has(cell.column)).length;
  if (named.size > 2 && own === 1 && found.length > own) return false;
  return totalWord(first.text) === null && !isNoteText(first.text) && !isSignatureText(first.text);
}

/**
 * Tables set side by side under one title, as printed forms have them: 房间, 总分, 房间, 总分. The header's names repeat as a whole;
 * gives the columns of each repetition, or all columns once.
 */
export function repeatedBlocks(columns: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] {
  const named = columns.filter(({ path }) => path.length > 0);
  if (named.length === 0) return [columns];
  const names = named.map(({ path }) => path.map(foldHeader).join("›"));
  for (let length = 2; length <= names.length / 2; length++) {
    if (names.length % length !== 0) continue;
    if (!names.every((name, index) => name === names[index % length])) continue;
    return Array.from({ length: names.length / length }, (_, block) =>
      named.slice(block * length, (block + 1) * length),
    );
  }
  return [named];
}

/** The column that only numbers the rows, or -1. */
export function numberingColumn(columns: readonly HeaderColumn[]): number {
  return columns.find(({ path }) => isNumbering(foldHeader(path[path.length - 1] ?? "")))?.column ?? -1;
}

/** Columns that hold a year or a month for the date beside them: 年, 月, 日 apart, or a merged 月份 in front. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
}

/**
 * Finds columns of years and months beside the table's date, and gives the date to a column 日 that stands after a column 月.
 */
export function splitDates(
  columns: readonly ColumnMatch[],
  definition: LedgerDefinition,
  sample: readonly (readonly CellValue[])[],
): { readonly columns: readonly ColumnMatch[]; readonly parts: DateParts } {
  const leaf = (match: ColumnMatch) => foldHeader(match.path[match.path.length - 1] ?? "");
  const month = columns.find((match) => /^(月|月份|检查月份|学习月份)$/.test(leaf(match)));
  const year = columns.find((match) => /^(年|年份|年度)$/.test(leaf(match)));
  const day = columns.find((match) => /^(日|号|几号)$/.test(leaf(match)));
  const dateField = dayFieldOf(definition) ?? definition.fields.find(({ type }) => type === "date");
  if (month && day && dateField) {
    return {
      columns: columns.map((match) =>
        match === day
          ? { ...match, field: dateField.id, reason: "name" }
          : match === month || match === year || match.field === dateField.id
            ? { ...match, field: null, reason: "none" }
            : match,
      ),
      parts: { year: year?.column ?? null, month: month.column },
    };
  }
  const dated = columns.find(({ field }) => field === dateField?.id);
  // 月份 beside 学习时间: the month is the frame, the day stands in the other.
  const finer = columns.find(
    (match, index) =>
      match !== month &&
      (match.field === null || match.field === "time") &&
      /(时间|日期)$/.test(leaf(match)) &&
      dateField !== undefined &&
      (contentsFit(sample[index] ?? [], dateField) ?? 0) >= 0.6,
  );
  if (month && dated === month && finer && dateField) {
    return {
      columns: columns.map((match) =>
        match === finer
          ? { ...match, field: dateField.id, reason: "contents" }
          : match === month
            ? { ...match, field: null, reason: "none" }
            : match,
      ),
      parts: { year: year?.column ?? null, month: month.column },
    };
  }
  return {
    columns,
    parts: {
      year: year && year !== dated ? year.column : null,
      month: month && dated && month !== dated ? month.column : null,
    },
  };
}

/** The unit in a column's name: 「分钟」 of 时长（分钟）; null without one. */
export function unitOf(match: ColumnMatch): string | null {
  return bracketOf(match.path[match.path.length - 1] ?? "");
}
