import { isCounted, peopleOf, textOf, type Ledger } from "../../ledgers";
import type { Proposal } from "../kit/proposed";
import { answeringDepartment } from "./answering-department";
import type { ClauseWording } from "./document-input";
import type { Colleague, UnitStaff } from "./unit-staff";

/** Who answers for a clause; what is inferred is a proposal, what the standard or the unit has said a word. */
export interface TaskOwners {
  readonly department: string | Proposal | null;
  readonly person: string | Proposal | null;
  readonly leader: Proposal | null;
}

const BY_NAME = "花名册的科室和职能";
const EVERYBODY = "各科室";

/**
 * Proposes who answers for a clause: the department as the standard or the unit has it, else by the departments' names; its head; and the
 * leader under whom that department's tasks stand in the unit's own lists, or whose duties name it, else who heads the unit.
 */
export function taskOwners(clause: ClauseWording, staff: UnitStaff, ledgers: readonly Ledger[]): TaskOwners {
  if (clause.department === "" && clause.answeredBy === EVERYBODY) {
    return { department: EVERYBODY, person: "各科室主要负责人", leader: ofChief(staff.chief) };
  }
  const found =
    clause.department === ""
      ? answeringDepartment(staff, clause.answeredBy)
      : (staff.departments.find(({ name }) => name === clause.department) ?? null);
  const name = clause.department === "" ? (found?.name ?? "") : clause.department;
  const inferred = found === null ? null : { value: found.name, inferredFrom: BY_NAME };
  return {
    department: clause.department === "" ? inferred : clause.department,
    person: found?.head ? { value: found.head.name, inferredFrom: `${found.head.source}的职务` } : null,
    leader: clause.group === "A" ? ofChief(staff.chief) : leaderOf(name, staff, ledgers),
  };
}

function leaderOf(department: string, staff: UnitStaff, ledgers: readonly Ledger[]): Proposal | null {
  if (department === "") return null;
  const leaders = [...(staff.chief ? [staff.chief] : []), ...staff.deputies];
  const inCharge = leaders.find(({ assignment }) => assignment.includes(department));
  if (inCharge) return { value: inCharge.name, inferredFrom: `${inCharge.source}的分工` };
  const counts = new Map<string, number>();
  for (const name of leadersInLists(department, ledgers)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = leaders
    .filter(({ name }) => counts.has(name))
    .sort((one, other) => (counts.get(other.name) ?? 0) - (counts.get(one.name) ?? 0))[0];
  return most ? { value: most.name, inferredFrom: "台账中该科室任务的责任领导" } : ofChief(staff.chief);
}

/** The leaders beside a department in the unit's lists of tasks and problems. */
function leadersInLists(department: string, ledgers: readonly Ledger[]): readonly string[] {
  return ledgers
    .filter((ledger) => (ledger.kind === "task" || ledger.kind === "rectification") && isCounted(ledger))
    .flatMap(({ records }) =>
      records
        .filter((record) => textOf(record, "department") === department)
        .flatMap((record) => peopleOf(record, "leader")),
    );
}

function ofChief(chief: Colleague | null): Proposal | null {
  return chief && { value: chief.name, inferredFrom: `${chief.source}的职务，分工未见记载` };
}
