import { addDays, compactText, type CellValue, type Day } from "../../../grid";
import { WORKING_HOURS } from "../../marks/mark-words";
import { isUsualWorkday } from "../../marks/workday";

/** Leave up to so many days is counted in workdays; maternity leave and its like run over weekends. */
const MOST_WORKDAYS = 15;

/** Days of a leave as a register writes them: 5, 0.5, 「3天」, 「半天」, 「4小时」, 「1个月」; null where it says none. */
export function lengthInDays(value: CellValue, header: string): number | null {
  const text = compactText(value);
  if (/^半[天日]$/.test(text)) return 0.5;
  const [, figure, unit = ""] =
    /^(?:共)?(\d+(?:\.\d+)?)(个?小时|时|h|天半?|日|个?工作日|个?月|周|)$/i.exec(text) ?? [];
  if (figure === undefined) return null;
  const number = Number(figure);
  const named = unit === "" ? (/小时/.test(header) ? "小时" : "天") : unit;
  if (/时|h/i.test(named)) return number / WORKING_HOURS;
  if (/月/.test(named)) return number * 30;
  return /周/.test(named) ? number * 7 : number + (named === "天半" ? 0.5 : 0);
}

/** The last day of a leave of so many days from its first on. */
export function lastDayOf(from: Day, days: number): Day {
  let left = Math.ceil(days) - 1;
  if (left <= 0) return from;
  if (days > MOST_WORKDAYS) return addDays(from, left);
  let day = from;
  while (left > 0) {
    day = addDays(day, 1);
    if (isUsualWorkday(day)) left -= 1;
  }
  return day;
}
