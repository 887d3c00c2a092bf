import { daysInMonth, dayParts, type Day } from "../../grid";
import type { Message } from "../../locales";

type Form = "day" | "days" | "days-across" | "month" | "months" | "months-across" | "year" | "years";

/**
 * Writes a period as short as possible: 「2024年」, 「2024年3月」, 「2024年1—12月」, 「2024年3月5日—4月2日」.
 *
 * @param from first day
 * @param to last day, inclusive
 */
export function periodText(from: Day, to: Day): Message {
  const a = dayParts(from);
  const b = dayParts(to);
  const months = a.day === 1 && b.day === daysInMonth(b.year, b.month);
  const params = { y1: a.year, m1: a.month, d1: a.day, y2: b.year, m2: b.month, d2: b.day, from, to };
  const say = (form: Form): Message => ({ key: `taskpane.period.${form}`, params });
  if (months && a.year === b.year && a.month === b.month) return say("month");
  if (months && a.month === 1 && b.month === 12) return say(a.year === b.year ? "year" : "years");
  if (months) return say(a.year === b.year ? "months" : "months-across");
  if (from === to) return say("day");
  return say(a.year === b.year ? "days" : "days-across");
}
