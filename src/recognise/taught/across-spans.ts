import {
  addDays,
  compactText,
  dayParts,
  monthSpan,
  readDate,
  type DateSpan,
  type Day,
  type SheetCells,
} from "../../grid";
import type { TaughtTable } from "./taught";

/** A column with the stretch of time that it stands for. */
export interface SpannedColumn {
  readonly column: number;
  readonly span: DateSpan;
}

type Unit = "day" | "week" | "month" | "quarter";

/**
 * What the first column was said to be, as a clerk writes it: 2024-03-01, 2024年3月, 2024-Q1, 2024年一季度; the day on which it begins, and
 * the unit where it tells one. Null for what names no year, or a whole one.
 */
export function readFirst(text: string): { readonly from: Day; readonly unit: Unit | null } | null {
  const quarter = /^(\d{4})-?Q([1-4])$/i.exec(text);
  const reading = readDate(quarter ? `${quarter[1] ?? ""}年${quarter[2] ?? ""}季度` : text);
  if (reading.kind !== "date") return null;
  const { from, precision } = reading.span;
  if (precision === "day") return { from, unit: null };
  return precision === "month" || precision === "quarter" ? { from, unit: precision } : null;
}

/**
 * Columns of days, and not of weeks or months. A month that was said of more columns than a year has months is the one in which the days
 * lie.
 */
export function countsDays({ kind, across }: TaughtTable): boolean {
  return across.every(({ from, to, first }) => {
    const unit = first === null ? null : readFirst(first)?.unit;
    return unit === null || (unit === "month" && kind === "attendance" && to - from >= 12);
  });
}

/**
 * The columns that were taught as stretches of time, each with its own. How long they are is told by what the first was called, the
 * header's words, the period that was taught, or else their number.
 */
export function acrossSpans(cells: SheetCells, taught: TaughtTable): readonly SpannedColumn[] {
  return taught.across.flatMap(({ from, to, first }) => {
    const start = first === null ? null : readFirst(first);
    if (!start) return [];
    const columns = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const unit = (countsDays(taught) ? null : start.unit) ?? unitOf(cells, columns, start.from, taught);
    return columns.map((column, index) => ({ column, span: spanOf(start.from, unit, index) }));
  });
}

function unitOf(cells: SheetCells, columns: readonly number[], first: Day, taught: TaughtTable): Unit {
  if (columns.length === 1) return "day";
  const named = unitOfHeader(cells, columns, taught);
  if (named) return named;
  const { to } = taught;
  if (to !== null) {
    const units: readonly Unit[] = ["day", "week", "month", "quarter"];
    const exact = units.find((unit) => spanOf(first, unit, columns.length - 1).to === to);
    const near = units.find(
      (unit) =>
        spanOf(first, unit, columns.length - 1).from <= to &&
        spanOf(first, unit, columns.length - 1).to >= to,
    );
    if (exact ?? near) return exact ?? near ?? "day";
  }
  if (taught.kind === "attendance" || dayParts(first).day !== 1) return "day";
  return columns.length === 4
    ? "quarter"
    : columns.length <= 12
      ? "month"
      : columns.length > 31
        ? "week"
        : "day";
}

/** What most of the header's words call themselves: 1月, 第1周, 一季度, 5日. */
function unitOfHeader(cells: SheetCells, columns: readonly number[], { header }: TaughtTable): Unit | null {
  if (!header) return null;
  const votes = new Map<Unit, number>();
  for (const column of columns) {
    for (let row = header.from; row <= header.to; row++) {
      const unit = unitOfText(compactText(cells.value(row, column)));
      if (unit) votes.set(unit, (votes.get(unit) ?? 0) + 1);
    }
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= columns.length / 2 ? best[0] : null;
}

function unitOfText(text: string): Unit | null {
  if (/季度?$/.test(text) || /^Q[1-4]$/i.test(text)) return "quarter";
  if (/^第?[\d一二三四五六七八九十]+周$/.test(text)) return "week";
  if (/^(?:\d{4}年)?(?:\d{1,2}|十?[一二三四五六七八九十])月份?$/.test(text)) return "month";
  if (/[日号]$/.test(text)) return "day";
  const reading = /\d[-./月]\d/.test(text) ? readDate(text, { year: 2024 }) : null;
  return reading?.kind === "date" && reading.span.precision === "day" ? "day" : null;
}

function spanOf(first: Day, unit: Unit, index: number): DateSpan {
  const { year, month } = dayParts(first);
  switch (unit) {
    case "day": {
      const day = addDays(first, index);
      return { from: day, to: day, precision: "day" };
    }
    case "week": {
      const from = addDays(first, index * 7);
      return { from, to: addDays(from, 6), precision: "week" };
    }
    case "month":
      return monthsOn(year, month, index, 1, "month");
    case "quarter":
      return monthsOn(year, month, index, 3, "quarter");
  }
}

function monthsOn(
  year: number,
  month: number,
  index: number,
  length: number,
  precision: DateSpan["precision"],
): DateSpan {
  const at = (months: number): DateSpan => {
    const total = month - 1 + months;
    return monthSpan(year + Math.floor(total / 12), (total % 12) + 1);
  };
  return { from: at(index * length).from, to: at(index * length + length - 1).to, precision };
}
