import { numberOf } from "../../ledgers";
import type { MeasureContext } from "../measure";
import { distinctOnes, type OccurrenceCall, selectOccurrences } from "../records/occurrences";
import type { Entry } from "../records/select-records";
import { fieldsOf, values } from "../records/record-filter";
import { finderFor, type FindPeople, namesIn } from "./person-match";

/** 「12人」 where names should stand. */
const A_NUMBER = /^(\d{1,5})(?:人次|[人名位个])?$/;

/**
 * How many people took part in all that a call counts, 人次: by the column that gives their number, else by those who are named. Null where
 * a record says neither.
 */
export function headcount(call: OccurrenceCall, context: MeasureContext): number | null {
  const { told } = distinctOnes(call, selectOccurrences(call, context), context);
  const find = finderFor(context.people);
  const counts = told.map((entry) => peopleAt(entry, find));
  return told.length === 0 || counts.includes(null)
    ? null
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

function peopleAt(entry: Entry, find: FindPeople): number | null {
  const given = numberOf(entry.record, "count");
  if (given !== null) return given;
  const words = fieldsOf(entry.record, "people").flatMap((field) => {
    const list = values(field);
    return list.length > 0 ? list : [String(field.raw)];
  });
  const numbers = words.map((word) => A_NUMBER.exec(word.replace(/\s/g, ""))?.[1]);
  if (words.length > 0 && numbers.every((one) => one !== undefined)) {
    return numbers.reduce((sum, one) => sum + Number(one), 0);
  }
  const { people, asGroup, isUnclear } = find(entry, "people");
  if (isUnclear) return null;
  const named = namesIn(entry, "people").length;
  const count = asGroup.length > 0 ? people.length : named;
  return count === 0 ? null : count;
}
