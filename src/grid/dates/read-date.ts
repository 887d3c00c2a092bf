import { readDateNumber } from "./date-number";
import { inChineseDates } from "./english";
import { dayParts, weekdayOf } from "./day";
import { readSingleDate, type SingleDate } from "./single-date";
import { chineseNumber } from "../number";
import { compactText, foldText, isBlank, isErrorValue } from "../text";
import { readTimeSpan, TIME_AT_END, type TimeSpan } from "./time-span";
import type { DateContext, DateNote, DateReading } from "./date-reading";
import type { CellValue } from "../sheet";

/**
 * What a cell says as a date, in every notation of docs/criteria.md §3.6: serials, 2024-03-05 and its kin, 20240305,
 * 2024年3月5日(星期二), 二〇二四年三月五日, 3月5日, 3.5, 5日, 2024年3月, 3月上旬, 第一季度, 上半年, 3月第2周, 每周五, 3—11月,
 * 2024.3.5-3.7, 5 Mar 2024, with a time behind it or alone. A day that the calendar has not is `invalid`, never a throw.
 *
 * @param value the cell as Excel gave it
 * @param context year and month from the title or the sheet's name, for dates that name none
 * @example readDate("3月5日", { year: 2024 }) // date 2024-03-05, notes ["year-assumed"]
 */
export function readDate(value: CellValue, context: DateContext = {}): DateReading {
  if (isBlank(value)) return { kind: "empty" };
  if (typeof value === "boolean") return { kind: "invalid", reason: "not-a-date" };
  if (isErrorValue(value)) return { kind: "invalid", reason: "error-value" };
  const reading = readIn(value, context);
  return inSecondYear(reading, context) ? readIn(value, ofNextYear(context)) : reading;
}

function readIn(value: string | number, context: DateContext): DateReading {
  if (typeof value === "number") return readDateNumber(value, context);
  return MAY_SPEAK_OF_TIME.test(value) ? readDateText(value, context) : NO_DATE;
}

/** A month before the one in which a school year begins, or a 29 February that its first year has not. */
function inSecondYear(reading: DateReading, { year, turns }: DateContext): boolean {
  if (!year || !turns) return false;
  if (reading.kind === "invalid") return reading.reason === "no-such-day";
  if (reading.kind !== "date" && reading.kind !== "several") return false;
  const from = reading.kind === "date" ? reading.span.from : reading.spans[0]?.from;
  const lent = reading.notes.includes("year-assumed") || reading.notes.includes("month-assumed");
  return lent && from !== undefined && dayParts(from).month < turns;
}

function ofNextYear({ year, ...context }: DateContext): DateContext {
  return { ...context, year: (year ?? 0) + 1, turns: null };
}

const NO_DATE: DateReading = { kind: "invalid", reason: "not-a-date" };
/** Every notation has a figure, a numeral, a Latin word or a unit of time in it; most texts of a workbook have none. */
const MAY_SPEAK_OF_TIME =
  /[\da-z\uFF10-\uFF5A〇零○一二三四五六七八九十廿两年月日号季周旬度期拜每晨早午晚夜傍天点时半初底前_×*?]/i;

const WEEKDAY = /[([]?(?:星期|礼拜|周)([一二三四五六日天])[)\]]?/;
const DEADLINE = /(?:之前|以前|前|止|左右|以内|内)$/;
const PLACEHOLDER_YEAR = /^(?:20[0-9_x×*?]?[_x×*?]{1,3}|[_x×*?]{2,4})年?(?=\d|上|下|第)/;
const RECURRING =
  /^每(?:个)?(?:周|星期|礼拜)([一二三四五六日天])?|^每(?:个)?(?:月|日|天|季度?|年|半年|两周|双周)/;

function readDateText(value: string, context: DateContext): DateReading {
  // A visible apostrophe, and the full stop of a Chinese keyboard between digits: 「'2024。3。5」.
  const typed = foldText(value)
    .replace(/^['‘’]/, "")
    .replace(/(?<=\d)。(?=\d)/g, ".");
  const text = inChineseDates(typed).toLowerCase();
  if (/^\d{5}(\.\d+)?$/.test(text)) return readDateNumber(Number(text), context);

  const alone = readTimeSpan(text);
  if (alone && !/^\d{1,2}\.\d{1,2}$/.test(text) && !namesDays(text, context))
    return { kind: "time", time: alone };

  const recurring = RECURRING.exec(compactText(text));
  if (recurring) {
    const weekday = recurring[1] ? weekdayNumber(recurring[1]) : null;
    return { kind: "recurring", weekday, time: timeAtEnd(text).time };
  }

  const { rest, time } = timeAtEnd(text);
  const weekday = WEEKDAY.exec(rest);
  const notes: DateNote[] = [];
  let plain = toDigits(compactText(rest.replace(WEEKDAY, "")), notes).replace(
    /^(?:截至|截止|于|自|从|约|至)|[,;:]+$/g,
    "",
  );
  if (DEADLINE.test(plain) && /\d/.test(plain)) {
    plain = plain.replace(DEADLINE, "");
    notes.push("deadline");
  }
  if (PLACEHOLDER_YEAR.test(plain)) {
    plain = plain.replace(PLACEHOLDER_YEAR, "");
    notes.push("placeholder-year");
  }

  const result = readSpan(plain, context);
  if (result === null) return readSeveral(plain, context, notes);
  if (typeof result === "string") return { kind: "invalid", reason: result };
  notes.push(...result.notes);
  if (
    weekday?.[1] &&
    result.span.precision === "day" &&
    weekdayOf(result.span.from) !== weekdayNumber(weekday[1])
  ) {
    notes.push("weekday-contradicts");
  }
  return { kind: "date", span: result.span, time, notes };
}

/** 「3.11-3.13」 may be two days or two times: days in a table of March, and where a minute would be none that a clerk writes. */
function namesDays(text: string, { month }: DateContext): boolean {
  const match = /^(\d{1,2})\.(\d{1,2})(?:-|[—–~〜]+|至|到)(\d{1,2})\.(\d{1,2})$/.exec(compactText(text));
  if (!match) return false;
  const [first = 0, minute = 0, , end = 0] = match.slice(1).map(Number);
  return first === month || minute % 5 !== 0 || end % 5 !== 0;
}

function timeAtEnd(text: string): { rest: string; time: TimeSpan | null } {
  const match = TIME_AT_END.exec(text);
  const time = match?.[1] ? readTimeSpan(match[1]) : null;
  return match && time ? { rest: text.slice(0, match.index), time } : { rest: text, time: null };
}

function weekdayNumber(character: string): number {
  return character === "天" || character === "日" ? 7 : "一二三四五六".indexOf(character) + 1;
}

/** Numerals before a unit of time to digits, and the day behind 月: 「二〇二四年三月五日」 gives 「2024年3月5日」. */
function toDigits(text: string, notes: DateNote[]): string {
  const bare = DAY_BEHIND_MONTH.exec(text);
  if (bare && !/\d/.test(text) && !text.includes("年")) notes.push("maybe-lunar");
  return text
    .replace(/[Oo](?=[〇零一二三四五六七八九]{1,2}年)/g, "〇")
    .replace(BEFORE_UNIT, digits)
    .replace(DAY_BEHIND_MONTH, digits)
    .replace(/(?<=月)初(?=[1-9]\d?$)/, "");
}

const NUMERALS = "[〇零○一二三四五六七八九十廿]+";
const BEFORE_UNIT = new RegExp(`${NUMERALS}(?=年|月|日|号|季|周|星期|个星期)`, "g");
const DAY_BEHIND_MONTH = new RegExp(`(?<=月)${NUMERALS}$`);

function digits(numerals: string): string {
  const number = chineseNumber(numerals);
  return number === null ? numerals : String(number);
}

/** A single date, or two with a range sign between. */
function readSpan(text: string, context: DateContext): SingleDate | null {
  const range = text.replace(/^(\d{4})[—–](\d{1,2})[—–](\d{1,2})$/, "$1-$2-$3").split(/[—–―─~〜至到]+/);
  if (range.length === 2) return readRange(range[0] ?? "", range[1] ?? "", context);
  if (range.length > 2) return null;

  const plain = range[0] ?? "";
  const single = readSingleDate(plain, context);
  if (single !== null) return single;
  // The hyphen of 2024.3.5-3.7 is a range sign, those of 2024-03-05 are not: try each as one.
  for (let at = plain.indexOf("-"); at > 0; at = plain.indexOf("-", at + 1)) {
    const result = readRange(plain.slice(0, at), plain.slice(at + 1), context);
    if (result !== null && typeof result === "object") return result;
  }
  return null;
}

function readRange(left: string, right: string, context: DateContext): SingleDate | null {
  // 「3—11月」: the left side borrows its unit from the right.
  const unit =
    /^\d{1,2}$/.test(left) || /年\d{1,2}$/.test(left) ? /^\d{1,2}(月份?|季度?|周)$/.exec(right)?.[1] : null;
  const from = readSingleDate(unit ? left + unit : left, context);
  if (from === null || typeof from === "string") return from;
  const start = dayParts(from.span.from);
  const to = readSingleDate(right, { ...context, year: start.year, month: start.month });
  if (to === null || typeof to === "string") return to;
  let end = to.span.to;
  if (end < from.span.from && to.notes.includes("year-assumed")) {
    end = `${String(start.year + 1)}${end.slice(4)}`;
  }
  if (end < from.span.from) return "no-such-day";
  return { span: { from: from.span.from, to: end, precision: "range" }, notes: from.notes };
}

function readSeveral(text: string, context: DateContext, notes: readonly DateNote[]): DateReading {
  // The stroke of 「3/4、3/6」 is that of the dates.
  const parts = text.split(/[、,;和及]/.test(text) ? /[、,;和及]/ : "/").filter((part) => part !== "");
  if (parts.length < 2) return { kind: "invalid", reason: "not-a-date" };
  const spans = [];
  const all = new Set<DateNote>(notes);
  let around: DateContext = context;
  for (const part of parts) {
    const result = readSpan(part, around);
    if (result === null || typeof result === "string")
      return { kind: "invalid", reason: result ?? "not-a-date" };
    spans.push(result.span);
    if (spans.length === 1) result.notes.forEach((note) => all.add(note));
    const { year, month } = dayParts(result.span.from);
    around = { ...context, year, month };
  }
  return { kind: "several", spans, notes: [...all] };
}
