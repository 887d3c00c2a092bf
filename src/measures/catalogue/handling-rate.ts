import { addDays, type Day, mergeAreas } from "../../grid";
import { dateOf } from "../../ledgers";
import type { Measure, MeasureContext } from "../measure";
import { found, nothing } from "../measured";
import { addMonths } from "../periods/buckets";
import { fieldsRead, matches, type RecordFilter } from "../records/record-filter";
import { perRecord } from "../records/remarks";
import { cellsOf, type Entry, needsOfRecords, selectRecords, undatedNote } from "../records/select-records";
import { satisfies } from "../target";

/**
 * Petitions and proposals: the share of those received in the period that were answered (or closed), in percent. What can't be
 * answered (anonymous) and is not, is set aside; so is what is still within its time: the record's own deadline, else the unit's. `inTime` asks that it was done within
 * the time. Problems name the case by its number only (docs/criteria.md §3.5).
 */
interface HandlingRateCall {
  readonly measure: "handling-rate";
  readonly ledger: "petition" | "proposal";
  /** RecordFilter the day of the answer stands. */
  readonly handled: readonly string[];
  /** States that say it was done, where no day of it is entered. */
  readonly orState?: readonly string[];
  readonly inTime: boolean;
  /** Cases that can't be handled: left out as long as they are not. */
  readonly exempt?: RecordFilter;
}

interface Case {
  readonly entry: Entry;
  readonly handledOn: Day | null;
  readonly deadline: Day;
}

const RECEIVED = ["received", "date"];

export const handlingRate: Measure<HandlingRateCall> = {
  name: "handling-rate",
  unit: "percent",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  needs: (call) =>
    needsOfRecords(
      call.ledger,
      ["deadline", "state", ...call.handled, ...fieldsRead(call.exempt)],
      RECEIVED,
      [[...call.handled, "state"]],
    ),
  run: (call, target, context) => {
    const { data, entries, undated } = selectRecords(context, call.ledger, undefined, RECEIVED);
    if (data !== "some") return nothing(data, target, undatedNote(undated));
    const cases = entries.map((entry) => caseOf(entry, call, context));
    const open = cases.filter((one) => one.handledOn === null);
    const exempt = open.filter(
      ({ entry }) => call.exempt !== undefined && matches(entry.record, call.exempt),
    );
    const waiting = open.filter((one) => !exempt.includes(one) && one.deadline >= context.period.asOf);
    const overdue = open.filter((one) => !exempt.includes(one) && !waiting.includes(one));
    const handled = cases.filter((one) => one.handledOn !== null);
    const late = handled.filter(
      (one) => call.inTime && one.handledOn !== null && one.handledOn > one.deadline,
    );
    const denominator = handled.length + overdue.length;
    const numerator = handled.length - late.length;
    const actual = denominator === 0 ? null : (numerator / denominator) * 100;
    const entriesOf = (some: readonly Case[]): Entry[] => some.map(({ entry }) => entry);
    return found(target, {
      satisfied: actual !== null && satisfies(actual, target.operator, target.value),
      standing: actual === null ? "not-started" : "final",
      actual,
      numerator,
      denominator,
      evidence: mergeAreas(cellsOf(entriesOf(cases))),
      problems: [
        ...perRecord("check.case-overdue", entriesOf(overdue)),
        ...perRecord("check.case-late", entriesOf(late)),
        ...undatedNote(undated),
      ],
      notes: [
        ...perRecord("check.case-waiting", entriesOf(waiting)),
        ...perRecord("check.case-exempt", entriesOf(exempt)),
      ],
    });
  },
};

function caseOf(entry: Entry, call: HandlingRateCall, context: MeasureContext): Case {
  const received = entry.when?.from ?? context.period.from;
  const own = dateOf(entry.record, "deadline");
  const deadline =
    own !== null
      ? own.to
      : call.ledger === "petition"
        ? addDays(received, context.settings.petitionDays)
        : addMonths(received, context.settings.proposalMonths);
  const days = call.handled.flatMap((field) => dateOf(entry.record, field)?.to ?? []);
  const byState = matches(entry.record, { field: "state", in: call.orState ?? [] });
  const handledOn = days.find((day) => day <= context.period.asOf) ?? (byState ? received : null);
  return { entry, handledOn, deadline };
}
