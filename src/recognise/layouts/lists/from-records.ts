import type { DateSpan } from "../../../grid";
import {
  isGroupList,
  type Field,
  type Finding,
  type LedgerPerson,
  type LedgerRecord,
} from "../../../ledgers";
import { hidesPeople } from "../../columns/looks-like-name";
import { foldName } from "../../columns/names";
import type { TableTitle } from "../../find/title";
import { findingOf } from "../../problems";

/** The time that title or sheet name speak of; the records' own, where not one of them lies in it: full dates beat a tab called 2023. */
export function periodOf({ period }: TableTitle, records: readonly LedgerRecord[]): DateSpan | null {
  const dates = datesOf(records);
  const apart = period !== null && dates !== null && (dates.to < period.from || dates.from > period.to);
  return apart ? dates : (period ?? dates);
}

/** From the first to the last day that the records name. */
function datesOf(records: readonly LedgerRecord[]): DateSpan | null {
  let from = "";
  let to = "";
  for (const { fields } of records) {
    const value = fields["date"]?.value;
    if (typeof value !== "object" || value === null || !("precision" in value)) continue;
    if (from === "" || value.from < from) from = value.from;
    if (value.to > to) to = value.to;
  }
  return from === "" ? null : { from, to, precision: "range" };
}

/** A roster's row for each of the people that one names: 「成员 贺兰、司马晴、廖一鸣」. */
export function eachNamed(record: LedgerRecord): readonly LedgerRecord[] {
  const { name } = record.fields;
  const { value } = name ?? {};
  if (!name || !Array.isArray(value)) return [record];
  return (value as readonly string[]).map((one) => ({
    ...record,
    fields: { ...record.fields, name: { ...name, value: one, raw: one } },
  }));
}

/** In the list of a group, a role with empty cells below it is also of those below. */
export function rolesCarried(records: readonly LedgerRecord[], title: string): readonly LedgerRecord[] {
  if (!isGroupList({ title, records: [] })) return records;
  let above: Field | undefined;
  return records.map((record) => {
    const role = record.fields["group-role"];
    above = role ?? above;
    return role === undefined && above
      ? { ...record, fields: { ...record.fields, "group-role": above } }
      : record;
  });
}

/** The people that a roster or a table of hours lists, each once. */
export function peopleIn(records: readonly LedgerRecord[]): readonly LedgerPerson[] {
  const people = new Map<string, LedgerPerson>();
  for (const { fields } of records) {
    const field = fields["name"] ?? fields["person"];
    if (!field || typeof field.value !== "string") continue;
    const { name, note } = foldName(field.raw);
    const department = typeof fields["department"]?.value === "string" ? fields["department"].value : null;
    const staffNumber =
      typeof fields["staff-number"]?.value === "string" ? fields["staff-number"].value : null;
    const key = `${name}\n${staffNumber ?? department ?? ""}`;
    if (!people.has(key)) people.set(key, { name, department, staffNumber, note, cell: field.cell });
  }
  return [...people.values()];
}

/** Hidden names (张*) that several rows of a roster have though nothing tells them apart: each told once. */
export function hiddenAlike(
  sheet: string,
  records: readonly LedgerRecord[],
  people: readonly LedgerPerson[],
): readonly Finding[] {
  const rows = new Map<string, number>();
  for (const { fields } of records) {
    const { value, raw } = fields["name"] ?? fields["person"] ?? { value: null, raw: "" };
    const name = value === null ? "" : foldName(raw).name;
    rows.set(name, (rows.get(name) ?? 0) + 1);
  }
  const first = new Map(people.map((person) => [person.name, person]));
  const merged = [...first.values()].filter(
    ({ name }) =>
      hidesPeople(name) && (rows.get(name) ?? 0) > people.filter((one) => one.name === name).length,
  );
  return merged.map(({ name, cell }) =>
    findingOf({ id: "attendance.hidden-names-together" }, { sheet, ...cell }, name, "attendance"),
  );
}
