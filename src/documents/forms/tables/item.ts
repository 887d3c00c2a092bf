import type { ClauseResult } from "../../../check";
import { compactText, foldText } from "../../../grid";
import type { Measured, MeasureCall } from "../../../measures";
import type { ClauseWording } from "../../prose/document-input";
import type { Counter } from "../facts/figures-of";
import { firstOf } from "../facts/first-of";
import { materialOf, materialOfEvidence, type Material } from "../facts/material";
import { askedMatter, type AskedMatter } from "../facts/matter";
import { isOfOtherYears } from "../facts/time-facts";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import type { FormColumn, FormTable } from "./form-table";

/** An item of a form, as the check knows it. */
export interface Item {
  /** What the standard in use found of it; null for what only the form asks. */
  readonly result: ClauseResult | null;
  readonly clause: ClauseWording | null;
  /** What the ledgers hold of something that only the form asks, held against the form's own target. */
  readonly measured: Measured | null;
  /** How it is counted. */
  readonly call: MeasureCall | null;
  /** The form's own points for it; null where it states none. */
  readonly points: number | null;
  /** How the form takes points off: 「少1次扣1分」; "" where it does not say. */
  readonly rule: string;
  /** What the workbook has of it, where the form asks for papers or days. */
  readonly material?: Material | null;
  /** What its name asks as a figure of the period, in what the row counts: 3 of 「中心组学习次数」 beside 「4次」. */
  readonly counted?: Counted | null;
  /** How much of it there was in all, where the check says in how many months or quarters there was enough. */
  readonly inAll?: Known | null;
  /** Points are told of ten: 「不低于9分（10分制）」. */
  readonly isOfTen?: boolean;
  /** Done once, and not so and so often. */
  readonly isDeed?: boolean;
  /** Its name says in brackets what is written: a figure 「（次）」, 「（答复率）」, or the months that lack something. */
  readonly asks?: "figure" | "months" | null;
  readonly sure: boolean;
}

/** A figure, what the row counts, the unit that the row's target bears ("" for none). */
interface Counted {
  readonly figure: Known;
  readonly counter: Counter;
  readonly unit: string;
  /** Whether the row's own number is reached; null where it states none, or the period still goes on. */
  readonly isMet: boolean | null;
}

const POINTS = /^(?:分值|标准分值?|满分|分数|权重|应得分)/;

/** Whether a column states what an item is worth. */
export function isPoints({ name }: FormColumn): boolean {
  return POINTS.test(name);
}

/** Columns that say how points are given, where another says what is asked. */
const RULES = /(?:评分|计分|扣分|考[评核]|评价)(?:标准|办法|细则|依据|方法|规则)/;

/** Whether a column beside an item says how it is scored and not what is asked. */
export function isRuleColumn({ name }: FormColumn): boolean {
  return RULES.test(name);
}

/**
 * What an item asks, from the texts of its row: the requirement with its number tells more than the item's name.
 *
 * @param written as they stand; how it is scored may stand among them: 「每月不少于2次（10分，缺一次扣2分）」
 * @param rules how the form scores it in a column of its own
 */
export function itemOf(
  written: readonly string[],
  rules: string,
  row: number,
  table: FormTable,
  context: FormContext,
): Item {
  const { input } = context;
  const stated = written.map(scoredText);
  const texts = stated.map(({ text }) => text).filter((text) => text !== "");
  const points = pointsOf(row, table) ?? stated.find((one) => one.points !== null)?.points ?? null;
  const rule = [rules, ...stated.map((one) => one.rule)].filter((one) => one !== "").join("；");
  const matter = matterBy(texts, context);
  const nothing = {
    result: null,
    clause: null,
    measured: null,
    call: matter?.asked.call ?? null,
    points,
    rule,
    sure: matter?.sure === true && !isOfOtherYears(context) && !texts.some((text) => LEFT_OUT.test(text)),
    isOfTen: texts.some((text) => OF_TEN.test(text)),
  };
  const own = ownClause(written, input);
  if (own !== null) {
    const result = input.report.results.find(({ id }) => id === own.id) ?? null;
    return { ...nothing, result, clause: own, sure: !isOfOtherYears(context) };
  }
  if (matter === null) return nothing;
  const { clause, result } = matter;
  const asked = nothing.isOfTen ? { ...matter, asked: ofHundred(matter.asked) } : matter;
  if (result !== null && clause !== null && sameTarget(asked, clause)) return { ...nothing, result, clause };
  return { ...nothing, clause, ...measuredOf(asked, nothing.sure, context) };
}

const OF_TEN = /(?:十|10)分制/u;

/** What is asked of ten points, of a hundred as they are measured. */
function ofHundred(asked: AskedMatter["asked"]): AskedMatter["asked"] {
  const { target } = asked;
  return target?.unit === "point" && target.value <= 10
    ? { ...asked, target: { ...target, value: target.value * 10 } }
    : asked;
}

/** What the ledgers hold of what only the form asks. */
function measuredOf(
  { asked: { call, target, like, assumed }, which, clause }: AskedMatter,
  sure: boolean,
  { input: { figures } }: FormContext,
): Pick<Item, "measured" | "sure"> {
  if (call === null || target === null) return { measured: null, sure };
  const isStated = !assumed.includes("value");
  // What the standard in use does not ask is held against what is asked of it elsewhere: all of them is plain, another share is not.
  const isPlain = target.unit === "percent" && target.value === 100;
  const isLike = clause === null && like !== null;
  const measured = isStated || which === null || isLike ? figures.asked(call, target) : null;
  return { measured, sure: sure && (isStated || !isLike || isPlain) };
}

/** The requirement of the unit's own rubric that a row repeats; null where it repeats none, or several alike. */
function ownClause(
  texts: readonly string[],
  { standard, clauses }: FormContext["input"],
): ClauseWording | null {
  if (standard?.rubric === undefined) return null;
  const said = new Set(texts.map(plainWords));
  const own = clauses.filter(({ title }) => said.has(plainWords(title.zh)));
  return own.length === 1 ? (own[0] ?? null) : null;
}

function plainWords(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}%.]/gu, "");
}

/** Whether the form asks no more and no less than the standard: another number is judged by itself. */
function sameTarget({ asked: { target, assumed } }: AskedMatter, clause: ClauseWording): boolean {
  if (target === null || assumed.includes("value")) return true;
  return target.value === clause.target.value || target.unit !== clause.target.unit;
}

const ADDED = /[(（](?:含|包括)[^()（）]*[)）]/gu;
/** What a requirement leaves out, the check may count. */
const LEFT_OUT = /不含|不包括|除[^，,。；;]{2,}外/u;

function matterBy(texts: readonly string[], { input }: FormContext): AskedMatter | null {
  const whole = texts.filter((text) => !/^\d+(?:\.\d+)?$/.test(text)).join("，");
  // 「（含中心组学习）」 is no matter of its own.
  const found = [whole, ...texts].map((text) => askedMatter(text.replace(ADDED, ""), input));
  return found.find((one) => one?.result && one.sure) ?? found.find((one) => one?.sure) ?? found[0] ?? null;
}

const POINTS_ALONE = /^(?:满分|分值|计|共)?(\d+(?:\.\d+)?)分$/;
const SCORING = /(?:扣|得|加|计|记)(?:\d+(?:\.\d+)?分|[完满]分)|不得分|扣[完光]/;

/** A requirement apart from what it is worth and how that is taken off. */
function scoredText(written: string): {
  readonly text: string;
  readonly points: number | null;
  readonly rule: string;
} {
  const parts = written.split(/([，,；;。（()）])/);
  const said = parts.map((part) => compactText(part));
  const points = said.map((part) => POINTS_ALONE.exec(part)?.[1]).find((one) => one !== undefined);
  const isOfScore = (part: string): boolean => POINTS_ALONE.test(part) || SCORING.test(part);
  if (!said.some(isOfScore)) return { text: written, points: null, rule: "" };
  return {
    text: parts
      .filter((_, at) => !isOfScore(said[at] ?? ""))
      .join("")
      .replace(/[（(][，,；;。]*[)）]/gu, "")
      .replace(/[，,；;。]+$/u, ""),
    points: points === undefined ? null : Number(points),
    rule: said.filter((part) => SCORING.test(part)).join("；"),
  };
}

function pointsOf(row: number, { columns, cells }: FormTable): number | null {
  const column = columns.find(isPoints);
  const value = column ? cells.value(row, column.column) : null;
  return typeof value === "number" ? value : null;
}

/** How often or how much something is to be done. */
const MEASURED = /\d|[每率]|不[少低]于|至少|__/;

/** The same with the paper or the deed that its texts name. */
export function withMaterial(item: Item, texts: readonly string[], context: FormContext): Item {
  const isDeed = !texts.some((text) => MEASURED.test(text));
  const named = firstOf(texts, (text) => materialOf(text, context));
  const material = named ?? materialOfEvidence(item.result?.evidence ?? [], context);
  return { ...item, isDeed, material };
}
