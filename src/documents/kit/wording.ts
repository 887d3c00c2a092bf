import type { Verdict } from "../../check";
import type { ReviewPeriod } from "../../measures";
import { dayParts } from "../../grid";
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

/** A number without needless decimals: at most two, `4.17`, `5`. */
export function shortNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
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
