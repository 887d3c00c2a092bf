import { addDays, addMonths, type Day, daysBetween, mergeAreas } from "../../grid";
import { dateOf } from "../../ledgers";
import type { Message } from "../../locales";
import type { Measure, MeasureContext } from "../measure";
import { found, nothing, type Remark } from "../measured";
import { fieldsRead, matches, type RecordFilter, stringOf } from "../records/record-filter";
import { atMostTwenty, labelOf, perRecord, remark } from "../records/remarks";
import {
  entryCells,
  type Entry,
  needsOfRecords,
  selectRecords,
  undatedNote,
} from "../records/select-records";
import { satisfies } from "../target";

/**
 * Petitions and proposals: the share of those received in the period that were answered (or closed), in percent. What can't be
 * answered (anonymous) and is not, is set aside; so is what is still within its time: the record's own deadline, else the unit's. `inTime` asks that it was done within
 * the time. Problems name the case by its number only (docs/criteria.md §3.5).
 */
interface HandlingRateCall {
  readonly measure: "handling-rate";
  readonly ledger: "petition" | "proposal";
  /** Where the day of the answer stands. */
  readonly handled: readonly string[];
  /** States that say it was done, where no day of it is entered. */
  readonly orState?: readonly string[];
  /** A reply with its result settles it too, unless the state says that it is open. */
  readonly orAnswered?: true;
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

/** What a reply with a result stands in. */
const ANSWER = ["replied", "result"];

export const handlingRate: Measure<HandlingRateCall> = {
  name: "handling-rate",
  unit: "percent",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  needs: (call) =>
    needsOfRecords(
      call.ledger,
      [
        "deadline",
        "state",
        ...call.handled,
        ...(call.orAnswered === true ? ANSWER : []),
        ...fieldsRead(call.exempt),
      ],
      RECEIVED,
      [columnsThatTell(call)],
    ),
  run: (call, target, context) => {
    const { data, entries, undated } = selectRecords(context, call.ledger, undefined, RECEIVED);
    if (data !== "some") return nothing(data, target, undatedNote(undated));
    if (entries.length > 0 && !entries.some((entry) => saysWhetherHandled(entry, call))) {
      return nothing("none", target, [remark(wantingColumn(call), mergeAreas(entryCells(entries)))]);
    }
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
      evidence: mergeAreas(entryCells(entriesOf(cases))),
      problems: [
        ...atMostTwenty(overdue.map((one) => overdueRemark(one, context))),
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

/** Any of these would say that a case was handled: a state that it was closed, never that somebody was answered. */
function columnsThatTell({ handled, orState }: HandlingRateCall): readonly string[] {
  return orState === undefined ? handled : [...handled, "state"];
}

/** Whether a case's table has any column that could say it was handled: one without says nothing of anybody's delay. */
function saysWhetherHandled({ ledger: { columns }, record }: Entry, call: HandlingRateCall): boolean {
  const has = (name: string): boolean =>
    columns.some(({ field }) => field === name) || record.fields[name] !== undefined;
  const { handled, orState, orAnswered } = call;
  return (
    handled.some(has) || (orState !== undefined && has("state")) || (orAnswered === true && ANSWER.every(has))
  );
}

/** A state may say that a case was closed, never that somebody was answered, nor when. */
function wantingColumn({ orState }: HandlingRateCall): Message {
  return { key: orState === undefined ? "check.no-reply-column" : "check.no-handling-column" };
}

/** 「「3」超期12天未办结（责任：甲科）」: never whose petition it is, always who has to see to it, where that is said. */
function overdueRemark({ entry, deadline }: Case, { period }: MeasureContext): Remark {
  const n = daysBetween(deadline, period.asOf);
  const label = labelOf(entry);
  const who = stringOf(entry.record, "department") ?? stringOf(entry.record, "person");
  const open = stillOpen(entry);
  const text: Message =
    who === null
      ? { key: "check.case-overdue", params: { label, n, open } }
      : { key: "check.case-overdue-of", params: { label, n, who, open } };
  return { text, cells: entryCells([entry]) };
}

/** What is still to be done, the same whichever clause asks: a closed case wants its answer, any other wants to be closed. */
function stillOpen({ record }: Entry): Message {
  const closed = dateOf(record, "completed") !== null || matches(record, { field: "state", in: ["closed"] });
  return { key: closed ? "check.case-unanswered" : "check.case-unclosed" };
}

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
  const answered = call.orAnswered === true ? answeredOn(entry) : null;
  const handledOn =
    days.find((day) => day <= context.period.asOf) ??
    (byState ? received : answered !== null && answered <= context.period.asOf ? answered : null);
  return { entry, handledOn, deadline };
}

/** The day of a reply that has a result; null where there is none, or the state says that the matter is open. */
function answeredOn({ record }: Entry): Day | null {
  const isOpen = matches(record, { field: "state", in: ["open"] });
  const result = stringOf(record, "result");
  return isOpen || result === null ? null : (dateOf(record, "replied")?.to ?? null);
}
