import type { Ledger } from "../../ledgers";
import type { Proposal } from "../kit/proposed";
import { groupMembers } from "./group-members";
import { officeOf } from "./answering-department";
import { proposedLaw, proposedReading, proposedTrade } from "./proposed-study";
import { proposedTasks } from "./proposed-tasks";
import { unitStaff, type Colleague } from "./unit-staff";

/**
 * What the ledgers suggest for blanks that nobody has filled (docs/criteria.md §4.1), by the blanks' names. Who leads the creation work is
 * proposed by positions; where the unit has a list of its leading group, that is no proposal (see `knownNames`). What must not
 * be guessed is not here: documents from above, villages and households that the unit helps.
 */
export function proposalsOf(ledgers: readonly Ledger[], unit: string): Readonly<Record<string, Proposal>> {
  const staff = unitStaff(ledgers);
  const isListed = groupMembers(ledgers).length > 0;
  const office = officeOf(staff);
  const found: Readonly<Record<string, Proposal | null>> = {
    ...(isListed
      ? {}
      : {
          领导小组组长: ofPeople(staff.chief ? [staff.chief] : []),
          领导小组副组长: ofPeople(staff.deputies),
          领导小组办公室所在科室: office && { value: office.name, inferredFrom: "花名册的科室" },
          领导小组办公室主任: ofPeople(office?.head ? [office.head] : []),
        }),
    本行业主要法律名称: proposedLaw(ledgers, unit),
    本年度理论学习重点篇目: proposedReading(ledgers),
    本单位主要业务领域: proposedTrade(ledgers, staff),
    本单位年度重点工作: proposedTasks(ledgers),
  };
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, proposal]) => (proposal === null ? [] : [[name, proposal]])),
  );
}

/** Names with the rows that their positions stand in; null for nobody. */
function ofPeople(colleagues: readonly Colleague[]): Proposal | null {
  if (colleagues.length === 0) return null;
  return {
    value: colleagues.map(({ name }) => name).join("、"),
    inferredFrom: `${[...new Set(colleagues.map(({ source }) => source))].join("、")}的职务`,
  };
}
