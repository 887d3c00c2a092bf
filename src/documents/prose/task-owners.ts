import type { ClauseResult } from "../../check";
import { isCounted, peopleOf, textOf, type Ledger } from "../../ledgers";
import type { Proposal } from "../kit/proposed";
import type { ClauseWording } from "./document-input";
import { inferredOwners, matterOf } from "./responsible";
import { headsOf, type Colleague, type UnitStaff } from "./unit-staff";

/** Who answers for a clause; what is inferred is a proposal, what the standard or the unit has said a word. */
export interface TaskOwners {
  readonly department: string | Proposal | null;
  readonly person: string | Proposal | null;
  readonly leader: Proposal | null;
}

const EVERYBODY = "各科室";

/**
 * Proposes who answers for a clause: the department as the standard or the unit has it, else as `inferredOwners` says; its head; and the
 * leader under whom that department's tasks stand in the unit's own lists, or whose duties name it, else who heads the unit.
 *
 * @param result of the clause in the checked period: what fell short is seen to by those with whom it did
 */
export function taskOwners(
  clause: ClauseWording,
  result: ClauseResult | undefined,
  staff: UnitStaff,
  ledgers: readonly Ledger[],
): TaskOwners {
  const said = clause.department;
  const found =
    said === "" ? inferredOwners(clause.title, clause, matterOf(result, ledgers), ledgers, staff) : null;
  const name = said === "" ? (found?.department ?? "") : said;
  if (said === "" && clause.answeredBy === EVERYBODY && name.startsWith("各")) {
    return { department: EVERYBODY, person: "各科室主要负责人", leader: ofChief(staff.chief) };
  }
  return {
    department: said !== "" ? said : name === "" ? null : { value: name, inferredFrom: found?.source ?? "" },
    person: found?.person ? { value: found.person, inferredFrom: found.source } : proposedHeads(name, staff),
    leader: clause.group === "A" ? ofChief(staff.chief) : leaderOf(leading(name), staff, ledgers),
  };
}

/** The one in the lead stands first. */
function leading(departments: string): string {
  return departments.split("、")[0] ?? "";
}

function proposedHeads(departments: string, staff: UnitStaff): Proposal | null {
  const heads = headsOf(departments, staff);
  if (heads.length === 0) return null;
  return {
    value: [...new Set(heads.map(({ name }) => name))].join("、"),
    inferredFrom: `${[...new Set(heads.map(({ source }) => source))].join("、")}的职务`,
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
