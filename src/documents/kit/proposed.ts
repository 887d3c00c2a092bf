import { textUnits } from "./text-layout";
import type { PlanCell, PlanRow, PlanValue } from "./sheet-plan";

/** Stands behind words that we inferred. Whoever settles them deletes it: then they are the clerk's, and are kept. */
const MARK = "（拟）";

/** What we infer for something that nobody has said. */
export interface Proposal {
  readonly value: string;
  /** See `PlanCell.inferredFrom`. */
  readonly inferredFrom: string;
}

/**
 * A cell with something that we inferred and a person has to settle: 「办公室（拟）」, in words because sheets are printed in black and
 * white. In Word its source is a comment; on a sheet `sourcesOf` tells it below.
 *
 * @param inferredFrom where it comes from, as one reads it: 「“任务分解”表第4行」. Without a full stop
 */
export function proposed(value: string, inferredFrom: string): PlanCell {
  return { value: asProposed(value), inferredFrom };
}

/** The cell for words that are said already, for what we infer, or for nothing. */
export function saidOrProposed(what: string | Proposal | null): PlanCell {
  if (what === null || what === "") return { value: null };
  return typeof what === "string" ? { value: what } : proposed(what.value, what.inferredFrom);
}

/**
 * The cell with the mark on a line of its own where words and mark have no room on one line: a program that doesn't know the rules of
 * Chinese lines would part it from its brackets.
 *
 * @param width of its column, in half-width characters
 */
export function withMarkWhole(cell: PlanCell, width: number): PlanCell {
  const { value } = cell;
  if (typeof value !== "string" || !value.endsWith(MARK) || textUnits(value) < width) return cell;
  return { ...cell, value: `${withoutMark(value)}\n${MARK}` };
}

/** Words that we inferred, marked; within a text too. */
export function asProposed(words: string): string {
  return `${words}${MARK}`;
}

/** Words without the mark behind them. */
export function withoutMark(words: string): string {
  return words.endsWith(MARK) ? words.slice(0, -MARK.length).trimEnd() : words;
}

/** Whether a text holds words that bear the mark. */
export function holdsProposal(text: string): boolean {
  return text.includes(MARK);
}

/** Whether a value still bears the mark, whoever left it there. */
export function isProposed(value: PlanValue): boolean {
  return typeof value === "string" && value.trimEnd().endsWith(MARK);
}

/** Where the proposals of rows come from, each source once, in the order of the rows. */
export function sourcesOf(rows: readonly PlanRow[]): readonly string[] {
  const proposals = rows
    .flatMap(({ cells }) => Object.values(cells))
    .filter(({ value }) => isProposed(value));
  return [...new Set(proposals.flatMap(({ inferredFrom }) => inferredFrom ?? []))];
}
