import type { RubricHere } from "../../assistant";
import { areaText } from "../../grid";
import { inChinese, say } from "../../locales";
import {
  countingOf,
  isConfirmed,
  targetText,
  withRequirementWords,
  type Clause,
  type RequirementWords,
  type RubricClause,
} from "../../standards";
import { rounded } from "./rounded";

/** A rubric that was judged by, with what is said on 创建标准 of how its requirements are counted. */
export interface JudgedRubric extends RubricHere {
  readonly onSheet: RequirementWords;
}

/** The rubric of `--rubric` as the JSON has it: each requirement with its rules and how it is counted, proposed or confirmed. */
export function rubricJson({ clauses, said, onSheet, standard }: JudgedRubric) {
  const settled = withRequirementWords(standard, onSheet);
  const counted = new Map(settled.clauses?.map((clause) => [clause.id, clause]));
  return clauses.map((one) => {
    const confirmed = isConfirmed(said[one.id]) || isConfirmed(onSheet[one.id]);
    return clauseJson(one, confirmed, counted.get(one.id));
  });
}

/** What is new, otherwise and gone since somebody looked at the rubric last. */
export function rubricChangesJson({ changes: { added, changed, gone }, clauses }: JudgedRubric) {
  const titleOf = (id: string): string => clauses.find((one) => one.id === id)?.item.requirement ?? "";
  return {
    added: added.map((id) => ({ id, title: titleOf(id) })),
    changed: changed.map(({ id, before, what, otherFigures }) => ({
      id,
      title: titleOf(id),
      before: { title: before.text, points: before.points },
      what,
      otherFigures,
    })),
    gone: gone.map(({ id, text, points }) => ({ id, title: text, points })),
  };
}

function clauseJson(
  { id, item, points, rules, asked }: RubricClause,
  confirmed: boolean,
  counted: Clause | undefined,
) {
  return {
    id,
    kind: item.kind,
    cells: item.cells.map(areaText),
    dimension: item.dimensions.join(" · "),
    title: item.requirement,
    points: item.points ?? (item.shared === null && points === 0 ? null : rounded(points, 2)),
    rules: counted?.scoring ?? rules,
    measure: confirmed && counted ? countedJson(counted) : measureJson(asked),
    confirmed,
    like: asked.like,
    wants: asked.wants,
    sure: asked.sure,
    doubt: asked.doubt,
    assumed: asked.assumed,
    reason: say(asked.reason),
    restsOn: asked.restsOn,
    differs: asked.differs?.words ?? null,
    // Of several requirements in one row each as it is counted, `measure` the main one; what is asked of a person has none.
    parts: asked.parts.map((part) => ({ title: part.text, measure: measureJson(part) })),
  };
}

function measureJson({
  call,
  target,
  ledger,
  words,
}: Pick<RubricClause["asked"], "call" | "target" | "ledger" | "words">) {
  if (call === null || target === null) return null;
  return {
    name: call.measure,
    ledger,
    words,
    target: target.value,
    per: target.per,
    asks: inChinese(targetText(target, null, call)),
  };
}

function countedJson(clause: Clause) {
  if (clause.measure.measure === "manual") return null;
  const { ledger, words } = countingOf(clause);
  return {
    name: clause.measure.measure,
    ledger,
    words,
    target: clause.target.value,
    per: clause.target.per,
    asks: inChinese(targetText(clause.target, null, clause.measure)),
  };
}
