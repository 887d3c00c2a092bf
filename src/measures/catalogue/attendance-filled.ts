import { mergeAreas } from "../../grid";
import { DAYS_AND_MARKS } from "../attendance/days-and-marks";
import type { AttendanceTally } from "../attendance/person-month";
import { calendarNote } from "../attendance/tally-remarks";
import type { Measure, MeasureContext } from "../measure";
import { found, nothing, type Remark } from "../measured";
import { monthName, spansYears } from "../periods/buckets";
import { atMostTwenty, remark } from "../records/remarks";
import { satisfies } from "../target";

/**
 * The share of workday cells of the attendance grids that are filled in, in percent; days out of service are not asked.
 *
 * With `recorder`, sheets that have a place for whoever keeps them have to be signed there too. A sheet without such a place
 * proves neither, which is said.
 */
interface AttendanceFilledCall {
  readonly measure: "attendance-filled";
  readonly recorder?: boolean;
}

export const attendanceFilled: Measure<AttendanceFilledCall> = {
  name: "attendance-filled",
  unit: "percent",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  needs: () => [{ kind: "attendance", columns: DAYS_AND_MARKS }],
  run: (call, target, context) => {
    const tally = context.attendance();
    const expected = tally.months.reduce((sum, month) => sum + month.expected, 0);
    if (tally.data !== "some" || expected === 0) return nothing(tally.data, target);
    const blank = tally.months.reduce((sum, month) => sum + month.blank, 0);
    const actual = ((expected - blank) / expected) * 100;
    const gaps = tally.months.filter((month) => month.blank > 0);
    const signing = call.recorder === true ? signatures(context, tally) : { unsigned: [], notes: [] };
    return found(target, {
      satisfied: satisfies(actual, target.operator, target.value) && signing.unsigned.length === 0,
      actual,
      numerator: expected - blank,
      denominator: expected,
      evidence: mergeAreas(tally.evidence),
      problems: [
        ...signing.unsigned,
        ...atMostTwenty(
          gaps.map((month) =>
            remark(
              {
                key: "check.attendance-gap",
                params: {
                  name: month.name,
                  period: monthName(month.month, spansYears(context.period)),
                  n: month.blank,
                },
              },
              mergeAreas(month.blankCells),
            ),
          ),
        ),
      ],
      notes: [...signing.notes, ...calendarNote(tally)],
    });
  },
};

/** Sheets of the period whose place for the recorder is empty, and whether some have none. */
function signatures(
  { ledgers }: MeasureContext,
  { tables }: AttendanceTally,
): { readonly unsigned: readonly Remark[]; readonly notes: readonly Remark[] } {
  const counted = ledgers.filter(({ kind, id }) => kind === "attendance" && tables.has(id));
  const without = counted.filter(({ recorder }) => recorder === undefined);
  return {
    unsigned: atMostTwenty(
      counted.flatMap(({ sheet, recorder }) =>
        recorder?.name === null
          ? [
              {
                text: { key: "check.recorder-missing", params: { sheet } },
                cells: [{ sheet, ...recorder.cell }],
              },
            ]
          : [],
      ),
    ),
    notes:
      without.length === 0
        ? []
        : [{ text: { key: "check.recorder-unknown", params: { n: without.length } }, cells: [] }],
  };
}
