import { toHundredths } from "../grid";
import { isLimit } from "../measures";
import type { Clause, Rating } from "../standards";
import type { ClauseResult, DimensionResult, Score, Verdict } from "./report";

/** What a clause earns, to the hundredth. */
interface Earning {
  readonly verdict: Verdict;
  readonly weight: number;
  readonly actual: number | null;
  readonly target: number | null;
  /** What is due by now, where that is less than the target: what is behind is scored against it. */
  readonly dueTarget?: number | null;
  /** Given by a measure whose figure does not tell it: the share of months that reached the target. */
  readonly share?: number | undefined;
}

/**
 * Points of a clause: all of them when met, otherwise the share of the target that was reached; a limit that was exceeded and a
 * veto earn nothing. Null while the clause is not decided, and for one that does not apply.
 */
export function pointsOf(
  clause: Clause,
  { verdict, weight, actual, target, dueTarget, share }: Earning,
): number | null {
  const asked = askedOf(verdict, { target, dueTarget });
  switch (verdict) {
    case "met":
      return weight;
    case "unmet":
    case "behind":
      if (clause.kind === "Z" || isLimit(clause.measure.measure)) return 0;
      if (share !== undefined) return toHundredths(share * weight);
      if (actual === null || asked === null || asked <= 0) return 0;
      // The figure is there and the clause still fails (satisfaction that did not rise): there is no share to give.
      if (actual >= asked) return 0;
      return toHundredths(Math.max(0, actual / asked) * weight);
    case "not-due":
    case "insufficient-data":
    case "needs-confirmation":
    case "not-applicable":
      return null;
  }
}

/** What a clause is held against: what is behind, against what is due by now. */
export function askedOf(
  verdict: Verdict,
  { target, dueTarget }: Pick<Earning, "target" | "dueTarget">,
): number | null {
  return verdict === "behind" ? (dueTarget ?? target) : target;
}

/** Whether a clause still waits for data, an answer or a person: its points are pending. */
function isPending(result: ClauseResult): boolean {
  if (result.score !== null) return false;
  // An empty ledger of petitions waits for someone to say that there were none.
  return result.verdict !== "not-applicable" || result.confirmation?.confirmed !== true;
}

function sumUp(results: readonly ClauseResult[]): {
  earned: number;
  checked: number;
  pending: number;
  total: number;
} {
  const decided = results.filter(({ score }) => score !== null);
  return {
    earned: toHundredths(sum(decided.map(({ score }) => score ?? 0))),
    checked: toHundredths(sum(decided.map(({ weight }) => weight))),
    pending: toHundredths(sum(results.filter(isPending).map(({ weight }) => weight))),
    total: toHundredths(sum(results.map(({ weight }) => weight))),
  };
}

/** The score of all clauses. The rating is left open while the pending points could still change it. */
export function scoreOf(results: readonly ClauseResult[], ratings: readonly Rating[]): Score {
  const { earned, checked, pending, total } = sumUp(results);
  const vetoed = results.some(({ veto, verdict }) => veto && verdict === "unmet");
  const possible = checked + pending;
  const lowest = ratingAt(possible === 0 ? 0 : (earned / possible) * 100, ratings);
  const highest = ratingAt(possible === 0 ? 0 : ((earned + pending) / possible) * 100, ratings);
  const settled = possible > 0 && lowest === highest && !vetoed;
  // What is on its way as it should be by now has all of its points by now; for the year nothing is said of it yet.
  const onTrack = sum(results.filter((result) => result.onTrack).map(({ weight }) => weight));
  const byNow = { earned: toHundredths(earned + onTrack), checked: toHundredths(checked + onTrack) };
  return { earned, checked, pending, total, byNow, vetoed, rating: settled ? (lowest?.name ?? null) : null };
}

export function dimensionOf(
  dimension: Pick<DimensionResult, "id" | "name">,
  results: readonly ClauseResult[],
): DimensionResult {
  const { earned, checked, pending, total } = sumUp(results);
  return {
    ...dimension,
    weight: total,
    earned,
    checked,
    pending,
    clauses: results.map(({ id }) => id),
  };
}

function ratingAt(percent: number, ratings: readonly Rating[]): Rating | null {
  return ratings.find(({ from }) => percent >= from - 1e-9) ?? null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
