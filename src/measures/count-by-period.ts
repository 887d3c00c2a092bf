import type { LedgerKind } from "../ledgers";
import type { Bilingual } from "../locales";
import { bucketsOf, monthsPassed, type Bucket } from "./buckets";
import { mergeAreas } from "./evidence";
import {
  found,
  NO_SUCH_RECORDS,
  nothing,
  type Measure,
  type MeasureContext,
  type Measured,
  type Need,
  type Remark,
} from "./measure";
import {
  cellsOf,
  everOccurs,
  kindsOf,
  needsOfRecords,
  selectRecords,
  undatedNote,
  type Entry,
  type LedgerKinds,
  type Selection,
} from "./records";
import { finderFor, type FindPeople } from "./person-match";
import { unitText } from "./remarks";
import { satisfies, type Target } from "./target";
import { fieldsRead, matches, textOf, type Where } from "./where";

/**
 * How often something happened, against a number per month, quarter, half-year or year. `distinct` says what makes two rows
 * one occurrence: the same day, the same day and topic, or nothing.
 */
export interface CountByPeriodCall {
  readonly measure: "count-by-period";
  readonly ledger: LedgerKinds;
  readonly where?: Where;
  /** Rows that fulfil the condition and still don't count, and are said to: 自学. */
  readonly leaveOut?: Where;
  readonly distinct?: "day" | "day-and-topic" | "record";
  /** Several rows make one event (a department each): that they count once needs no telling. */
  readonly rowsPerEvent?: boolean;
  readonly dateFields?: readonly string[];
  /** Rows that only seem to belong (no category, but a telling topic): they count and are pointed out. */
  readonly assumed?: Where;
  /** Kinds of ledger of which every record counts, whatever `where` says. */
  readonly ofKinds?: readonly LedgerKind[];
  /** Kinds of ledger that may hold such records too: those count, but that there are none makes no count of zero. */
  readonly alsoIn?: readonly LedgerKind[];
  /** A list of its own in many offices: not a single such record is no data, not a count of zero. */
  readonly mustOccur?: boolean;
  /** Only where the person named in a field holds such a position, by what stands there or by the roster. */
  readonly ledBy?: { readonly field: string; readonly positions: readonly string[] };
  /** Rows that count and may not be meant: what a person should look at, said of how many. */
  readonly toConfirm?: { readonly where: Where; readonly remark: Bilingual };
  /** That there is none may be a count of zero that only a person can declare (0问题须人工声明). */
  readonly declare?: boolean;
  /** Some months may fall short, as many as the unit allows (`studyMonthsShort`). */
  readonly someMayFallShort?: true;
  /** Not all weeks have to reach the number: the unit's share of them is enough (`cleaningWeeks`). */
  readonly enoughWeeks?: true;
}

const TOPIC_FIELDS = ["topic", "title", "content", "name"];

export const countByPeriod: Measure<CountByPeriodCall> = {
  needs: (call) => {
    const { where, leaveOut, distinct, ledBy, dateFields } = call;
    const fields = [
      ...[where, leaveOut].flatMap(fieldsRead),
      ...(distinct === "day-and-topic" ? TOPIC_FIELDS : []),
      ...(ledBy === undefined ? [] : [ledBy.field]),
    ];
    const roster: readonly Need[] = ledBy === undefined ? [] : [{ kind: "roster" }];
    return [...needsOfRecords(allKinds(call), fields, dateFields), ...roster];
  },
  run: (call, target, context) => {
    const selection = select(call, context);
    if (call.declare === true && selection.entries.length + selection.undated.length === 0) {
      return { ...nothing(selection.data, target), declare: true };
    }
    if (selection.data !== "some") return nothing(selection.data, target);
    if (call.mustOccur === true && !everOccurs(context, allKinds(call), call.where)) {
      return nothing("none", target, [NO_SUCH_RECORDS, ...undatedNote(selection.undated)]);
    }
    const counting = distinctOnes(call, selection, context);
    const buckets = bucketsOf(context.period, target.per);
    const common = {
      evidence: mergeAreas(cellsOf(counting.all)),
      notes: counting.notes,
      undated: undatedNote(selection.undated),
    };
    const [only] = buckets;
    return only !== undefined && buckets.length === 1
      ? countOnce(only, counting.entries, target, context, common)
      : countEach(buckets, counting.entries, call, target, context, common);
  },
};

function allKinds({ ledger, alsoIn = [] }: CountByPeriodCall): readonly LedgerKind[] {
  return [...kindsOf(ledger), ...alsoIn];
}

function select(call: CountByPeriodCall, context: MeasureContext): Selection {
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

function selectOwn(call: CountByPeriodCall, context: MeasureContext): Selection {
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

interface Counting {
  /** One entry for each occurrence. */
  readonly entries: readonly Entry[];
  /** Every row behind them. */
  readonly all: readonly Entry[];
  readonly notes: readonly Remark[];
}

interface Common {
  readonly evidence: Measured["evidence"];
  readonly notes: readonly Remark[];
  readonly undated: readonly Remark[];
}

function distinctOnes(call: CountByPeriodCall, selection: Selection, context: MeasureContext): Counting {
  const isLeftOut = ({ record }: Entry) => call.leaveOut !== undefined && matches(record, call.leaveOut);
  const leftOut = selection.entries.filter(isLeftOut);
  const find = finderFor(context.people);
  const all = selection.entries.filter((entry) => !isLeftOut(entry) && isLedBy(entry, call.ledBy, find));
  const distinct =
    call.distinct === "day" && context.settings.sameDay === "each"
      ? "day-and-topic"
      : (call.distinct ?? "day");
  const firsts = new Map<string, Entry>();
  const entries: Entry[] = [];
  const again: Entry[] = [];
  const elsewhere: Entry[] = [];
  const kinds = new Map<string, LedgerKind>();
  for (const entry of all) {
    const key = keyOf(entry, distinct);
    // A day's event in another kind of ledger is the same one, in other words: 学习台账 and 会议记录.
    const day = (call.distinct ?? "day") === "day" ? keyOf(entry, "day") : null;
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
  const notes: Remark[] = [];
  if (leftOut.length > 0) {
    notes.push({
      text: { key: "check.left-out", params: { n: leftOut.length } },
      cells: mergeAreas(cellsOf(leftOut)),
    });
  }
  if (again.length > 0 && call.rowsPerEvent !== true) {
    const key = distinct === "day" ? "check.same-day" : "check.same-topic";
    notes.push({ text: { key, params: { n: again.length } }, cells: mergeAreas(cellsOf(again)) });
  }
  if (elsewhere.length > 0 && call.rowsPerEvent !== true) notes.push(inTwoLedgers(elsewhere, entries));
  const assumed = all.filter(({ record }) => call.assumed !== undefined && matches(record, call.assumed));
  if (assumed.length > 0) {
    notes.push({
      text: { key: "check.assumed", params: { n: assumed.length } },
      cells: mergeAreas(cellsOf(assumed)),
    });
  }
  const { toConfirm } = call;
  const doubtful = toConfirm ? entries.filter(({ record }) => matches(record, toConfirm.where)) : [];
  if (toConfirm && doubtful.length > 0) {
    notes.push({
      text: { key: "check.to-confirm", params: { remark: toConfirm.remark, n: doubtful.length } },
      cells: mergeAreas(cellsOf(doubtful)),
    });
  }
  return { entries, all, notes };
}

/** 「有2场在《学习台账》《会议记录》中都有登记，只计1次」, with the rows that don't count. */
function inTwoLedgers(elsewhere: readonly Entry[], counted: readonly Entry[]): Remark {
  const days = new Set(elsewhere.map((entry) => keyOf(entry, "day")));
  const firsts = counted.filter((entry) => days.has(keyOf(entry, "day")));
  const sheets = [...new Set([...firsts, ...elsewhere].map(({ ledger }) => `《${ledger.sheet.trim()}》`))];
  return {
    text: { key: "check.in-two-ledgers", params: { n: days.size, sheets: sheets.join("") } },
    cells: mergeAreas(cellsOf(elsewhere)),
  };
}

function isLedBy(entry: Entry, ledBy: CountByPeriodCall["ledBy"], find: FindPeople): boolean {
  if (ledBy === undefined) return true;
  if (matches(entry.record, { field: ledBy.field, contains: ledBy.positions })) return true;
  return find(entry, ledBy.field).people.some((person) =>
    ledBy.positions.some((position) => person.position?.includes(position) === true),
  );
}

function keyOf({ when, record }: Entry, distinct: "day" | "day-and-topic" | "record"): string | null {
  if (distinct === "record" || when === null) return null;
  const day = `${when.from}/${when.to}`;
  if (distinct === "day") return day;
  const topic = TOPIC_FIELDS.map((name) => record.fields[name]).find((field) => field !== undefined);
  return `${day}\n${topic ? textOf(topic) : ""}`;
}

/** One year or one period: the count itself, with what should have been reached by now. */
function countOnce(
  bucket: Bucket,
  entries: readonly Entry[],
  target: Target,
  context: MeasureContext,
  common: Common,
): Measured {
  const actual = entries.length;
  const months = monthsPassed(bucket, bucket.to);
  const passed = monthsPassed(bucket, context.period.asOf);
  const dueTarget = bucket.due || months === 0 ? null : Math.floor((target.value * passed) / months);
  const satisfied = satisfies(actual, target.operator, target.value);
  const missing = target.value - actual;
  const problems =
    satisfied || missing <= 0
      ? []
      : [
          {
            text: {
              key: bucket.due ? "check.short" : "check.still-to-do",
              params: { n: missing, unit: unitText(target.unit) },
            },
            cells: [],
          },
        ];
  return found(target, {
    satisfied,
    standing: bucket.due ? "final" : actual >= (dueTarget ?? 0) ? "on-track" : "behind",
    actual,
    dueTarget,
    numerator: actual,
    denominator: target.value,
    evidence: common.evidence,
    problems: [...problems, ...common.undated],
    notes: common.notes,
  });
}

/** Several months, quarters …: how many of those that are over reached their number. */
function countEach(
  buckets: readonly Bucket[],
  entries: readonly Entry[],
  call: CountByPeriodCall,
  target: Target,
  context: MeasureContext,
  common: Common,
): Measured {
  const counts = buckets.map((bucket) => ({
    bucket,
    count: entries.filter((entry) => liesIn(entry, bucket)).length,
  }));
  const due = counts.filter(({ bucket }) => bucket.due);
  const short = due.filter(({ count }) => !satisfies(count, target.operator, target.value));
  const reached = due.length - short.length;
  const running = counts.filter(({ bucket, count }) => !bucket.due && count > 0);
  const share = call.enoughWeeks === true ? context.settings.cleaningWeeks : 100;
  const needed = Math.min(
    due.length - (call.someMayFallShort === true ? context.settings.studyMonthsShort : 0),
    Math.ceil((due.length * share) / 100 - 1e-9),
  );
  const enough = due.length > 0 && reached >= needed;
  const year = counts.find(({ bucket }) => target.per === "year" && isRunning(bucket, context));
  const open = year !== undefined && !satisfies(year.count, target.operator, target.value);
  const nothingDue = due.length === 0 && year === undefined;
  return found(target, {
    satisfied: enough && !open,
    standing: nothingDue
      ? "not-started"
      : open && (enough || due.length === 0)
        ? yearStanding(year)
        : "final",
    actual: reached,
    target: needed,
    unit: target.per === "period" ? target.unit : target.per,
    numerator: reached,
    denominator: due.length,
    evidence: common.evidence,
    problems: [
      ...short.map(({ bucket, count }) => ({
        text: {
          key: "check.period-short",
          params: { period: bucket.name, n: target.value - count, unit: unitText(target.unit) },
        },
        cells: cellsOf(entries.filter((entry) => liesIn(entry, bucket))),
      })),
      ...common.undated,
    ],
    notes: [
      ...common.notes,
      ...running.map(({ bucket, count }) => ({
        text: {
          key: "check.running",
          params: { period: bucket.name, n: count, unit: unitText(target.unit) },
        },
        cells: cellsOf(entries.filter((entry) => liesIn(entry, bucket))),
      })),
    ],
  });

  function yearStanding({ bucket, count }: { bucket: Bucket; count: number }): "on-track" | "behind" {
    const share = monthsPassed(bucket, context.period.asOf) / monthsPassed(bucket, bucket.to);
    return count >= Math.floor(target.value * share) ? "on-track" : "behind";
  }
}

function isRunning(bucket: Bucket, context: MeasureContext): boolean {
  return !bucket.due && bucket.from <= context.period.asOf;
}

/**
 * Where a record belongs. One that is dated to a stretch wider than the bucket (「第一季度」 against months) belongs to none; the
 * others go by their first day.
 */
export function liesIn({ when }: Entry, bucket: Bucket): boolean {
  if (when === null || when.from < bucket.from || when.from > bucket.to) return false;
  const wide = when.precision === "quarter" || when.precision === "half-year" || when.precision === "year";
  return !wide || when.to <= bucket.to;
}
