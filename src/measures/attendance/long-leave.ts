import { addDays, type Day, withoutSpaces } from "../../grid";
import type { AttendanceCode, AwayReason } from "../../ledgers";
import type { PersonMonth } from "./person-month";

/** A day of leave of a sort that can become a long leave. */
export interface LeaveDay {
  readonly reason: AwayReason;
  readonly month: PersonMonth;
  readonly day: Day;
  readonly due: number;
  readonly attended: number;
}

/** Leave that exempts when it is long, and why. */
export const LONG_LEAVE: Partial<Record<AttendanceCode, AwayReason>> = {
  "maternity-leave": "maternity",
  "sick-leave": "long-sick",
  "injury-leave": "injury",
};

/** Takes runs of long leave out of the days due; gives who has one, and why. */
export function withdrawLongLeave(
  leave: ReadonlyMap<string, readonly LeaveDay[]>,
  isWorkday: (day: Day) => boolean,
  atLeast: number,
): Map<string, AwayReason> {
  const found = new Map<string, AwayReason>();
  for (const [name, days] of leave) {
    const sorted = [...days].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    let run: LeaveDay[] = [];
    for (const day of sorted) {
      const last = run[run.length - 1];
      if (last !== undefined && (last.reason !== day.reason || !follows(last.day, day.day, isWorkday))) {
        close(run);
        run = [];
      }
      run.push(day);
    }
    close(run);

    function close(closed: readonly LeaveDay[]): void {
      const [first] = closed;
      if (first === undefined || new Set(closed.map(({ day }) => day)).size < atLeast) return;
      found.set(withoutSpaces(name), first.reason);
      for (const { month, due, attended } of closed) {
        month.due -= due;
        month.attended -= attended;
        month.leave -= due - attended;
      }
    }
  }
  return found;
}

/** No workday lies between two days. */
export function follows(first: Day, second: Day, isWorkday: (day: Day) => boolean): boolean {
  for (let day = addDays(first, 1); day < second; day = addDays(day, 1)) if (isWorkday(day)) return false;
  return true;
}
