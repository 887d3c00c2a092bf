import { calendar, isKnownYear } from "../../calendar";
import type { Day } from "../../grid";

/** Whether people work on a day. `isKnown` is false for a year whose holidays nobody has told us yet. */
export interface Workdays {
  readonly isWorkday: (day: Day) => boolean;
  readonly isKnown: (day: Day) => boolean;
}

/** The calendar's workdays; Monday to Friday in years without a holiday notice, and whatever rests on it says so. */
export const CALENDAR_WORKDAYS: Workdays = {
  isWorkday: calendar.isWorkday,
  isKnown: (day) => isKnownYear(Number(day.slice(0, 4))),
};
