import type { ClauseResult } from "../../../check";
import { inChinese } from "../../../locales";
import { asHead } from "../clause-figures";
import { coreOf } from "../messages";

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
export const IN_THE_WORD: readonly string[] = ["人", "月份", "季度"];

/**
 * What is wrong, by the clause's own words; of a clause that has none, that it was not reached. What was done, but on another day than asked,
 * is not told as if it had not been done at all.
 */
export function nameOf(result: ClauseResult): string {
  const { title, unmetTitle } = result;
  const missed = onAnotherDay(result);
  if (missed !== null) return `${missed.what}没有按时${missed.verb}`;
  return unmetTitle ? inChinese(unmetTitle).replace(/：/gu, "，") : `${asHead(title)}未达到要求`;
}

/** 「（12月19日开展）」 of what was done on another day than asked; "" of anything else. */
export function dayInBrackets(result: ClauseResult): string {
  const missed = onAnotherDay(result);
  return missed === null ? "" : `（${missed.day}${missed.verb}）`;
}

/** What was done, the verb for it and the day, where it was done outside of the days in which it is asked. */
function onAnotherDay({
  title,
  unmetTitle,
  problems,
}: ClauseResult): { readonly what: string; readonly verb: string; readonly day: string } | null {
  for (const { text } of problems) {
    const core = coreOf(text);
    if (core.key !== "check.window-missed") continue;
    const { day } = core.params;
    const [, verb = "完成", what = asHead(title)] =
      /^未([开举][展办])(.+)$/u.exec(unmetTitle ? inChinese(unmetTitle) : "") ?? [];
    return { what, verb, day: typeof day === "object" ? inChinese(day) : String(day) };
  }
  return null;
}

/** What a rubric calls it that is to be dealt with: 「有重点工作任务未按期完成」. */
const OPEN = /^有([\u3400-\u9fff]{2,12}?)(未(?:按期|按时|及时)?(?:办结|完成|答复|整改|反馈))$/u;

/** 「有人学习学时不足」 in two: who, with the word that counts them, and what of them. */
export function whoFails(title: string): readonly [readonly [string, string] | null, string] {
  const who = title.startsWith("有") ? WHO.find(([noun]) => title.startsWith(noun, 1)) : undefined;
  if (who !== undefined) return [who, title.slice(1 + who[0].length)];
  const [, what, rest] = OPEN.exec(title) ?? [];
  return what === undefined || rest === undefined ? [null, title] : [[what, ""], rest];
}

/**
 * How many of them fail: 「12个月中有2个月未开展业务学习」, of all 「12个月均未开展业务学习」, 「18人均存在学习学时不足的问题」.
 *
 * @param missing null where it is all of them
 */
export function someOfThem(all: string, missing: string | null, failing: string): string {
  if (missing !== null) return `${all}中有${missing}${failing}`;
  return /^(?:未|没有|不)/u.test(failing) ? `${all}均${failing}` : `${all}均存在${failing}的问题`;
}
