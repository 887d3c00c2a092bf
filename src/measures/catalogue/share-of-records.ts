import { type Day, dayParts, mergeAreas } from "../../grid";
import { dateOf } from "../../ledgers";
import type { Measure, MeasureContext } from "../measure";
import { found, nothing, type Remark } from "../measured";
import { goneNote } from "../people/gone-people";
import {
  type FieldNames,
  fieldsOf,
  columnsTelling,
  fieldsRead,
  isFilled,
  matches,
  type RecordFilter,
  searchText,
} from "../records/record-filter";
import { perRecord, withMatter } from "../records/remarks";
import {
  entryCells,
  type Entry,
  type LedgerKinds,
  needsOfRecords,
  selectRecords,
  selectStanding,
  undatedNote,
} from "../records/select-records";
import { noSuchRecords } from "../records/no-such-records";
import { satisfies } from "../target";

/** The share of records that fulfil a condition, in percent: tasks with all four columns filled, problems put right in time. */
interface ShareOfRecordsCall {
  readonly measure: "share-of-records";
  readonly ledger: LedgerKinds;
  /** Which records are asked at all. */
  readonly of?: RecordFilter;
  readonly having: RecordFilter;
  /** Only tables with a column of one of these are asked: a list of the year's tasks is no division of them. */
  readonly inTablesWith?: readonly string[];
  /** Only what is due counts: records whose deadline lies after the as-of date are set aside unless they are done. */
  readonly deadline?: string;
  /** What has no deadline is open as long as it is not done: nobody waits to sweep. It has to say whether anything was done. */
  readonly openWithoutDeadline?: true;
  /** A register that lists what there is, dated or not. */
  readonly standing?: boolean;
  /** A plan: rows of days still to come count too. */
  readonly planned?: boolean;
  /** Where the day stands on which a plan was drawn up: too late after the unit's month (`studyPlanMonth`). */
  readonly drawnUp?: string;
  readonly dateFields?: readonly string[];
  /** Where people stand who may have left since. */
  readonly names?: FieldNames;
  /** What a record is called in a problem; by default its number. */
  readonly label?: FieldNames;
  /** Where it stands what is wrong, told beside what the record is called. */
  readonly matter?: string;
}

export const shareOfRecords: Measure<ShareOfRecordsCall> = {
  name: "share-of-records",
  unit: "percent",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  needs: ({ ledger, of, having, deadline, drawnUp, dateFields }) =>
    needsOfRecords(
      ledger,
      [...[of, having].flatMap(fieldsRead), ...[deadline, drawnUp].flatMap((name) => name ?? [])],
      dateFields,
      [...[of, having].flatMap(columnsTelling), ...(deadline === undefined ? [] : [[deadline]])],
    ),
  run: (call, target, context) => {
    const select = call.standing === true ? selectStanding : selectRecords;
    const { period } = context;
    const seen = call.planned === true ? { ...context, period: { ...period, asOf: period.to } } : context;
    const { data, entries: every, undated } = select(seen, call.ledger, call.of, call.dateFields);
    if (data !== "some") return nothing(data, target, undatedNote(undated));
    const entries = every.filter((entry) => isAsked(entry, call));
    if (entries.length + undated.length === 0)
      return nothing("none", target, [noSuchRecords(seen, call.ledger, call.of)]);
    const isDone = (entry: Entry) => matches(entry.record, call.having) && !isLate(entry, call, context);
    const isNotDue = (entry: Entry) => isLater(entry, call.deadline, context.period.asOf);
    const isUnclear = (entry: Entry) =>
      call.openWithoutDeadline === true ? !saysWhetherDone(entry, call) : lacksDeadline(entry, call.deadline);
    const done = entries.filter(isDone);
    const open = entries.filter((entry) => !isDone(entry));
    const notDue = open.filter(isNotDue);
    const unclear = open.filter(isUnclear);
    const missed = open.filter((entry) => !isNotDue(entry) && !isUnclear(entry));
    const denominator = done.length + missed.length;
    const actual = denominator === 0 ? null : (done.length / denominator) * 100;
    const reached = actual !== null && satisfies(actual, target.operator, target.value);
    const undecided = (reached || actual === null) && unclear.length > 0;
    return found(target, {
      data: undecided ? "none" : "some",
      satisfied: reached && !undecided,
      standing: actual === null ? "not-started" : "final",
      actual,
      numerator: done.length,
      denominator,
      evidence: mergeAreas(entryCells(entries)),
      problems: [
        ...failing(missed, call),
        ...(call.openWithoutDeadline === true
          ? notSaid(unclear)
          : perRecord("check.no-deadline", unclear, call.label)),
        ...undatedNote(undated),
      ],
      notes: [
        ...perRecord("check.not-yet-due", notDue, call.label),
        ...(call.names === undefined ? [] : goneNote(entries, call.names, context)),
      ],
    });
  },
};

/** 「水产技术股」的问题未见整改：试剂瓶未清理 */
function failing(missed: readonly Entry[], { label, matter }: ShareOfRecordsCall): readonly Remark[] {
  if (matter === undefined) return perRecord("check.record-fails", missed, label);
  return withMatter("check.record-fails-in", missed, label, matter);
}

function isAsked({ ledger: { columns } }: Entry, { inTablesWith }: ShareOfRecordsCall): boolean {
  return (
    inTablesWith === undefined || columns.some(({ field }) => field !== null && inTablesWith.includes(field))
  );
}

/** Whether the deadline is still to come, or says that there is no end: 长期坚持. */
function isLater({ record }: Entry, deadline: string | undefined, asOf: Day): boolean {
  if (deadline === undefined) return false;
  const span = dateOf(record, deadline);
  if (span !== null) return span.to > asOf;
  return fieldsOf(record, deadline).some((field) => WITHOUT_END.test(searchText(field)));
}

const WITHOUT_END =
  /^(?:并|需|需要|要)?(?:长期|持续|常态|长效|坚持|经常|不断|永久|常抓|日常|全程|始终)(?!.*\d)/;

function isLate({ record }: Entry, { drawnUp }: ShareOfRecordsCall, { settings }: MeasureContext): boolean {
  const span = drawnUp === undefined ? null : dateOf(record, drawnUp);
  return span !== null && dayParts(span.from).month > settings.studyPlanMonth;
}

/** Whether a record's table has any column that could say it was done: one without says nothing of anybody's delay. */
function saysWhetherDone({ ledger: { columns }, record }: Entry, { having }: ShareOfRecordsCall): boolean {
  return fieldsRead(having).some(
    (name) => record.fields[name] !== undefined || columns.some(({ field }) => field === name),
  );
}

function notSaid(entries: readonly Entry[]): readonly Remark[] {
  return entries.length === 0
    ? []
    : [{ text: { key: "check.no-mending-column" }, cells: mergeAreas(entryCells(entries)) }];
}

/** A deadline is asked for and none can be read. What is written in words (立行立改) is one that has come. */
function lacksDeadline({ record }: Entry, deadline: string | undefined): boolean {
  return deadline !== undefined && !fieldsOf(record, deadline).some(isFilled);
}
