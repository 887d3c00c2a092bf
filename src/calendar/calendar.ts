import { weekdayOf, type Day } from "../grid";
import { isKnownYear, isWorkday } from "./workdays";

/**
 * The calendar for those who need an answer for every day: in a year without a notice Monday to Friday are worked, and `isKnown` and
 * `knowsYear` say that this is all it knows.
 */
export const calendar = {
  isWorkday: (day: Day): boolean => isWorkday(day) ?? weekdayOf(day) <= 5,
  isKnown: (day: Day): boolean => isWorkday(day) !== null,
  knowsYear: isKnownYear,
} as const;
