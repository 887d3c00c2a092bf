import { addDays, makeMonth, monthOf, type Day, type Month } from "../../../grid";
import type { DocumentCalendar } from "../../prose/document-input";
import type { StudyDay } from "../../prose/study-days";

/** What there is besides common study, in the first, second and third month of each quarter: as it stands in an id. */
const FORMS = ["group", "self", "exchange"] as const;
export type FurtherForm = (typeof FORMS)[number];

export interface FurtherStudy {
  readonly form: FurtherForm;
  readonly month: Month;
  readonly day: Day;
}

/** Not in the first days of a month: plans for it are made in them. */
const FIRST_DAY = 8;
const WEEK = 7;

/** The centre group, self-study and an exchange once a quarter each, on workdays without common study. */
export function furtherStudy(
  days: readonly StudyDay[],
  years: { readonly from: number; readonly to: number },
  { isWorkday }: DocumentCalendar,
): readonly FurtherStudy[] {
  const taken = new Set(days.map(({ day }) => day));
  const found: FurtherStudy[] = [];
  for (let year = years.from; year <= years.to; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const key = makeMonth(year, month);
      const form = FORMS[(month - 1) % FORMS.length] ?? "self";
      const day = dayIn(key, (one) => isWorkday(one) && !taken.has(one));
      if (day !== null) found.push({ form, month: key, day });
    }
  }
  return found;
}

/** The first free day from the second week on. */
function dayIn(month: Month, isFree: (day: Day) => boolean): Day | null {
  let day = addDays(`${month}-01`, FIRST_DAY - 1);
  for (let tried = 0; tried < 2 * WEEK && monthOf(day) === month; tried += 1) {
    if (isFree(day)) return day;
    day = addDays(day, 1);
  }
  return null;
}
