import { chineseNumber, compactText, makeDay, serialToDay, type CellValue, type Day } from "../../grid";

/** What a header cell of a month grid says about its day. */
export type DayCell =
  | { readonly kind: "date"; readonly day: Day }
  /** Month and day without a year. `lostZero`: the number 4.2 may be 4.20. */
  | { readonly kind: "month-day"; readonly month: number; readonly date: number; readonly lostZero: boolean }
  /** 1–31, or 0 where days are serials from 0. */
  | { readonly kind: "number"; readonly date: number }
  /** A weekday or a holiday's name in place of the number, as 钉钉 writes weekends. */
  | { readonly kind: "name"; readonly weekday: number | null }
  /** 第3次, 第三节: a time that a roll was called, of which the header tells no date. */
  | { readonly kind: "session"; readonly number: number };

const WEEKDAYS = ["一", "二", "三", "四", "五", "六", "日"];
const ENGLISH = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const HOLIDAY =
  /^(元旦|除夕|春节|清明节?|劳动节|五一|端午节?|中秋节?|国庆节?|国庆|调休|节假日|休息?|班|补班)$/;

const SESSION =
  /^第([一二三四五六七八九十]{1,3}|\d{1,2})(?:次|节|周|讲|课|回|期|堂|轮|晚)(?:课|点名|签到|考勤)?$/;

/** The weekday that a text names, 1 Monday to 7 Sunday: 一, 周一, 星期一, Mon; null for anything else. */
export function readWeekday(value: CellValue): number | null {
  if (typeof value !== "string" || value.length > 12) return null;
  const text = compactText(value).toLowerCase();
  const chinese = /^[(]?(?:星期|礼拜|周)?([一二三四五六日天七])[)]?$/.exec(text)?.[1];
  if (chinese) return chinese === "天" || chinese === "七" ? 7 : WEEKDAYS.indexOf(chinese) + 1;
  const english = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?$/.exec(text)?.[1];
  return english ? ENGLISH.indexOf(english) + 1 : null;
}

/** A figure, a numeral, a weekday or a holiday's name: most texts of a sheet have none of these characters. */
const MAY_BE_DAY = /[\da-z\uFF10-\uFF5A一二三四五六七八九十廿日天元除春清劳端中国调节休班补第次]/i;

/**
 * Reads a header cell as a day: 5, "5", 5日, 五日, 05, a date serial with or without its format, 4.20 (number or text), 4/20, 4月20日,
 * 2023-04-20, 「1\n六」, 「5日(三)」, 六, 端午节. Null for what names no day.
 */
export function readDayCell(value: CellValue, dateSystem: 1900 | 1904): DayCell | null {
  if (typeof value === "number") return readNumber(value, dateSystem);
  if (typeof value !== "string" || value === "" || value.length > 24) return null;
  if (!MAY_BE_DAY.test(value)) return null;
  const whole = compactText(value);
  const weekday = readWeekday(whole);
  if (weekday !== null || HOLIDAY.test(whole)) return { kind: "name", weekday };

  const text = whole
    .replace(/[(]?(?:星期|礼拜|周)[一二三四五六日天][)]?/, "")
    .replace(/[(][一二三四五六日天][)]$/, "");
  const full = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (full) {
    const day = makeDay(Number(full[1]), Number(full[2]), Number(full[3]));
    return day ? { kind: "date", day } : null;
  }
  if (/^\d{5}$/.test(text)) return readNumber(Number(text), dateSystem);
  const part = /^(\d{1,2})([-/.月])(\d{1,2})[日号]?$/.exec(text);
  if (part) return monthDay(Number(part[1]), Number(part[3]), false);
  const number = /^(\d{1,2})[日号]?(?:[一二三四五六日天]|)$/.exec(text);
  if (number) return dayNumberCell(Number(number[1]));
  const session = SESSION.exec(text)?.[1];
  if (session) return { kind: "session", number: chineseNumber(session) ?? Number(session) };
  const numeral = /^([一二三四五六七八九十廿]{1,3})[日号]$/.exec(text)?.[1];
  const date = numeral ? chineseNumber(numeral) : null;
  return date === null ? null : dayNumberCell(date);
}

function readNumber(value: number, dateSystem: 1900 | 1904): DayCell | null {
  if (value >= 20000 && value < 80000) {
    const day = serialToDay(value, dateSystem);
    return day ? { kind: "date", day } : null;
  }
  if (Number.isInteger(value)) {
    if (value <= 31) return dayNumberCell(value);
    // A day of the year 1900 (or 1904): Excel shows 63 as 3-3 and nobody saw the year.
    const day = value <= 366 ? serialToDay(value, dateSystem) : null;
    return day ? monthDay(Number(day.slice(5, 7)), Number(day.slice(8)), false) : null;
  }
  const [month = "", fraction = ""] = String(value).split(".");
  return fraction.length <= 2 ? monthDay(Number(month), Number(fraction), fraction.length === 1) : null;
}

function dayNumberCell(date: number): DayCell | null {
  return date >= 0 && date <= 31 ? { kind: "number", date } : null;
}

function monthDay(month: number, date: number, lostZero: boolean): DayCell | null {
  return month >= 1 && month <= 12 && date >= 1 && date <= 31
    ? { kind: "month-day", month, date, lostZero: lostZero && date <= 3 }
    : null;
}
