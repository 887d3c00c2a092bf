import type { Remark } from "../measures";
import type { ClauseResult } from "./report";

/**
 * The results with each matter told once, under the first clause that it belongs to: a petition that is overdue is neither answered nor
 * settled nor in time. The same words about the same rows are the same matter; the other clauses say under which it stands.
 */
export function withEachMatterOnce(results: readonly ClauseResult[]): readonly ClauseResult[] {
  const told = new Map<string, ClauseResult>();
  return results.map((result) => {
    const own: Remark[] = [];
    const elsewhere = new Map<ClauseResult, Remark[]>();
    for (const problem of result.problems) {
      const key = problem.cells.length === 0 ? null : JSON.stringify([problem.text, problem.cells]);
      const first = key === null ? undefined : told.get(key);
      if (first === undefined || first === result) {
        own.push(problem);
        if (key !== null) told.set(key, result);
      } else elsewhere.set(first, [...(elsewhere.get(first) ?? []), problem]);
    }
    if (elsewhere.size === 0) return result;
    return {
      ...result,
      problems: own,
      notes: [...result.notes, ...[...elsewhere].map(([{ title }, problems]) => saidUnder(title, problems))],
      elsewhere: [...elsewhere.values()].flat(),
    };
  });
}

function saidUnder(title: ClauseResult["title"], problems: readonly Remark[]): Remark {
  return {
    text: { key: "check.told-under", params: { n: problems.length, title } },
    cells: problems.flatMap(({ cells }) => cells),
  };
}
