import { weekdays } from "../../calendar";
import { isMorning, mergeAreas } from "../../grid";
import type { Measure } from "../measure";
import { found, nothing } from "../measured";
import { dayName, spansYears } from "../periods/buckets";
import { columnsTelling, fieldsRead, matches, type RecordFilter } from "../records/record-filter";
import { namesInRow, remark } from "../records/remarks";
import {
  entryCells,
  type LedgerKinds,
  needsOfRecords,
  selectRecords,
  undatedNote,
} from "../records/select-records";
import { isSilent, silentYears, withSilentYears } from "../records/silent-years";
import { satisfies } from "../target";

/**
 * On how many of the weekdays that are workdays a session was held, in percent: every Friday. Holidays and days registered as
 * cancelled are not asked.
 */
interface WeekdayCoverageCall {
  readonly measure: "weekday-coverage";
  readonly ledger: LedgerKinds;
  readonly where?: RecordFilter;
  readonly leaveOut?: RecordFilter;
  /** Rows that register a day without study. */
  readonly cancelled?: RecordFilter;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
  /** Sessions that say to have been in the other half of the day don't count. */
  readonly half?: "afternoon";
}

export const weekdayCoverage: Measure<WeekdayCoverageCall> = {
  name: "weekday-coverage",
  unit: "percent",
  better: "more",
  monthly: true,
  cutsPeriods: false,
  needs: ({ ledger, where, leaveOut, cancelled }) =>
    needsOfRecords(
      ledger,
      [where, leaveOut, cancelled].flatMap(fieldsRead),
      undefined,
      columnsTelling(where),
    ),
  run: (call, target, context) => {
    const { data, undated, entries } = selectRecords(context, call.ledger, call.where);
    if (data !== "some") return nothing(data, target);
    const cancelled = selectRecords(context, call.ledger, call.cancelled);
    const off = new Set(
      call.cancelled === undefined ? [] : cancelled.entries.map(({ when }) => when?.from ?? ""),
    );
    const silent = silentYears(context, call.ledger);
    const { from, asOf, begins = from } = context.period;
    const days = weekdays(begins, asOf, call.weekday).filter((day) => !isSilent(day, silent));
    const eligible = days.filter((day) => context.workdays.isWorkday(day) && !off.has(day));
    const asked = new Set(eligible);
    const holding = entries.filter(
      ({ record, when }) =>
        when !== null &&
        asked.has(when.from) &&
        !(call.half === "afternoon" && isMorning(record.fields["time"]?.raw ?? "")) &&
        !(call.leaveOut !== undefined && matches(record, call.leaveOut)),
    );
    const held = new Set(holding.map(({ when }) => when?.from ?? ""));
    const missing = eligible.filter((day) => !held.has(day));
    const actual = eligible.length === 0 ? null : (held.size / eligible.length) * 100;
    const unknown = days.some((day) => !context.workdays.isKnown(day));
    const measured = found(target, {
      satisfied: actual !== null && satisfies(actual, target.operator, target.value),
      standing:
        actual === null ? "not-started" : context.period.asOf >= context.period.to ? "final" : "behind",
      actual,
      numerator: held.size,
      denominator: eligible.length,
      evidence: mergeAreas(entryCells(holding)),
      problems: [
        ...(missing.length === 0
          ? []
          : [
              remark({
                key: "check.weekdays-missing",
                params: {
                  n: missing.length,
                  days: namesInRow(missing.map((day) => dayName(day, spansYears(context.period)))),
                },
              }),
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
        ...(unknown ? [remark({ key: "check.calendar-unknown" })] : []),
      ],
    });
    return withSilentYears(measured, silent);
  },
};
