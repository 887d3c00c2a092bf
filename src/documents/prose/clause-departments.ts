import type { ClauseResult } from "../../check";
import { saidOrProposed } from "../kit/proposed";
import type { PlanCell } from "../kit/sheet-plan";
import { departmentWord, inTheirWords } from "./department-word";
import type { DocumentInput } from "./document-input";
import { taskOwners } from "./task-owners";
import { unitStaff } from "./unit-staff";

/** The department that answers for a clause of the report: the standard's or the unit's word, else what is inferred, marked 拟. */
export type DepartmentOf = (result: ClauseResult) => PlanCell;

/**
 * Looks the roster and the unit's own lists through once for all clauses.
 *
 * @param ofCases whether those with whom cases fell short see to it; whoever keeps its papers is another
 */
export function clauseDepartments({ clauses, ledgers, report }: DocumentInput, ofCases = true): DepartmentOf {
  const staff = unitStaff(ledgers, report.period.asOf);
  const word = departmentWord(ledgers);
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  return (result) => {
    if (result.department !== "") return { value: result.department };
    const clause = byId.get(result.id);
    const who = clause ? taskOwners(clause, ofCases ? result : undefined, staff, ledgers).department : null;
    return saidOrProposed(typeof who === "string" ? inTheirWords(who, word) : who);
  };
}
