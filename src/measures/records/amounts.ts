import { type LedgerRecord, numberOf } from "../../ledgers";
import type { MeasureSettings } from "../settings";
import { isUnread } from "./record-filter";

/** Whether an amount is written that can't be read, or can't be: 「约百」, −8. How much it is nobody knows. */
export function isUnreadable(record: LedgerRecord, field: string): boolean {
  const found = record.fields[field];
  return found !== undefined && found.days === undefined && isUnread(found);
}

/**
 * An amount of a record: a number as it stands; hours that were written in days (「半天」, 「1.5天」) at the unit's rate for a whole
 * and a half day (docs/criteria.md §1.3). Null where the record has none.
 *
 * @param days another field that says how many days it took, for a record without hours: 天数 of a training
 */
export function amountOf(
  record: LedgerRecord,
  field: string,
  { halfDayHours, dayHours }: MeasureSettings,
  days?: string,
): number | null {
  const amount = numberOf(record, field);
  if (amount !== null) return amount;
  const taken = record.fields[field]?.days ?? (days === undefined ? null : numberOf(record, days));
  if (taken === null) return null;
  const whole = Math.floor(taken);
  const rest = taken - whole;
  // Anything but half a day is a part of a whole one.
  return whole * dayHours + (rest === 0.5 ? halfDayHours : rest * dayHours);
}
