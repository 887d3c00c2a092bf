import type { Verdict } from "../../check";
import type { ReviewPeriod } from "../../measures";
import { dayParts, toHundredths } from "../../grid";
import { say } from "../../locales";

/** A verdict as it stands in a sheet (docs/criteria.md §1.1). */
export function verdictWord(verdict: Verdict): string {
  return say({ key: `documents.verdict.${verdict}` }, "zh-CN");
}

/** One year as 「2024年」, several as 「2024—2025年」. */
export function yearsText(from: number, to: number): string {
  return from === to ? `${String(from)}年` : `${String(from)}—${String(to)}年`;
}

/** The years that a period touches. */
export function periodYears(period: ReviewPeriod): { readonly from: number; readonly to: number } {
  return { from: dayParts(period.from).year, to: dayParts(period.to).year };
}

/**
 * A period as a title calls it: 「2024年」, 「2023—2024年」, 「2025年第一季度」, 「2025年上半年」, 「2025年5月」, 「2025年2月至4月」.
 */
export function periodWords({ from, to }: Pick<ReviewPeriod, "from" | "to">): string {
  const [first, last] = [dayParts(from), dayParts(to)];
  if (first.month === 1 && last.month === 12) return yearsText(first.year, last.year);
  const [year, lastYear] = [first.year, last.year].map((one) => `${String(one)}年`);
  const months = year === lastYear ? last.month - first.month + 1 : 0;
  const begins = (length: number): boolean => months === length && first.month % length === 1;
  if (months === 1) return `${year ?? ""}${String(first.month)}月`;
  if (begins(QUARTER)) return `${year ?? ""}第${chineseFigure(last.month / QUARTER)}季度`;
  if (begins(HALF)) return `${year ?? ""}${first.month === 1 ? "上" : "下"}半年`;
  const until = year === lastYear ? "" : (lastYear ?? "");
  return `${year ?? ""}${String(first.month)}月至${until}${String(last.month)}月`;
}

/** In months. */
const QUARTER = 3;
const HALF = 6;

/** A number without needless decimals: at most two, `4.17`, `5`. */
export function shortNumber(value: number): string {
  return String(toHundredths(value));
}

/**
 * A text with the first of a long list that ends it: 「42个周五未学习：1月12日、1月19日等」.
 *
 * @param most items are told one by one; of more the first `shown`
 */
export function withShortList(text: string, most: number, shown: number): string {
  const at = text.lastIndexOf("：") + 1;
  const items = text.slice(at).split("、");
  if (at === 0 || items.length <= most || text.slice(at).includes("；")) return text;
  return `${text.slice(0, at)}${items.slice(0, shown).join("、")}等`;
}

/** The texts in their order, each once with how often it is said: 「「甲科」得分偏低（2次）」. */
export function eachOnce(texts: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].map(([text, n]) => (n === 1 ? text : `${text}（${String(n)}次）`));
}

/** Texts one after the other: 「3月缺1次、8月缺2次」; with a semicolon where one of them has a sign of its own. */
export function joinedTexts(texts: readonly string[]): string {
  return texts.join(texts.some((text) => /[、，；：]/.test(text)) ? "；" : "、");
}

const DIGITS = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1–99 in Chinese figures for headings: 一, 十二, 二十. */
export function chineseFigure(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return DIGITS[ones] ?? "";
  return `${tens === 1 ? "" : (DIGITS[tens] ?? "")}十${ones === 0 ? "" : (DIGITS[ones] ?? "")}`;
}

/** A small number before a measure word: 「两类」, 「四种」. */
export function countWord(n: number): string {
  return n === 2 ? "两" : chineseFigure(n);
}
