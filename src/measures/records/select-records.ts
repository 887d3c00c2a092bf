import type { CellArea, DateSpan, Day } from "../../grid";
import { dateOf, LEDGERS, isCounted, type Ledger, type LedgerKind, type LedgerRecord } from "../../ledgers";
import type { MeasureContext, Need } from "../measure";
import type { DataState, Remark } from "../measured";
import { cellsOfRecord } from "./evidence";
import { joinedRows } from "./joined-rows";
import { isFilled, matchingOf, type RecordFilter } from "./record-filter";

/** One kind of ledger, or several that hold the same sort of record (study and meeting minutes). */
export type LedgerKinds = LedgerKind | readonly LedgerKind[];

/** A record with its ledger and the day or stretch that it belongs to; `when` is null for records without a date. */
export interface Entry {
  readonly ledger: Ledger;
  readonly record: LedgerRecord;
  readonly when: DateSpan | null;
  /** The row above of which this one is a continuation: another topic of the same meeting. */
  readonly head?: LedgerRecord;
}

/** What a clause can count of a kind of ledger. */
export interface Selection {
  readonly data: DataState;
  /** Records of the period that fulfil the condition. */
  readonly entries: readonly Entry[];
  /** Records that fulfil the condition but whose date can't be understood: not counted, and said. */
  readonly undated: readonly Entry[];
}

export function kindsOf(kinds: LedgerKinds): readonly LedgerKind[] {
  return typeof kinds === "string" ? [kinds] : kinds;
}

/** Ledgers of a kind that count: second views of a month and blank forms don't. */
export function countedLedgers(context: MeasureContext, kinds: LedgerKinds): readonly Ledger[] {
  const list = kindsOf(kinds);
  return context.ledgers.filter((ledger) => list.includes(ledger.kind) && isCounted(ledger));
}

/**
 * What a measure needs that selects records: the fields that say when they were, and those that it looks at besides. Fields
 * that only name a row in a problem are no need: a question about them decides no figure.
 *
 * @param columns besides the date, what has to be there for it to be judged: of each group of columns one
 */
export function needsOfRecords(
  kinds: LedgerKinds,
  fields: readonly string[],
  dateFields?: readonly string[],
  columns: readonly (readonly string[])[] = [],
): readonly Need[] {
  const list = kindsOf(kinds);
  return list.map((kind) => {
    const dates = dateFields ?? LEDGERS[kind].dates;
    return {
      kind,
      fields: [...dates, ...fields],
      // What is in force needs no day.
      columns: LEDGERS[kind].rows === "register" ? columns : [dates, ...columns],
      ...(list.length > 1 ? { oneOf: list } : {}),
    };
  });
}

/** `none` or `blank-form` for kinds of which nothing counts. */
export function emptyState(context: MeasureContext, kinds: LedgerKinds): DataState {
  const list = kindsOf(kinds);
  return context.ledgers.some((ledger) => list.includes(ledger.kind)) ? "blank-form" : "none";
}

/**
 * The records of the period (up to the as-of date) that fulfil a condition, ordered by day. `data` says whether there is any
 * record of the period at all, whatever the condition: a ledger that holds none of the wished kind is a count of zero, a
 * ledger without a record is no data, and so is a list of which no row has a date that can be read.
 *
 * @param dateFields where the day stands; by default the first of its definition's `dates` that the record has
 */
export function selectRecords(
  context: MeasureContext,
  kinds: LedgerKinds,
  where?: RecordFilter,
  dateFields?: readonly string[],
): Selection {
  const entries: Entry[] = [];
  const undated: Entry[] = [];
  let some = false;
  let anyDate = false;
  const isOfPeriod = ({ when }: Entry): boolean =>
    when !== null && inPeriod(when, context.period.from, context.period.asOf);
  for (const ledger of countedLedgers(context, kinds)) {
    const rows = rowsOf(ledger, dateFields);
    anyDate ||= rows.some(({ when }) => when !== null);
    some ||= rows.some(isOfPeriod);
    for (const row of matching(ledger, rows, where)) {
      if (row.when === null) undated.push(row);
      else if (isOfPeriod(row)) entries.push(row);
    }
  }
  entries.sort(byDay);
  const withoutDates = undated.length > 0 && !anyDate;
  return {
    data:
      some || (undated.length > 0 && anyDate) ? "some" : withoutDates ? "none" : emptyState(context, kinds),
    entries,
    undated,
  };
}

/**
 * All records of registers that list what there is (rules, responsibility areas), dated or not, up to the as-of date.
 *
 * @param since what is dated before this day is no longer in force: plans of another year
 */
export function selectStanding(
  context: MeasureContext,
  kinds: LedgerKinds,
  where?: RecordFilter,
  dateFields?: readonly string[],
  since: Day | null = null,
): Selection {
  const entries: Entry[] = [];
  let some = false;
  for (const ledger of countedLedgers(context, kinds)) {
    const meant = new Set(matchingOf(ledger, where));
    for (const record of ledger.records) {
      if (isOthers(record)) continue;
      const when = whenOf(ledger, record, dateFields);
      if (when !== null && when.from > context.period.asOf) continue;
      if (when !== null && since !== null && when.to < since) continue;
      some = true;
      if (meant.has(record)) entries.push({ ledger, record, when });
    }
  }
  entries.sort(byDay);
  return { data: some ? "some" : emptyState(context, kinds), entries, undated: [] };
}

/** The day from which a register's records are of the period, where only those count. */
export function sinceOf(
  { ofPeriod }: { readonly ofPeriod?: boolean },
  { period }: MeasureContext,
): Day | null {
  return ofPeriod === true ? period.from : null;
}

/** Asked for every clause and every month of the same ledger. */
const dated = new WeakMap<Ledger, Map<string, readonly Entry[]>>();
const chosen = new WeakMap<readonly Entry[], WeakMap<RecordFilter, readonly Entry[]>>();

/** A ledger's own records with their days, continuation rows told. */
function rowsOf(ledger: Ledger, dateFields?: readonly string[]): readonly Entry[] {
  const ofLedger = dated.get(ledger) ?? new Map<string, readonly Entry[]>();
  dated.set(ledger, ofLedger);
  const key = dateFields?.join(" ") ?? "";
  const rows =
    ofLedger.get(key) ??
    joinedRows(ledger, dateFields)
      .filter(({ record }) => !isOthers(record))
      .map(({ record, head }) => ({
        ledger,
        record,
        when: whenOf(ledger, record, dateFields),
        ...(head && { head }),
      }));
  ofLedger.set(key, rows);
  return rows;
}

/** The rows that fulfil a condition. */
function matching(
  { title, sheet }: Ledger,
  rows: readonly Entry[],
  where: RecordFilter | undefined,
): readonly Entry[] {
  if (where === undefined) return rows;
  const ofRows = chosen.get(rows) ?? new WeakMap<RecordFilter, readonly Entry[]>();
  chosen.set(rows, ofRows);
  const found = ofRows.get(where) ?? meantOf({ title, sheet }, rows, where);
  ofRows.set(where, found);
  return found;
}

function meantOf(
  table: Pick<Ledger, "title" | "sheet">,
  rows: readonly Entry[],
  where: RecordFilter,
): readonly Entry[] {
  const meant = new Set(matchingOf({ ...table, records: rows.map(({ record }) => record) }, where));
  return rows.filter(({ record }) => meant.has(record));
}

/** What another office sent (收文) proves nothing of one's own; a register of nothing else is no data. */
function isOthers({ fields }: LedgerRecord): boolean {
  return fields["direction"]?.value === "received";
}

/** A record of a month, a quarter or a year belongs to the stretch that holds its first day. */
function inPeriod(when: DateSpan, from: Day, asOf: Day): boolean {
  const wide = when.precision === "year" || when.precision === "half-year" || when.precision === "quarter";
  return wide ? when.to >= from && when.from <= asOf : when.from >= from && when.from <= asOf;
}

/**
 * The stretch that dates a record. A table without a date column is dated by the table itself (a score sheet of one inspection);
 * where the column is there and the cell empty or wrong, the record has no date.
 */
function whenOf(
  ledger: Ledger,
  record: LedgerRecord,
  dateFields: readonly string[] = LEDGERS[ledger.kind].dates,
): DateSpan | null {
  for (const name of dateFields) {
    const span = dateOf(record, name);
    if (span) return span;
    const field = record.fields[name];
    if (field && isFilled(field)) return null;
  }
  const hasColumn = ledger.columns.some(
    (column) => column.field !== null && dateFields.includes(column.field),
  );
  return hasColumn ? null : ledger.period;
}

function byDay(a: Entry, b: Entry): number {
  const x = a.when?.from ?? "";
  const y = b.when?.from ?? "";
  if (x !== y) return x < y ? -1 : 1;
  if (a.ledger.sheet !== b.ledger.sheet) return a.ledger.sheet < b.ledger.sheet ? -1 : 1;
  return a.record.area.row - b.record.area.row;
}

export function entryCells(entries: readonly Entry[]): CellArea[] {
  return entries.map(({ ledger, record }) => cellsOfRecord(ledger, record));
}

/** The sheets on which records stand, each once: 《学习台账》《会议记录》. */
export function sheetsOf(entries: readonly Entry[]): string {
  return [...new Set(entries.map(({ ledger }) => `《${ledger.sheet.trim()}》`))].join("");
}

/** 「有 2 行没有日期或日期认不出，未计入」, where there are such rows. */
export function undatedNote(undated: readonly Entry[]): Remark[] {
  if (undated.length === 0) return [];
  return [{ text: { key: "check.rows-undated", params: { n: undated.length } }, cells: entryCells(undated) }];
}
