import { isError, type CellContent } from "../model";
import { formattedNumber } from "./formatted-number";

const WEEKDAYS = "日一二三四五六";
const ENGLISH_DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = "Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec".split(",");
const TOKEN = /"[^"]*"|\\.|\[[^\]]*\]|aaaa?|AM\/PM|上午\/下午|y+|m+|d+|h+|s+(?:\.0+)?|[^"\\]/gi;

/** Whether a format is one of dates or times, which letters outside quotes and brackets tell. */
const isDateFormat = (format: string): boolean =>
  /[ymdhsa]/i.test(format.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|General|E[+-]/gi, ""));

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly seconds: number;
}

/** Splits a serial number into date and time; it includes Excel's own 0 January and 29 February 1900. */
function momentOf(serial: number, dateSystem: 1900 | 1904): Moment {
  const shifted = dateSystem === 1904 ? serial + 1462 : serial;
  const seconds = Math.round((shifted - Math.floor(shifted)) * 86400);
  const day = Math.floor(shifted) + Math.floor(seconds / 86400);
  const rest = { weekday: (day + 6) % 7, seconds: seconds % 86400 };
  if (day === 0) return { year: 1900, month: 1, day: 0, ...rest };
  if (day === 60) return { year: 1900, month: 2, day: 29, ...rest };
  const date = new Date((day - 25569 + (day < 60 ? 1 : 0)) * 86400000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ...rest };
}

const two = (value: number) => String(value).padStart(2, "0");

function yearText({ year }: Moment, token: string): string {
  return token.length > 2 ? String(year) : two(year % 100);
}

function dayText({ day, weekday }: Moment, token: string): string {
  const name = ENGLISH_DAYS[weekday] ?? "";
  if (token.length > 2) return token.length === 3 ? name.slice(0, 3) : name;
  return token.length === 2 ? two(day) : String(day);
}

function monthText({ month }: Moment, token: string): string {
  if (token.length === 3) return MONTHS[month - 1] ?? "";
  return token.length === 2 ? two(month) : String(month);
}

const clockText = (value: number, token: string): string => (token.length > 1 ? two(value) : String(value));

/**
 * Gives the text of signs that stand for themselves: quoted, escaped, or without meaning in a date. Colours and
 * conditions give none.
 */
function literalText(token: string): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith("\\")) return token.slice(1);
  return token.startsWith("[") || token === "@" ? "" : token;
}

/** Finds the places in a format where `m` means minutes: after hours, or before seconds. */
function minutePlaces(tokens: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>();
  let afterHour = false;
  for (const [at, token] of tokens.entries()) {
    if (/^(?:h+|\[h+\])$/i.test(token)) afterHour = true;
    if (!/^m{1,2}$/i.test(token)) continue;
    const next = tokens.slice(at + 1).find((one) => /^[a-z]+$/i.test(one));
    if (!afterHour && !(next && /^s/i.test(next))) continue;
    places.add(at);
    afterHour = false;
  }
  return places;
}

function dateText(serial: number, format: string, dateSystem: 1900 | 1904): string {
  const moment = momentOf(serial, dateSystem);
  const tokens = format.match(TOKEN) ?? [];
  const twelve = tokens.some((token) => /^(am\/pm|上午\/下午)$/i.test(token));
  const hour = Math.floor(moment.seconds / 3600);
  const minute = Math.floor(moment.seconds / 60) % 60;
  const minutes = minutePlaces(tokens);
  return tokens
    .map((token, at) => {
      const lower = token.toLowerCase();
      if (lower === "aaaa") return `星期${WEEKDAYS[moment.weekday] ?? ""}`;
      if (lower === "aaa") return WEEKDAYS[moment.weekday] ?? "";
      if (lower === "am/pm") return hour < 12 ? "AM" : "PM";
      if (lower === "上午/下午") return hour < 12 ? "上午" : "下午";
      if (/^\[h+\]$/.test(lower)) return String(Math.floor(Math.round(serial * 86400) / 3600));
      if (/^y+$/.test(lower)) return yearText(moment, lower);
      if (/^d+$/.test(lower)) return dayText(moment, lower);
      if (/^h+$/.test(lower)) return clockText(twelve ? hour % 12 || 12 : hour, lower);
      if (/^s+/.test(lower)) return clockText(moment.seconds % 60, lower);
      if (/^m+$/.test(lower)) return minutes.has(at) ? clockText(minute, lower) : monthText(moment, lower);
      return literalText(token);
    })
    .join("");
}

/** Writes a number in at most eleven characters, as in a cell of the standard width. */
function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  if (Math.abs(value) >= 1e11 || Math.abs(value) < 1e-9)
    return value
      .toExponential(5)
      .replace(/\.?0+e/, "e")
      .replace("e", "E");
  const digits = Math.max(0, 10 - String(Math.trunc(Math.abs(value))).length);
  return String(Number(value.toFixed(digits)));
}

/** Gives the section of a format for positive numbers, negative ones or zero. */
function sectionFor(format: string, value: number): string {
  const sections =
    format.match(/(?:"[^"]*"|\\.|[^;"\\])*(?:;|$)/g)?.map((part) => part.replace(/;$/, "")) ?? [];
  const count = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).length;
  if (count > 2 && value === 0) return sections[2] ?? "";
  return count > 1 && value < 0 ? (sections[1] ?? "") : (sections[0] ?? "");
}

/** Gives the text that Excel shows in a cell (`Range.text`). */
export function shownText(value: CellContent, format: string | undefined, dateSystem: 1900 | 1904): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (!format || format === "@" || /^general$/i.test(format)) return generalText(value);
  const section = sectionFor(format, value);
  if (section === "") return "";
  if (!isDateFormat(section)) return formattedNumber(value, format);
  return value < 0 && dateSystem === 1900 ? "########" : dateText(value, section, dateSystem);
}
