import { addDays, addMonths, type Day, daysBetween, mergeAreas, numberInText } from "../../grid";
import { SO_LONG, dateOf, writtenTextOf } from "../../ledgers";
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
import { HANDLED } from "../records/handled";

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
  /**
   * In a table without a column for the reply the day of closing stands for it: of any case where only the time is asked, else of one whose
   * result says that it was answered.
   */
  readonly orClosed?: "any" | "answered";
  readonly inTime: boolean;
  /** How long each may take from its receipt, where a rubric says so: 「5个工作日」; it stands before the record's own deadline. */
  readonly within?: Stretch;
  /** Cases that can't be handled: left out as long as they are not. */
  readonly exempt?: RecordFilter;
}

/** So many days, workdays or months. */
interface Stretch {
  readonly count: number;
  readonly unit: "day" | "workday" | "month";
}

interface Case {
  readonly entry: Entry;
  readonly handledOn: Day | null;
  readonly deadline: Day;
  /** Its closing stands for the reply. */
  readonly byClosing: boolean;
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
  deeds: HANDLED,
  needs: (call) =>
    needsOfRecords(
      call.ledger,
      [
        "deadline",
        "state",
        ...call.handled,
        ...(call.orAnswered === true ? ANSWER : []),
        ...(call.orClosed === undefined ? [] : ["completed", "result"]),
        ...fieldsRead(call.exempt),
      ],
      RECEIVED,
      [columnsThatTell(call)],
    ),
  run: (call, target, context) => {
    const { data, entries, undated } = selectRecords(context, call.ledger, undefined, RECEIVED);
    if (data !== "some") return nothing(data, target, undatedNote(undated));
    const tells = entries.filter((entry) => saysWhetherHandled(entry, call));
    if (entries.length > 0 && (tells.length === 0 || entries.some((entry) => isClosedUntold(entry, call)))) {
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
    const late = handled.filter((one) => one.handledOn !== null && one.handledOn > one.deadline);
    const lateRemarks = atMostTwenty(late.map((one) => lateRemark(one, call)));
    const denominator = handled.length + overdue.length;
    const numerator = handled.length - (call.inTime ? late.length : 0);
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
        ...(call.inTime ? lateRemarks : []),
        ...undatedNote(undated),
      ],
      notes: [
        ...(call.inTime ? [] : lateRemarks),
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
  const { handled, orState, orAnswered, orClosed } = call;
  return (
    handled.some(has) ||
    (orState !== undefined && has("state")) ||
    (orAnswered === true && ANSWER.every(has)) ||
    (orClosed !== undefined && has("completed") && (orClosed === "any" || has("result")))
  );
}

/** Closed, in a table that has no column for the reply and says nothing of one in its result either. */
function isClosedUntold({ ledger, record }: Entry, { orClosed }: HandlingRateCall): boolean {
  if (orClosed !== "answered" || hasReplies(ledger, record)) return false;
  return dateOf(record, "completed") !== null && !saysAnswered(record);
}

function hasReplies(ledger: Entry["ledger"], record: Entry["record"]): boolean {
  return ledger.columns.some(({ field }) => field === "replied") || record.fields["replied"] !== undefined;
}

/** 「已答复」, 「电话回复来访人」; not 「未答复」. */
function saysAnswered(record: Entry["record"]): boolean {
  const result = writtenTextOf(record, "result") ?? "";
  return /答复|回复|反馈|告知|回访|解释/.test(
    result.replace(/(?:未|待|尚未|没有?|不予|无法)(?:能|作|及时)?(?:答复|回复|反馈|告知|回访|解释)/g, ""),
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
  const who = whoSeesTo(entry);
  const open = stillOpen(entry);
  const text: Message =
    who === null
      ? { key: "check.case-overdue", params: { label, n, open } }
      : { key: "check.case-overdue-of", params: { label, n, who, open } };
  return { text, cells: entryCells([entry]) };
}

/** 「「5」超期10天办结（责任：甲科）」 */
function lateRemark({ entry, handledOn, deadline, byClosing }: Case, call: HandlingRateCall): Remark {
  const n = daysBetween(deadline, handledOn ?? deadline);
  const label = labelOf(entry);
  const isClosing = byClosing || call.handled.includes("completed");
  const done: Message = { key: isClosing ? "check.case-closed" : "check.case-answered" };
  const who = whoSeesTo(entry);
  const text: Message =
    who === null
      ? { key: "check.case-late", params: { label, n, done } }
      : { key: "check.case-late-of", params: { label, n, done, who } };
  return { text, cells: entryCells([entry]) };
}

function whoSeesTo({ record }: Entry): string | null {
  return stringOf(record, "department") ?? stringOf(record, "person");
}

/** What is still to be done, the same whichever clause asks: a closed case wants its answer, any other wants to be closed. */
function stillOpen({ record }: Entry): Message {
  const closed = dateOf(record, "completed") !== null || matches(record, { field: "state", in: ["closed"] });
  return { key: closed ? "check.case-unanswered" : "check.case-unclosed" };
}

function caseOf(entry: Entry, call: HandlingRateCall, context: MeasureContext): Case {
  const received = entry.when?.from ?? context.period.from;
  const deadline =
    (call.within && endOf(call.within, received, context)) ??
    ownDeadline(entry.record, received, context) ??
    (call.ledger === "petition"
      ? addDays(received, context.settings.petitionDays)
      : addMonths(received, context.settings.proposalMonths));
  const days = call.handled.flatMap((field) => dateOf(entry.record, field)?.to ?? []);
  const byState = matches(entry.record, { field: "state", in: call.orState ?? [] });
  const closed = closedOn(entry, call);
  const answered = call.orAnswered === true ? answeredOn(entry) : closed;
  const handledOn =
    days.find((day) => day <= context.period.asOf) ??
    (byState ? received : answered !== null && answered <= context.period.asOf ? answered : null);
  return { entry, handledOn, deadline, byClosing: days.length === 0 && closed !== null };
}

/** The deadline that the record states, as a day or as so long from its receipt; null where it states none. */
function ownDeadline(record: Entry["record"], received: Day, context: MeasureContext): Day | null {
  const day = dateOf(record, "deadline");
  if (day !== null) return day.to;
  const [, count = "", unit] = SO_LONG.exec(writtenTextOf(record, "deadline")?.trim() ?? "") ?? [];
  const n = numberInText(count);
  if (unit === undefined || n === null) return null;
  const kind = unit === "月" ? "month" : unit === "工作日" ? "workday" : "day";
  return endOf({ count: n, unit: kind }, received, context);
}

function endOf({ count, unit }: Stretch, from: Day, { workdays }: MeasureContext): Day {
  if (unit === "month") return addMonths(from, count);
  if (unit === "day") return addDays(from, count);
  let end = from;
  for (let left = count; left > 0;) {
    end = addDays(end, 1);
    if (workdays.isWorkday(end)) left -= 1;
  }
  return end;
}

/** The day of closing where it stands for the reply (`orClosed`); null where a table has a column for that. */
function closedOn({ ledger, record }: Entry, { orClosed }: HandlingRateCall): Day | null {
  if (orClosed === undefined || hasReplies(ledger, record)) return null;
  return orClosed === "any" || saysAnswered(record) ? (dateOf(record, "completed")?.to ?? null) : null;
}

/** The day of a reply that has a result; null where there is none, or the state says that the matter is open. */
function answeredOn({ record }: Entry): Day | null {
  const isOpen = matches(record, { field: "state", in: ["open"] });
  const result = stringOf(record, "result");
  return isOpen || result === null ? null : (dateOf(record, "replied")?.to ?? null);
}
