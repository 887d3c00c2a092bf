import { mergeAreas } from "./evidence";
import { calendarNote } from "./attendance-rate";
import { found, nothing, type Measure } from "./measure";
import { atMostTwenty } from "./remarks";
import { satisfies } from "./target";
import { monthName, spansYears } from "./buckets";

/** The share of workday cells of the attendance grids that are filled in, in percent; days out of service are not asked. */
export interface AttendanceFilledCall {
  readonly measure: "attendance-filled";
}

export const attendanceFilled: Measure<AttendanceFilledCall> = {
  needs: () => [{ kind: "attendance" }],
  run: (_call, target, context) => {
    const tally = context.attendance();
    const expected = tally.months.reduce((sum, month) => sum + month.expected, 0);
    if (tally.data !== "some" || expected === 0) return nothing(tally.data, target);
    const blank = tally.months.reduce((sum, month) => sum + month.blank, 0);
    const actual = ((expected - blank) / expected) * 100;
    const gaps = tally.months.filter((month) => month.blank > 0);
    return found(target, {
      satisfied: satisfies(actual, target.operator, target.value),
      actual,
      numerator: expected - blank,
      denominator: expected,
      evidence: mergeAreas(tally.evidence),
      problems: atMostTwenty(
        gaps.map((month) => ({
          text: {
            key: "check.attendance-gap",
            params: {
              name: month.name,
              period: monthName(month.month, spansYears(context.period)),
              n: month.blank,
            },
          },
          cells: mergeAreas(month.blankCells),
        })),
      ),
      notes: calendarNote(tally),
    });
  },
};
