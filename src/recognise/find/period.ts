import {
  byText,
  chineseNumber,
  dayParts,
  foldText,
  inChineseDates,
  monthOf,
  readDate,
  type DateSpan,
  type Day,
} from "../../grid";

/** What a text says about the time that a table covers, as far as it says it. */
export interface PeriodClue {
  readonly year: number | null;
  /** 1–12; null where it names none, or several. */
  readonly month: number | null;
  /** The days, where it names them or several months. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** The days, where it names them without a year: `09-07` to `09-11`. */
  readonly undated?: { readonly from: string; readonly to: string };
}

/** When a sheet was made says nothing of what it covers, but may say the year: 「制表日期：2024-04-02」. */
const MADE_AT =
  /(?:制表|打印|生成|导出|填表|填报|报表生成|上报)(?:时间|日期)\s*[:：]?\s*(?:(\d{4})(?:[-./年](\d{1,2}))?[-./月\d日号]*(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?)/g;

interface Plain {
  readonly text: string;
  /** Year and month in which the sheet was made, as its own line says. */
  readonly madeIn: number | null;
  readonly madeMonth: number;
}

/** A text with Chinese numerals as digits, without spaces and without the line that says when it was made. Titles and sheet names recur. */
const plainOf = byText(2000, (text): Plain => {
  let madeIn: number | null = null;
  let madeMonth = 12;
  const folded = inChineseDates(foldText(text)).replace(MADE_AT, (_, year: string, month?: string) => {
    madeIn = Number(year);
    madeMonth = Number(month ?? 12);
    return "|";
  });
  return { text: toDigits(folded).replace(/\s+/g, ""), madeIn, madeMonth };
});

/** A year that a text names: 「2024年度」, 「二〇二四年」, 「2024.03」; null where it names none, or two of which either may be meant (2023—2024年度). */
export function findYear(text: string): number | null {
  return yearIn(plainOf(text).text);
}

function yearIn(plain: string): number | null {
  if (/(?<!\d)((?:19|20)\d{2})(?:年度?)?(?:[-—–~〜]+|至|到)(?!\1)(?:19|20)\d{2}(?![\d.])/.test(plain))
    return null;
  const match =
    /(?<!\d)((?:19|20)\d{2})(?=年|[-./—~至]|$|[^\d])/.exec(plain) ??
    /(?<!\d)((?:19|20)\d{2})(?=(?:0[1-9]|1[0-2])(?!\d))/.exec(plain);
  if (match?.[1]) return Number(match[1]);
  const short = /(?<!\d)(\d{2})年(?:度)?(?=\d{1,2}月|$|\(|[^\d])/.exec(plain);
  const year = short?.[1] ? 2000 + Number(short[1]) : null;
  return year !== null && year >= 2010 && year <= 2060 ? year : null;
}

/**
 * The stretch that a title, an info row or a sheet's name speaks of, the longest notation first: 「2024年3月5日—12日」, 「2024年3月」,
 * 「2024.03」, 「2024年第一季度」, 「2024年上半年」, 「2024年度」, 「3月」. Null where the text names no time or only a placeholder.
 *
 * @param year lent to texts that name a month only
 */
export function findPeriod(text: string, year: number | null): DateSpan | null {
  // 「第四季度（截至11月）」 is of the quarter: until when its figures go comes second.
  const own = text.replace(UNTIL, "");
  const stated = own === text ? null : statedPeriod(own, year);
  return stated ?? statedPeriod(text, year);
}

const UNTIL =
  /[(（]?\s*截[至止]到?\s*(?:(?:19|20)?\d{2}\s*年)?\s*\d{1,2}\s*月(?:份|底|末)?(?:\s*\d{1,2}\s*[日号])?\s*[)）]?/;

function statedPeriod(text: string, year: number | null): DateSpan | null {
  const { text: plain, madeIn, madeMonth } = plainOf(text);
  for (const pattern of PATTERNS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    // 「02-01 ～ 02-28」 names no year, and means days all the same.
    const [whole, first, date, last, end] = match;
    const found = end === undefined ? (first ?? whole) : `${first}月${date}日~${last}月${end}日`;
    const month = Number(/^(\d{1,2})月?/.exec(found)?.[1] ?? NaN);
    // A report made in January about December is about the year before.
    const lent = madeIn !== null && year === null && month > madeMonth ? madeIn - 1 : (year ?? madeIn);
    const reading = readDate(found, { year: lent });
    if (reading.kind === "date") return reading.span;
  }
  return null;
}

/** Any year will do to see which months a text names; this one has all days. */
const SOME_YEAR = 2024;

/** Year, month and days that a title, an info row or a sheet's name speaks of: 「2021年5月」, 「26年4月」, 「3月」, 「2021/09/01 ~ 09/22」. */
export function readPeriodClue(text: string): PeriodClue {
  const { text: plain, madeIn } = plainOf(text);
  const named = yearIn(plain);
  const span = findPeriod(text, named ?? (madeIn === null ? SOME_YEAR : null));
  const dated = span !== null && (named !== null || madeIn !== null);
  const year = dated ? dayParts(span.from).year : (named ?? madeIn);
  if (!span || span.precision === "year") return { year, month: null, from: null, to: null };
  const oneMonth = monthOf(span.from) === monthOf(span.to);
  const month = oneMonth ? dayParts(span.from).month : null;
  // A quarter or half a year is no stretch of days that a grid could begin with.
  if (span.precision !== "range") return { year, month, from: null, to: null };
  const { from, to } = span;
  if (dated) return { year, month, from, to };
  return { year, month, from: null, to: null, undated: { from: from.slice(5), to: to.slice(5) } };
}

const DAY = String.raw`(?:(?:19|20)?\d{2}年\d{1,2}月\d{1,2}日?|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2})`;
const TO = "(?:[-—–~〜～]+|至|到)";
const PATTERNS: readonly RegExp[] = [
  new RegExp(`(${DAY}${TO}(?:${DAY}|\\d{1,2}[月./-]\\d{1,2}日?|\\d{1,2}日?(?!\\d|月)))`),
  new RegExp(`(${DAY})`),
  new RegExp(String.raw`((?:19|20)?\d{2}年第?[1-4]季度?)`),
  new RegExp(String.raw`((?:19|20)?\d{2}年度?[上下]半年)`),
  new RegExp(
    String.raw`((?:19|20)?\d{2}年\d{1,2}月?(?:份)?${TO}(?:(?:19|20)?\d{2}年)?\d{1,2}月(?:份)?)(?!\d)`,
  ),
  new RegExp(String.raw`((?:19|20)?\d{2}年\d{1,2}月第\d周)`),
  new RegExp(String.raw`((?:19|20)?\d{2}年\d{1,2}月)`),
  new RegExp(String.raw`(?<!\d)((?:19|20)\d{2}[-./]\d{1,2})(?!\d)`),
  new RegExp(String.raw`(?<!\d)(20\d{2}(?:0[1-9]|1[0-2]))(?!\d)`),
  new RegExp(String.raw`(?<![\d.])(\d{1,2}月?(?:份)?${TO}\d{1,2}月)(?!\d)`),
  new RegExp(String.raw`(?<!\d)(\d{1,2}月\d{1,2}日?${TO}(?:\d{1,2}月)?\d{1,2}日?)(?!\d)`),
  /(?<![\d./-])(\d{1,2})[./-](\d{1,2})[~～〜至到](\d{1,2})[./-](\d{1,2})(?![\d./-])/,
  /(?<![\d./-])(\d{1,2})[./](\d{1,2})[-—–]+(\d{1,2})[./](\d{1,2})(?![\d./-])/,
  new RegExp(String.raw`(?<!\d)(\d{1,2}月第\d周)`),
  new RegExp(String.raw`(?<!\d)(\d{1,2}月\d{1,2}日)`),
  new RegExp(String.raw`(?<![\d.])(\d{1,2}月)`),
  new RegExp("(第?[1-4]季度)"),
  new RegExp("([上下]半年)"),
  new RegExp(String.raw`(?<!\d)((?:19|20)\d{2}${TO}(?:19|20)?\d{2}年度?)`),
  new RegExp(String.raw`(?<!\d)((?:19|20)\d{2}年)`),
  new RegExp(String.raw`^((?:19|20)\d{2})$`),
];

const NUMERAL = "[〇零○一二三四五六七八九十]";
const YEAR_NUMERALS = new RegExp(`${NUMERAL}{4}(?=年)`, "g");
const SHORT_NUMERALS = new RegExp(`${NUMERAL}{1,3}(?=月|日|季度)`, "g");

function toDigits(text: string): string {
  return text.replace(YEAR_NUMERALS, digits).replace(SHORT_NUMERALS, digits);
}

function digits(numerals: string): string {
  const number = chineseNumber(numerals);
  return number === null ? numerals : String(number);
}

/** The stretch that a clue names: days, a month; null for less. */
export function spanOfClue({ year, month, from, to }: PeriodClue): DateSpan | null {
  if (from !== null && to !== null) return { from, to, precision: "range" };
  return year !== null && month !== null ? findPeriod(`${String(year)}年${String(month)}月`, null) : null;
}

/** The stretch that all of them cover together. */
export function unionOf(spans: Iterable<DateSpan>): DateSpan | null {
  const [first, ...others] = spans;
  if (!first) return null;
  return others.reduce(
    (all, span): DateSpan =>
      span.from === all.from && span.to === all.to
        ? all
        : {
            from: span.from < all.from ? span.from : all.from,
            to: span.to > all.to ? span.to : all.to,
            precision: "range",
          },
    first,
  );
}
