import { isMeasureName, operatorsOf, takesUnit, type MeasureCall } from "../measures";
import { pointsOfAll } from "./points-of-all";
import type { Clause, Rating, Standard } from "./standard";

/** What can be wrong with a standard or a clause. */
type StandardErrorCode =
  | "unknown-clause"
  | "repeated-clause"
  | "unknown-measure"
  | "wrong-operator"
  | "wrong-unit"
  | "bad-target"
  | "bad-weight"
  | "dimension-weight"
  | "weight-sum"
  | "bad-ratings";

export interface StandardError {
  readonly code: StandardErrorCode;
  /** The clause, dimension or standard that is wrong. */
  readonly where: string;
  readonly detail: string;
}

/** Checks clauses once: every measure exists, every operator goes with its measure, every target is a number. */
export function checkClauses(clauses: readonly Clause[]): StandardError[] {
  const ids = clauses.map(({ id }) => id);
  return [
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => error("repeated-clause", id, "the id is used twice")),
    ...clauses.flatMap(({ id, measure, target }) => checkCall(id, measure, target)),
  ];
}

function checkCall(id: string, call: MeasureCall, target: Clause["target"]): StandardError[] {
  if (!isMeasureName(call.measure)) return [error("unknown-measure", id, String(call["measure"]))];
  const errors: StandardError[] = [];
  if (!operatorsOf(call.measure).includes(target.operator)) {
    errors.push(error("wrong-operator", id, `${target.operator} with ${call.measure}`));
  }
  if (!takesUnit(call.measure, target.unit)) {
    errors.push(error("wrong-unit", id, `${target.unit} with ${call.measure}`));
  }
  if (!Number.isFinite(target.value) || target.value < 0) {
    errors.push(error("bad-target", id, String(target.value)));
  }
  if (call.measure !== "all-of") return errors;
  return [...errors, ...call.parts.flatMap((part) => checkCall(id, part.call, part.target))];
}

/**
 * Checks a standard once, when it is loaded: its clauses exist, each stands in one place, weights are not negative and sum up
 * to their dimension's and to 100 or the rubric's points (a skeleton has none), ratings fall to 0 (a rubric may have none).
 */
export function checkStandard(standard: Standard, clauses: readonly Clause[]): StandardError[] {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const errors: StandardError[] = [];
  const seen = new Set<string>();
  let total = 0;
  for (const dimension of standard.dimensions) {
    let sum = 0;
    for (const use of dimension.clauses) {
      const clause = byId.get(use.clause);
      if (clause === undefined) errors.push(error("unknown-clause", use.clause, dimension.id));
      else if (use.own !== undefined) {
        const { measure, target } = { ...clause, ...use.own };
        errors.push(...checkCall(use.clause, measure, target));
      }
      if (seen.has(use.clause)) errors.push(error("repeated-clause", use.clause, dimension.id));
      if (!Number.isFinite(use.weight) || use.weight < 0) {
        errors.push(error("bad-weight", use.clause, String(use.weight)));
      }
      seen.add(use.clause);
      sum += use.weight;
    }
    if (!isSame(sum, dimension.weight)) {
      errors.push(error("dimension-weight", dimension.id, `${String(sum)} ≠ ${String(dimension.weight)}`));
    }
    total += sum;
  }
  if (!isSame(total, standard.skeleton === true ? 0 : pointsOfAll(standard)))
    errors.push(error("weight-sum", standard.id, String(total)));
  const starts = standard.ratings.map(({ from }) => from);
  const isUnrated = standard.rubric !== undefined && starts.length === 0;
  if (!isUnrated && (!areFalling(standard.ratings) || starts[starts.length - 1] !== 0)) {
    errors.push(error("bad-ratings", standard.id, starts.join(", ")));
  }
  return errors;
}

/** Whether each rating asks for less than the one above it. */
export function areFalling(ratings: readonly Rating[]): boolean {
  return ratings.every(({ from }, index) => index === 0 || from < (ratings[index - 1]?.from ?? 0));
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}

function error(code: StandardErrorCode, where: string, detail: string): StandardError {
  return { code, where, detail };
}
