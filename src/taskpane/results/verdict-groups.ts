import type { ClauseResult, Verdict } from "../../check";
import type { ResultsView, VerdictGroup } from "../looking";
import { gravity } from "../text/gravity";

/** The groups in the order in which they are counted. */
export const GROUPS: readonly VerdictGroup[] = ["met", "unmet", "open", "later"];

const GROUP_OF: Readonly<Record<Verdict, VerdictGroup>> = {
  met: "met",
  unmet: "unmet",
  behind: "unmet",
  "insufficient-data": "open",
  "needs-confirmation": "open",
  "not-due": "later",
  "not-applicable": "later",
};

function groupOf({ verdict }: ClauseResult): VerdictGroup {
  return GROUP_OF[verdict];
}

/** How many of something are in each group. */
export type GroupCounts = Readonly<Record<VerdictGroup, number>>;

export function countGroups(results: readonly ClauseResult[]): GroupCounts {
  const counts = { met: 0, unmet: 0, open: 0, later: 0 };
  for (const result of results) counts[groupOf(result)]++;
  return counts;
}

/** Whether something was said of a clause in the pane that is not yet on a sheet. */
export function hasNewWords({ confirmation, waiver }: ClauseResult): boolean {
  return confirmation?.unwritten === true || waiver?.unwritten === true;
}

/**
 * Gives the clauses to show. What needs doing comes gravest first, everything else in the standard's order. What was
 * just said in the pane stays among what is open, so that it can be taken back.
 *
 * @param textOf gives what a search looks through
 */
export function clausesToShow(
  results: readonly ClauseResult[],
  { shown, dimension, search }: ResultsView,
  textOf: (result: ClauseResult) => string,
): readonly ClauseResult[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const passing = results.filter(
    (result) =>
      isShown(result, shown) &&
      (dimension === null || result.dimension === dimension) &&
      words.every((word) => textOf(result).toLowerCase().includes(word)),
  );
  return shown === "todo" ? [...passing].sort((one, other) => gravity(other) - gravity(one)) : passing;
}

function isShown(result: ClauseResult, shown: ResultsView["shown"]): boolean {
  if (shown === "all") return true;
  const group = groupOf(result);
  const isOpen = group === "open" || hasNewWords(result);
  if (shown === "todo") return group === "unmet" || isOpen;
  return shown === "open" ? isOpen : group === shown;
}
