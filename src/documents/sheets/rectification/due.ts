import { addDays, dayParts, endOfMonth, type Day } from "../../../grid";
import type { TargetPeriod } from "../../../measures";
import type { DocumentInput } from "../../prose/document-input";
import { targetInWords } from "../../prose/target-in-words";
import { isCaseKey } from "../../prose/matter";
import { sortOf } from "./measure-for";
import type { RegisterProblem } from "./problems";

/** Days after the as-of day until which a problem is to be put right: a case that somebody waits for, what people catch up on, any other. */
const DAYS = { case: 15, people: 90, other: 30 } as const;
/** Months of the next year's first time for what is done so often. */
const FIRST_TIME: Partial<Record<TargetPeriod, number>> = { quarter: 3, "half-year": 6, year: 6, period: 6 };

/** Until when a problem is to be put right, as a first word for the clerk. */
export interface Due {
  readonly day: Day;
  /** How the day was found, for its proposal. */
  readonly source: string;
  /** How often it is to be done from then on: 「每月不少于2次」; null where the checked period is not over by then, and it can be made up for. */
  readonly anew: string | null;
}

/** Nothing is made up for in a year that is over: it is due when it is next to be done. */
export function dueOf({ key, result }: RegisterProblem, input: DocumentInput): Due {
  const { asOf, to } = input.report.period;
  const sort = sortOf(key);
  const days = isCaseKey(key) ? DAYS.case : sort === "people" ? DAYS.people : DAYS.other;
  const day = nextWorkday(addDays(asOf, days), input);
  const source = `自查截止日后${String(days)}天，遇休息日顺延`;
  if (day <= to || (sort !== "too-few" && sort !== "list")) return { day, source, anew: null };
  const target = input.clauses.find(({ id }) => id === result?.id)?.target;
  const anew = (target && targetInWords(target)) ?? "次数达到要求";
  const month = FIRST_TIME[target?.per ?? "year"];
  if (sort === "list" || month === undefined) return { day, source, anew };
  const end = lastWorkday(
    endOfMonth(`${String(dayParts(day).year)}-${String(month).padStart(2, "0")}`),
    input,
  );
  return end > day ? { day: end, source: "下一次应完成的期末，遇休息日提前", anew } : { day, source, anew };
}

/** The day itself, or the next on which people work. */
function nextWorkday(day: Day, { calendar }: DocumentInput): Day {
  const days = Array.from({ length: 12 }, (_, at) => addDays(day, at));
  return days.find((one) => calendar.isWorkday(one)) ?? day;
}

/** The day itself, or the last before it on which people work. */
function lastWorkday(day: Day, { calendar }: DocumentInput): Day {
  const days = Array.from({ length: 12 }, (_, at) => addDays(day, -at));
  return days.find((one) => calendar.isWorkday(one)) ?? day;
}
