import type { Report, Verdict } from "../../check";
import { verdictWord } from "../kit/wording";

const COUNTED: readonly Verdict[] = [
  "met",
  "unmet",
  "behind",
  "insufficient-data",
  "needs-confirmation",
  "not-due",
  "not-applicable",
];

/** How many of each verdict: 「达标27项、未达标6项、数据不足19项」. */
export function verdictCounts({ results }: Report): string {
  const counts = COUNTED.map((verdict) => {
    const count = results.filter((result) => result.verdict === verdict).length;
    return count === 0 ? "" : `${verdictWord(verdict)}${String(count)}项`;
  });
  return counts.filter((text) => text !== "").join("、");
}
