import { mergeAreas } from "../../grid";
import { DAYS_AND_MARKS } from "../attendance/days-and-marks";
import { follows } from "../attendance/long-leave";
import type { PersonMonth } from "../attendance/person-month";
import { unknownProblem, untoldMonths } from "../attendance/tally-remarks";
import type { Measure, MeasureContext } from "../measure";
import { found, nothing, type Remark } from "../measured";
import { monthsName, spansYears } from "../periods/buckets";
import { atMostTwenty, remark } from "../records/remarks";
import { satisfies } from "../target";

/** Days absent without leave, all people together. */
interface AbsentDaysCall {
  readonly measure: "absent-days";
  /** Warnings of their own above so many workdays in a row or in a year (Civil Servant Law: dismissal above 15, above 30). */
  readonly redLine: { readonly inARow: number; readonly inAYear: number };
}

export const absentDays: Measure<AbsentDaysCall> = {
  name: "absent-days",
  unit: "day",
  better: "less",
  monthly: true,
  cutsPeriods: false,
  deeds: /旷工|旷职|无故(?:缺勤|缺岗|不到岗)/,
  needs: () => [
    {
      kind: "attendance",
      fields: ["person", "absent-days", "absent-times", "status"],
      columns: DAYS_AND_MARKS,
    },
  ],
  run: (call, target, context) => {
    const tally = context.attendance();
    if (tally.data !== "some" || tally.months.length === 0)
      return nothing(tally.data, target, unknownProblem(tally));
    const absent = tally.months.filter((month) => month.absent > 0);
    const actual = absent.reduce((sum, month) => sum + month.absent, 0);
    const reached = satisfies(actual, target.operator, target.value);
    // A mark that nobody has explained may be an absence.
    const undecided = reached && tally.unknown.length > 0;
    const untold = untoldMonths(context, !undecided);
    return found(target, {
      ...untold,
      data: undecided ? "none" : "some",
      satisfied: reached && !undecided,
      // What is not explained can only add to it.
      ...(reached ? {} : { regardless: true }),
      actual,
      numerator: actual,
      denominator: target.value,
      // Half a day is a time as well.
      occurrences: {
        times: Math.max(0, timesOf(absent) - target.value),
        people: new Set(absent.map(({ name }) => name)).size,
      },
      evidence: mergeAreas(tally.evidence),
      problems: [
        ...unknownProblem(tally),
        ...atMostTwenty(
          absent.map((month) =>
            remark(
              {
                key: "check.absent",
                params: {
                  name: month.name,
                  period: monthsName(month, spansYears(context.period)),
                  n: month.absent,
                },
              },
              mergeAreas(month.absentCells),
            ),
          ),
        ),
        ...untold.problems,
      ],
      notes: overRedLine(absent, call.redLine, context),
    });
  },
};

function timesOf(absent: readonly PersonMonth[]): number {
  return absent.reduce((sum, month) => sum + Math.max(month.absentDays.length, Math.ceil(month.absent)), 0);
}

function overRedLine(
  absent: readonly PersonMonth[],
  redLine: AbsentDaysCall["redLine"],
  context: MeasureContext,
): Remark[] {
  const names = [...new Set(absent.map(({ name }) => name))];
  return names.flatMap((name) => {
    const own = absent.filter((month) => month.name === name);
    const cells = mergeAreas(own.flatMap((month) => month.absentCells));
    const inAll = own.reduce((sum, month) => sum + month.absent, 0);
    const inARow = longestRun(own, context);
    const remarks: Remark[] = [];
    if (inAll > redLine.inAYear) {
      const params = { name, n: inAll, line: redLine.inAYear };
      remarks.push({ text: { key: "check.absent-red-line", params }, cells });
    }
    if (inARow > redLine.inARow) {
      const params = { name, n: inARow, line: redLine.inARow };
      remarks.push({ text: { key: "check.absent-in-a-row", params }, cells });
    }
    return remarks;
  });
}

/** The most workdays absent one after the other. */
function longestRun(months: readonly PersonMonth[], context: MeasureContext): number {
  const days = [...new Set(months.flatMap(({ absentDays: list }) => list))].sort();
  let longest = 0;
  let run = 0;
  days.forEach((day, index) => {
    const last = days[index - 1];
    run = last !== undefined && follows(last, day, context.workdays.isWorkday) ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}
