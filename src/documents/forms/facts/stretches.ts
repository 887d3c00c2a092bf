import { compactText, dayParts, makeDay, monthSpan, numberInText, type Day } from "../../../grid";
import type { FormContext } from "../form-context";
import { statedYears } from "./time-facts";

/** Days from one to another, both included. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

const NUMERAL = "\\d{1,2}|[一二三四五六七八九十]{1,2}";
const MONTH = new RegExp(`^(?:(20\\d{2})年)?(${NUMERAL})月份?$`);
const RANGE = `(?:(20\\d{2})年)?(${NUMERAL})月?[—\\-－–~～至到](${NUMERAL})月`;
const MONTHS = new RegExp(RANGE, "u");
const MONTHS_ALONE = new RegExp(`^${RANGE}份?$`, "u");
const QUARTER = /^(?:(20\d{2})年)?第?([1-4一二三四])季度?$/;
/** 「前三季度」 */
const QUARTERS = /^(?:(20\d{2})年)?前([23二两三])个?季度?(?:累计|合计)?$/;
/** A column of a year beside others: 「2024年」, 「2024年度」. */
const YEAR = /^(20\d{2})年度?$/;
const HALF = /^(?:(20\d{2})年)?(上|下)半年$/;

/** A month, a quarter, a half year or several months, as a text names them: 「2024年3月」, 「前三季度」, 「1—6月」; 「每3月」 says how often. */
export const STRETCH = new RegExp(
  `(?:20\\d{2}年)?(?:前[23二两三]个?季度|第?[1-4一二三四]季度|[上下]半年|(?<![\\d每])(?:${NUMERAL})月?[—\\-－–~～至到](?:${NUMERAL})月|(?<![\\d每])(?:${NUMERAL})月份?(?![\\d一二三四五六七八九十]))`,
  "gu",
);

/** The month, quarter or half year that a text names and nothing else; null for any other. Without a year it is the form's. */
export function stretchCalled(text: string, context: FormContext): Stretch | null {
  return stretchOf(compactText(text).replace(/^[Qq]([1-4])$/u, "$1季度"), yearOf(context));
}

/** The month, quarter, half year or months that a text is about; null where it names none, or several. */
export function stretchIn(text: string, context: FormContext): Stretch | null {
  const title = compactText(text);
  const year = yearOf(context);
  const days = DAYS.exec(title);
  if (days) return daysOf(days, year);
  const range = MONTHS.exec(title);
  if (range) return monthsFrom(range, year);
  const found = (title.match(STRETCH) ?? []).map((named) => stretchOf(named, year));
  const [one] = found;
  return one && found.every((other) => other?.from === one.from && other.to === one.to) ? one : null;
}

/** 「2026年9月1日至10月31日」, 「2026.9.1—2026.10.31」 */
const DAYS =
  /(?:(20\d{2})[年.\/-])?(\d{1,2})[月.\/-](\d{1,2})日?[—\-－–~～至到]+(?:(20\d{2})[年.\/-])?(\d{1,2})[月.\/-](\d{1,2})(?:日|(?!\d))/u;

function daysOf([, year, ...parts]: RegExpExecArray, stated: number): Stretch | null {
  const [month, day, until, lastMonth, lastDay] = parts.map(Number);
  const begins = Number(year ?? stated);
  const from = makeDay(begins, month ?? 0, day ?? 0);
  const to = makeDay(Number.isNaN(until) ? begins : (until ?? begins), lastMonth ?? 0, lastDay ?? 0);
  return from && to && from <= to ? { from, to } : null;
}

/** Of months without a year: the checked one, unless the form is of others. */
function yearOf(context: FormContext): number {
  const checked = dayParts(context.input.report.period.to).year;
  const stated = statedYears(context);
  return stated === null || (stated.from <= checked && checked <= stated.to) ? checked : stated.to;
}

/** A day with its year. */
const DAY = /^(20\d{2})年(\d{1,2})月(\d{1,2})日$/;

function stretchOf(text: string, year: number): Stretch | null {
  const day = DAY.exec(text)?.slice(1).map(Number) ?? [];
  if (day.length > 0) {
    const one = makeDay(day[0] ?? 0, day[1] ?? 0, day[2] ?? 0);
    return one ? { from: one, to: one } : null;
  }
  const month = MONTH.exec(text);
  if (month) return months(month[1], year, numberOf(month[2]), 1);
  const quarter = QUARTER.exec(text);
  if (quarter) return months(quarter[1], year, (numberOf(quarter[2]) - 1) * 3 + 1, 3);
  const first = QUARTERS.exec(text);
  if (first) return months(first[1], year, 1, numberOf(first[2]?.replace("两", "二")) * 3);
  const whole = YEAR.exec(text)?.[1];
  if (whole !== undefined) return months(whole, year, 1, 12);
  const range = MONTHS_ALONE.exec(text);
  if (range) return monthsFrom(range, year);
  const half = HALF.exec(text);
  return half ? months(half[1], year, half[2] === "上" ? 1 : 7, 6) : null;
}

function monthsFrom([, stated, first, last]: RegExpExecArray, year: number): Stretch | null {
  return months(stated, year, numberOf(first), numberOf(last) - numberOf(first) + 1);
}

function numberOf(text = ""): number {
  return numberInText(text) ?? 0;
}

function months(stated: string | undefined, year: number, first: number, count: number): Stretch | null {
  if (first < 1 || count < 1 || first + count - 1 > 12) return null;
  const of = stated === undefined ? year : Number(stated);
  return { from: monthSpan(of, first).from, to: monthSpan(of, first + count - 1).to };
}
