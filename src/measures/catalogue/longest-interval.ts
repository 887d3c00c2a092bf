import { type Day, daysBetween, mergeAreas } from "../../grid";
import type { Measure } from "../measure";
import { found, nothing } from "../measured";
import { dayName } from "../periods/buckets";
import { columnsTelling, fieldsRead, type RecordFilter } from "../records/record-filter";
import {
  entryCells,
  type LedgerKinds,
  needsOfRecords,
  selectRecords,
  undatedNote,
} from "../records/select-records";
import { neverTold } from "../records/never-told";
import { silentYears, withSilentYears } from "../records/silent-years";
import { satisfies } from "../target";
import { remark } from "../records/remarks";
import { HANDLED } from "../records/handled";

/** The longest stretch of days without an event; the beginning and the end of the period count as ends of a stretch. */
interface LongestIntervalCall {
  readonly measure: "longest-interval";
  readonly ledger: LedgerKinds;
  readonly where?: RecordFilter;
}

export const longestInterval: Measure<LongestIntervalCall> = {
  name: "longest-interval",
  unit: "day",
  better: "less",
  monthly: false,
  cutsPeriods: false,
  deeds: HANDLED,
  needs: (call) => needsOfRecords(call.ledger, fieldsRead(call.where), undefined, columnsTelling(call.where)),
  run: (call, target, context) => {
    const { data, entries, undated } = selectRecords(context, call.ledger, call.where);
    if (data !== "some") return nothing(data, target, undatedNote(undated));
    const silent = silentYears(context, call.ledger);
    const { asOf, begins: from = context.period.from } = context.period;
    const days: Day[] = [from, ...entries.map(({ when }) => when?.from ?? from), asOf];
    const gaps = days
      .slice(1)
      .map((day, index) => ({
        from: days[index] ?? from,
        to: day,
        days: daysBetween(days[index] ?? from, day),
        cells: entryCells(entries.slice(Math.max(0, index - 1), index + 1)),
      }))
      // How long nothing happened in a year that nobody wrote of is not known.
      .filter((gap) => !silent.some((year) => gap.from <= year.to && gap.to >= year.from));
    const longest = Math.max(0, ...gaps.map((gap) => gap.days));
    const tooLong = gaps.filter((gap) => !satisfies(gap.days, target.operator, target.value));
    const untold = tooLong.length > 0 ? neverTold(call, target, context, undatedNote(undated)) : null;
    if (untold !== null) return untold;
    const measured = found(target, {
      satisfied: entries.length > 0 && tooLong.length === 0,
      standing: tooLong.length > 0 ? "final" : "not-started",
      actual: longest,
      numerator: longest,
      denominator: target.value,
      evidence: mergeAreas(entryCells(entries)),
      problems: [
        ...tooLong.map((gap) =>
          remark(
            {
              key: "check.gap",
              params: { from: dayName(gap.from, true), to: dayName(gap.to, true), n: gap.days },
            },
            gap.cells,
          ),
        ),
        ...undatedNote(undated),
      ],
    });
    return withSilentYears(measured, silent);
  },
};
