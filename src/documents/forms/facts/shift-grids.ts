import type { Day } from "../../../grid";
import { isCounted, type AttendanceCode, type Ledger } from "../../../ledgers";
import type { FormContext } from "../form-context";

type Known = Pick<FormContext["input"], "ledgers" | "calendar">;

const shiftGrids = new WeakMap<Ledger, boolean>();

/** Whether rest is marked on workdays, and work on days off: the calendar does not say when somebody had to be there. */
export function isOfShifts(ledger: Ledger, { calendar }: Pick<Known, "calendar">): boolean {
  const there = shiftGrids.get(ledger);
  if (there !== undefined) return there;
  const has = (code: AttendanceCode, onWorkdays: boolean): boolean =>
    ledger.entries.some(
      ({ day, shares }) =>
        calendar.isWorkday(day) === onWorkdays && shares.some((share) => share.code === code),
    );
  const is = has("rest", true) && has("present", false);
  shiftGrids.set(ledger, is);
  return is;
}

/** Whether every grid that has days of a stretch is one of shifts; false without one. */
export function areOfShifts({ from, to }: { readonly from: Day; readonly to: Day }, input: Known): boolean {
  const own = input.ledgers.filter(
    (one) =>
      one.kind === "attendance" && isCounted(one) && one.entries.some(({ day }) => day >= from && day <= to),
  );
  return own.length > 0 && own.every((grid) => isOfShifts(grid, input));
}
