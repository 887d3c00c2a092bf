import type { ClauseResult } from "../../check";
import type { Ledger } from "../../ledgers";
import type { Proposal } from "../kit/proposed";
import type { ClauseWording } from "./document-input";
import { leaderFor } from "./leader-for";
import { inferredOwners, matterOf } from "./responsible";
import { headsOf, type UnitStaff } from "./unit-staff";

/** Who answers for a clause; what is inferred is a proposal, what the standard or the unit has said a word. */
export interface TaskOwners {
  readonly department: string | Proposal | null;
  readonly person: string | Proposal | null;
  readonly leader: Proposal | null;
}

const EVERYBODY = "各科室";

/**
 * Proposes who answers for a clause: the department as the standard or the unit has it, else as `inferredOwners` says; its head; and the
 * leader as `leaderFor` says.
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
    return {
      department: EVERYBODY,
      person: "各科室主要负责人",
      leader: leaderFor(clause, "", staff, ledgers),
    };
  }
  return {
    department: said !== "" ? said : name === "" ? null : { value: name, inferredFrom: found?.source ?? "" },
    person: found?.person ? { value: found.person, inferredFrom: found.source } : proposedHeads(name, staff),
    leader: leaderFor(clause, leading(name), staff, ledgers),
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
