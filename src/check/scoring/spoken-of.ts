import { measuresOfDeeds } from "../../measures";
import type { ScoringRule } from "../../standards";
import type { PartFacts, ScoringFacts } from "./shortfall";

/** Which parts a rule speaks of. */
export interface SpokenOf {
  /** What was found of them; null where none of what was found is what it speaks of. */
  readonly facts: ScoringFacts | null;
  /** Those of which there are no data yet. */
  readonly open: readonly string[];
}

/**
 * What a rule is held against: 「旷工每人次扣2分」 beside 「出勤率每低1个百分点扣1分」 only against the days absent without leave. A rule that
 * names nothing speaks of all parts.
 */
export function spokenOf(rule: ScoringRule, facts: ScoringFacts): SpokenOf {
  const { of } = facts;
  if (of === undefined) return { facts: isCountedBy(rule, facts) ? facts : null, open: [] };
  const meant = bestOf(
    rule,
    of.filter((part) => isCountedBy(rule, part)),
  );
  const judged = meant.filter(({ isJudged }) => isJudged);
  const open = meant.filter(({ isJudged }) => !isJudged).map(({ name = "" }) => name);
  const [only] = judged;
  if (judged.length === 1 && of.length > 1 && meant.length === 1 && only) return { facts: only, open };
  return { facts: judged.length === 0 ? null : together(judged), open };
}

/** Several conditions as one: how many of them hold, and what happened in all of them. */
export function together(of: readonly PartFacts[]): ScoringFacts {
  const asked = of.filter(({ isHeld, isShort }) => isHeld || isShort).length;
  const reached = of.filter(({ isHeld }) => isHeld).length;
  return { asked, reached, cases: of.reduce((sum, { cases }) => sum + cases, 0), of };
}

/** Whether what a measure counts is what a rule speaks of. */
function isCountedBy({ about, kind }: ScoringRule, { measure, name = "", counts }: ScoringFacts): boolean {
  if (measure === undefined) return true;
  if (kind === "per-case" && counts === "none") return false;
  if (about === undefined) return true;
  // Who was late is not who was absent.
  const meant: readonly string[] = measuresOfDeeds(about);
  if (meant.length > 0) return meant.includes(measure);
  // Who is missing of a share is a case of what the rule names only where the requirement names it too.
  return kind !== "per-case" || counts === "cases" || overlap(about, name) > 1;
}

/** The parts whose words a rule repeats; all where it repeats none. */
function bestOf({ about }: ScoringRule, parts: readonly PartFacts[]): readonly PartFacts[] {
  if (about === undefined) return parts;
  const shared = parts.map(({ name = "" }) => overlap(about, name));
  const most = Math.max(0, ...shared);
  return most < 2 ? parts : parts.filter((_, at) => shared[at] === most);
}

/** How long the longest run of signs is that two texts share. */
function overlap(one: string, other: string): number {
  for (let length = Math.min(one.length, other.length); length > 0; length--) {
    for (let at = 0; at + length <= one.length; at++)
      if (other.includes(one.slice(at, at + length))) return length;
  }
  return 0;
}
