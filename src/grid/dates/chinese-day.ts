import type { Day } from "./date-span";
import { dayParts } from "./day";

/** `2024-03-05` as 「2024年3月5日」. */
export function chineseDay(day: Day): string {
  const { year, month, day: date } = dayParts(day);
  return `${String(year)}年${String(month)}月${String(date)}日`;
}
