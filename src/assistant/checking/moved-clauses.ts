import type { ClauseResult, Report } from "../../check";
import type { MovedClause } from "../taught-trial";

/** The clauses that have another verdict, figure or score in another report by the same standard. */
export function movedClauses(before: Report, after: Report): readonly MovedClause[] {
  const now = new Map(after.results.map((result) => [result.id, result]));
  return before.results.flatMap((was): MovedClause[] => {
    const is = now.get(was.id);
    return is && hasMoved(was, is)
      ? [{ id: was.id, title: was.title, before: side(was), after: side(is) }]
      : [];
  });
}

function hasMoved(was: ClauseResult, is: ClauseResult): boolean {
  return (
    was.verdict !== is.verdict ||
    was.actual !== is.actual ||
    was.numerator !== is.numerator ||
    was.denominator !== is.denominator ||
    was.score !== is.score
  );
}

const side = ({ verdict, actual, target, operator, unit }: ClauseResult): MovedClause["before"] => ({
  verdict,
  actual,
  target,
  operator,
  unit,
});
