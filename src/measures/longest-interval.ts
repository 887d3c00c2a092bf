import { daysBetween, type Day } from "../grid";
import { dayName } from "./buckets";
import { mergeAreas } from "./evidence";
import { found, nothing, type Measure } from "./measure";
import { cellsOf, needsOfRecords, selectRecords, undatedNote, type LedgerKinds } from "./records";
import { satisfies } from "./target";
import { fieldsRead, type Where } from "./where";

/** The longest stretch of days without an event; the beginning and the end of the period count as ends of a stretch. */
export interface LongestIntervalCall {
  readonly measure: "longest-interval";
  readonly ledger: LedgerKinds;
  readonly where?: Where;
}

export const longestInterval: Measure<LongestIntervalCall> = {
  needs: (call) => needsOfRecords(call.ledger, fieldsRead(call.where)),
  run: (call, target, context) => {
    const { data, entries, undated } = selectRecords(context, call.ledger, call.where);
    if (data !== "some") return nothing(data, target);
    const { from, asOf } = context.period;
    const days: Day[] = [from, ...entries.map(({ when }) => when?.from ?? from), asOf];
    const gaps = days.slice(1).map((day, index) => ({
      from: days[index] ?? from,
      to: day,
      days: daysBetween(days[index] ?? from, day),
      cells: cellsOf(entries.slice(Math.max(0, index - 1), index + 1)),
    }));
    const longest = Math.max(...gaps.map((gap) => gap.days));
    const tooLong = gaps.filter((gap) => !satisfies(gap.days, target.operator, target.value));
    return found(target, {
      satisfied: entries.length > 0 && tooLong.length === 0,
      standing: tooLong.length > 0 ? "final" : "not-started",
      actual: longest,
      numerator: longest,
      denominator: target.value,
      evidence: mergeAreas(cellsOf(entries)),
      problems: [
        ...tooLong.map((gap) => ({
          text: {
            key: "check.gap",
            params: { from: dayName(gap.from, true), to: dayName(gap.to, true), n: gap.days },
          },
          cells: gap.cells,
        })),
        ...undatedNote(undated),
      ],
    });
  },
};
