import type { PersonMonth } from "./attendance-tally";
import { monthName, spansYears } from "./buckets";
import { mergeAreas } from "./evidence";
import { found, nothing, type Measure, type Remark } from "./measure";
import { atMostTwenty } from "./remarks";
import { satisfies } from "./target";

/** Days absent without leave, all people together. */
export interface AbsentDaysCall {
  readonly measure: "absent-days";
  /** A warning of its own above so many days a year (Civil Servant Law: dismissal above 30). */
  readonly redLine: number;
}

export const absentDays: Measure<AbsentDaysCall> = {
  needs: () => [{ kind: "attendance" }],
  run: (call, target, context) => {
    const tally = context.attendance();
    if (tally.data !== "some" || tally.months.length === 0) return nothing(tally.data, target);
    const absent = tally.months.filter((month) => month.absent > 0);
    const actual = absent.reduce((sum, month) => sum + month.absent, 0);
    return found(target, {
      satisfied: satisfies(actual, target.operator, target.value),
      actual,
      numerator: actual,
      denominator: target.value,
      evidence: mergeAreas(tally.evidence),
      problems: atMostTwenty(
        absent.map((month) => ({
          text: {
            key: "check.absent",
            params: {
              name: month.name,
              period: monthName(month.month, spansYears(context.period)),
              n: month.absent,
            },
          },
          cells: mergeAreas(month.absentCells),
        })),
      ),
      notes: overRedLine(absent, call.redLine),
    });
  },
};

function overRedLine(absent: readonly PersonMonth[], redLine: number): Remark[] {
  const days = new Map<string, number>();
  for (const month of absent) days.set(month.name, (days.get(month.name) ?? 0) + month.absent);
  return [...days]
    .filter(([, sum]) => sum > redLine)
    .map(([name, sum]) => ({
      text: { key: "check.absent-red-line", params: { name, n: sum, line: redLine } },
      cells: mergeAreas(absent.filter((month) => month.name === name).flatMap((one) => one.absentCells)),
    }));
}
