import { type Day, chineseDay } from "../../grid";
import type { PlanCell } from "../kit/sheet-plan";

/** What a check says of a problem in the register (docs/criteria.md §4.5); each text begins with its word, by which it is read back. */
const WORDS = {
  fresh: "自查发现",
  again: "再次出现",
  still: "仍未整改",
  gone: "已整改",
  merged: "并入同一问题",
  own: "台账未销号",
} as const;

/** How 0.1.0 and 0.2.0 said it. */
const BEFORE: Partial<Record<keyof typeof WORDS, string>> = {
  fresh: "新发现",
  still: "仍存在",
  gone: "已消除",
};

/** For a problem that this check has found: what stood in the register before decides. `before` is null for a new row. */
export function recheckOfPresent(before: string | null, asOf: Day): string {
  if (before === null || isOf("fresh", before, asOf)) return on("fresh", asOf);
  if (isOf("own", before, asOf)) return on("own", asOf);
  if (isSolved(before) || isOf("again", before, asOf)) return on("again", asOf);
  return on("still", asOf);
}

/** For a problem that several rows of the register were about: it is back only where all of them were gone. */
export function recheckOfJoined(before: readonly string[], asOf: Day): string {
  const now = before.map((recheck) => recheckOfPresent(recheck, asOf));
  const order = [WORDS.still, WORDS.own, WORDS.fresh, WORDS.again];
  const [word] = order.filter((one) => now.some((recheck) => recheck.startsWith(one)));
  return now.find((recheck) => word !== undefined && recheck.startsWith(word)) ?? on("fresh", asOf);
}

/** For a problem that a check over the same stretch or more no longer finds. Once gone, the day stays. */
export function recheckOfSolved(before: string, asOf: Day): string {
  return isSolved(before) ? recheckInWordsOfNow(before) : on("gone", asOf);
}

/** For a problem that the unit found itself, before it first stands in the register. */
export function recheckOfOwn(asOf: Day): string {
  return on("own", asOf);
}

/** For a problem of an earlier check that now stands once, under another clause. */
export function recheckOfMerged(asOf: Day): string {
  return on("merged", asOf);
}

/** The same in today's words, whichever version wrote it. */
export function recheckInWordsOfNow(recheck: string): string {
  for (const [word, before] of Object.entries(BEFORE))
    if (recheck.startsWith(before)) return WORDS[word as keyof typeof WORDS] + recheck.slice(before.length);
  return recheck;
}

/** Whether it says already that it stands elsewhere: the day stays. */
export function isMergedBefore(recheck: string): boolean {
  return recheck.startsWith(WORDS.merged);
}

/** Whether it says that the problem is gone. */
export function isSolved(recheck: string): boolean {
  return recheck.startsWith(WORDS.gone) || recheck.startsWith(BEFORE.gone ?? WORDS.gone);
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

function isOf(word: keyof typeof WORDS, recheck: string, day: Day): boolean {
  return [WORDS[word], BEFORE[word]].some((said) => recheck === `${said ?? ""}\n${chineseDay(day)}`);
}

function on(word: keyof typeof WORDS, day: Day): string {
  return `${WORDS[word]}\n${chineseDay(day)}`;
}
