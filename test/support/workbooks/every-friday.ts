import { daysFrom, isHoliday, weekday } from "./calendar-2024";
import { YEAR_2024, type Scenario } from "./paper";
import { studyList } from "./study-list";

/** Every seventh Friday that was due was missed: seven in all. */
const MISSED_EVERY = 7;

/** Scenario 10: 52 Fridays in 2024, four of them holidays, study on 41 of the other 48. */
export function everyFriday(): Scenario<{
  readonly fridays: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly percent: number;
  /** In which standards the weekly clause appears, and in which it does not. */
  readonly withClause: readonly string[];
  readonly withoutClause: readonly string[];
}> {
  const fridays = daysFrom("2024-01-01", "2024-12-31").filter((day) => weekday(day) === 5);
  const due = fridays.filter((day) => !isHoliday(day));
  const held = due.filter((_, at) => at % MISSED_EVERY !== 3);
  return {
    sheets: [studyList(held)],
    period: YEAR_2024,
    expected: {
      fridays: fridays.length,
      numerator: held.length,
      denominator: due.length,
      percent: 85.4,
      withClause: ["union-three-excellent-three-satisfied"],
      withoutClause: ["city-civilized-organ"],
    },
  };
}
