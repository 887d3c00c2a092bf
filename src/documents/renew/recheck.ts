import { type Day, chineseDay } from "../../grid";
import type { PlanCell } from "../kit/sheet-plan";

/** What a check says of a problem in the register; each text begins with its word, by which it is read back. */
const WORDS = {
  fresh: "新发现",
  again: "再次出现",
  still: "仍存在",
  gone: "已消除",
  merged: "并入同一问题",
  own: "台账未销号",
} as const;

/** For a problem that this check has found: what stood in the register before decides. `before` is null for a new row. */
export function recheckOfPresent(before: string | null, asOf: Day): string {
  if (before === null || before === on(WORDS.fresh, asOf)) return on(WORDS.fresh, asOf);
  if (before === on(WORDS.own, asOf)) return before;
  if (isSolved(before) || before === on(WORDS.again, asOf)) return on(WORDS.again, asOf);
  return on(WORDS.still, asOf);
}

/** For a problem that a check over the same stretch or more no longer finds. Once gone, the day stays. */
export function recheckOfSolved(before: string, asOf: Day): string {
  return isSolved(before) ? before : on(WORDS.gone, asOf);
}

/** For a problem that the unit found itself, before it first stands in the register. */
export function recheckOfOwn(asOf: Day): string {
  return on(WORDS.own, asOf);
}

/** For a problem of an earlier check that now stands once, under another clause. */
export function recheckOfMerged(asOf: Day): string {
  return on(WORDS.merged, asOf);
}

/** Whether it says already that it stands elsewhere: the day stays. */
export function isMergedBefore(recheck: string): boolean {
  return recheck.startsWith(WORDS.merged);
}

/** Whether it says that the problem is gone. */
export function isSolved(recheck: string): boolean {
  return recheck.startsWith(WORDS.gone);
}

/** The cell that says it: in words, and in a colour. */
export function recheckCell(recheck: string): PlanCell {
  const style = isSolved(recheck)
    ? "verdict-met"
    : recheck.startsWith(WORDS.fresh)
      ? "verdict-behind"
      : "verdict-unmet";
  return { value: recheck, style };
}

function on(word: string, day: Day): string {
  return `${word}\n${chineseDay(day)}`;
}
