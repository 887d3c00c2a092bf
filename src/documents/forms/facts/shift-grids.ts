import type { Day } from "../../../grid";
import type { AttendanceCode, Ledger } from "../../../ledgers";
import type { FormContext } from "../form-context";
import { attendanceTables } from "./attending";

type Known = Pick<FormContext["input"], "ledgers" | "calendar">;

/** Whether rest is marked on workdays, and work on days off: the calendar does not say when somebody had to be there. */
export function isOfShifts({ entries }: Ledger, { calendar }: Pick<Known, "calendar">): boolean {
  const has = (code: AttendanceCode, onWorkdays: boolean): boolean =>
    entries.some(
      ({ day, shares }) =>
        shares.some((share) => share.code === code) && calendar.isWorkday(day) === onWorkdays,
    );
  return has("rest", true) && has("present", false);
}

/** Whether every grid that has days of a stretch is one of shifts; false without one. */
export function areOfShifts({ from, to }: { readonly from: Day; readonly to: Day }, input: Known): boolean {
  const own = attendanceTables(input.ledgers).filter(({ entries }) =>
    entries.some(({ day }) => day >= from && day <= to),
  );
  return own.length > 0 && own.every((grid) => isOfShifts(grid, input));
}
