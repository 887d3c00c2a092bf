import type { ClauseResult, Report } from "../../check";
import { actualText, figureInProse } from "../clause-figures";
import type { ClauseWording } from "../document-input";
import type { Paragraph } from "../paragraphs/paragraph";
import { problemBrackets } from "../plan/plan-facts";
import { taskMeasure } from "../tasks/task-measures";
import { targetInWords } from "../target-in-words";
import { inChinese } from "../wording";

/** 存在不足: what the check found unmet, and how much of it could not be judged. Nobody is named. */
export function shortfalls(report: Report, clauses: readonly ClauseWording[]): readonly Paragraph[] {
  const short = fallenShort(report);
  const count = (verdict: ClauseResult["verdict"]): number =>
    report.results.filter((result) => result.verdict === verdict).length;
  const missing = count("insufficient-data");
  const open = count("needs-confirmation");
  const judged = short.length + count("met");
  const waiting = [
    ...(missing === 0 ? [] : [`${String(missing)}项台账资料不足`]),
    ...(open === 0 ? [] : [`${String(open)}项待人工确认`]),
  ].join("、");
  const undecided = waiting === "" ? "" : `${judged === 0 ? "" : "另"}有${waiting}，尚未得出结论。`;
  return [
    { id: "shortfalls", level: "heading-1", template: "存在的不足" },
    {
      id: "shortfalls-lead",
      level: "text",
      template:
        (short.length === 0
          ? judged === 0
            ? ""
            : "已得出结论的各项指标均达到要求。"
          : `对照标准，未达到要求的有${String(short.length)}项${undecided === "" ? "：" : "。"}`) + undecided,
    },
    ...short.map((result): Paragraph => ({
      id: `shortfalls-${result.id}`,
      level: "point",
      template: `${inChinese(result.unmetTitle ?? result.title)}：要求${required(result, clauses)}${reached(result)}${problemBrackets(result)}。`,
    })),
  ];
}

/** The target in words, 「每月不少于2次」; as the sheets have it where it is no such number, or is not yet due in full. */
function required(result: ClauseResult, clauses: readonly ClauseWording[]): string {
  const clause = result.verdict === "unmet" ? clauses.find(({ id }) => id === result.id) : undefined;
  return (clause && targetInWords(clause)) ?? inChinese(result.targetText);
}

/** The figure; of a share the target does not speak of (「≥2次/月」 in 10 of 12 months) it is said that it counts who got there. */
function reached(result: ClauseResult): string {
  if (result.actual === null) return "";
  const counts =
    result.numerator !== null && result.denominator !== null && result.numerator < result.denominator;
  const shared = counts && !inChinese(result.targetText).includes("%") && result.unit !== "kind";
  if (result.unit === "percent" && shared) return `，达到要求的为${actualText(result)}`;
  return shared ? `，${figureInProse(result)}` : `，实际${withoutWhole(result)}`;
}

/** 「要求不少于4类，实际3类」: the target has said how many there are. */
function withoutWhole(result: ClauseResult): string {
  return result.unit === "kind" ? actualText({ ...result, denominator: null }) : actualText(result);
}

/** 下一步: a measure for each of them, and the three satisfactions that §4.2 ends with. */
export function nextSteps(report: Report): readonly Paragraph[] {
  const short = fallenShort(report);
  return [
    { id: "next", level: "heading-1", template: "下一步工作" },
    {
      id: "next-lead",
      level: "text",
      template:
        "以群众满意、基层满意、领导满意为目标，对照标准逐项补齐短板" + (short.length === 0 ? "。" : "："),
    },
    ...short.map((result): Paragraph => ({
      id: `next-${result.id}`,
      level: "point",
      template: `${inChinese(result.title)}：${taskMeasure(result.id)}`,
    })),
  ];
}

function fallenShort({ results }: Report): readonly ClauseResult[] {
  return results.filter(({ verdict }) => verdict === "unmet" || verdict === "behind");
}
