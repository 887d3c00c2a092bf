import { compactText, monthOf, monthSpan, type Area, type DateSpan, type SheetCells } from "../../../../grid";
import type { AttendanceEntry, ColumnMatch, Finding, RowRole } from "../../../../ledgers";
import type { FoundLegend } from "../../../marks/legend-search";
import { cellOn, findingOf } from "../../../problems";
import type { GridBlock, BlockFrame } from "./grid-block";

/** What each row of a grid is, as its blocks know. */
export function roleOf(
  blocks: readonly GridBlock[],
  legend: FoundLegend,
): (row: number) => { role: RowRole; reason: string } | null {
  const roles = new Map<number, { role: RowRole; reason: string }>();
  for (const row of legend.rows) roles.set(row, { role: "legend", reason: "signs-and-words" });
  for (const block of blocks) {
    for (let row = block.headerFrom; row <= block.headerTo; row++)
      roles.set(row, { role: "header", reason: "days" });
    for (const row of block.personRowSet) roles.set(row, { role: "data", reason: "person" });
    for (const row of block.groupRows) roles.set(row, { role: "group", reason: "department" });
    for (const row of block.totalRows) roles.set(row, { role: "total", reason: "total-words" });
    for (const row of block.formRows) roles.set(row, { role: "empty", reason: "number-without-name" });
    for (const row of block.namelessRows) roles.set(row, { role: "note", reason: "marks-without-name" });
  }
  return (row) => roles.get(row) ?? null;
}

/** Two blocks with the same day for a person: the first counts, a different mark in the second is told. */
export function inBlockOrder(
  lists: readonly (readonly AttendanceEntry[])[],
  cells: SheetCells,
  findings: Finding[],
): readonly AttendanceEntry[] {
  const [only] = lists;
  if (lists.length < 2) return only ?? [];
  const taken = new Map<string, AttendanceEntry>();
  const kept: AttendanceEntry[] = [];
  for (const entry of lists.flat()) {
    const key = `${String(entry.person)} ${entry.day} ${entry.part}`;
    const before = taken.get(key);
    if (!before || before.mark === "") {
      taken.set(key, entry);
      if (!before) kept.push(entry);
      else kept[kept.indexOf(before)] = entry;
    } else if (entry.mark !== "" && entry.mark !== before.mark) {
      findings.push(
        findingOf(
          { id: "attendance.views-contradict", params: { other: before.mark } },
          cellOn(cells.sheet.name, entry.row, entry.column),
          entry.mark,
          "attendance",
        ),
      );
    }
  }
  return kept;
}

export function sumCounts(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const count of counts) for (const [mark, n] of Object.entries(count)) sum[mark] = (sum[mark] ?? 0) + n;
  return sum;
}

export function periodOf(blocks: readonly GridBlock[]): DateSpan | null {
  const days = blocks
    .flatMap(({ resolved }) => resolved.days.filter((day): day is string => day !== null))
    .sort();
  const [from] = days;
  const to = days[days.length - 1];
  if (from === undefined || to === undefined) return null;
  const month = monthSpan(Number(from.slice(0, 4)), Number(from.slice(5, 7)));
  const whole = monthOf(from) === monthOf(to) && month.from === from && month.to === to;
  return { from, to, precision: whole ? "month" : "range" };
}

export function columnMatches(frame: BlockFrame, block: GridBlock): ColumnMatch[] {
  const columns: ColumnMatch[] = [];
  for (let column = frame.left; column < frame.right; column++) {
    const path: string[] = [];
    for (let row = block.headerFrom; row <= block.headerTo; row++) {
      const text = compactText(frame.cells.value(row, column));
      if (text !== "" && text !== path[path.length - 1]) path.push(text);
    }
    const field = block.idColumns.get(column) ?? null;
    if (path.length > 0 || field) columns.push({ column, path, field, reason: field ? "synonym" : "none" });
  }
  return columns;
}

/** What to call a sheet's people where no department is named: the same next month. */
export function withoutDates(sheetName: string, title: string): string {
  const strip = (text: string): string =>
    compactText(text)
      // A legend in the title: 「（√出勤、△出差）」.
      .replace(/\([^()]*[^\u4E00-\u9FFFA-Za-z0-9.年月()-][^()]*\)/g, "")
      .replace(/(?:\d{2,4}[年.\-/])?(?:\d{1,2}|十?[一二三四五六七八九十])月份?|\d{4}年?度?|[()]/g, "");
  const name = strip(sheetName);
  return name !== "" && !/^sheet\d*$/i.test(name) ? name : strip(title) || sheetName.trim();
}

/** The region without nothing above: from its first row to the last that belongs to it. */
export function filledRows(area: Area, blocks: readonly GridBlock[]): Area {
  const end = Math.max(...blocks.map(({ end: last }) => last));
  return { ...area, rows: Math.max(1, Math.min(area.rows, end - area.row)) };
}

export function rowsFrom(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
