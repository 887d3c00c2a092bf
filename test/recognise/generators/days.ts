import fc from "fast-check";
import {
  dayParts,
  daysInMonth,
  dayToSerial,
  makeDay,
  weekdayOf,
  type CellValue,
  type Day,
} from "../../../src/grid";
import type { Written } from "./laid-table";

export const WEEKDAYS = [..."一二三四五六日"];
const NUMERALS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** 1 to 31 in Chinese numerals. */
export function numeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? "" : tens === 1 ? "十" : `${NUMERALS[tens] ?? ""}十`;
  return `${ten}${NUMERALS[number % 10] ?? ""}`;
}

export function dayOfYear(year: number): fc.Arbitrary<Day> {
  return fc.integer({ min: 1, max: 12 }).chain((month) => dayOfMonth(year, month));
}

function dayOfMonth(year: number, month: number): fc.Arbitrary<Day> {
  return fc
    .integer({ min: 1, max: daysInMonth(year, month) })
    .map((date) => makeDay(year, month, date) ?? "");
}

/** A day's notations that say it in full, given that the title names its year (docs/criteria.md §3.6). */
const NOTATIONS: readonly ((day: Day) => CellValue)[] = [
  (day) => dayToSerial(day, 1900),
  (day) => day,
  (day) => parts(day).join("/"),
  (day) => parts(day).join("."),
  (day) => chinese(day),
  (day) => `${chinese(day)}(星期${weekday(day)})`,
  (day) => `${chinese(day)} 星期${weekday(day)}`,
  (day) => chinese(day).slice(5),
  (day) => day.replace(/-/g, ""),
  (day) => ` ${day.replace(/-/g, "．")}　`,
  (day) => parts(day).slice(1).join("."),
  (day) => parts(day).slice(1).join("/"),
  (day) => `${String(dayParts(day).year)}年${numeral(dayParts(day).month)}月${numeral(dayParts(day).day)}日`,
];

function parts(day: Day): number[] {
  const { year, month, day: date } = dayParts(day);
  return [year, month, date];
}

function chinese(day: Day): string {
  const [year, month, date] = parts(day).map(String);
  return `${year ?? ""}年${month ?? ""}月${date ?? ""}日`;
}

function weekday(day: Day): string {
  return WEEKDAYS[weekdayOf(day) - 1] ?? "";
}

/** How a clerk writes a day: one of the notations. */
export const notation: fc.Arbitrary<(day: Day) => CellValue> = fc
  .nat(NOTATIONS.length - 1)
  .map((index) => NOTATIONS[index] ?? String);

export function writtenDay(year: number): fc.Arbitrary<Written> {
  return fc.tuple(dayOfYear(year), notation).map(([day, write]) => [write(day), day]);
}
