import { serialToDay, serialToTime } from "./serial";
import { makeDay, monthSpan } from "./day";
import { readTimeSpan } from "./time-span";
import type { DateContext, DateNote, DateReading } from "./date-reading";
import type { DateSpan, Day } from "./date-span";

/** Serials between 1927 and 2099; smaller ones are m.d numbers, days or years, larger ones 20240305 and the like. */
const EARLIEST_SERIAL = 10000;
const LATEST_SERIAL = 73050;

/** What a number says as a date: a serial, 20240305, 202403, 2024.3, 2024, 3.5 for 3月5日, 5 for a day. */
export function readDateNumber(number: number, context: DateContext): DateReading {
  if (!Number.isFinite(number) || number < 0) return { kind: "invalid", reason: "not-a-date" };
  if (number > 0 && number < 1) {
    const time = readTimeSpan(serialToTime(number) ?? "");
    return time ? { kind: "time", time } : { kind: "invalid", reason: "not-a-date" };
  }
  if (number >= EARLIEST_SERIAL && number <= LATEST_SERIAL)
    return fromSerial(number, context.dateSystem ?? 1900);
  if (Number.isInteger(number)) return fromDigits(number, context);
  if (number >= 1900 && number < 2100) return fromYearAndMonth(number);
  if (number >= 1 && number < 13) return fromMonthAndDay(number, context);
  return { kind: "invalid", reason: number < EARLIEST_SERIAL ? "serial-of-1900" : "not-a-date" };
}

function fromSerial(serial: number, system: 1900 | 1904): DateReading {
  const day = serialToDay(serial, system);
  if (!day) return { kind: "invalid", reason: "not-a-date" };
  const clock = serialToTime(serial);
  return { kind: "date", span: oneDay(day), time: clock === null ? null : readTimeSpan(clock), notes: [] };
}

function fromDigits(number: number, context: DateContext): DateReading {
  if (number >= 19000101 && number <= 21001231) {
    const day = makeDay(Math.floor(number / 10000), Math.floor(number / 100) % 100, number % 100);
    return day
      ? { kind: "date", span: oneDay(day), time: null, notes: [] }
      : { kind: "invalid", reason: "no-such-day" };
  }
  if (number >= 190001 && number <= 210012) {
    const month = number % 100;
    if (month < 1 || month > 12) return { kind: "invalid", reason: "not-a-date" };
    return { kind: "date", span: monthSpan(Math.floor(number / 100), month), time: null, notes: [] };
  }
  if (number >= 1900 && number < 2100) {
    const year = String(number);
    const span: DateSpan = { from: `${year}-01-01`, to: `${year}-12-31`, precision: "year" };
    return { kind: "date", span, time: null, notes: [] };
  }
  if (number >= 1 && number <= 31) return fromDayOfMonth(number, context);
  return {
    kind: "invalid",
    reason: number < EARLIEST_SERIAL && number > 0 ? "serial-of-1900" : "not-a-date",
  };
}

function fromDayOfMonth(date: number, context: DateContext): DateReading {
  if (!context.month) return { kind: "invalid", reason: "no-month" };
  if (!context.year) return { kind: "invalid", reason: "no-year" };
  const day = makeDay(context.year, context.month, date);
  if (!day) return { kind: "invalid", reason: "no-such-day" };
  return { kind: "date", span: oneDay(day), time: null, notes: ["month-assumed"] };
}

/** 2024.3 is March; 2024.1 may be January or an October that lost its zero. */
function fromYearAndMonth(number: number): DateReading {
  const year = Math.floor(number);
  const decimals = String(number).split(".")[1] ?? "";
  const months = decimals === "1" ? [1, 10] : decimals.length <= 2 ? [Number(decimals)] : [];
  const spans = months.filter((month) => month >= 1 && month <= 12).map((month) => monthSpan(year, month));
  return oneOrSeveral(spans, []);
}

/** 3.5 is 3月5日, 3.15 is 3月15日, 3.05 is 3月5日; 3.1 may be 3月1日 or 3月10日. */
function fromMonthAndDay(number: number, context: DateContext): DateReading {
  const decimals = String(number).split(".")[1] ?? "";
  if (decimals.length > 2) return { kind: "invalid", reason: "serial-of-1900" };
  const { year } = context;
  if (!year) return { kind: "invalid", reason: "no-year" };
  const dates = decimals.length === 1 ? [Number(decimals), Number(decimals) * 10] : [Number(decimals)];
  const days = dates.map((date) => makeDay(year, Math.floor(number), date)).filter((day) => day !== null);
  if (days.length === 0) return { kind: "invalid", reason: "no-such-day" };
  return oneOrSeveral(days.map(oneDay), ["year-assumed"]);
}

function oneOrSeveral(spans: readonly DateSpan[], notes: readonly DateNote[]): DateReading {
  const first = spans[0];
  if (!first) return { kind: "invalid", reason: "not-a-date" };
  return spans.length === 1
    ? { kind: "date", span: first, time: null, notes }
    : { kind: "ambiguous", spans, notes };
}

function oneDay(day: Day): DateSpan {
  return { from: day, to: day, precision: "day" };
}
