import { dayFromNumber, type Day } from "../../grid";
import type { DaySlot } from "./day-slots";

type DayProblemKind =
  | "duplicate-date" // one date three times
  | "missing-date" // a day's column without its date
  | "weekday-contradicts-date"
  | "month-contradicts-title" // the header's dates are not of the month that title or sheet name say
  | "month-contradicts-sheet-name" // title and sheet name differ
  | "year-assumed";

export interface DayProblem {
  readonly kind: DayProblemKind;
  /** Index of the slot that shows it. */
  readonly slot: number;
  readonly assumed: string;
}

/** Keeps the dates that can all be true together and puts the others, and columns without a date, between them. */
export function settle(
  slots: readonly DaySlot[],
  numbers: readonly (number | null)[],
  problems: DayProblem[],
): (Day | null)[] {
  if (holdSessions(numbers)) return numbers.map(dayFromNumber);
  const kept = longestRise(numbers);
  const settled = numbers.map((number, index) => (kept.has(index) ? number : null));
  for (let index = 0; index < settled.length; index++) {
    if (settled[index] !== null) continue;
    const before = settled[index - 1] ?? null;
    const after = settled.findIndex((number, at) => at > index && number !== null);
    const next = after < 0 ? null : (settled[after] ?? null);
    const guess = before !== null ? before + 1 : next !== null ? next - (after - index) : null;
    if (guess === null) continue;
    settled[index] = guess;
    const exact = before !== null && next !== null && next - before === after - index + 1;
    // A weekday or holiday's name in place of a number is how some systems write the day.
    if (slots[index]?.cell?.kind === "name" && (exact || before === null || next === null)) continue;
    problems.push({
      kind: numbers[index] === null || numbers[index] === undefined ? "missing-date" : "duplicate-date",
      slot: index,
      assumed: dayFromNumber(guess),
    });
  }
  return settled.map((number) => (number === null ? null : dayFromNumber(number)));
}

/** Fewer repeated days are slips of the pen. */
const FEWEST_REPEATED = 2;

/** Days that are all there, never fall, and come again two times or more: several sessions on one day, as a course has them. */
function holdSessions(numbers: readonly (number | null)[]): numbers is readonly number[] {
  const repeated = new Set<number>();
  for (const [index, number] of numbers.entries()) {
    const before = numbers[index - 1] ?? null;
    if (number === null || (before !== null && number < before)) return false;
    if (number === before) repeated.add(number);
  }
  return repeated.size >= FEWEST_REPEATED;
}

/** Indexes of the longest run of dates in which each is at least as many days on as it is columns on. */
function longestRise(numbers: readonly (number | null)[]): Set<number> {
  const length: number[] = [];
  const previous: number[] = [];
  let best = -1;
  numbers.forEach((number, index) => {
    length[index] = number === null ? 0 : 1;
    previous[index] = -1;
    if (number === null) return;
    for (let at = 0; at < index; at++) {
      const earlier = numbers[at] ?? null;
      if (earlier === null || number - earlier < index - at) continue;
      if ((length[at] ?? 0) + 1 > (length[index] ?? 0)) {
        length[index] = (length[at] ?? 0) + 1;
        previous[index] = at;
      }
    }
    if (best < 0 || (length[index] ?? 0) > (length[best] ?? 0)) best = index;
  });
  const kept = new Set<number>();
  for (let at = best; at >= 0; at = previous[at] ?? -1) kept.add(at);
  return kept;
}
