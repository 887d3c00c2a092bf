import type { CellArea } from "../../../grid";
import type { Finding } from "../../../ledgers";
import { hidesPeople } from "../../columns/looks-like-name";
import { findingOf } from "../../problems";

/** A row whose name stands in a row above it, too, with nothing that tells the two apart. */
interface RepeatedName {
  readonly name: string;
  readonly cell: CellArea;
}

/** Tells of names that come again: two people, or two posts of one. Hidden names (张*) do so all the way down: one word for each is enough. */
export function sameNames(repeated: readonly RepeatedName[]): Finding[] {
  const told = new Set<string>();
  return repeated.flatMap(({ name, cell }) => {
    const hides = hidesPeople(name);
    if (hides && told.has(name)) return [];
    told.add(name);
    const id = hides ? "attendance.hidden-names-apart" : "attendance.same-name-twice";
    return [findingOf({ id }, cell, name, "attendance")];
  });
}
