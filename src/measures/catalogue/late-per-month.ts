import { mergeAreas } from "../../grid";
import { DAYS_AND_MARKS } from "../attendance/days-and-marks";
import { unknownProblem, untoldMonths } from "../attendance/tally-remarks";
import type { Measure } from "../measure";
import { found, nothing } from "../measured";
import { monthName, spansYears } from "../periods/buckets";
import { atMostTwenty, remark } from "../records/remarks";
import { satisfies } from "../target";

/** The most that anyone was late or left early in one month; everyone above the limit by name and month. */
interface LatePerMonthCall {
  readonly measure: "late-per-month";
}

export const latePerMonth: Measure<LatePerMonthCall> = {
  name: "late-per-month",
  unit: "time",
  better: "less",
  monthly: true,
  cutsPeriods: false,
  deeds: /迟到|早退/,
  needs: () => [
    {
      kind: "attendance",
      fields: ["person", "late-times", "early-leave-times", "status"],
      columns: DAYS_AND_MARKS,
    },
  ],
  run: (_call, target, context) => {
    const tally = context.attendance();
    if (tally.data !== "some" || tally.months.length === 0)
      return nothing(tally.data, target, unknownProblem(tally));
    const most = tally.months.reduce((max, month) => Math.max(max, month.lateOrEarly), 0);
    const over = tally.months.filter((month) => !satisfies(month.lateOrEarly, target.operator, target.value));
    // A mark that nobody has explained may be a late arrival.
    const undecided = over.length === 0 && tally.unknown.length > 0;
    const untold = untoldMonths(context, !undecided);
    return found(target, {
      ...untold,
      data: undecided ? "none" : "some",
      satisfied: over.length === 0 && !undecided,
      // What is not explained can only add to it.
      ...(over.length === 0 ? {} : { regardless: true }),
      actual: most,
      numerator: most,
      denominator: target.value,
      occurrences: {
        times: over.reduce((sum, month) => sum + month.lateOrEarly - target.value, 0),
        people: new Set(over.map(({ name }) => name)).size,
      },
      evidence: mergeAreas(tally.evidence),
      problems: [
        ...unknownProblem(tally),
        ...atMostTwenty(
          over.map((month) =>
            remark(
              {
                key: "check.late-often",
                params: {
                  name: month.name,
                  period: monthName(month.month, spansYears(context.period)),
                  n: month.lateOrEarly,
                },
              },
              mergeAreas(month.lateCells),
            ),
          ),
        ),
        ...untold.problems,
      ],
    });
  },
};
