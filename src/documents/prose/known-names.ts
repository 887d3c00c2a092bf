import type { Ledger } from "../../ledgers";
import { groupMembers, type GroupMember } from "./group-members";

/**
 * What the ledgers say for the blanks of a document: who leads the creation work. What the clerk has said goes before it.
 * Only the leading group's own list is asked: who heads the unit is not always who heads the group.
 */
export function knownNames(ledgers: readonly Ledger[]): Readonly<Record<string, string>> {
  const members = groupMembers(ledgers);
  const office = members.filter(({ role }) => /办公室.*主任/.test(role) && !role.includes("副主任"));
  const heads = members.filter(({ role }) => /(^|[^副])组长/.test(role) && !role.includes("副组长"));
  const deputies = members.filter(({ role }) => role.includes("副组长"));
  const known = {
    领导小组组长: named(heads),
    领导小组副组长: named(deputies),
    领导小组办公室主任: named(office),
    领导小组办公室所在科室: office[0]?.department ?? "",
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ""));
}

function named(members: readonly GroupMember[]): string {
  return members.map(({ name }) => name).join("、");
}
