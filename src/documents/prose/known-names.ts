import type { Ledger } from "../../ledgers";
import { headsGroup, headsOffice, isDeputyHead, presentMembers, type GroupMember } from "./group-members";

/**
 * What the ledgers say for the blanks of a document: who leads the creation work. What the clerk has said goes before it.
 * Only the leading group's own list is asked: who heads the unit is not always who heads the group.
 */
export function knownNames(ledgers: readonly Ledger[]): Readonly<Record<string, string>> {
  const members = presentMembers(ledgers);
  const office = members.filter(headsOffice);
  const known = {
    领导小组组长: named(members.filter(headsGroup)),
    领导小组副组长: named(members.filter(isDeputyHead)),
    领导小组办公室主任: named(office),
    领导小组办公室所在科室: office[0]?.department ?? "",
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ""));
}

function named(members: readonly GroupMember[]): string {
  return members.map(({ name }) => name).join("、");
}
