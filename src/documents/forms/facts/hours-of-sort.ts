import { compactText, mergeAreas } from "../../../grid";
import { numberOf, peopleOf, writtenTextOf, type LedgerRecord } from "../../../ledgers";
import { cellsOfRecord } from "../../../measures";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { sheetsOf } from "./figures-of";
import { staffNames } from "./staff-facts";
import { sumOf } from "./turns";

/** Records of one way of studying, and whether each record says its way. */
interface Sort {
  readonly is: (record: LedgerRecord) => boolean;
  readonly isTold: boolean;
}

const OF_HOURS = /^$|学时|小时|课时|时数|时长/u;

/**
 * Hours studied in one way by somebody, or by all of a department: 「网络学习」 of a register of hours. Nought for whoever stands in it with other
 * ways only; null for whom it does not name, and where a record does not say its hours.
 */
export function hoursOfSort(
  label: string,
  { is, isTold }: Sort,
  { person, department }: { readonly person: string | null; readonly department: string | null },
  context: FormContext,
): Known | null {
  if (!OF_HOURS.test(label)) return null;
  const own = department === null ? null : staffNames(context, department);
  const rows = context.input.figures.rowsIn("study-hours").filter(({ record }) => {
    const names = peopleOf(record, "person");
    return (person === null || names.includes(person)) && (own === null || names.some((one) => own.has(one)));
  });
  const asked = rows.filter(({ record }) => is(record));
  const value = asked.length === 0 ? 0 : sumOf(asked, ({ record }) => numberOf(record, "hours"));
  if (rows.length === 0 || value === null) return null;
  const source = mergeAreas(rows.map(({ ledger, record }) => cellsOfRecord(ledger, record)));
  return { value, from: sheetsOf(source), source, sure: isTold };
}

/**
 * Hours of one way of studying that a text names, for a person to look at; null for their average, undefined where it names no way that the
 * register of hours tells: then the hours of all are meant.
 */
export function hoursOfWay(words: string, context: FormContext): Known | null | undefined {
  const rows = context.input.figures.rowsIn("study-hours");
  const wayOf = (record: LedgerRecord): string => compactText(writtenTextOf(record, "form") ?? "");
  const ways = new Set(rows.map(({ record }) => wayOf(record)).filter((way) => way.length >= 2));
  const named = [...ways].filter((way) => words.includes(way));
  if (named.length === 0) return undefined;
  if (/均|每/u.test(words)) return null;
  const is = (record: LedgerRecord): boolean => named.includes(wayOf(record));
  return hoursOfSort("", { is, isTold: false }, { person: null, department: null }, context);
}
