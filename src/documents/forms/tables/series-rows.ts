import { chineseDay, compactText, dayParts, isBlank, readDate, type CellValue } from "../../../grid";
import { singleDay } from "../facts/day-style";
import { STRETCH, stretchIn, type Stretch } from "../facts/stretches";
import { NO_PART, type FormEntry, type FormPart, type Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { isOpenCell } from "../open-cell";
import type { FormColumn, FormTable } from "./form-table";
import { labelUnder, withUnit, type HeadTime } from "./head-time";
import { targetUnit } from "./item-count";
import { isOfPart, reportTimes } from "./report-times";
import { askedColumns, type AskedColumn } from "./series-columns";
import { figuresFor } from "./series-figures";
import { seriesNames, type SeriesKey, type SeriesNames } from "./series-of";
import { sumBelow, sumRows, type SeriesRow } from "./series-totals";

/** A row with what its other words say: 「志愿服务」 of 「次数」. */
interface LabelledRow extends SeriesRow {
  readonly category: string;
}

/**
 * The figure for each of a series: rows or columns that are months, quarters, departments or people, or columns for the month that the form
 * is of and the year up to it. Within the month or quarter that the title names.
 */
export function seriesRows(table: FormTable, context: FormContext): FormPart {
  const { cells } = table;
  const names = seriesNames(table, context);
  const first = keyColumn(table, names);
  if (!first) return NO_PART;
  const times = reportTimes(table.title, context);
  const within = times.whole;
  const asked = askedColumns(table, first, names, context).map((one) =>
    isOfPart(within, context) && one.key === null && one.timeOf === null && NUMBER.test(one.label)
      ? { ...one, timeOf: ofOwnTime }
      : one,
  );
  const across = asked.filter(({ key }) => key !== null);
  const given = withWholes(table.given.map((row) => rowAt(row, first, table, names)));
  const running = given.filter(({ of, text }) => of?.kind === "stretch" && RUNNING.test(compactText(text)));
  const rows = given.filter((row) => !running.includes(row));
  const areKeyed = rows.filter(({ of }) => of !== null).length >= 2;
  const isTimed = asked.some(({ timeOf }) => (timeOf?.(within)?.stretch ?? null) !== null);
  // 「本月数」 of nobody knows which month is not the figure of the year.
  const isUntold = within === null && asked.some(isOfOwnTime);
  if (across.length < 2 && !isTimed && !isUntold && !areKeyed) return NO_PART;
  const find = figuresFor(table, times, context);
  const known = (row: LabelledRow, one: AskedColumn): Known | null | "none" => {
    const own = row.of?.kind === "stretch" ? row.of : within;
    const time = one.timeOf?.(own) ?? null;
    if (time !== null && time.stretch === null) return isOfOwnTime(one) ? null : "none";
    const timed: SeriesKey | null = time?.stretch ? { kind: "stretch", ...time.stretch } : null;
    const said = row.of === null ? timeOfRow(row.text, context) : null;
    const keys = [timed, row.of, said?.key ?? null, one.key].filter((key) => key !== null);
    if (keys.length === 0) return "none";
    const label = row.of === null ? labelUnder(said?.rest ?? row.text, one.label) : one.label;
    return label === null
      ? "none"
      : find(label, keys, one.column, row.category === "" ? one.above : row.category);
  };
  const entryOf = (row: LabelledRow, one: AskedColumn): readonly FormEntry[] => {
    if (!isOpenCell(cells, row.row, one.column.column)) return [];
    const found = known(row, one);
    return found === "none" ? [] : [entryAt(row, one, found)];
  };
  // A row that only looks like one of sums has its own label: 「平均出勤率」 beside 「第一季度」.
  const labels = [...table.totals.map((row) => rowAt(row, first, table, names)), ...running];
  const own = areKeyed ? [] : labels.filter(({ text }) => !SUM_ALONE.test(compactText(text)));
  const entries = [...rows, ...own].flatMap((row) => asked.flatMap((one) => entryOf(row, one)));
  if (!isUntold && !entries.some((entry) => entry.known !== null)) return NO_PART;
  const sums = sumRows(
    labels.filter((row) => !own.includes(row)),
    rows,
    names,
    context,
  );
  // Where the form's own sums stand, a cell among them that shows nothing is a formula too.
  const isReckoned = ({ row }: { readonly row: number }): boolean =>
    asked.filter(({ column }) => typeof cells.raw(row, column.column) === "number").length >=
    asked.length / 2;
  const open = sums.filter((sum) => !isReckoned(sum));
  const totals = open.flatMap((sum) =>
    asked.flatMap((one): FormEntry[] => {
      const { column } = one.column;
      if (!isOpenCell(cells, sum.row, column) || (!areKeyed && one.key === null)) return [];
      // The mean of the rows is that of the whole where the ledger says so.
      const of = sum.of ?? (/均/u.test(sum.text) && !/[合总小]计/u.test(sum.text) ? [] : null);
      const keys = of && [...of, ...(one.key ? [one.key] : [])];
      const inColumn = entries.filter((entry) => entry.column === column);
      const isTold = areKeyed && inColumn.some((entry) => entry.known !== null);
      const whole = keys && isTold ? find(one.label, keys, one.column) : null;
      const found = sumBelow(sum, one.label, inColumn, (row) => cells.value(row, column), whole);
      return found ? [entryAt(sum, one, found)] : [];
    }),
  );
  return { entries: [...entries, ...totals], growth: [] };
}

/** 「9月份病假」 is of that month, whatever its columns are. */
function timeOfRow(
  text: string,
  context: FormContext,
): { readonly key: SeriesKey; readonly rest: string } | null {
  const stretch = stretchIn(text, context);
  return (
    stretch && { key: { kind: "stretch", ...stretch }, rest: text.replace(STRETCH, "").replace(/^份/u, "") }
  );
}

/** A column of numbers: of a form for half a year they are of that. */
const NUMBER = /^(?:实际)?(?:完成|开展|发生)?(?:数量?|数值|次数|值)$|^实际(?:完成)?$/u;

function ofOwnTime(own: Stretch | null): HeadTime | null {
  return own && { stretch: own, rest: "" };
}

/** A row of a stretch that sums up others: 「1—9月累计」. */
const RUNNING = /[累合共小]计$/u;

const SUM_ALONE = /^(?:.{0,6}(?:小计|合计|总计|共计|累计)|平均|汇总|总数|总和)$/u;

function isOfOwnTime({ column, timeOf }: AskedColumn): boolean {
  return timeOf !== null && column.path.some((head) => /[本当][月季期]/u.test(head));
}

function rowAt(row: number, first: FormColumn, table: FormTable, names: SeriesNames): LabelledRow {
  const { cells, columns } = table;
  const text = keyText(cells.value(row, first.column), first);
  const unit = columns.find(({ name }) => /^(?:计量)?单位$/u.test(name));
  const behind = columns
    .filter(({ column }) => column > first.column)
    .map(({ column }) => cells.value(row, column));
  const said = unit
    ? cells.value(row, unit.column)
    : behind.map((one) => (typeof one === "string" ? targetUnit(one) : "")).find((one) => one !== "");
  const before = columns
    .filter(({ column }) => column < first.column)
    .map(({ column }) => cells.value(row, column));
  const category = before.filter((one) => typeof one === "string").join("");
  const of = names.keyOf(text);
  if (of !== null) return { row, of, category, text };
  return {
    row,
    of,
    category,
    text: withUnit(compactText(text), typeof said === "string" ? said.trim() : ""),
  };
}

const OF_DAYS = /日期$|^(?:检查|活动|学习|会议|开展)时间$/u;

/** 「2026-10-14」 as 「2026年10月14日」; null for what is no single day of a year that stands there. */
function dayText(value: CellValue): string | null {
  const date = readDate(value);
  const day = singleDay(date);
  const isOfYear = date.kind === "date" && !date.notes.includes("year-assumed");
  return day && isOfYear ? chineseDay(day) : null;
}

const OF_MONTHS = /^(?:[统考]?[计核]?月[份度]?|年月|时间|日期|时段)$/u;
const LAST_MONTH = 12;

/** What a row is called; a month may stand there as its number, its first day or 「2026.03」. */
function keyText(value: CellValue, { name }: FormColumn): string {
  const text = typeof value === "string" ? value.trim() : "";
  if (OF_DAYS.test(name) && !isBlank(value)) return dayText(value) ?? text;
  if (!OF_MONTHS.test(name) || isBlank(value)) return text;
  if (typeof value === "number" && value >= 1 && value <= LAST_MONTH) return `${String(value)}月`;
  const [, year, month] = /^(20\d{2})[.\/-](\d{1,2})$/u.exec(text) ?? [];
  if (year !== undefined && month !== undefined) return `${year}年${String(Number(month))}月`;
  const date = typeof value === "number" ? readDate(value) : null;
  if (date?.kind !== "date" || dayParts(date.span.from).day !== 1) return text;
  const first = dayParts(date.span.from);
  return `${String(first.year)}年${String(first.month)}月`;
}

/** 「其中：办结」 is a part of what the row above it counts. */
function withWholes(rows: readonly LabelledRow[]): readonly LabelledRow[] {
  return rows.map((one, at) => {
    if (!PART.test(one.text)) return one;
    const whole =
      rows
        .slice(0, at)
        .reverse()
        .find(({ text }) => !PART.test(text))?.text ?? "";
    return { ...one, text: one.text.replace(PART, ""), category: whole.replace(/\(.*\)$/u, "") };
  });
}

const PART = /^其中[:：]?/u;

/** Of the columns that say what the rows are the one that tells them apart best: 姓名 beside 部门; else the first with the most words. */
function keyColumn({ cells, columns, given }: FormTable, names: SeriesNames): FormColumn | null {
  const textsIn = (one: FormColumn): readonly string[] =>
    given.map((row) => keyText(cells.value(row, one.column), one)).filter((text) => text !== "");
  const wordy = columns.filter((column) => textsIn(column).length >= 2);
  const keysIn = (column: FormColumn, kind: SeriesKey["kind"]): number =>
    textsIn(column).filter((text) => names.keyOf(text)?.kind === kind).length;
  for (const kind of ["person", "department", "sort", "stretch", "named"] as const) {
    const found = wordy.find((column) => keysIn(column, kind) >= 2);
    if (found) return found;
  }
  return tellingColumn(
    wordy.filter(({ name }) => !/^(?:计量)?单位$/u.test(name)),
    { cells, given },
  );
}

/** The first column in which each row says its own: an item and not the category that several share. */
function tellingColumn(
  wordy: readonly FormColumn[],
  { cells, given }: Pick<FormTable, "cells" | "given">,
): FormColumn | null {
  const said = ({ column }: FormColumn): number =>
    new Set(given.map((row) => cells.value(row, column)).filter((text) => !isBlank(text))).size;
  const most = Math.max(0, ...wordy.map(said));
  return wordy.find((column) => said(column) === most) ?? null;
}

function entryAt(
  { row, text }: Pick<SeriesRow, "row" | "text">,
  { column }: AskedColumn,
  known: Known | null,
): FormEntry {
  const asked = [text, ...column.path].join("·");
  return { row, column: column.column, added: 0, blank: "", asked, known };
}
