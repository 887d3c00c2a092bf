import type { ClauseResult } from "../../../check";
import { inChinese } from "../../../locales";
import type { ClauseWording } from "../../prose/document-input";
import { requirementInWords } from "../../prose/target-in-words";

/** The target in words, 「每月不少于2次」; as the sheets have it where it is a list, or is not yet due in full. */
export function required(result: ClauseResult, clauses: readonly ClauseWording[]): string {
  const isDue = result.verdict === "unmet" || result.verdict === "met";
  const clause = isDue ? clauses.find(({ id }) => id === result.id) : undefined;
  // A list has its colon already: 「4类：目标、计划、措施、总结」.
  const asked = inChinese(result.targetText).replace(/^([^：]+)：(.+)$/, "$1（$2）");
  return (clause && requirementInWords(clause.target)) ?? asked;
}
