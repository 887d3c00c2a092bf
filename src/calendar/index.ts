export { calendar } from "./calendar";
export { HOLIDAY_YEARS, type HolidayYear } from "./holidays";
export { fridays, holidaySource, isKnownYear, isWorkday, weekdays } from "./workdays";
