import type { Dice } from "./dice";

/** Days off and days made up for, as the State Council's office announced them; apart from `src/calendar`, so that a fault there shows. */
const DAYS_OFF: readonly (readonly [from: string, to: string])[] = [
  ["2023-01-01", "2023-01-02"],
  ["2023-01-21", "2023-01-27"],
  ["2023-04-05", "2023-04-05"],
  ["2023-04-29", "2023-05-03"],
  ["2023-06-22", "2023-06-24"],
  ["2023-09-29", "2023-10-06"],
  ["2023-12-30", "2024-01-01"],
  ["2024-02-10", "2024-02-17"],
  ["2024-04-04", "2024-04-06"],
  ["2024-05-01", "2024-05-05"],
  ["2024-06-08", "2024-06-10"],
  ["2024-09-15", "2024-09-17"],
  ["2024-10-01", "2024-10-07"],
  ["2025-01-01", "2025-01-01"],
  ["2025-01-28", "2025-02-04"],
  ["2025-04-04", "2025-04-06"],
  ["2025-05-01", "2025-05-05"],
  ["2025-05-31", "2025-06-02"],
  ["2025-10-01", "2025-10-08"],
];
const MADE_UP = new Set([
  "2023-01-28", "2023-01-29", "2023-04-23", "2023-05-06", "2023-06-25", "2023-10-07", "2023-10-08",
  "2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29", "2024-10-12",
  "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11",
]); // prettier-ignore

const DAY = 86_400_000;

export const FRIDAY = 5;

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function isDayOff(day: string): boolean {
  return DAYS_OFF.some(([from, to]) => day >= from && day <= to);
}

export function isWorkday(day: string): boolean {
  if (MADE_UP.has(day)) return true;
  return !isDayOff(day) && weekday(day) !== 0 && weekday(day) !== 6;
}

export function after(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

export function between(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** Every day of a span, both ends included. */
export function daysIn(from: string, to: string): readonly string[] {
  return Array.from({ length: Math.max(0, between(from, to) + 1) }, (_, at) => after(from, at));
}

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Spans of so many months each, from a year's January on, over these years. */
export function spans(fromYear: number, toYear: number, months: 1 | 3 | 6 | 12): readonly Span[] {
  const starts: string[] = [];
  for (let year = fromYear; year <= toYear; year++) {
    for (let month = 1; month <= 12; month += months)
      starts.push(`${String(year)}-${String(month).padStart(2, "0")}-01`);
  }
  return starts.map((from) => ({ from, to: after(monthsOn(from, months), -1) }));
}

/** The first of the month so many months on. */
export function monthsOn(first: string, months: number): string {
  const at = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, "0")}-01`;
}

export const isIn = (day: string, { from, to }: Span): boolean => day >= from && day <= to;

/** How a ledger writes its days: one way a sheet. */
export type DayStyle = (day: string) => string | number;

const EPOCH = "1899-12-30";

export const DAY_STYLES: readonly DayStyle[] = [
  (day) => day,
  (day) => day.replaceAll("-", "/"),
  (day) => day.replaceAll("-", "."),
  (day) => day.split("-").map(Number).join("."),
  (day) => day.split("-").map(Number).join("/"),
  (day) => chinese(day),
  (day) => `${chinese(day)}（星期${"日一二三四五六".charAt(weekday(day))}）`,
  (day) => between(EPOCH, day),
  (day) => day.replaceAll("-", ""),
];

/** 「3月5日」: the year stands in the title. */
export const monthAndDay: DayStyle = (day) => {
  const [, month, date] = day.split("-").map(Number);
  return `${String(month)}月${String(date)}日`;
};

function chinese(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${String(year)}年${String(month)}月${String(date)}日`;
}

/** A workday of a span, or null where it has none. */
export function workdayIn(dice: Dice, { from, to }: Span): string | null {
  const days = daysIn(from, to).filter(isWorkday);
  return days.length === 0 ? null : dice.pick(days);
}
