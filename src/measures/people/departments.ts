import { withoutSpaces } from "../../grid";
import type { Ledger, LedgerRecord } from "../../ledgers";
import type { MeasureContext } from "../measure";
import { type FieldNames, fieldsOf, searchText } from "../records/record-filter";
import { servesOn } from "./time-served";

/** Words that mean every department. */
const ALL = /^(各科室|各部门|各股室|各处室|全体|全局|全员|全单位|各科室及|所有科室|机关全体)/;

/** Where a roster puts the unit's heads: they are no department, and nobody inspects or enters for them. */
const HEADS =
  /^(?:[^科股处室]{0,6}(?:局|委|办|院|厅|署|校|所|站|中心|镇|乡|街道|机关|单位|党组|党委|班子)?)?(?:领导|领导班子|领导成员|班子|班子成员|党组成员|党委成员|党组班子)$/;

/** The unit's departments: of those in service by the roster, else those that the responsibility areas name. */
export function departmentsOf(context: MeasureContext): string[] {
  const names = context.people
    .filter((person) => servesOn(person, context.period.asOf))
    .flatMap(({ department }) => department ?? []);
  const known = names.length > 0 ? names : context.ledgers.flatMap(areaDepartments);
  return [...new Set(known.map(withoutSpaces))].filter(
    (name) => name !== "" && !ALL.test(name) && !HEADS.test(name),
  );
}

function areaDepartments(ledger: Ledger): string[] {
  if (ledger.kind !== "hygiene-area" || ledger.blankForm) return [];
  return ledger.records.flatMap((record) => departmentsNamed(record, ["department"]));
}

/** The departments that a record names, cut at commas. */
export function departmentsNamed(record: LedgerRecord, fields: FieldNames): string[] {
  return fieldsOf(record, fields)
    .flatMap((field) => searchText(field).split(/[、,，;；/\n]+/))
    .map(withoutSpaces)
    .filter((name, index, all) => name !== "" && all.indexOf(name) === index);
}

/** Which of the departments a record stands for: those it names, or all for 「各科室」. */
export function departmentsMeant(
  record: LedgerRecord,
  fields: FieldNames,
  departments: readonly string[],
): string[] {
  const named = departmentsNamed(record, fields);
  if (named.some((name) => ALL.test(name))) return [...departments];
  return departments.filter((department) =>
    named.some((name) => name === department || name.startsWith(department)),
  );
}
