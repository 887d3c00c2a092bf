import type { Ledger } from "../../ledgers";
import type { Proposal } from "../kit/proposed";
import { headsGroup, headsOffice, isDeputyHead, presentMembers, type GroupMember } from "./group-members";
import { officeOf } from "./answering-department";
import { proposedLaw, proposedReading, proposedTrade } from "./proposed-study";
import { proposedTasks } from "./proposed-tasks";
import { unitStaff, type Colleague } from "./unit-staff";

/** The unit's deputies whom the leading group's list leaves out. */
export const MORE_DEPUTIES = "领导小组增补副组长";

/**
 * What the ledgers suggest for blanks that nobody has filled (docs/criteria.md §4.1), by the blanks' names. Who leads the creation work is
 * proposed by positions; whom the unit's own list of its leading group names is no proposal (see `knownNames`), the places that it leaves
 * open are. What must not be guessed is not here: documents from above, villages and households that the unit helps.
 */
export function proposalsOf(ledgers: readonly Ledger[], unit: string): Readonly<Record<string, Proposal>> {
  const staff = unitStaff(ledgers);
  const office = officeOf(staff);
  const members = presentMembers(ledgers);
  const listed = new Set(members.map(({ name }) => name));
  const deputies = ofPeople(staff.deputies.filter(({ name }) => !listed.has(name)));
  const isHeld = (post: (member: GroupMember) => boolean): boolean => members.some(post);
  const found: Readonly<Record<string, Proposal | null>> = {
    领导小组组长: isHeld(headsGroup) ? null : ofPeople(staff.chief ? [staff.chief] : []),
    [isHeld(isDeputyHead) ? MORE_DEPUTIES : "领导小组副组长"]: deputies,
    ...(isHeld(headsOffice)
      ? {}
      : {
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
