import { ruledScore, type ClauseResult } from "../../../check";
import { toHundredths } from "../../../grid";
import { inChinese, type Message } from "../../../locales";
import { shownFigure, type Measured } from "../../../measures";
import { rulesInText, unitWord } from "../../../standards";
import { isProposed, withoutMark } from "../../kit/proposed";
import type { PlanCell } from "../../kit/sheet-plan";
import { shortNumber, verdictWord } from "../../kit/wording";
import { actualText } from "../../prose/clause-figures";
import { planYears } from "../../prose/plan-facts";
import { matterOf, responsibleFor } from "../../prose/responsible";
import { taskDeadline } from "../../prose/task-deadline";
import { countsIn, sheetsOf, type Counter } from "../facts/figures-of";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import type { FormColumn } from "./form-table";
import type { Item } from "./item";
import { isOfMaterial, type ItemColumn } from "./item-columns";
import { deedOf, materialAnswer } from "./item-material";

/** What goes into one cell beside an item: null where nobody knows, "none" where nothing is to be filled in. */
export function itemAnswer(
  what: ItemColumn,
  { name, path = [] }: Pick<FormColumn, "name"> & Partial<Pick<FormColumn, "path">>,
  item: Item,
  context: FormContext,
): Known | null | "none" {
  if (isOfMaterial(what)) return materialAnswer(what, item);
  const { result, measured } = item;
  const isMet = metOf(item);
  switch (what) {
    case "target":
      return result && known(inChinese(wholeTarget(result)), item, "所选标准");
    case "actual":
      return actualOf(item);
    case "told":
      return toldInWords(item);
    case "verdict":
      return verdictOf([...path, name].join(""), isMet, item);
    case "score":
      return scoreOf(item, context);
    case "problem":
      if (isMet === null) return null;
      return known(isMet ? "无" : problemsOf(result ?? measured), item, sourceName(item));
    case "measure":
      return remedyOf(isMet, item);
    case "department":
    case "person":
      return responsible(what, item, context);
    case "deadline":
      return deadlineOf(isMet, item, context);
    case "evidence":
      return evidenceOf(item);
    case "others":
      return null;
  }
}

function known(value: string | number, { result, measured, sure }: Item, from: string): Known {
  return { value, from, source: result?.evidence ?? measured?.evidence ?? [], sure };
}

/** What is asked in all, without what should be reached by now. */
function wholeTarget({ targetText }: ClauseResult): Message {
  const target = targetText.key === "check.target.with-due" ? targetText.params.target : null;
  return typeof target === "object" && target !== null && "key" in target ? target : targetText;
}

function sourceName({ result, measured }: Item): string {
  return sheetsOf(result?.evidence ?? measured?.evidence ?? []);
}

/** Whether an item is met; null while that is not decided, or nothing tells it. */
function metOf({ result, measured, counted }: Item): boolean | null {
  // The form's own number goes before the standard's.
  if (counted && counted.isMet !== null) return counted.isMet;
  if (result) {
    if (result.verdict === "met") return true;
    return result.verdict === "unmet" || result.verdict === "behind" ? false : null;
  }
  if (measured?.data !== "some") return null;
  if (measured.satisfied) return true;
  return measured.standing === "final" || measured.standing === "behind" ? false : null;
}

function figureOf({ result, measured, isOfTen = false }: Item): string | null {
  const unit = result?.unit ?? measured?.unit;
  const points = result?.actual ?? measured?.actual ?? null;
  if (isOfTen && unit === "point" && points !== null) return `${shortNumber(toHundredths(points / 10))}分`;
  if (result) return result.actual === null ? null : alone(actualText(result));
  if (measured?.data !== "some" || measured.actual === null) return null;
  const shown = shownFigure(measured.actual, measured.unit, null);
  const of =
    measured.denominator === null || measured.numerator !== measured.actual
      ? ""
      : `/${shortNumber(measured.denominator)}`;
  return alone(`${shortNumber(shown)}${of}${measured.unit === "percent" ? "%" : unitWord(measured.unit)}`);
}

/** How often there was something, without how often there was to be: that stands in a column of its own. */
function alone(figure: string): string {
  return figure.replace(/\/[\d.]+(?=[次场期]$)/u, "");
}

/** Rates and averages are told as the check has them. */
const OF_SHARES: readonly Counter[] = ["", "percent", "points"];

/** What the item's own name counts; null where the row asks a rate that the check knows. */
function countedOf(item: Item): Known | null {
  const { counted } = item;
  if (!counted || (OF_SHARES.includes(counted.counter) && figureOf(item) !== null)) return null;
  const { figure, unit } = counted;
  const { value } = figure;
  return unit === "" || typeof value !== "number"
    ? figure
    : { ...figure, value: `${shortNumber(value)}${unit}` };
}

/** Whether the check says how much of it there was, and not in how many months or of how many people there was enough. */
function isToldInKind({ result, measured, counted }: Item): boolean {
  const unit = result?.unit ?? measured?.unit;
  return !counted || (unit !== undefined && countsIn(counted.counter, unit));
}

function actualOf(item: Item): Known | null {
  const counted = countedOf(item) ?? item.inAll ?? null;
  if (counted) return counted;
  const figure = figureOf(item);
  if (figure === null) return null;
  // 「（个）」 of months asks how many of them, 「（答复率）」 88.9% and not 「88.9%（8/9）」.
  const asked =
    item.asks === "figure" ? figure.replace(/\/\d+个(?:月|季度)$|[（(][\d./]+[)）]$/gu, "") : figure;
  const plain = Number(asked);
  return known(Number.isNaN(plain) ? asked : plain, item, sourceName(item));
}

/** What was done, by its day, in a sentence, or as the number that the row asks. */
function toldInWords(item: Item): Known | null {
  if (item.asks === "months") return monthsLacking(item);
  if (item.asks === "figure") return actualOf(item);
  const told = toldOf(item);
  return deedOf(item) ?? (isToldInKind(item) ? told : null) ?? countedOf(item) ?? told;
}

/** The months of which the check says that something is missing. */
function monthsLacking(item: Item): Known | null {
  const isMet = metOf(item);
  if (isMet === null) return null;
  const said = isMet ? [] : [...problemsOf(item.result ?? item.measured).matchAll(/(?<!\d)\d{1,2}月/gu)];
  const months = [...new Set(said.map(([month]) => month))];
  if (!isMet && months.length === 0) return null;
  return known(isMet ? "无" : months.join("、"), item, sourceName(item));
}

/** A sentence: the figure, and what is missing of it. */
function toldOf(item: Item): Known | null {
  const figure = figureOf(item);
  if (figure === null) return null;
  const { result, measured } = item;
  const isMet = metOf(item);
  const lacks = isMet === false ? problemsOf(result ?? measured) : "";
  const told = lacks === "" || lacks === "未达到要求" ? "" : `，${lacks}`;
  return known(isMet === true ? saidMet(figure) : `${saidFigure(figure)}${told}`, item, sourceName(item));
}

const PART_OF_WHOLE = /^(\d+)\/(\d+)(\D+)$/;

/** 「12个月中有10个月」 of a part of a whole, 「实际9次」 of any other figure. */
function saidFigure(figure: string): string {
  return PART_OF_WHOLE.test(figure) ? figure.replace(PART_OF_WHOLE, "$2$3中有$1$3") : `实际${figure}`;
}

/** 「12个月都达到要求」, 「实际9次，达到要求」. */
function saidMet(figure: string): string {
  const [, part, whole = "", unit = ""] = PART_OF_WHOLE.exec(figure) ?? [];
  return part !== undefined && part === whole
    ? `${whole}${unit}都达到要求`
    : `${saidFigure(figure)}，达到要求`;
}

function verdictOf(name: string, isMet: boolean | null, item: Item): Known | null {
  if (isMet === null) return null;
  const { result, counted } = item;
  const isByNumber = counted !== undefined && counted !== null && counted.isMet !== null;
  const verdict = (isByNumber ? null : result?.verdict) ?? (isMet ? "met" : "unmet");
  const word = wordFor(name, isMet) ?? verdictWord(verdict);
  return isByNumber ? { ...counted.figure, value: word } : known(word, item, sourceName(item));
}

/** 「是否达标（√/×）」 asks for a mark, 「是否达标」 for 是 or 否; null for a column that asks for neither. */
function wordFor(heads: string, isMet: boolean): string | null {
  if (/√/u.test(heads)) return isMet ? "√" : "×";
  return /是否|否$/.test(heads) ? (isMet ? "是" : "否") : null;
}

/** The form's own points by the rule that it states; without one the check's points in proportion, which are the form's to judge. */
function scoreOf(item: Item, context: FormContext): Known | null {
  const { result, points, rule } = item;
  if (points !== null && metOf(item) === true) return known(points, item, "自查结论");
  const ruled = pointsByRule(item, context);
  if (ruled !== null) return known(ruled, item, "按本表评分标准计算");
  if (result?.score === null || result === null || result.weight === 0) return null;
  const isSame = points === result.weight && rule === "";
  const share = points === null ? result.score : (result.score / result.weight) * points;
  const value = toHundredths(share);
  const from = isSame || points === null ? "自查得分" : "自查得分按分值折算";
  return { ...known(value, item, from), sure: item.sure && (isSame || (value === 0 && rule === "")) };
}

/** Null where the form has no rule for what was missed. */
function pointsByRule(item: Item, { input: { figures } }: FormContext): number | null {
  const { result, call, points, rule } = item;
  const measured = item.measured ?? (result && figures.clause(({ id }) => id === result.id));
  // How many times are missing in all, and whose, is measured, and not told in the report.
  const found = result ? { ...measured, ...result } : measured;
  const scoring = rulesInText(rule);
  if (points === null || metOf(item) !== false || !found || call === null || scoring.length === 0)
    return null;
  const clause = { scoring, weight: points, measure: call, kind: "Q" as const };
  return ruledScore(clause, result?.verdict ?? "unmet", found)?.score ?? null;
}

function problemsOf(found: Pick<ClauseResult | Measured, "problems"> | null): string {
  const words = (found?.problems ?? []).slice(0, 5).map(({ text }) => inChinese(text));
  const more = (found?.problems.length ?? 0) > words.length ? "等" : "";
  return words.length === 0 ? "未达到要求" : `${words.join("、")}${more}`;
}

function responsible(what: "department" | "person", item: Item, { input }: FormContext): Known | null {
  const { result, clause } = item;
  if (!result) return null;
  const who = responsibleFor(
    result,
    clause ?? undefined,
    matterOf(result, input.ledgers),
    input.ledgers,
    input.report.period.asOf,
  );
  return ofCell(who[what], item);
}

function ofCell(cell: PlanCell | null, item: Item): Known | null {
  if (typeof cell?.value !== "string") return null;
  const { value, inferredFrom = "所选标准" } = cell;
  return { value: withoutMark(value), from: inferredFrom, source: [], sure: item.sure && !isProposed(value) };
}

function remedyOf(isMet: boolean | null, item: Item): Known | null | "none" {
  if (isMet === true) return "none";
  return isMet === false && item.result ? known(item.result.remedy, item, "该项指标的常用措施") : null;
}

function deadlineOf(isMet: boolean | null, item: Item, { input }: FormContext): Known | "none" {
  if (isMet === true || item.clause === null) return "none";
  return { ...known(taskDeadline(item.clause, planYears(input)), item, "所选标准"), sure: false };
}

/** What shows it: the usual papers, and the ledger in which they are registered. */
function evidenceOf(item: Item): Known | null {
  const { clause, result, material } = item;
  const evidence = result?.evidence ?? [];
  const named = material
    ? { value: material.name, from: material.from, source: material.source, sure: material.sure }
    : null;
  if (clause === null || evidence.length === 0) return named;
  return known(`${inChinese(clause.evidence)}（见${sheetsOf(evidence)}）`, item, sheetsOf(evidence));
}
