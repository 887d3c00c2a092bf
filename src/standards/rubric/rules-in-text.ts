import { toHalfWidth } from "../../grid";
import type { ScoringRule } from "../scoring-rule";

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const OFF = new RegExp(String.raw`(?:扣除?|减|降)(?:减)?${NUMBER}(?:[-—–~至到]${NUMBER})?分`);
const EARNS = new RegExp(String.raw`(?:得|记|计|加|奖)${NUMBER}(?:[-—–~至到]${NUMBER})?分`);
const MOST = new RegExp(
  String.raw`(?:最多|最高|累计|封顶|合计|总计)[^\d]{0,6}${NUMBER}分|${NUMBER}分(?:为限|封顶|为止)`,
);
const PERCENT = new RegExp(String.raw`每?(?:少|低|下降|降低|差)于?${NUMBER}(?:%|个百分点)`);
const TIER = new RegExp(
  String.raw`${NUMBER}(?:次|篇|条|项|场|个|件|%)(?:[(（]含[)）])?(?:及?以上)?的?[,，]?(?:得|记|计)${NUMBER}分`,
  "g",
);
/** 「每人次」, 「一处」, 「1篇」: what is counted. */
const EACH =
  /(?:每|各|逐|一|1|单|有)(?:发现|少|缺|迟|增加|超过?)?(?:一|1)?个?(人次|人|次|项|篇|条|件|例|个|天|名|起|家|份|种|位|期|处|场|月|幅|块|点|节)/;
const MISS = /少|缺|漏|欠|不足|未|没|无|低于|达不到|不到|差/;
/** What should not be: it is counted as it happens, whatever else is missing. */
const CASE =
  /发现|查到|查出|被|迟到|早退|缺席|缺勤|旷|违|超期|逾期|延误|迟报|差错|出错|错误|失实|投诉|抽查|擅自|上访|事故|通报|不合格|不规范|不及时|不符/;

/** Reads 评分标准 into rules (docs/criteria.md §7): 「每少一次扣1分,扣完为止」. What is not understood gives none. */
export function rulesInText(written: string): readonly ScoringRule[] {
  const text = toHalfWidth(written);
  const rules: ScoringRule[] = [];
  const tiers = [...text.matchAll(TIER)];
  if (tiers.length >= 2)
    rules.push({
      kind: "tiers",
      tiers: tiers.map((match) => ({ from: Number(match[1]), points: Number(match[2]) })),
    });
  let condition = "";
  for (const piece of text.split(/[;；。\n,，、]|(?=[①-⑳])/)) {
    if (piece.trim() === "") continue;
    const most = MOST.exec(piece);
    const rule = most && !OFF.test(piece.replace(most[0], "")) ? null : ruleOf(piece, condition);
    if (rule !== null && !(tiers.length >= 2 && rule.kind === "each-earns")) rules.push(rule);
    if (most) limitLast(rules, Number(most[1] ?? most[2]));
    condition = rule === null ? piece : "";
  }
  return rules;
}

/** One part of a sentence; its condition may stand in the part before: 「每少一次,扣1分」. */
function ruleOf(piece: string, before: string): ScoringRule | null {
  const whole = `${before}${piece}`;
  if (/否决|取消.{0,6}资格/.test(piece)) return { kind: "veto" };
  if (/[×*xX]\s*\d+|按.{0,8}(比例|百分比|折算)|得分=/.test(piece)) return { kind: "proportional" };
  if (/酌情|视情|视.{0,4}程度/.test(whole) && /扣/.test(piece)) {
    const off = OFF.exec(piece);
    const least = off === null ? 0 : Number(off[1]);
    return {
      kind: "discretion",
      least: off?.[2] === undefined ? 0 : least,
      most: off === null ? null : Number(off[2] ?? least),
    };
  }
  if (/不(得|计|记|给)分|得?[0零]分|全扣/.test(piece)) return { kind: "zero-if-none" };
  const off = OFF.exec(piece);
  if (off !== null) return deductionOf(off, piece, whole);
  const earns = EARNS.exec(piece);
  if (earns === null) return null;
  const each = EACH.exec(whole)?.[1];
  const points = Number(earns[2] ?? earns[1]);
  if (/[加奖]/.test(earns[0]) && !/全|达到|完成/.test(before))
    return { kind: "bonus", points: Number(earns[1]), each: each ?? "次", most: null };
  return each === undefined ? null : { kind: "each-earns", points, each, most: null };
}

function deductionOf(off: RegExpExecArray, piece: string, whole: string): ScoringRule {
  const points = Number(off[1]);
  const percent = PERCENT.exec(whole);
  if (percent !== null) return { kind: "per-percent", step: Number(percent[1]), points };
  if (off[2] !== undefined) return { kind: "discretion", least: points, most: Number(off[2]) };
  const behind = /分[/／](人次|人|次|项|篇|条|件|例|个|天|处)/.exec(piece)?.[1];
  const each = behind ?? EACH.exec(whole.slice(0, whole.lastIndexOf(off[0])))?.[1];
  if (each === undefined)
    return /各扣/.test(piece)
      ? { kind: "per-item", points, each: "项", most: null }
      : { kind: "absent", points };
  const kind =
    CASE.test(whole) || !MISS.test(whole) ? "per-case" : /项|种|份/.test(each) ? "per-item" : "per-miss";
  return { kind, points, each, most: null };
}

function limitLast(rules: ScoringRule[], most: number): void {
  const last = rules.at(-1);
  if (last !== undefined && "each" in last) rules[rules.length - 1] = { ...last, most };
}
