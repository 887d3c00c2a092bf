import { chineseNumber, foldText, inChineseDates, readDate, type DateSpan } from "../../grid";

const NUMERAL = "[〇零○一二三四五六七八九十]";

/** A year that a text names: 「2024年度」, 「二〇二四年」, 「2024.03」; null where it names none, or two of which either may be meant (2023—2024年度). */
export function findYear(text: string): number | null {
  const plain = toDigits(inChineseDates(foldText(text)));
  if (/(?<!\d)((?:19|20)\d{2})(?:年度?)?(?:[-—–~〜]+|至|到)(?!\1)(?:19|20)\d{2}(?![\d.])/.test(plain))
    return null;
  const match = /(?<!\d)((?:19|20)\d{2})(?=\s*(?:年|[-./—~至]|\s*$|[^\d]))/.exec(plain);
  if (match?.[1]) return Number(match[1]);
  const short = /(?<!\d)(\d{2})年(?:度)?(?=\s*\d{1,2}月|$|[\s(])/.exec(plain);
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
  const plain = toDigits(inChineseDates(foldText(text)).replace(/\s+/g, ""));
  for (const pattern of PATTERNS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const reading = readDate(match[1] ?? match[0], { year });
    if (reading.kind === "date") return reading.span;
  }
  return null;
}

const DAY = String.raw`(?:(?:19|20)?\d{2}年\d{1,2}月\d{1,2}日?|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2})`;
const TO = "(?:[-—–~〜]+|至|到)";
const PATTERNS: readonly RegExp[] = [
  new RegExp(`(${DAY}${TO}(?:${DAY}|\\d{1,2}月\\d{1,2}日?|\\d{1,2}日))`),
  new RegExp(`(${DAY})`),
  new RegExp(String.raw`((?:19|20)?\d{2}年第?[1-4]季度?)`),
  new RegExp(String.raw`((?:19|20)?\d{2}年度?[上下]半年)`),
  new RegExp(String.raw`((?:19|20)?\d{2}年\d{1,2}月?(?:份)?${TO}(?:(?:19|20)?\d{2}年)?\d{1,2}月(?:份)?)`),
  new RegExp(String.raw`((?:19|20)?\d{2}年\d{1,2}月第\d周)`),
  new RegExp(String.raw`((?:19|20)?\d{2}年\d{1,2}月)`),
  new RegExp(String.raw`(?<!\d)((?:19|20)\d{2}[-./]\d{1,2})(?!\d)`),
  new RegExp(String.raw`(?<!\d)(20\d{2}(?:0[1-9]|1[0-2]))(?!\d)`),
  new RegExp(String.raw`(?<!\d)(\d{1,2}月(?:份)?${TO}\d{1,2}月)`),
  new RegExp(String.raw`(?<!\d)(\d{1,2}月\d{1,2}日${TO}(?:\d{1,2}月)?\d{1,2}日)`),
  new RegExp(String.raw`(?<!\d)(\d{1,2}月第\d周)`),
  new RegExp(String.raw`(?<!\d)(\d{1,2}月\d{1,2}日)`),
  new RegExp(String.raw`(?<!\d)(\d{1,2}月)`),
  new RegExp("(第?[1-4]季度)"),
  new RegExp("([上下]半年)"),
  new RegExp(String.raw`(?<!\d)((?:19|20)\d{2}${TO}(?:19|20)?\d{2}年度?)`),
  new RegExp(String.raw`(?<!\d)((?:19|20)\d{2}年)`),
  new RegExp(String.raw`^((?:19|20)\d{2})$`),
];

function toDigits(text: string): string {
  return text
    .replace(new RegExp(`${NUMERAL}{4}(?=年)`, "g"), digits)
    .replace(new RegExp(`${NUMERAL}{1,3}(?=月|日|季度)`, "g"), digits);
}

function digits(numerals: string): string {
  const number = chineseNumber(numerals);
  return number === null ? numerals : String(number);
}
