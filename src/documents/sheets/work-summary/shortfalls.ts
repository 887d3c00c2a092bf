import type { ClauseResult, Report } from "../../../check";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import { asHead } from "../../prose/clause-figures";
import type { ClauseWording } from "../../prose/document-input";
import { figureInProse } from "../../prose/figure-in-prose";
import { problemBrackets } from "../../prose/plan-facts";
import { required } from "./required";

/** 存在不足: what the check found unmet, and how much of it could not be judged. Nobody is named. */
export function shortfalls(report: Report, clauses: readonly ClauseWording[]): readonly Paragraph[] {
  const short = fallenShort(report);
  const { missing, open } = undecidedCounts(report);
  const judged = short.length + countOf(report, "met");
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
      template: `${asHead(result.unmetTitle ?? result.title)}：要求${required(result, clauses)}${reached(result)}${problemBrackets(result)}。`,
    })),
  ];
}

function reached(result: ClauseResult): string {
  return result.actual === null ? "" : `，${figureInProse(result)}`;
}

/** 下一步: what is still open, a measure for each clause that fell short, and the three satisfactions that §4.2 ends with. */
export function nextSteps(report: Report): readonly Paragraph[] {
  const short = fallenShort(report);
  const { missing, open } = undecidedCounts(report);
  const steps = [
    ...(missing === 0 ? [] : [`补齐${String(missing)}项指标的台账资料`]),
    ...(open === 0 ? [] : [`对${String(open)}项待人工确认的指标逐项核实`]),
    short.length === 0 ? "按标准每季度自查一次" : "对未达到要求的指标逐项整改",
  ];
  return [
    { id: "next", level: "heading-1", template: "下一步工作" },
    {
      id: "next-lead",
      level: "text",
      template: `以群众满意、基层满意、领导满意为目标，${steps.join("，")}${short.length === 0 ? "。" : "："}`,
    },
    ...short.map((result): Paragraph => ({
      id: `next-${result.id}`,
      level: "point",
      template: `${asHead(result.title)}：${result.remedy}`,
    })),
  ];
}

function fallenShort({ results }: Report): readonly ClauseResult[] {
  return results.filter(({ verdict }) => verdict === "unmet" || verdict === "behind");
}

function undecidedCounts(report: Report): { readonly missing: number; readonly open: number } {
  return { missing: countOf(report, "insufficient-data"), open: countOf(report, "needs-confirmation") };
}

function countOf({ results }: Report, verdict: ClauseResult["verdict"]): number {
  return results.filter((result) => result.verdict === verdict).length;
}
