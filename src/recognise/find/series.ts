import { compactText, foldHeader, readDate, type DateContext, type DateSpan } from "../../grid";
import type { HeaderColumn } from "./header";

/** A column whose name is a time: a month, a week, a quarter, a day. */
export interface SeriesColumn {
  readonly column: HeaderColumn;
  readonly span: DateSpan;
}

/**
 * The columns of a header that are months, weeks or dates, each once: 「1月」, 「一月」, 第1周 below 3月, 「2024.3.5」, a serial. Sums over
 * stretches (上半年, 第一季度, 全年) are left out where what they add up stands beside them. At least two columns, else none.
 */
export function seriesColumns(
  columns: readonly HeaderColumn[],
  context: DateContext,
): readonly SeriesColumn[] {
  const found: SeriesColumn[] = [];
  for (const column of columns) {
    const span = spanOfPath(column.path, context);
    if (span && !found.some(({ span: other }) => other.from === span.from && other.to === span.to))
      found.push({ column, span });
  }
  const months = found.filter(({ span }) => span.precision === "month");
  const fine = found.filter(
    ({ span }) =>
      span.precision === "day" ||
      span.precision === "week" ||
      span.precision === "ten-days" ||
      span.precision === "range",
  );
  const series = fine.length >= 2 ? fine : months.length >= 2 ? months : found;
  const parts = series.filter(({ span }) => !holdsOthers(span, series));
  return parts.length >= 2 ? parts : [];
}

/** 全年 beside four quarters, 上半年 beside two of them: a sum, and no time of its own. */
function holdsOthers(span: DateSpan, series: readonly SeriesColumn[]): boolean {
  const held = series.filter(
    ({ span: other }) => other !== span && span.from <= other.from && other.to <= span.to,
  );
  return held.length >= 2;
}

function spanOfPath(path: readonly string[], context: DateContext): DateSpan | null {
  const leaf = path[path.length - 1];
  if (leaf === undefined) return null;
  for (const text of [path.join(""), leaf, foldHeader(leaf)]) {
    const plain = compactText(text)
      .replace(/^(学习|检查|得分|学时|第\d次)(?=\d)/, "")
      .replace(/(学时|得分|分数|次数|学习|检查|评分)$/, "");
    if (/^\d{1,2}$/.test(plain)) continue;
    const number = /^\d{5}$/.test(plain) ? Number(plain) : plain;
    const reading = readDate(number, context);
    if (reading.kind === "date") return reading.span;
  }
  return null;
}
