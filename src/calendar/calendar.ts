import { weekdayOf, type Day } from "../grid";
import { holidaySource, isWorkday } from "./workdays";

/**
 * The calendar for those who need an answer for every day: in a year without a notice Monday to Friday are worked, and `isKnown` and
 * `sourceOf` say that this is all it knows.
 */
export const calendar = {
  isWorkday: (day: Day): boolean => isWorkday(day) ?? weekdayOf(day) <= 5,
  isKnown: (day: Day): boolean => isWorkday(day) !== null,
  sourceOf: holidaySource,
} as const;
