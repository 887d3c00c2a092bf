import { compactText, foldHeader, readDate, type DateContext, type DateSpan } from "../../grid";
import type { HeaderColumn } from "./header";

/** A column whose name is a time: a month, a week, a quarter, a day. */
export interface SeriesColumn {
  readonly column: HeaderColumn;
  readonly span: DateSpan;
  /** What happened then, where the name says that too: 「1.9 全会精神」. */
  readonly matter: string | null;
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
    const time = timeOfPath(column.path, context);
    if (time && !found.some(({ span }) => span.from === time.span.from && span.to === time.span.to))
      found.push({ column, ...time });
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

type TimeOfPath = Pick<SeriesColumn, "span" | "matter">;

function timeOfPath(path: readonly string[], context: DateContext): TimeOfPath | null {
  const leaf = path[path.length - 1];
  if (leaf === undefined) return null;
  for (const text of [path.join(""), leaf, foldHeader(leaf)]) {
    const plain = compactText(text)
      .replace(/^(学习|检查|得分|学时|第\d次)(?=\d)/, "")
      .replace(/(学时|得分|分数|次数|学习|检查|评分)$/, "");
    if (/^\d{1,2}$/.test(plain)) continue;
    const number = /^\d{5}$/.test(plain) ? Number(plain) : plain;
    const reading = readDate(number, context);
    if (reading.kind === "date") return { span: reading.span, matter: null };
  }
  return dayAndMatter(leaf, context);
}

/** A day with what happened on it behind it: 「1.9 全会精神」, 「3月5日学雷锋」. */
const DAY_AND_MATTER =
  /^((?:(?:19|20)?\d{2}年)?\d{1,2}月\d{1,2}[日号]?|(?:(?:19|20)\d{2}[./-])?\d{1,2}[./-]\d{1,2})[:,、(（]?([^\d\s%)）][^\d%]+?)[)）]?$/;

function dayAndMatter(name: string, context: DateContext): TimeOfPath | null {
  const [, day = "", matter = ""] = DAY_AND_MATTER.exec(compactText(name)) ?? [];
  const reading = day === "" ? null : readDate(day, context);
  return reading?.kind === "date" && reading.span.precision === "day" ? { span: reading.span, matter } : null;
}
