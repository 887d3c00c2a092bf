import { dayName, spansYears } from "./buckets";
import { mergeAreas } from "./evidence";
import { isMorning } from "./half-of-day";
import { found, nothing, type Measure } from "./measure";
import { cellsOf, needsOfRecords, selectRecords, undatedNote, type LedgerKinds } from "./records";
import { namesInRow } from "./remarks";
import { satisfies } from "./target";
import { fieldsRead, matches, type Where } from "./where";
import { weekdays } from "../calendar";

/**
 * On how many of the weekdays that are workdays a session was held, in percent: every Friday. Holidays and days registered as
 * cancelled are not asked.
 */
export interface WeekdayCoverageCall {
  readonly measure: "weekday-coverage";
  readonly ledger: LedgerKinds;
  readonly where?: Where;
  readonly leaveOut?: Where;
  /** Rows that register a day without study. */
  readonly cancelled?: Where;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
  /** Sessions that say to have been in the other half of the day don't count. */
  readonly half?: "afternoon";
}

export const weekdayCoverage: Measure<WeekdayCoverageCall> = {
  needs: ({ ledger, where, leaveOut, cancelled }) =>
    needsOfRecords(ledger, [where, leaveOut, cancelled].flatMap(fieldsRead)),
  run: (call, target, context) => {
    const { data, undated, entries } = selectRecords(context, call.ledger, call.where);
    if (data !== "some") return nothing(data, target);
    const cancelled = selectRecords(context, call.ledger, call.cancelled);
    const off = new Set(
      call.cancelled === undefined ? [] : cancelled.entries.map(({ when }) => when?.from ?? ""),
    );
    const days = weekdays(context.period.from, context.period.asOf, call.weekday);
    const eligible = days.filter((day) => context.workdays.isWorkday(day) && !off.has(day));
    const asked = new Set(eligible);
    const holding = entries.filter(
      ({ record, when }) =>
        when !== null &&
        asked.has(when.from) &&
        !(call.half === "afternoon" && isMorning(record)) &&
        !(call.leaveOut !== undefined && matches(record, call.leaveOut)),
    );
    const held = new Set(holding.map(({ when }) => when?.from ?? ""));
    const missing = eligible.filter((day) => !held.has(day));
    const actual = eligible.length === 0 ? null : (held.size / eligible.length) * 100;
    const unknown = days.some((day) => !context.workdays.isKnown(day));
    return found(target, {
      satisfied: actual !== null && satisfies(actual, target.operator, target.value),
      standing:
        actual === null ? "not-started" : context.period.asOf >= context.period.to ? "final" : "behind",
      actual,
      numerator: held.size,
      denominator: eligible.length,
      evidence: mergeAreas(cellsOf(holding)),
      problems: [
        ...(missing.length === 0
          ? []
          : [
              {
                text: {
                  key: "check.weekdays-missing",
                  params: {
                    n: missing.length,
                    days: namesInRow(missing.map((day) => dayName(day, spansYears(context.period)))),
                  },
                },
                cells: [],
              },
            ]),
        ...undatedNote(undated),
      ],
      notes: [
        {
          text: {
            key: "check.weekdays-eligible",
            params: { all: days.length, n: eligible.length },
          },
          cells: [],
        },
        ...(unknown ? [{ text: { key: "check.calendar-unknown" }, cells: [] }] : []),
      ],
    });
  },
};
