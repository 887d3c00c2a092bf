import { mergeAreas, monthsBetween } from "../../grid";
import { DAYS_AND_MARKS } from "../attendance/days-and-marks";
import { unknownProblem, untoldMonths } from "../attendance/tally-remarks";
import type { PersonMonth } from "../attendance/person-month";
import type { Measure, MeasureContext } from "../measure";
import { found, nothing, type Remark } from "../measured";
import { monthsName, spansYears } from "../periods/buckets";
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
    const most = tally.months.reduce((max, month) => Math.max(max, fewestOf(month)), 0);
    const reached = (times: number): boolean => satisfies(times, target.operator, target.value);
    const over = tally.months.filter((month) => !reached(fewestOf(month)));
    // Of six months together six times late may be once in each, or six times in one.
    const open = tally.months.filter((month) => reached(fewestOf(month)) && !reached(month.lateOrEarly));
    // A mark that nobody has explained may be a late arrival.
    const undecided = over.length === 0 && (tally.unknown.length > 0 || open.length > 0);
    const untold = untoldMonths(context, !undecided);
    const openRemarks = atMostTwenty(open.map((month) => lateIn(month, "check.late-untold", context)));
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
        times: over.reduce((sum, month) => sum + fewestOf(month) - target.value, 0),
        people: new Set(over.map(({ name }) => name)).size,
      },
      evidence: mergeAreas(tally.evidence),
      problems: [
        ...unknownProblem(tally),
        ...atMostTwenty(over.map((month) => lateIn(month, "check.late-often", context))),
        ...(undecided ? openRemarks : []),
        ...untold.problems,
      ],
      notes: undecided ? [] : openRemarks,
    });
  },
};

/** How often at least in one month: of sums over several months, as if they were spread evenly. */
function fewestOf({ month, until, lateOrEarly }: PersonMonth): number {
  if (month === until) return lateOrEarly;
  return Math.ceil(lateOrEarly / monthsBetween(`${month}-01`, `${until}-01`).length);
}

function lateIn(
  month: PersonMonth,
  key: "check.late-often" | "check.late-untold",
  context: MeasureContext,
): Remark {
  const period = monthsName(month, spansYears(context.period));
  return remark(
    { key, params: { name: month.name, period, n: month.lateOrEarly } },
    mergeAreas(month.lateCells),
  );
}
