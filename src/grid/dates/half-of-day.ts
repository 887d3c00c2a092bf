import type { CellValue } from "../sheet";
import { readTimeSpan } from "./time-span";

/** Offices write 2:30 for 14:30; nobody meets before this hour. */
const EARLIEST_HOUR = 7;

/**
 * Whether a time says that it was over by noon: 「8:30—11:30」, 「上午」, a time cell. No time, or one that can't be read, does not
 * (docs/criteria.md §1.5, friday-afternoon-weekly: 无时间段时不判“下午”).
 */
export function isMorning(time: CellValue): boolean {
  if (typeof time === "number") return time > 0 && time < 0.5 && time * 24 >= EARLIEST_HOUR;
  const span = typeof time === "string" ? readTimeSpan(time) : null;
  if (span === null) return false;
  if (span.from === null) return span.part === "morning";
  const from = hourOf(span.from);
  const to = span.to === null ? from : hourOf(span.to);
  return from >= EARLIEST_HOUR && from < 12 && to >= EARLIEST_HOUR && to <= 13;
}

function hourOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours + minutes / 60;
}
