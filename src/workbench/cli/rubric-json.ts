import type { RubricHere } from "../../assistant";
import { areaText } from "../../grid";
import { inChinese, say } from "../../locales";
import { targetText, type RubricClause } from "../../standards";
import { rounded } from "./rounded";

/** The rubric of `--rubric` as the JSON has it: each requirement with its rules and what is proposed for it. */
export function rubricJson({ clauses }: RubricHere) {
  return clauses.map(clauseJson);
}

function clauseJson({ id, item, points, rules, asked }: RubricClause) {
  return {
    id,
    kind: item.kind,
    cells: item.cells.map(areaText),
    dimension: item.dimensions.join(" · "),
    title: item.requirement,
    points: item.points ?? (item.shared === null && points === 0 ? null : rounded(points, 2)),
    rules,
    measure: measureJson(asked),
    like: asked.like,
    wants: asked.wants,
    sure: asked.sure,
    doubt: asked.doubt,
    assumed: asked.assumed,
    reason: say(asked.reason),
    restsOn: asked.restsOn,
    differs: asked.differs?.words ?? null,
  };
}

function measureJson({ call, target, ledger, words }: RubricClause["asked"]) {
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
