import { isDone } from "../../../check";
import { compactText } from "../../../grid";
import {
  dateOf,
  peopleOf,
  textOf,
  writtenTextOf,
  type LedgerKind,
  type LedgerRecord,
} from "../../../ledgers";
import type { Found } from "../../prose/found-record";
import type { FormContext } from "../form-context";
import { casesIn, isOfCases } from "./cases";
import type { Counter } from "./figures-of";
import { namesPerson } from "./kept-sorts";
import type { Counted } from "./record-counts";
import { staffNames } from "./staff-facts";

/** Whose records, and which of them: a department's, a person's, those of a sort. */
export interface OfWhom {
  readonly department?: string | null;
  readonly person?: string | null;
  readonly is?: (record: LedgerRecord) => boolean;
}

/** The records of a ledger in the checked time: of cases also those that only their deadline dates. */
export function recordsKept(kind: LedgerKind, context: FormContext): readonly Found[] {
  return isOfCases(kind) ? casesIn(kind, context).rows : context.input.figures.rowsIn(kind);
}

/** Whether no case has time left, which a standard may leave out of its rate. */
export function areSettled(kind: LedgerKind, context: FormContext, { is = () => true }: OfWhom): boolean {
  const { asOf } = context.input.report.period;
  return recordsKept(kind, context).every(
    ({ record }) => !is(record) || isDone(record, asOf) || (dateOf(record, "deadline")?.to ?? asOf) <= asOf,
  );
}

const NAMED_IN = ["people", "person", "author", "speaker"] as const;

/** Records of somebody, `among` where only some of those who took part are meant. */
type Own = Pick<Counted, "rows" | "among">;

/** Null where a record does not say whose it is. */
export function ofWhom(
  all: readonly Found[],
  { department = null, person = null, is = () => true }: OfWhom,
  counter: Counter,
  context: FormContext,
): Own | null {
  const ofSort = all.filter(({ record }) => is(record));
  if (department !== null) return ofDepartment(ofSort, department, counter, context);
  if (person === null) return { rows: ofSort, among: null };
  const named = ofSort.map((one) => ({ one, is: namesPerson(one.record, NAMED_IN, person) }));
  if (named.some(({ is: isTold }) => isTold === null)) return null;
  return { rows: named.filter((one) => one.is).map(({ one }) => one), among: null };
}

/** Who took part is told by names; else a record is of the department that stands in it, and what somebody wrote of its author's. */
function ofDepartment(
  all: readonly Found[],
  department: string,
  counter: Counter,
  context: FormContext,
): Own | null {
  const names = staffNames(context, department);
  const named = (field: string): boolean => all.every(({ record }) => peopleOf(record, field).length > 0);
  if ((counter === "turns" || counter === "people") && named("people")) return { rows: all, among: names };
  if (all.every(({ record }) => writtenTextOf(record, "department") !== null)) {
    return { rows: all.filter(({ record }) => isOfDepartment(record, department)), among: null };
  }
  if (counter !== "pieces" || !named("author")) return null;
  const isBy = ({ record }: Found): boolean => peopleOf(record, "author").some((name) => names.has(name));
  return { rows: all.filter(isBy), among: null };
}

/** Whether a department stands in a record; of none every record is. */
export function isOfDepartment(record: LedgerRecord, department: string | null): boolean {
  if (department === null) return true;
  const written = [writtenTextOf(record, "department"), textOf(record, "department")];
  return written.some((text) => text !== null && compactText(text) === department);
}
