import type { Remark } from "../measures";
import type { ClauseResult } from "./report";

/**
 * The results with each matter told once, under the first clause that it belongs to: a petition that is overdue is neither answered nor
 * settled nor in time. The same words about the same case are the same matter, and the other clauses say under which it stands; what
 * somebody or some month lacks is each clause's own: whoever took no part has not left a pledge unsigned.
 */
export function withEachMatterOnce(results: readonly ClauseResult[]): readonly ClauseResult[] {
  const told = new Map<string, ClauseResult>();
  return results.map((result) => {
    const own: Remark[] = [];
    const elsewhere = new Map<ClauseResult, Remark[]>();
    for (const problem of result.problems) {
      const key = isOfCase(problem) ? JSON.stringify([problem.text, problem.cells]) : null;
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

/** Whether a problem names a row of its ledger: 「3」, 第5行. */
function isOfCase({ text, cells }: Remark): boolean {
  const { params = {} } = text as { readonly params?: object };
  return cells.length > 0 && "label" in params;
}

function saidUnder(title: ClauseResult["title"], problems: readonly Remark[]): Remark {
  return {
    text: { key: "check.told-under", params: { n: problems.length, title } },
    cells: problems.flatMap(({ cells }) => cells),
  };
}
