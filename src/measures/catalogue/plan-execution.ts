import { endOfMonth, mergeAreas, monthOf } from "../../grid";
import type { Measure } from "../measure";
import { found, nothing } from "../measured";
import { monthName, spansYears } from "../periods/buckets";
import { columnsTelling, fieldsRead, type RecordFilter } from "../records/record-filter";
import {
  entryCells,
  type LedgerKinds,
  needsOfRecords,
  selectRecords,
  undatedNote,
} from "../records/select-records";
import { satisfies } from "../target";
import { remark } from "../records/remarks";

/**
 * Of the rows of a plan whose month is over, how many were carried out, in percent: matched month by month with what the
 * ledger records. Whether the contents agree is for a person to judge.
 */
interface PlanExecutionCall {
  readonly measure: "plan-execution";
  readonly plan: LedgerKinds;
  readonly done: LedgerKinds;
  readonly where?: RecordFilter;
}

export const planExecution: Measure<PlanExecutionCall> = {
  name: "plan-execution",
  unit: "percent",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  needs: (call) => [
    ...needsOfRecords(call.plan, [], ["date"]),
    ...needsOfRecords(call.done, fieldsRead(call.where), undefined, columnsTelling(call.where)),
  ],
  run: (call, target, context) => {
    // A plan runs beyond the as-of date: its rows are taken whole and cut at the last month that is over.
    const { to, asOf } = context.period;
    const whole = { ...context, period: { ...context.period, asOf: to } };
    const plan = selectRecords(whole, call.plan, undefined, ["date"]);
    const done = selectRecords(context, call.done, call.where);
    if (plan.data !== "some") return nothing(plan.data, target);
    if (done.data !== "some") return nothing(done.data, target);
    const due = plan.entries.filter(({ when }) => when !== null && endOfMonth(monthOf(when.to)) <= asOf);
    const months = [...new Set(due.map(({ when }) => monthOf(when?.to ?? "")))].sort().map((month) => {
      const planned = due.filter(({ when }) => monthOf(when?.to ?? "") === month);
      const held = new Set(
        done.entries.filter(({ when }) => monthOf(when?.from ?? "") === month).map(({ when }) => when?.from),
      );
      return { month, planned, held: held.size, carriedOut: Math.min(planned.length, held.size) };
    });
    const carriedOut = months.reduce((sum, month) => sum + month.carriedOut, 0);
    const actual = due.length === 0 ? null : (carriedOut / due.length) * 100;
    return found(target, {
      satisfied: actual !== null && satisfies(actual, target.operator, target.value),
      standing: actual === null ? "not-started" : "final",
      actual,
      numerator: carriedOut,
      denominator: due.length,
      evidence: mergeAreas([...entryCells(due), ...entryCells(done.entries)]),
      problems: [
        ...months
          .filter((month) => month.carriedOut < month.planned.length)
          .map((month) =>
            remark(
              {
                key: "check.plan-short",
                params: {
                  period: monthName(month.month, spansYears(context.period)),
                  planned: month.planned.length,
                  held: month.held,
                },
              },
              entryCells(month.planned),
            ),
          ),
        ...undatedNote(plan.undated),
      ],
      notes: due.length === 0 ? [] : [{ text: { key: "check.plan-contents" }, cells: [] }],
    });
  },
};
