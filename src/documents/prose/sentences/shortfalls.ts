import type { ClauseResult, Report } from "../../../check";
import { inChinese } from "../../../locales";
import { unitWord, type ClauseId } from "../../../standards";
import { shortNumber } from "../../kit/wording";
import { asHead, SHARED_UNITS, shareOf } from "../clause-figures";
import type { ClauseWording } from "../document-input";
import { problemBrackets } from "../plan-facts";
import { requirementInWords } from "../target-in-words";
import { amountsOf } from "./amounts";
import type { Said } from "./said";

/** What a sentence on a shortfall says once: clauses of one matter, the first of them first. */
const ONE_MATTER: readonly (readonly ClauseId[])[] = [
  ["petitions-answered", "petitions-resolved", "petitions-on-time"],
  ["study-sessions-monthly", "study-sessions-yearly"],
  ["friday-fixed-study-day", "friday-afternoon-weekly"],
];

/** What clauses that were not reached are about: one matter each, with its results in the standard's order. */
export type Shortfall = readonly [ClauseResult, ...ClauseResult[]];

/** The matters in which the unit fell short, or lags behind by now; what could not be judged is none. */
export function shortfallsOf({ results }: Report): readonly Shortfall[] {
  const short = results.filter(({ verdict }) => verdict === "unmet" || verdict === "behind");
  const matterOf = (id: string): readonly string[] =>
    ONE_MATTER.find((ids) => ids.some((one) => one === id)) ?? [id];
  return short.flatMap((result): readonly Shortfall[] => {
    const matter = matterOf(result.id);
    const all = short.filter(({ id }) => matter.includes(id));
    return all[0] === result ? [[result, ...all.slice(1)]] : [];
  });
}

/** A paper names so many of them; the others stand in the register or in the division of tasks. */
const NAMED = 12;

/** Those that cost most, in the standard's order, and how many more there are. */
export interface MainShortfalls {
  readonly named: readonly Shortfall[];
  readonly others: number;
}

export function mainShortfalls(all: readonly Shortfall[]): MainShortfalls {
  const lost = (shortfall: Shortfall): number =>
    shortfall.reduce((sum, { weight, score }) => sum + weight - (score ?? 0), 0);
  const costliest = new Set([...all].sort((one, other) => lost(other) - lost(one)).slice(0, NAMED));
  return { named: all.filter((one) => costliest.has(one)), others: all.length - costliest.size };
}

/** What 「有…」 of a clause's words begins with, the longer first, and its measure word where the figure has none. */
const WHO: readonly (readonly [string, string])[] = [
  ["中心组成员", "人"],
  ["部门或区域", "处"],
  ["卫生责任区", "处"],
  ["提案建议", "件"],
  ["创建任务", "项"],
  ["学习计划", "项"],
  ["重大事项", "项"],
  ["卫生问题", "个"],
  ["卫生项目", "项"],
  ["信访件", "件"],
  ["月份", "个月"],
  ["季度", "个季度"],
  ["周五", "个"],
  ["科室", "个"],
  ["请假", "次"],
  ["问题", "个"],
  ["缺席", "次"],
  ["人", "人"],
];
/** Those that the measure word names already. */
const IN_THE_WORD: readonly string[] = ["人", "月份", "季度"];

/**
 * What fell short, without an end: how many of how many, by how much, only the part that is missing. Nobody is named.
 *
 * 「12个月中有2个月集中学习次数不足（3月缺1次、8月缺2次）」, 「23人中有2人学习学时不足」, 「学习方式不足三种，缺少交流体会」,
 * 「政务公开次数不足，完成1次，比要求少1次」, 「出勤率偏低，为93.2%，要求不低于95%」, 「有旷工，共2天」
 */
function shortfallInWords(result: ClauseResult, clause: ClauseWording | undefined): string {
  const title = ofOneStretch(result, nameOf(result));
  if (result.verdict === "behind") return lag(result) ?? peopleBehind(result, title) ?? title;
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

/** What should have been done by now and is not; null of a figure that is no such amount. */
function lag(result: ClauseResult): string | null {
  const { actual, unit } = result;
  const due = result.dueTarget ?? result.target;
  if (actual === null || due === null || actual >= due || unit === "percent") return null;
  const done = `${shortNumber(actual)}${unitWord(unit)}`;
  return `${asHead(result.title)}完成${done}，比序时进度少${shortNumber(due - actual)}${unitWord(unit)}`;
}

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
  const [all, missing] = [shortNumber(parts.all), shortNumber(parts.all - parts.some)];
  const [who, rest] = whoFails(title);
  if (who === null) {
    // A requirement of a rubric stands in its own words, in quotes: who does not reach it is said behind it.
    if (title.startsWith("“") && result.unit === "percent" && parts.word !== "")
      return `${title}，${all}${parts.word}中有${missing}${parts.word}没有达到`;
    if (!STRETCHES.includes(result.unit)) return null;
    const half = ofHalfYear(result, title);
    if (half !== null) return half;
    return `${all}${parts.word}中有${missing}${parts.word}${title}${brackets(result, title)}`;
  }
  const isInWord = IN_THE_WORD.includes(who[0]);
  const word = isInWord ? who[1] : parts.word;
  // Who came or went in the year is asked for a part of it; who left or is away for long is not asked at all.
  const inPart = result.excluded.some(({ partly }) => partly === true);
  const scope = who[0] !== "人" || result.excluded.length === 0 ? "" : inPart ? "按在岗月数折算，" : "在岗的";
  const due = DUE.exec(rest);
  if (due)
    return `到期应${due[1] ?? ""}的${who[0]}${all}${word}中有${missing}${word}${rest.replace(/^到期/u, "")}`;
  return `${scope}${isInWord ? "" : who[0]}${all}${word}中有${missing}${word}${rest}${brackets(result, rest)}`;
}

/** What is missing in brackets: 「（3月缺1次、8月缺2次）」; of what was not done at all only when: 「（第二季度、第三季度）」. */
function brackets(result: ClauseResult, title: string): string {
  const told = result.unit === "item" ? amountsOf(result) : problemBrackets(result);
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
  if (unit === "item") return title + amountsOf(result);
  if (actual === null || unit === "document" || (title.startsWith("未") && actual === 0)) return title;
  const amount = `${shortNumber(actual)}${unit === "percent" ? "%" : unitWord(unit)}`;
  if (unit === "cell") return title + problemBrackets(result);
  if (target === 0) return actual > 0 && title.startsWith("有") ? `${title}，共${amount}` : title;
  if (unit === "percent" || unit === "point" || clause?.target.operator !== "at-least") {
    const asked = clause ? requirementInWords(clause.target) : null;
    const end = asked === null ? "" : `，要求${asked.replace(/^全部达到$/u, "达到100%")}`;
    return `${title}，${figureName(result, title, clause)}${amount}${end}`;
  }
  const short = target === null || target <= actual ? 0 : target - actual;
  const less = short === 0 ? "" : `，比要求少${shortNumber(short)}${unitWord(unit)}`;
  return `${title}，完成${amount}${less}${problemBrackets(result)}`;
}

/** What stands before a figure: 「为」 behind the name of it, the name of its rate behind any other, of the worst month that it is one. */
function figureName({ told, unit }: ClauseResult, title: string, clause: ClauseWording | undefined): string {
  if (unit === "time" && clause?.target.per === "month") return "最多的一个月";
  const { subject } = told;
  return subject === null || !subject.endsWith("率") || title.includes("率") ? "为" : subject;
}

function partsOf(
  result: ClauseResult,
): { readonly some: number; readonly all: number; readonly word: string } | null {
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

/** What is wrong, by the clause's own words; of a clause that has none, that it was not reached. */
function nameOf({ title, unmetTitle }: ClauseResult): string {
  return unmetTitle ? inChinese(unmetTitle).replace(/：/gu, "，") : `${asHead(title)}未达到要求`;
}

/** 「有人学习学时不足」 in two: who, with the word that counts them, and what of them. */
function whoFails(title: string): readonly [readonly [string, string] | null, string] {
  const who = title.startsWith("有") ? WHO.find(([noun]) => title.startsWith(noun, 1)) : undefined;
  return who === undefined ? [null, title] : [who, title.slice(1 + who[0].length)];
}

/** A matter as one sentence: what each of its clauses says, with the cells of all. */
export function shortfallSentence(shortfall: Shortfall, clauses: readonly ClauseWording[]): Said {
  const told = shortfall.map((result) =>
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

/** What is done about it next: the answer to a shortfall, by its name. */
export function nextStepSentence(shortfall: Shortfall): Said {
  return { template: `针对${fellShortIn(shortfall)}的问题，${remediesOf(shortfall)}。`, cells: [] };
}

/** What fell short, as a name of it: 「集中学习次数不足」, 「信访件未答复」, 「旷工」. */
function fellShortIn([first]: Shortfall): string {
  const title = nameOf(first);
  const [who, rest] = whoFails(title);
  if (who === null) return title.replace(/^有/u, first.target === 0 ? "发生" : "");
  return (IN_THE_WORD.includes(who[0]) ? "" : who[0]) + rest;
}

/** The same with how many of them, where they are counted: 「8人学习学时不足」, 「1件信访件未答复」; else with what is missing in brackets. */
export function gapIn(shortfall: Shortfall): string {
  const [first] = shortfall;
  const parts = first.verdict === "behind" ? null : partsOf(first);
  const [who, rest] = whoFails(nameOf(first));
  if (who === null || parts === null || parts.some >= parts.all)
    return fellShortIn(shortfall) + brackets(first, nameOf(first));
  const isInWord = IN_THE_WORD.includes(who[0]);
  const missing = shortNumber(parts.all - parts.some);
  return `${missing}${isInWord ? who[1] : parts.word + who[0]}${rest}${brackets(first, rest)}`;
}

/** What is done about it, without a full stop. */
export function remediesOf(shortfall: Shortfall): string {
  return [...new Set(shortfall.map(({ remedy }) => remedy.replace(/。$/u, "")))].join("；");
}
