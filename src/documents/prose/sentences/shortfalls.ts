import type { ClauseResult } from "../../../check";
import { inChinese } from "../../../locales";
import { unitWord } from "../../../standards";
import { shortNumber } from "../../kit/wording";
import { asHead, SHARED_UNITS, shareOf } from "../clause-figures";
import type { ClauseWording } from "../document-input";
import { problemBrackets } from "../plan-facts";
import { requirementInWords } from "../target-in-words";
import { amountsOf } from "./amounts";
import { distinctMatters, type Shortfall } from "./main-shortfalls";
import { openTasks } from "./open-tasks";
import type { Said } from "./said";
import { namedStretches } from "./named-stretches";
import { someOfThem, dayInBrackets, IN_THE_WORD, nameOf, whoFails } from "./what-failed";

/**
 * What fell short, without an end: how many of how many, by how much, only the part that is missing. Nobody is named.
 *
 * 「3月、8月集中学习次数不足（3月缺1次、8月缺2次）」, 「23人中有2人学习学时不足」, 「学习方式不足三种，缺少交流体会」,
 * 「政务公开次数不足，完成1次，比要求少1次」, 「出勤率偏低，为93.2%，要求不低于95%」, 「有旷工，共2天」
 */
function shortfallInWords(result: ClauseResult, clause: ClauseWording | undefined): string {
  const title = ofOneStretch(result, nameOf(result));
  const onItsDay = dayInBrackets(result);
  if (onItsDay !== "") return title + onItsDay;
  const lagging = result.verdict === "behind" ? (lag(result) ?? peopleBehind(result, title)) : null;
  if (lagging !== null) return lagging;
  return (
    ofParts(result, title) ??
    (result.unit === "kind" ? ofKinds(result, title) : ofFigure(result, title, clause))
  );
}

/** Of the only month or quarter under review its own figure is told: 「未评比卫生」 of 「有季度未评比卫生」. */
function ofOneStretch({ unit }: ClauseResult, title: string): string {
  const [who, rest] = whoFails(title);
  return who !== null && who[1].startsWith("个") && IN_THE_WORD.includes(who[0]) && !STRETCHES.includes(unit)
    ? rest
    : title;
}

/** What should have been done by now and is not; null of a figure that does not grow in the course of a year. */
function lag(result: ClauseResult): string | null {
  const { actual, unit, dueTarget: due } = result;
  if (actual === null || typeof due !== "number" || actual >= due || NOT_ADDED.has(unit)) return null;
  const done = `${shortNumber(actual)}${unitWord(unit)}`;
  return `${asHead(result.title)}完成${done}，比序时进度少${shortNumber(due - actual)}${unitWord(unit)}`;
}

/** A rate and an average don't grow, conditions are not counted. */
const NOT_ADDED: ReadonlySet<string> = new Set(["percent", "point", "item", "kind", "cell"]);

/** Of people each of whom lags: 「按序时进度，9人中有2人学习学时不足」. */
function peopleBehind(result: ClauseResult, title: string): string | null {
  const told = whoFails(title)[0]?.[0] === "人" ? ofParts({ ...result, excluded: [] }, title) : null;
  return told && `按序时进度，${told}`;
}

/** Half a year is called by its name: 「下半年社区共建次数不足（缺1次）」. */
function ofHalfYear({ problems, unit }: ClauseResult, title: string): string | null {
  const [only, more] = problems.map(({ text }) => /^(.*半年)(缺.+)$/u.exec(inChinese(text)));
  if (unit !== "half-year" || !only || more !== undefined) return null;
  return `${only[1] ?? ""}${title}（${only[2] ?? ""}）`;
}

/** So many of so many; null of a figure that is no share, or of which nobody knows what falls short. */
function ofParts(result: ClauseResult, title: string): string | null {
  const parts = partsOf(result);
  if (parts === null || parts.some >= parts.all) return null;
  const [who, rest] = whoFails(title);
  if (who === null) return ofStretches(result, title, parts);
  const isInWord = IN_THE_WORD.includes(who[0]);
  const { all, missing } = counted(parts, isInWord ? who[1] : parts.word);
  // Who came or went in the year is asked for a part of it; who left or is away for long is not asked at all.
  const inPart = result.excluded.some(({ partly }) => partly === true);
  const scope =
    who[0] !== "人" || result.excluded.length === 0 ? "" : inPart ? "按在岗月数折算，先后在岗的" : "在岗的";
  const due = DUE.exec(rest);
  if (due) return someOfThem(`到期应${due[1] ?? ""}的${who[0]}${all}`, missing, rest.replace(/^到期/u, ""));
  const named =
    missing === null || !isInWord ? null : namedStretches(result, parts.all - parts.some, who[1], rest);
  if (named !== null) return named;
  const told = missing === null ? "" : brackets(result, rest);
  const those = who[0] === "周五" ? `应学习的${all}周五` : `${isInWord ? "" : who[0]}${all}`;
  return `${scope}${someOfThem(those, missing, rest)}${told}`;
}

/** Of months, quarters, departments; a requirement of a rubric stands in its own words, in quotes: who does not reach it is said behind it. */
function ofStretches(result: ClauseResult, title: string, parts: Parts): string | null {
  const { all, missing } = counted(parts, parts.word);
  if (title.startsWith("“") && result.unit === "percent" && parts.word !== "")
    return `${title}，${someOfThem(all, missing, "没有达到")}`;
  if (!STRETCHES.includes(result.unit)) return null;
  const half = ofHalfYear(result, title);
  if (half !== null) return half;
  const named =
    missing === null || title.startsWith("“")
      ? null
      : namedStretches(result, parts.all - parts.some, parts.word, title);
  if (named !== null) return named;
  if (missing !== null) return someOfThem(all, missing, title) + brackets(result, title);
  return title.startsWith("“") ? all + title : someOfThem(all, null, title);
}

/** How many there are and how many of them fall short, null where it is all of several, each with its word. */
function counted(
  { some, all }: Parts,
  word: string,
): { readonly all: string; readonly missing: string | null } {
  return {
    all: shortNumber(all) + word,
    missing: some === 0 && all > 1 ? null : shortNumber(all - some) + word,
  };
}

/** What is missing in brackets: 「（3月缺1次、8月缺2次）」; of what was not done at all only when: 「（第二季度、第三季度）」. */
export function brackets(result: ClauseResult, title: string): string {
  const told = result.unit === "item" ? amountsOf(result, title) : problemBrackets(result);
  return title.startsWith("未") ? told.replace(/缺1次/gu, "") : told;
}

/** Of what is counted only once it is due, that is said: another of them may still be open. */
const DUE = /^(?:到期)?未(?:按期)?(答复|反馈|办结|整改)$/u;

function ofKinds({ problems, denominator }: ClauseResult, title: string): string {
  // Of a single kind the title says what is missing.
  if (denominator === 1) return title;
  const missing = problems.flatMap(({ text }) => /^缺：(.+)$/u.exec(inChinese(text))?.[1] ?? []);
  return missing.length === 0 ? title : `${title}，缺少${missing.join("、")}`;
}

function ofFigure(result: ClauseResult, title: string, clause: ClauseWording | undefined): string {
  const { actual, target, unit } = result;
  if (unit === "item") return title + amountsOf(result, title);
  if (actual === null || unit === "document" || (title.startsWith("未") && actual === 0)) return title;
  const amount = `${shortNumber(actual)}${unit === "percent" ? "%" : unitWord(unit)}`;
  if (unit === "cell") return title + problemBrackets(result);
  if (target === 0) return actual > 0 ? happened(title, amount) : title;
  const months = unit === "percent" ? ofMonths(result, actual, title, clause) : null;
  if (months !== null) return title + months;
  const open = openTasks(result);
  if (open !== null) return `${title}，${open}未完成`;
  if (unit === "percent" || unit === "point" || clause?.target.operator !== "at-least") {
    return `${title}${namedFigure(result, title, amount, clause)}${askedOf(result, clause)}`;
  }
  const short = target === null || target <= actual ? 0 : target - actual;
  const less = short === 0 ? "" : `，比要求少${shortNumber(short)}${unitWord(unit)}`;
  return `${title}，完成${amount}${less}${problemBrackets(result)}`;
}

/** Months, where the whole reaches what some of them do not, or only some have a figure. */
function ofMonths(
  result: ClauseResult,
  rate: number,
  title: string,
  clause: ClauseWording | undefined,
): string | null {
  const amounts = amountsOf(result, title);
  if (isReached(rate, clause)) return amounts;
  return clause?.target.per === "month" && amounts !== "" ? amounts + askedOf(result, clause) : null;
}

function isReached(rate: number, clause: ClauseWording | undefined): boolean {
  return clause?.target.operator === "at-least" && rate >= clause.target.value;
}

/** What happens rather than is there: 「有旷工」, 「有违纪违法案件」. */
const HAPPENED = /^有(.*(?:案件|旷工|事件|事故|情况))$/u;

function happened(title: string, amount: string): string {
  const [, what] = HAPPENED.exec(title) ?? [];
  return what === undefined ? title + howMany(title, amount) : `发生${what}${amount}`;
}

/** 「，共2天」 behind 「有旷工」, 「，有2天」 behind a rubric's own words. */
function howMany(title: string, amount: string): string {
  if (title.startsWith("有")) return `，共${amount}`;
  return title.startsWith("“") ? `，有${amount}` : "";
}

/** 「，要求不低于95%」; of a rate that grows in the course of a year what is due of it by now. */
function askedOf(
  { verdict, unit, target, dueTarget }: ClauseResult,
  clause: ClauseWording | undefined,
): string {
  if (verdict === "behind" && unit === "percent" && typeof dueTarget === "number" && dueTarget !== target)
    return `，按序时应达到${shortNumber(dueTarget)}%`;
  const asked = clause ? requirementInWords(clause.target) : null;
  return asked === null ? "" : `，要求${asked.replace(/^全部达到$/u, "达到100%")}`;
}

/** 「，为89.2分」; nothing of the worst month of one person, which is no figure of the unit's. */
function namedFigure(
  result: ClauseResult,
  title: string,
  amount: string,
  clause: ClauseWording | undefined,
): string {
  if (result.unit === "time" && clause?.target.per === "month") return "";
  return `，${figureName(result, title)}${amount}`;
}

/** What stands before a figure: 「为」 behind the name of it, the name of its rate behind any other. */
function figureName({ told }: ClauseResult, title: string): string {
  const { subject } = told;
  return subject === null || !subject.endsWith("率") || title.includes("率") ? "为" : subject;
}

export interface Parts {
  readonly some: number;
  readonly all: number;
  readonly word: string;
}

export function partsOf(result: ClauseResult): Parts | null {
  const { unit, numerator, denominator, told } = result;
  if (unit === "percent") {
    const share = shareOf(result);
    return share === null ? null : { ...share, word: (told.counts ?? "").replace(/^个.+$/u, "个") };
  }
  if (numerator === null || denominator === null || denominator <= 0 || !SHARED_UNITS.has(unit)) return null;
  return { some: numerator, all: denominator, word: unitWord(unit) };
}

/** What is counted stretch by stretch. */
const STRETCHES: readonly string[] = ["week", "friday", "month", "quarter", "half-year", "department"];

/** A matter as one sentence: what each of its clauses says, with the cells of all. */
export function shortfallSentence(shortfall: Shortfall, clauses: readonly ClauseWording[]): Said {
  const told = distinctMatters(shortfall).map((result) =>
    shortfallInWords(
      result,
      clauses.find(({ id }) => id === result.id),
    ),
  );
  return {
    template: `${[...new Set(told)].join("；")}。`,
    cells: shortfall.flatMap(({ evidence, problems }) => {
      const shown = problems.flatMap(({ cells }) => cells);
      return shown.length > 0 ? shown : evidence;
    }),
  };
}
