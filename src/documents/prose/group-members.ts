import { textOf, writtenTextOf, isCounted, type Ledger } from "../../ledgers";
import { areLeaders, hasLeft } from "./unit-staff";

/** Someone of the leading group, as its list has it. */
export interface GroupMember {
  readonly role: string;
  readonly name: string;
  readonly position: string;
  readonly department: string;
  readonly assignment: string;
}

/** The leading group's members from the rosters that give a role in the group, in their order, then its office; each person and role once. */
export function groupMembers(ledgers: readonly Ledger[]): readonly GroupMember[] {
  const members = new Map<string, GroupMember>();
  const office = new Map<string, GroupMember>();
  for (const ledger of ledgers) {
    if (ledger.kind !== "roster" || !isCounted(ledger)) continue;
    for (const record of ledger.records) {
      const text = (field: string): string => textOf(record, field) ?? "";
      const written = (field: string): string => writtenTextOf(record, field) ?? "";
      const member = {
        role: text("group-role"),
        name: text("name"),
        position: written("position"),
        department: written("department"),
        assignment: written("assignment"),
      };
      if (member.role === "" || member.name === "") continue;
      const held = { ...member, role: text("office-role"), assignment: "" };
      if (!members.has(keyOf(member))) members.set(keyOf(member), member);
      if (held.role !== "") office.set(keyOf(held), held);
    }
  }
  // What a row says of an office goes before what is only said beside it.
  const beside = [...office].filter(([key]) => !members.has(key));
  return [...new Map([...members, ...beside]).values()];
}

function keyOf({ role, name }: GroupMember): string {
  return `${role}\n${name}`;
}

/** Those of them who are still there: who has left leads nothing and is proposed for nothing. */
export function presentMembers(ledgers: readonly Ledger[]): readonly GroupMember[] {
  return groupMembers(ledgers).filter(({ name }) => !hasLeft(name, ledgers));
}

/** 组长, not 副组长. */
export function headsGroup({ role }: GroupMember): boolean {
  return /(^|[^副])组长/.test(role) && !role.includes("副组长");
}

/** 副组长 */
export function isDeputyHead({ role }: GroupMember): boolean {
  return role.includes("副组长");
}

/** 办公室主任, not 办公室副主任. */
export function headsOffice({ role }: GroupMember): boolean {
  return /办公室.*主任/.test(role) && !role.includes("副主任");
}

/** The departments that the roster names, in its order; leaders are none. */
export function rosterDepartments(ledgers: readonly Ledger[]): readonly string[] {
  const names = ledgers.flatMap((ledger) =>
    ledger.kind === "roster" && isCounted(ledger)
      ? ledger.records.flatMap((record) => textOf(record, "department") ?? [])
      : [],
  );
  return [...new Set(names)].filter((name) => !areLeaders(name));
}
