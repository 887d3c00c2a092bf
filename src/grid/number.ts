import { compactText } from "./text";
import type { CellValue } from "./sheet";

const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, "○": 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
}; // prettier-ignore
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** A whole number in Chinese numerals: 「一百二十」 120, 「二〇二四」 2024, 「廿五」 25, 「两千」 2000; null for anything else. */
export function chineseNumber(text: string): number | null {
  const plain = text.replace(/廿/g, "二十").replace(/卅/g, "三十");
  if (!/^[零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+$/.test(plain)) return null;
  if (!/[十百千万亿拾佰仟]/.test(plain)) {
    return Number(Array.from(plain, (character) => String(DIGITS[character] ?? 0)).join(""));
  }
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of plain) {
    const unit = UNITS[character];
    if (character === "万" || character === "亿") {
      total = (total + section + digit) * (character === "万" ? 1e4 : 1e8);
      section = 0;
      digit = 0;
    } else if (unit !== undefined) {
      section += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else {
      digit = DIGITS[character] ?? 0;
    }
  }
  return total + section + digit;
}

/** A number as a text has it, in digits or in Chinese numerals: 「12」, 「2.5」, 「十二」; null for anything else. */
export function numberInText(text: string): number | null {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : chineseNumber(text);
}

/** Two digits in a row leave it open: 「两三次」 two or three, 「十五六人」 fifteen or sixteen. */
const ABOUT = /^[^零〇○]*(?:一二|[二两]三|三四|四五|五六|六七|七八|八九)[^零〇○]*$/;

/** A number with the unit that stood behind it, compact: 「3小时」 is 3 and 小时, 「95%」 is 95 and %. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/**
 * The number of a cell with its unit: 「500元」, 「1,200.5 元」, 「约3小时」, 「一百二十学时」, 「95%」, 「半天」, 「￥300」, 「1.5万元」
 * (15000 and 元), 「19小时30分」 (19.5 and 小时). Null where the cell is no single number: 「3-5次」, 「90/100」, a date, a word,
 * nor one that says itself it is more: 「千余元」, or leaves it open: 「两三次」.
 */
export function readAmount(value: CellValue): Amount | null {
  if (typeof value === "number") return Number.isFinite(value) ? { value, unit: "" } : null;
  if (typeof value === "boolean") return null;
  const text = compactText(value).replace(/^[约共计合¥￥$]+/, "");
  const digits = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?)(万|亿)?([^\d]*)$/.exec(text);
  if (digits && digits[1] && /\d/.test(digits[1])) {
    const scale = digits[2] === "万" ? 1e4 : digits[2] === "亿" ? 1e8 : 1;
    return withUnit(Number(digits[1].replace(/,/g, "")) * scale, digits[3] ?? "");
  }
  const hours = /^(\d+)(小时|个?学时|课时|时|h)(\d{1,2})(?:分钟?|min)$/i.exec(text);
  if (hours) return { value: Number(hours[1]) + Number(hours[3]) / 60, unit: "小时" };
  const half = /^半(天|日|小时|个?学时|个小时)$/.exec(text);
  if (half) return { value: 0.5, unit: half[1] ?? "" };
  const words = /^([零〇一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟]+)(.*)$/.exec(text);
  const number = words?.[1] && !ABOUT.test(words[1]) ? chineseNumber(words[1]) : null;
  return number === null ? null : withUnit(number, words?.[2] ?? "");
}

/** The number of a cell, whatever its unit; null where it is none. See {@link readAmount}. */
export function readNumber(value: CellValue): number | null {
  return readAmount(value)?.value ?? null;
}

/**
 * A share as percent, 0–100: 「95%」 and 「95」 give 95. A bare number up to 1 is what Excel stores for a cell formatted as
 * percent: 0.95 gives 95, 1 gives 100.
 */
export function readPercent(value: CellValue): number | null {
  const amount = readAmount(value);
  if (!amount) return null;
  return amount.unit === "" && amount.value <= 1 && amount.value >= 0 ? amount.value * 100 : amount.value;
}

const UNIT =
  /^(个|人|次|件|项|篇|期|份|场|条|户|张|本|名|天|日|周|月|年|元|块|分|分钟|小时|课时|学时|学分|人次|字|级|%|‰|h|hr|hrs|hour|hours|min|kg|公斤|元整|个?小时|个?学时|平方米|㎡)$/i;

function withUnit(value: number, unit: string): Amount | null {
  const plain = unit.replace(/[。.;,、()]+/g, "").replace(/(左右|以上|整)$/g, "");
  if (plain !== "" && !UNIT.test(plain)) return null;
  return { value, unit: plain };
}

/** A figure to the hundredth, as all of them are told. */
export function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
