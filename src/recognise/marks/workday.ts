import { calendar } from "../../calendar";
import type { Day } from "../../grid";

/** Whether people as a rule work on a day; decides only which blanks are asked about, never a figure. */
export function isUsualWorkday(day: Day): boolean {
  return calendar.isWorkday(day);
}
