import { toHalfWidth } from "../../grid";
import type { ScoringRule } from "../scoring-rule";

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const OFF = new RegExp(String.raw`(?:扣除?|减|降)(?:减)?${NUMBER}(?:[-—–~至到]${NUMBER})?分`);
const EARNS = new RegExp(String.raw`(?:得|记|计|加|奖)${NUMBER}(?:[-—–~至到]${NUMBER})?分`);
const MOST = new RegExp(
  String.raw`(?:最多|最高|累计|封顶|合计|总计)[^\d]{0,6}${NUMBER}分|${NUMBER}分(?:为限|封顶|为止)`,
);
const COUNTED = "%|个百分点|分|学时|课时|小时|次|篇|条|项|期|场|件|人|名|天|元|万元";
/** 「每低5%」, 「每少2次」; one of them each is a miss, of what is no measure. */
const STEP = new RegExp(
  String.raw`(?:每(?:少|低|下降|降低|差|欠)于?个?${NUMBER}个?(${COUNTED})|(?:少|低|下降|降低|差)于?${NUMBER}(%|个百分点))`,
);
/** 「低于80分」, 「少于4次」, 「不足80%」; without a figure what is asked is the limit. */
const BELOW = new RegExp(
  String.raw`(?:低于|少于|小于|不足|不到|达不到|未达到?|没有?达到|未满|不满)${NUMBER}个?(${COUNTED})|${NUMBER}个?(${COUNTED})以下`,
);
const SHORT = /低于|少于|小于|不足|未达|达不到|没有?达到|不达标|未完成|完不成|没完成/;
const TIER = new RegExp(
  String.raw`${NUMBER}(?:次|篇|条|项|场|个|件|%)(?:[(（]含[)）])?(?:及?以上)?的?[,，]?(?:得|记|计)${NUMBER}分`,
  "g",
);
/** 「每人次」, 「一处」, 「1篇」: what is counted. */
const EACH =
  /(?:每|各|逐|一|1|单|有)(?:发现|少|缺|迟|增加|超过?)?(?:一|1)?个?(人次|人|次|项|篇|条|件|例|个|天|名|起|家|份|种|位|期|处|场|月|幅|块|点|节)/;
/** What is measured rather than counted one by one. */
const MEASURED = /%|百分点|分|学时|课时|小时|元/;
const MISS = /少|缺|漏|欠|不足|未|没|无|低于|达不到|不到|差/;
/** What should not be: it is counted as it happens, whatever else is missing. */
const CASE =
  /发现|查到|查出|被|迟到|早退|缺席|缺勤|旷|违|超期|逾期|延误|迟报|差错|出错|错误|失实|投诉|抽查|擅自|上访|事故|通报|不合格|不规范|不及时|不符/;

/** Reads 评分标准 into rules (docs/criteria.md §7): 「每少一次扣1分,扣完为止」. What is not understood gives none. */
export function rulesInText(written: string): readonly ScoringRule[] {
  const text = toHalfWidth(written).replace(/人[每/]次/g, "人次");
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
    if (rule !== null && !(tiers.length >= 2 && rule.kind === "each-earns"))
      rules.push({ ...rule, ...aboutIn(`${condition}${piece}`) });
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
  if (/不(得|计|记|给)分|(?<![\d.])[0零]分|全部?扣(?!除?\d)/.test(piece))
    return shortOf(whole, null) ?? { kind: "zero-if-none" };
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

/** How often, how much and what for: of what a rule speaks they say nothing. */
const SAYS_HOW = new RegExp(
  [OFF, EARNS, MOST, STEP, BELOW, EACH, SHORT].map(({ source }) => source).join("|"),
  "g",
);
const SAYS_NOTHING =
  /[^\u4e00-\u9fff]|扣完为止|扣除?|为止|得分|一票否决|取消.{0,6}资格|酌情|视情|[未没不]?有?(?:开展|落实|完成|达到|达标|组织)|发现|发生|出现|存在|情况|现象|[每凡如若有没少缺漏欠差低超一个的者即则]/g;

/** The words of a rule that name what it counts; nothing where it has none. */
function aboutIn(whole: string): { readonly about?: string } {
  const words = whole.replace(SAYS_HOW, "|").replace(SAYS_NOTHING, "|").split("|");
  const about = words.filter((word) => word.length > 1).join("、");
  return about === "" ? {} : { about };
}

function deductionOf(off: RegExpExecArray, piece: string, whole: string): ScoringRule {
  const points = Number(off[1]);
  const step = stepOf(whole.slice(0, whole.lastIndexOf(off[0])), points);
  if (step !== null) return step;
  if (off[2] !== undefined) return { kind: "discretion", least: points, most: Number(off[2]) };
  const behind = /分[/／](人次|人|次|项|篇|条|件|例|个|天|处)/.exec(piece)?.[1];
  const each = behind ?? EACH.exec(whole.slice(0, whole.lastIndexOf(off[0])))?.[1];
  if (each === undefined)
    return /各扣/.test(piece)
      ? { kind: "per-item", points, each: "项", most: null }
      : (shortOf(whole, points) ?? { kind: "absent", points });
  const kind =
    CASE.test(whole) || !MISS.test(whole) ? "per-case" : /项|种|份/.test(each) ? "per-item" : "per-miss";
  return { kind, points, each, most: null };
}

/** 「每低5%」, 「每少2次」; null where single ones are missed: 「每少1次」. */
function stepOf(condition: string, points: number): ScoringRule | null {
  const match = STEP.exec(condition);
  const step = Number(match?.[1] ?? match?.[3]);
  const of = match?.[2] ?? match?.[4] ?? "";
  if (match === null || (step === 1 && !MEASURED.test(of))) return null;
  return { kind: "per-step", step, of: countWord(of), points };
}

/** What counts below a limit; null where the words name none: 「未开展」 is not there at all. */
function shortOf(condition: string, points: number | null): ScoringRule | null {
  const limit = BELOW.exec(condition);
  if (limit === null) return SHORT.test(condition) ? { kind: "below", limit: null, of: "", points } : null;
  const of = limit[2] ?? limit[4] ?? "";
  return { kind: "below", limit: Number(limit[1] ?? limit[3]), of: countWord(of), points };
}

function countWord(written: string): string {
  return written === "个百分点" ? "%" : written;
}

function limitLast(rules: ScoringRule[], most: number): void {
  const last = rules.at(-1);
  if (last !== undefined && "each" in last) rules[rules.length - 1] = { ...last, most };
}
