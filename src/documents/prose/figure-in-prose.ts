import type { ClauseResult } from "../../check";
import { unitWord } from "../../standards";
import { shortNumber, verdictWord } from "../kit/wording";
import { actualText, shareOf, SHARED_UNITS } from "./clause-figures";

/** So many of so many, with their measure word; null where the figure is no such share, or nobody can say of what. */
interface Share {
  readonly some: number;
  readonly all: number;
  readonly word: string;
}

function share(result: ClauseResult): Share | null {
  const { actual, numerator, denominator, unit, told } = result;
  if (unit === "percent") {
    const parts = shareOf(result);
    return told.counts === null || parts === null ? null : { ...parts, word: told.counts };
  }
  if (numerator === null || denominator === null || denominator <= 0) return null;
  if (numerator !== actual || numerator > denominator || !SHARED_UNITS.has(unit)) return null;
  return { some: numerator, all: denominator, word: unitWord(unit) };
}

const some = (one: Share): string => `${shortNumber(one.some)}${one.word}`;
const all = (one: Share): string => `${shortNumber(one.all)}${one.word}`;
/** 「48个周五中30个」 */
const shortSome = (one: Share): string =>
  `${shortNumber(one.some)}${one.word.startsWith("个") ? "个" : one.word}`;
/** 「均」 of one is nonsense. */
const each = (one: Share): string => (one.all === 1 ? "" : "均");

/** 「5件中有2件未达到要求」, where it is so many of a known number; null of any other figure. */
export function shortOfThem(result: ClauseResult): string | null {
  const one = share(result);
  if (one === null || one.some === one.all || result.unit === "kind") return null;
  const missing = { ...one, some: one.all - one.some };
  return one.some === 0 ? `${all(one)}${each(one)}未达到要求` : `${all(one)}中有${some(missing)}未达到要求`;
}

/**
 * What was reached, as a sentence says it: 「12个月中有10个月达到要求」, 「达到要求的占91.3%（23人中21人）」, 「4类中已有3类」, 「实际为1次」
 * where a table has 「10/12个月」, 「91.3%（21/23）」, 「3/4类」, 「1次」.
 */
export function figureInProse(result: ClauseResult): string {
  const one = share(result);
  if (one === null) {
    const { actual, unit } = result;
    return `实际为${unit === "percent" && actual !== null ? `${shortNumber(actual)}%` : actualText(result)}`;
  }
  const isKind = result.unit === "kind";
  if (isKind && one.all === 1) return one.some === 0 ? "尚未具备" : "已具备";
  if (one.some === 0) return isKind ? `${all(one)}${each(one)}未具备` : `${all(one)}${each(one)}未达到要求`;
  if (one.some === one.all) return isKind ? `${all(one)}齐全` : `${all(one)}${each(one)}达到要求`;
  if (isKind) return `${all(one)}中已有${some(one)}`;
  return result.unit === "percent"
    ? `达到要求的占${shortNumber(result.actual ?? 0)}%（${all(one)}中${shortSome(one)}）`
    : `${all(one)}中有${some(one)}达到要求`;
}

/**
 * The same of a subject, with the verdict where the figure does not say it: 「政务公开9次，达标」, 「参与率100%（共22人），达标」,
 * 「12个月中有10个月集中学习次数达到要求，未达标」, 「4个季度志愿服务均达到要求」.
 */
export function subjectInProse(result: ClauseResult, subject: string): string {
  const verdict = `，${verdictWord(result.verdict)}`;
  const one = share(result);
  if (result.unit === "percent") {
    const rate = `${subject}${shortNumber(result.actual ?? 0)}%`;
    if (one === null) return rate + verdict;
    const parts = one.some === one.all || one.some === 0 ? `共${all(one)}` : `${all(one)}中${shortSome(one)}`;
    return `${rate}（${parts}）${verdict}`;
  }
  if (one === null) return `${subject}${actualText(result)}${verdict}`;
  const isMet = result.verdict === "met";
  if (result.unit === "item" || result.unit === "document")
    return `${subject}${isMet ? "达到要求" : "未全部达到要求"}`;
  if (result.unit === "kind") {
    if (one.some === one.all && isMet) return `${subject}齐全`;
    return one.some === 0
      ? `${subject}${each(one)}未具备`
      : `${subject}${all(one)}中已有${some(one)}${verdict}`;
  }
  if (one.some === one.all && isMet) return `${all(one)}${subject}${each(one)}达到要求`;
  if (one.some === 0) return `${all(one)}${subject}${each(one)}未达到要求`;
  return `${all(one)}中有${some(one)}${subject}达到要求${verdict}`;
}
