import { withoutNumber } from "./numbered";
import { pointsInText, trimmed } from "./points-in-text";

/** Words that give or take points. */
const SCORES =
  /扣\s*\d|扣分|扣完|扣除|[得记计加减]\s*\d+(?:\.\d+)?\s*(?:[-—~至]\s*\d+(?:\.\d+)?\s*)?分|不得分|不计分|不给分|不记分|得0分|为0分|零分|酌情|一票否决|全扣|得满分|[×*]\d/;
/** What points are taken off for, in a sentence by itself: 「未成立的,」, 「每少一次,」. */
const ALONE = /^(?:无|未|没|不|缺|少|每(?=[少缺发出次人处项件例迟有])|发现|凡|如|若|达不|低于|超过)/;
/** The same in front of a rule, where weaker words say it too. */
const CONDITION = new RegExp(
  `${ALONE.source}|^(?:每发|因|对|有.{0,12}的$|迟到|早退|全(?![年员体])|都|按(?![月季周年]))`,
);

/** What has to be reached is asked, whatever points it costs: 「按期办结率应达到98%,每低1个百分点扣0.5分」. */
const ASKED =
  /^(?![未没不低少]).*(?:应当?|须|须?要|达到?|不低于|不少于|不得低于|不得少于|至少)[^,，;；。]{0,3}[\d百九八一二两三四五六七十]/;

/** Parts what is asked from how it is scored where one text says both: 「每月学习两次,每少一次扣1分」. */
export function partRule(text: string): { readonly requirement: string; readonly rule: string } {
  if (!SCORES.test(text)) return { requirement: trimmed(text), rule: "" };
  const parts = text.split(/(?<=[,，;；。\n:：])|(?=[①-⑳])/);
  let first = parts.findIndex((part) => SCORES.test(part));
  // The rule's own condition stands in front of it, between commas.
  while (first > 1 && isCondition(parts[first - 1] ?? "")) first--;
  if (first <= 0) return { requirement: "", rule: trimmed(text) };
  const asked = parts
    .slice(0, first)
    .join("")
    .replace(/(?:评分标准|扣分标准|计分办法|记分办法|评分办法)[:：]?\s*$/, "");
  return { requirement: trimmed(asked), rule: trimmed(parts.slice(first).join("")) };
}

function isCondition(part: string): boolean {
  return /[,，]$/.test(part) && CONDITION.test(part) && !ASKED.test(part);
}

/** Whether a text gives or takes points. */
export function scores(text: string): boolean {
  return SCORES.test(text);
}

/** Whether a text tells nothing but how it is scored: 「未成立的,扣5分」. */
export function isRuleAlone(text: string): boolean {
  if (!SCORES.test(text) || pointsInText(text).points !== null) return false;
  const asked = partRule(withoutNumber(text)).requirement;
  return asked === "" || ALONE.test(asked);
}
