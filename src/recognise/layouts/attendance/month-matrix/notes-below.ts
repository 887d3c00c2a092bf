import { compactText } from "../../../../grid";
import type { BlockFrame } from "./grid-block";
import type { PeoplePlace } from "./row-line";
import { countFilled, firstTextBetween, hasNumber } from "./row-texts";

/** Somebody as far as it matters whether they are a note. */
interface Named {
  readonly row: number;
  readonly rows: readonly unknown[];
}

/** So few cells beside a name, below the sum of all, are no marks. */
const MOST_BESIDE_NOTES = 4;

/**
 * How many of those named are people: who stands below the sum of all, or last without a number or marks, may be a note or a signature.
 *
 * @param sum the last row that sums up everybody; null for none
 */
export function countPeople(
  frame: BlockFrame,
  place: PeoplePlace,
  { people, sum }: { readonly people: readonly Named[]; readonly sum: number | null },
): number {
  const below = people.filter(({ row }) => sum !== null && row > sum);
  const areNotes = below.every((one) => isBare(frame, place, one, MOST_BESIDE_NOTES));
  let count = areNotes ? people.length - below.length : people.length;
  while (count > 1 && isSignature(frame, place, people.slice(0, count))) count -= 1;
  return count;
}

/** Whether somebody has no number, one row and hardly any marks. */
function isBare(
  { cells, left }: BlockFrame,
  { days }: PeoplePlace,
  { row, rows }: Named,
  most: number,
): boolean {
  return (
    rows.length === 1 && !hasNumber(cells, row, left, days.first) && countFilled(cells, row, days) <= most
  );
}

/** Whether the last one is no person: has no marks, and no number where all others have one, or the row is signed. */
function isSignature(frame: BlockFrame, place: PeoplePlace, people: readonly Named[]): boolean {
  const last = people[people.length - 1];
  if (!last || !isBare(frame, place, last, 0)) return false;
  const { cells, left } = frame;
  const { first } = place.days;
  const others = people.slice(0, -1);
  if (others.length > 1 && others.every(({ row }) => hasNumber(cells, row, left, first))) return true;
  const signed = cellsBetween(frame, last.row, first).filter((text) => SIGNED.test(text)).length;
  return signed > 1 || (signed === 1 && firstTextBetween(cells, last.row - 1, left, first) === "");
}

/** Who has checked or kept a table: 「某审」, 「某记」. */
const SIGNED = /^[\u3400-\u9FFF·]{1,6}(?:审核?|复核|核|记录?|填报?|制表?|报|校)$/;

function cellsBetween({ cells, left }: BlockFrame, row: number, end: number): readonly string[] {
  return Array.from({ length: end - left }, (_, index) => compactText(cells.raw(row, left + index)));
}
