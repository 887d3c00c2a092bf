import type { ClauseResult, Report } from "../../../check";
import { inChinese } from "../../../locales";
import type { PlanRow } from "../../kit/sheet-plan";
import { joinedTexts, shortNumber } from "../../kit/wording";
import type { DepartmentOf } from "../../prose/clause-departments";
import { actualText, asHead } from "../../prose/clause-figures";
import { clauseNumbers } from "../../prose/clause-numbers";
import { shortOfThem } from "../../prose/figure-in-prose";
import { shortlyTold } from "../../prose/stretches";
import { departmentText, FRONT_LABELS, heading, line, within } from "./front-lines";

/** Of a gap's problems so many are told; the others stand in the table. */
const PROBLEMS_TOLD = 3;

/** The gaps that cost most first, as many as find room. */
export function gapRows(report: Report, departmentOf: DepartmentOf, room: number): readonly PlanRow[] {
  const numbers = clauseNumbers(report);
  const gaps = report.results
    .filter(({ verdict }) => verdict === "unmet" || verdict === "behind")
    .map((result) => ({ result, lost: lostPoints(result) }))
    .sort((one, other) => other.lost - one.lost);
  if (gaps.length === 0) {
    const judged = report.results.some(({ verdict }) => verdict === "met");
    return [heading(`${FRONT_LABELS.gaps}：${judged ? "无" : "尚无可判的条款"}。`)];
  }
  const byTitle = new Map(
    report.results.map(({ id, title }) => [inChinese(title), numbers.get(id) ?? inChinese(title)]),
  );
  const rows = gaps.map(({ result, lost }, index) =>
    line(
      "table-note",
      `${FRONT_LABELS.gap}${String(index + 1)}　${numbers.get(result.id) ?? ""} ${gapText(result, { lost, departments: departmentText([result], departmentOf), numbers: byTitle })}`,
    ),
  );
  const shown = within(rows, room - 48);
  const left = rows.length - shown.length;
  const more = left === 0 ? "" : `，列出前${String(shown.length)}条，其余${String(left)}条见后表`;
  return [heading(`${FRONT_LABELS.gaps}（按失分从多到少，共${String(gaps.length)}条${more}）`), ...shown];
}

function lostPoints({ weight, score }: ClauseResult): number {
  return weight - (score ?? weight);
}

/** 「每月集中学习不少于2次：10/12个月，3月缺1次、8月缺1次，失0.83分；责任科室：办公室」 */
function gapText(
  result: ClauseResult,
  {
    lost,
    departments,
    numbers,
  }: { readonly lost: number; readonly departments: string; readonly numbers: ReadonlyMap<string, string> },
): string {
  const problems = result.problems.map(({ text }) => inChinese(text));
  const all = shortlyTold(problems, PROBLEMS_TOLD, PROBLEMS_TOLD);
  const told = all.slice(0, PROBLEMS_TOLD);
  const more = all.length > told.length ? `等${String(result.problems.length)}处` : "";
  const same = toldUnder(result, numbers);
  const parts = [
    ...figureOf(result, told, more === ""),
    ...(told.length === 0 ? same : [joinedTexts(told) + more]),
    ...(lost > 0 ? [`失${shortNumber(lost)}分`] : []),
  ];
  const behind = result.verdict === "behind" ? "（滞后于序时进度）" : "";
  return `${asHead(result.title)}${behind}：${parts.join("，")}${departments}。`;
}

/** 「见7.3」: where the problems stand that are another clause's too. */
function toldUnder({ notes }: ClauseResult, numbers: ReadonlyMap<string, string>): readonly string[] {
  const titles = notes.flatMap(({ text }) =>
    text.key === "check.told-under" && typeof text.params.title === "object" && "zh" in text.params.title
      ? [text.params.title.zh]
      : [],
  );
  return titles.length === 0 ? [] : [`见${titles.map((title) => numbers.get(title) ?? title).join("、")}`];
}

/**
 * The figure, where the problems don't tell it or its being nothing: 「登记1起」, 「缺：办公室主任」. What falls short of a number that is known
 * is told by the problems, or counted: 「5件中有2件未达到要求」; what must not happen is never 完成.
 *
 * @param isAll whether no problem is left out
 */
function figureOf(result: ClauseResult, told: readonly string[], isAll: boolean): readonly string[] {
  const { actual, unit, operator, target } = result;
  const figure = actualText(result);
  if (actual === null || told.some((text) => tells(text, figure))) return [];
  if (actual === 0 && unit === "kind" && told.length > 0) return [];
  const short = shortOfThem(result);
  if (short !== null) return told.length > 0 && isAll ? [] : [short];
  if (!/^[\d.]+\D+$/u.test(figure) || unit === "percent" || unit === "point") return [figure];
  const isToStayLow = target === 0 || operator === "at-most" || operator === "below";
  if (!isToStayLow) return [`完成${figure}`];
  return told.length === 1 && isAll ? [] : [`共${figure}`];
}

/** Whether a text says a figure as what was done: 「缺1次」 does not say that it was done once. */
function tells(text: string, figure: string): boolean {
  return text
    .split(figure)
    .slice(0, -1)
    .some((before) => !/[\d.缺]$/u.test(before));
}
