import { mergeAreas } from "../../grid";
import type { Measure } from "../measure";
import { found, nothing } from "../measured";
import { departmentsMeant, departmentsNamed, departmentsOf } from "../people/departments";
import { goneNote } from "../people/gone-people";
import { finderFor, namesIn } from "../people/person-match";
import { ROSTER_FIELDS } from "../people/roster-people";
import { columnsTelling, fieldsRead, type RecordFilter } from "../records/record-filter";
import { namesInRow, remark } from "../records/remarks";
import {
  entryCells,
  type Entry,
  type LedgerKinds,
  needsOfRecords,
  selectRecords,
  selectStanding,
  sinceOf,
  undatedNote,
} from "../records/select-records";
import { neverTold } from "../records/never-told";
import { satisfies } from "../target";
import type { Message } from "../../locales";

/** The share of departments with at least one record, in percent, the others by name. */
interface DepartmentsCoveredCall {
  readonly measure: "departments-covered";
  readonly ledger: LedgerKinds;
  readonly where?: RecordFilter;
  /** Where the department stands. */
  readonly departments: readonly string[];
  /** Where people's names stand, who stand for their department. */
  readonly names?: readonly string[];
  readonly standing?: boolean;
  /** Of a register, only what is dated in the period, or not at all. */
  readonly ofPeriod?: boolean;
}

export const departmentsCovered: Measure<DepartmentsCoveredCall> = {
  name: "departments-covered",
  unit: "percent",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  needs: (call) => [
    ...needsOfRecords(
      call.ledger,
      [...call.departments, ...(call.names ?? []), ...fieldsRead(call.where)],
      undefined,
      [[...call.departments, ...(call.names ?? [])], ...columnsTelling(call.where)],
    ),
    { kind: "roster", fields: ROSTER_FIELDS },
  ],
  run: (call, target, context) => {
    const { data, entries, undated } =
      call.standing === true
        ? selectStanding(context, call.ledger, call.where, undefined, sinceOf(call, context))
        : selectRecords(context, call.ledger, call.where);
    // A register is recognised by its condition (the leading group's list among the rosters): no row, no register.
    const noRegister = call.standing === true && call.where !== undefined && entries.length === 0;
    if (data !== "some" || noRegister) return nothing(data, target, undatedNote(undated));
    const untold = neverTold(call, target, context, undatedNote(undated));
    if (untold !== null) return untold;
    const departments = departmentsOf(context);
    if (departments.length === 0) {
      return nothing("none", target, [{ text: { key: "check.no-departments" }, cells: [] }]);
    }
    const find = finderFor(context.people);
    // Whose a record is can't be told where it names neither department nor person, not even that a department has none.
    const isAnonymous = (entry: Entry) =>
      departmentsNamed(entry.record, call.departments).length === 0 &&
      namesIn(entry, call.names ?? []).length === 0 &&
      find(entry, call.names ?? []).people.length === 0;
    if (entries.length > 0 && entries.every(isAnonymous)) {
      const text: Message = { key: "check.departmentless", params: { n: entries.length } };
      return nothing("none", target, [{ text, cells: mergeAreas(entryCells(entries)) }]);
    }
    const covered = new Set(
      entries.flatMap((entry) => [
        ...departmentsMeant(entry.record, call.departments, departments),
        ...find(entry, call.names ?? []).people.flatMap(({ department }) => department ?? []),
      ]),
    );
    for (const department of covered) if (!departments.includes(department)) covered.delete(department);
    const missing = departments.filter((department) => !covered.has(department));
    const actual = (covered.size / departments.length) * 100;
    const over = call.standing === true || context.period.asOf >= context.period.to;
    return found(target, {
      satisfied: satisfies(actual, target.operator, target.value),
      standing: over ? "final" : "on-track",
      actual,
      numerator: covered.size,
      denominator: departments.length,
      evidence: mergeAreas(entryCells(entries)),
      problems: [
        ...(missing.length === 0
          ? []
          : [remark({ key: "check.departments-missing", params: { names: namesInRow(missing) } })]),
        ...undatedNote(undated),
      ],
      notes: call.standing === true && call.names ? goneNote(entries, call.names, context) : [],
    });
  },
};
