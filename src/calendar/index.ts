export { calendar } from "./calendar";
export { HOLIDAY_YEARS } from "./holidays";
export { fridays, holidaySource, isKnownYear, isWorkday, weekdays } from "./workdays";
