import { readTimeSpan } from "../grid";
import type { LedgerRecord } from "../ledgers";

/** Offices write 2:30 for 14:30; nobody meets before this hour. */
const EARLIEST_HOUR = 7;

/**
 * Whether a record says that it was over by noon. One without a time, or with one that can't be read, does not
 * (CRITERIA.md §1.5, friday-afternoon-weekly: 无时间段时不判“下午”).
 */
export function isMorning(record: LedgerRecord): boolean {
  const raw = record.fields["time"]?.raw;
  if (typeof raw === "number") return raw > 0 && raw < 0.5 && raw * 24 >= EARLIEST_HOUR;
  const span = typeof raw === "string" ? readTimeSpan(raw) : null;
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
