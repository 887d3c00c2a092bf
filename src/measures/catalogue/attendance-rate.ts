import { endOfMonth, mergeAreas, withoutSpaces } from "../../grid";
import { DAYS_AND_MARKS } from "../attendance/days-and-marks";
import type { PersonMonth } from "../attendance/person-month";
import { calendarNote, unknownProblem, untoldMonths } from "../attendance/tally-remarks";
import type { Measure, MeasureContext } from "../measure";
import { found, nothing, type Remark } from "../measured";
import { monthsName, spansYears } from "../periods/buckets";
import { shownFigure } from "../shown-figure";
import { satisfies } from "../target";
import { remark } from "../records/remarks";

/**
 * Days attended against days due, in percent. Business trips are attendance and so is statutory leave, unless the unit says
 * otherwise; long leave is left out and listed (docs/criteria.md §1.5, attendance-rate, and §1.4).
 *
 * The figure is that of the whole period. A target per month (「≥95%/月」) has to be reached in each month by itself: a good year
 * does not make up for a bad month, and the share of good months is the share of the points.
 */
interface AttendanceRateCall {
  readonly measure: "attendance-rate";
}

export const attendanceRate: Measure<AttendanceRateCall> = {
  name: "attendance-rate",
  unit: "percent",
  better: "more",
  monthly: true,
  cutsPeriods: false,
  deeds: /缺勤|未出勤|出勤率/,
  needs: () => [{ kind: "attendance", columns: DAYS_AND_MARKS }],
  run: (_call, target, context) => {
    const tally = context.attendance();
    const due = sum(tally.months.map((month) => month.due));
    if (tally.data !== "some" || due === 0) return nothing(tally.data, target, unknownProblem(tally));
    const attended = sum(tally.months.map((month) => month.attended));
    const actual = (attended / due) * 100;
    const blank = tally.months.filter((month) => month.blank > 0);
    const unknown = tally.unknown.length > 0;
    const mayBeLong = leaveOfUntold(tally.months);
    // What a table only sums up over several months stands by itself.
    const bySpan = new Map<string, Span>();
    for (const month of tally.months) {
      const key = `${month.month}/${month.until}`;
      const own = { ...month, leave: mayBeLong(month) };
      const before = bySpan.get(key);
      bySpan.set(key, before ? { ...before, ...together(before, own) } : own);
    }
    const counted = [...bySpan.values()].filter((span) => span.due > 0);
    const reaches = (days: Days): boolean =>
      satisfies((unknown ? atBest(days) : days.attended / days.due) * 100, target.operator, target.value);
    const low = counted.filter((span) => !reaches(span));
    const monthly = target.per === "month";
    const reached = monthly
      ? low.length === 0
      : reaches([...bySpan.values()].reduce<Days>(together, NO_DAYS));
    // A month that is not over may still be mended.
    const decided = !monthly || low.some(({ until }) => endOfMonth(until) <= context.period.asOf);
    const undecided = unknown && (reached || !decided);
    const untold = untoldMonths(context, !undecided);
    return found(target, {
      ...untold,
      data: undecided ? "none" : "some",
      satisfied: !unknown && reached,
      ...(unknown && !undecided ? { regardless: true } : {}),
      standing: decided ? "final" : "behind",
      ...(monthly
        ? {
            share: (counted.length - low.length) / counted.length,
            behind: low.map((span) => target.value - (span.attended / span.due) * 100),
          }
        : {}),
      actual,
      numerator: attended,
      denominator: due,
      evidence: mergeAreas(tally.evidence),
      problems: [
        ...unknownProblem(tally),
        ...(undecided ? [] : low.sort(byTime)).map((span) =>
          remark({
            key: "check.attendance-low",
            params: {
              period: monthsName(span, spansYears(context.period)),
              rate: shownFigure((span.attended / span.due) * 100, "percent", target),
            },
          }),
        ),
        ...untold.problems,
      ],
      notes: [
        ...(blank.length === 0
          ? []
          : [
              remark(
                {
                  key: "check.attendance-blank",
                  params: { n: sum(blank.map((month) => month.blank)) },
                },
                mergeAreas(blank.flatMap((month) => month.blankCells)),
              ),
            ]),
        ...(monthly ? monthsJudged(counted, low, unknown, context) : []),
        ...calendarNote(tally),
      ],
      excluded: [...tally.longLeave].map(([name, reason]) => ({
        name,
        reason: { key: `check.away.${reason}` },
      })),
    });
  },
};

function byTime(a: Span, b: Span): number {
  return a.month + a.until < b.month + b.until ? -1 : 1;
}

/** How many of the months that have figures of their own reach the target, and what is judged by its sum alone. */
function monthsJudged(
  counted: readonly Span[],
  low: readonly Span[],
  unknown: boolean,
  { period }: MeasureContext,
): Remark[] {
  const own = (spans: readonly Span[]): number => spans.filter(({ month, until }) => month === until).length;
  const summed = counted.filter(({ month, until }) => month !== until);
  const all = own(counted);
  return [
    // Of marks that mean nothing yet no month is known.
    ...(counted.length > 1 && all > 0 && !unknown
      ? [remark({ key: "check.attendance-months", params: { n: all - own(low), all } })]
      : []),
    ...summed.map((span) =>
      remark({ key: "check.attendance-summed", params: { period: monthsName(span, spansYears(period)) } }),
    ),
  ];
}

/** The days of a month or of the period. */
interface Days {
  readonly due: number;
  readonly attended: number;
  readonly expected: number;
  /** Days of leave that what is still asked may make a long one. */
  readonly leave: number;
}

/** The days of a month, or of several that a table only sums up. */
interface Span extends Days, Pick<PersonMonth, "month" | "until"> {}

const NO_DAYS: Days = { due: 0, attended: 0, expected: 0, leave: 0 };

function together(some: Days, more: Days): Days {
  return {
    due: some.due + more.due,
    attended: some.attended + more.attended,
    expected: some.expected + more.expected,
    leave: some.leave + more.leave,
  };
}

/** How much of a person's leave may be part of a long one: none where all of the person's days are told. */
function leaveOfUntold(months: readonly PersonMonth[]): (month: PersonMonth) => number {
  const untold = months.filter(({ due, expected }) => expected > due);
  const names = new Set(untold.map(({ name }) => withoutSpaces(name)));
  return ({ name, leave }) => (names.has(withoutSpaces(name)) ? leave : 0);
}

/**
 * The share where every day that is not told was attended, and what leave may be a long one is left out: what is still asked can't make
 * it higher.
 */
function atBest({ due, attended, expected, leave }: Days): number {
  const untold = Math.max(0, expected - due);
  const all = due + untold - leave;
  return all > 0 ? (attended + untold) / all : 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
