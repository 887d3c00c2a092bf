import { dayName, type Remark, type ReviewPeriod } from "../measures";
import type { Confirmation, Waiver } from "../own-sheets";
import type { CheckInput } from "./check-input";

/** What people have said about a clause, as far as it still holds. */
interface Overlays {
  readonly confirmation: Confirmation | null;
  readonly waiver: Waiver | null;
  /** What has expired, and is said to have. */
  readonly expired: readonly Remark[];
}

/** A confirmation holds for the period in which it was given, a waiver until its day. Both expire rather than linger. */
export function overlaysOf(clause: string, input: CheckInput): Overlays {
  const { from, asOf } = input.period;
  // What was said last counts: in the pane after the sheet.
  const confirmation =
    (input.confirmations ?? []).filter((one) => one.clause === clause).slice(-1)[0] ?? null;
  const waiver = input.waivers?.[clause] ?? null;
  const stale = confirmation !== null && isStale(confirmation, input.period);
  const lapsed = waiver !== null && waiver.expires < asOf;
  const expired: Remark[] = [];
  if (stale) {
    expired.push({
      text: { key: "check.confirmation-expired", params: { from: dayName(from, true) } },
      cells: [],
    });
  }
  if (lapsed) {
    expired.push({
      text: { key: "check.waiver-expired", params: { day: dayName(waiver.expires, true) } },
      cells: [],
    });
  }
  return { confirmation: stale ? null : confirmation, waiver: lapsed ? null : waiver, expired };
}

function isStale({ on, period }: Confirmation, { from, to }: ReviewPeriod): boolean {
  // What was said of half a year says nothing of the whole.
  if (period && (period.from > from || period.to < to)) return true;
  return on !== null && on < from;
}
