export { calendar } from "./calendar";
export { HOLIDAY_YEARS, type HolidayYear } from "./holidays";
export {
  fridays,
  holidayName,
  holidaySource,
  isKnownYear,
  isMakeUpDay,
  isWorkday,
  weekdays,
  workdaysBetween,
} from "./workdays";
