import { compactText, mergeAreas } from "../../grid";
import { LEDGERS, type Field, type Ledger, type LedgerKind, type LedgerRecord } from "../../ledgers";
import type { Bilingual } from "../../locales";
import type { MeasureContext } from "../measure";
import type { Remark } from "../measured";
import { fieldsRead, isFilled, matches, type RecordFilter, searchText } from "./record-filter";
import { namesInRow } from "./remarks";
import {
  entryCells,
  type Entry,
  kindsOf,
  type LedgerKinds,
  type Selection,
  selectRecords,
  sheetsOf,
} from "./select-records";

/** Which rows count, and which of them are one occurrence. `distinct`: those of one day, of one day and topic, or each row. */
export interface OccurrenceCall {
  readonly ledger: LedgerKinds;
  readonly where?: RecordFilter;
  /** Rows that fulfil the condition and still don't count, and are said to: 自学. */
  readonly leaveOut?: RecordFilter;
  readonly distinct?: "day" | "day-and-topic" | "record";
  /** Several rows make one event (a department each): that they count once needs no telling. */
  readonly rowsPerEvent?: boolean;
  readonly dateFields?: readonly string[];
  /** Rows that only seem to belong (no category, but a telling topic): they count and are pointed out. */
  readonly assumed?: RecordFilter;
  /** Kinds of ledger of which every record counts, whatever `where` says. */
  readonly ofKinds?: readonly LedgerKind[];
  /** Kinds of ledger that may hold such records too: those count, but that there are none makes no count of zero. */
  readonly alsoIn?: readonly LedgerKind[];
  /** Second views count too: a ranking of inspections is what is asked for, though it is no inspection. */
  readonly alsoViews?: true;
  /** Fields that say nothing where a table of something else holds one by chance: 「优」 in a grid of scores. */
  readonly keptFields?: readonly string[];
  /** Rows of another sort that a clerk may look for in the figure: they don't count and are told. */
  readonly besides?: RecordFilter;
  /** Rows that may be meant and don't say so: they don't count, and are asked about where some are missing. */
  readonly perhaps?: { readonly where: RecordFilter; readonly remark: Bilingual };
  /** Rows that count and may not be meant: what a person should look at, said of how many. */
  readonly toConfirm?: { readonly where: RecordFilter; readonly remark: Bilingual };
}

/** Every kind of ledger that is looked at. */
export function occurrenceKinds({ ledger, alsoIn = [] }: OccurrenceCall): readonly LedgerKind[] {
  return [...kindsOf(ledger), ...alsoIn];
}

/** What is there for a call: second views as ledgers of their own where they count, without what a table holds only by chance. */
export function contextOf(
  { alsoViews, keptFields }: OccurrenceCall,
  context: MeasureContext,
): MeasureContext {
  if (alsoViews !== true && keptFields === undefined) return context;
  const ledgers = context.ledgers.map((ledger) => ({
    ...ledger,
    ...(alsoViews === true ? { duplicateOf: null } : {}),
    records: keptFields === undefined ? ledger.records : withoutStray(ledger, keptFields),
  }));
  return { ...context, ledgers };
}

/** The rows of a table but for those that hold one of the fields without a column of it, and are few among the others. */
function withoutStray({ columns, records }: Ledger, names: readonly string[]): readonly LedgerRecord[] {
  const holds = ({ fields }: LedgerRecord): boolean => names.some((name) => fields[name] !== undefined);
  if (columns.some(({ field }) => field !== null && names.includes(field))) return records;
  return records.filter(holds).length * 2 >= records.length ? records : records.filter((one) => !holds(one));
}

/** The rows that may count, before any is left out or joined with another. */
export function selectOccurrences(call: OccurrenceCall, context: MeasureContext): Selection {
  const own = selectOwn(call, context);
  if (call.alsoIn === undefined) return own;
  const others = selectRecords(context, call.alsoIn, call.where, call.dateFields);
  const any = others.entries.length + others.undated.length > 0;
  return {
    data: any ? "some" : own.data,
    entries: [...own.entries, ...others.entries],
    undated: [...own.undated, ...others.undated],
  };
}

function selectOwn(call: OccurrenceCall, context: MeasureContext): Selection {
  const { ofKinds = [] } = call;
  const others = kindsOf(call.ledger).filter((kind) => !ofKinds.includes(kind));
  const some = selectRecords(context, others, call.where, call.dateFields);
  if (ofKinds.length === 0) return some;
  const every = selectRecords(context, ofKinds, undefined, call.dateFields);
  const states = [some.data, every.data];
  return {
    data: states.includes("some") ? "some" : states.includes("blank-form") ? "blank-form" : "none",
    entries: [...some.entries, ...every.entries],
    undated: [...some.undated, ...every.undated],
  };
}

/** What happened, and the rows that say so. */
interface Occurrences {
  /** One entry for each occurrence. */
  readonly entries: readonly Entry[];
  /** Every row behind them. */
  readonly all: readonly Entry[];
  /** The rows behind them, without those that tell of them again in another ledger. */
  readonly told: readonly Entry[];
  readonly notes: readonly Remark[];
}

/**
 * Rows that are one occurrence joined, and what a person should know about the others.
 *
 * @param isMeant asked of each row besides: whether the right person led it
 */
export function distinctOnes(
  call: OccurrenceCall,
  selection: Selection,
  context: MeasureContext,
  isMeant: (entry: Entry) => boolean = () => true,
): Occurrences {
  const isLeftOut = ({ record }: Entry) => call.leaveOut !== undefined && matches(record, call.leaveOut);
  const leftOut = selection.entries.filter(isLeftOut);
  const all = selection.entries.filter((entry) => !isLeftOut(entry) && isMeant(entry));
  const distinct =
    call.distinct === "day" && context.settings.sameDay === "each"
      ? "day-and-topic"
      : (call.distinct ?? "day");
  const { entries, again, elsewhere } = joinRows(all, distinct, call.distinct ?? "day");
  const assumed = all.filter(({ record }) => call.assumed !== undefined && matches(record, call.assumed));
  const { toConfirm } = call;
  const doubtful = toConfirm ? entries.filter(({ record }) => matches(record, toConfirm.where)) : [];
  const notes: Remark[] = [];
  if (leftOut.length > 0) notes.push(noteOn(leftOut, "check.left-out"));
  notes.push(...ofOtherForms(call, context));
  if (again.length > 0 && call.rowsPerEvent !== true) {
    notes.push(noteOn(again, distinct === "day" ? "check.same-day" : "check.same-topic"));
  }
  if (elsewhere.length > 0 && call.rowsPerEvent !== true) notes.push(inTwoLedgers(elsewhere, entries));
  if (call.assumed !== undefined && assumed.length > 0) notes.push(assumedNote(assumed, call.assumed));
  if (toConfirm && doubtful.length > 0) {
    notes.push({
      text: { key: "check.to-confirm", params: { remark: toConfirm.remark, n: doubtful.length } },
      cells: mergeAreas(entryCells(doubtful)),
    });
  }
  return { entries, all, told: [...entries, ...again], notes };
}

/** 「另有2条研究了创建工作，看不出是不是领导班子的会议」: rows that may be what is missing. */
export function perhapsMeant(
  { ledger, perhaps, dateFields }: OccurrenceCall,
  context: MeasureContext,
): readonly Remark[] {
  if (perhaps === undefined) return [];
  const rows = selectRecords(context, ledger, perhaps.where, dateFields).entries;
  if (rows.length === 0) return [];
  const params = { n: rows.length, remark: perhaps.remark };
  return [{ text: { key: "check.perhaps-meant", params }, cells: mergeAreas(entryCells(rows)) }];
}

/** 「另有交流体会1次，不计入集中学习」 */
function ofOtherForms(
  { ledger, besides, dateFields }: OccurrenceCall,
  context: MeasureContext,
): readonly Remark[] {
  if (besides === undefined) return [];
  const rows = selectRecords(context, ledger, besides, dateFields).entries;
  const forms = [...new Set(rows.map(({ record }) => compactText(record.fields["form"]?.raw ?? "")))];
  return rows.length === 0
    ? []
    : [
        {
          text: { key: "check.other-forms", params: { n: rows.length, forms: forms.join("、") } },
          cells: mergeAreas(entryCells(rows)),
        },
      ];
}

/** The rows that tell of what is counted, in the order of their days: two topics of one meeting are two rows, another ledger's are none. */
export function toldRows(call: OccurrenceCall, context: MeasureContext): readonly Entry[] {
  return distinctOnes(call, selectOccurrences(call, context), context).told;
}

type Distinct = NonNullable<OccurrenceCall["distinct"]>;

/**
 * The first row of each occurrence, rows of the same table that tell of it again, and those of other tables.
 *
 * @param asked how the clause tells occurrences apart, `distinct` how the unit has it
 */
function joinRows(
  rows: readonly Entry[],
  distinct: Distinct,
  asked: Distinct,
): Readonly<Record<"entries" | "again" | "elsewhere", readonly Entry[]>> {
  const firsts = new Map<string, Entry>();
  const kinds = new Map<string, LedgerKind>();
  const entries: Entry[] = [];
  const again: Entry[] = [];
  const elsewhere: Entry[] = [];
  const heads = new Set<LedgerRecord>();
  for (const entry of rows) {
    const head = entry.head ?? entry.record;
    if (heads.has(head)) continue;
    heads.add(head);
    const key = keyOf(entry, distinct);
    // A day's event in another kind of ledger is the same one, in other words: 学习台账 and 会议记录.
    const day = asked === "day" ? keyOf(entry, "day") : null;
    const kind = day === null ? undefined : kinds.get(day);
    if (kind !== undefined && kind !== entry.ledger.kind) {
      elsewhere.push(entry);
      continue;
    }
    if (day !== null) kinds.set(day, entry.ledger.kind);
    const first = key === null ? undefined : firsts.get(key);
    if (first) {
      (first.ledger.sheet === entry.ledger.sheet ? again : elsewhere).push(entry);
      continue;
    }
    if (key !== null) firsts.set(key, entry);
    entries.push(entry);
  }
  return { entries, again, elsewhere };
}

function noteOn(
  rows: readonly Entry[],
  key: "check.left-out" | "check.same-day" | "check.same-topic",
): Remark {
  return { text: { key, params: { n: rows.length } }, cells: mergeAreas(entryCells(rows)) };
}

/** 「有4行没有写明内容类别，按内容计入」: the columns that would tell and are empty, not understood or 其他 in these rows. */
function assumedNote(rows: readonly Entry[], assumed: RecordFilter): Remark {
  const asked = new Set(fieldsRead(assumed));
  const names = rows.flatMap(({ ledger, record }) =>
    LEDGERS[ledger.kind].fields
      .filter(({ id, type }) => type === "choice" && asked.has(id) && !isTold(record.fields[id]))
      .map(({ name }) => name),
  );
  const fields = names.length === 0 ? CATEGORY : namesInRow([...new Set(names)]);
  return {
    text: { key: "check.assumed", params: { n: rows.length, fields } },
    cells: mergeAreas(entryCells(rows)),
  };
}

/** What a kind of ledger without such a column does not tell. */
const CATEGORY: Bilingual = { zh: "类别", en: "a category" };

function isTold(field: Field | undefined): boolean {
  return field !== undefined && isFilled(field) && field.value !== null && field.value !== "other";
}

/** 「有2场在《学习台账》《会议记录》中都有登记，只计1次」, with the rows that don't count. */
function inTwoLedgers(elsewhere: readonly Entry[], counted: readonly Entry[]): Remark {
  const days = new Set(elsewhere.map((entry) => keyOf(entry, "day")));
  const firsts = counted.filter((entry) => days.has(keyOf(entry, "day")));
  const sheets = sheetsOf([...firsts, ...elsewhere]);
  return {
    text: { key: "check.in-two-ledgers", params: { n: days.size, sheets } },
    cells: mergeAreas(entryCells(elsewhere)),
  };
}

function keyOf({ when, record, ledger }: Entry, distinct: Distinct): string | null {
  if (distinct === "record" || when === null) return null;
  const day = `${when.from}/${when.to}`;
  if (distinct === "day") return day;
  const topic = LEDGERS[ledger.kind].tellsApart
    .map((name) => record.fields[name])
    .find((field) => field !== undefined);
  return `${day}\n${topic ? searchText(topic) : ""}`;
}
