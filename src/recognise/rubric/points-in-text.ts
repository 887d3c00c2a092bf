/** A text with its points taken out. */
export interface PointedText {
  readonly text: string;
  readonly points: number | null;
  /** What the bracket of the points says besides them: 「缺一项扣0.5分」 in 「(3分,缺一项扣0.5分)」. */
  readonly rule: string;
}

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const BRACKETED = new RegExp(
  String.raw`[(（【\[〔](?:共|计|满分|总分|分值|本项|权重|标准分)?[:：]?${NUMBER}分(?![钟之])(?:[,，;；。:：]?([^()（）【】\[\]〔〕]*))[)）】\]〕]`,
);
const BEHIND = new RegExp(String.raw`[,，:：;；、](?:共|计|满分)?${NUMBER}分(?=[;；。,，]|$)`);
/** A mark to reach is no number of points: 「平均分不低于80分」, 「成绩80分」. */
const AT_END = new RegExp(
  String.raw`(?<![扣得记计加减每多过或至到达于满为是次条项个~—–×xX*≥≤\d.-]|(?:平均|均|得|评)分|成绩|以上|以下|[高低少]于)(?:共|计|满分)?${NUMBER}分[:：;；。]?$`,
);
/** 「全有记20分」, 「5分全扣」, 「得分=满意率×10分」. */
const IN_RULE = [
  new RegExp(String.raw`(?:全|都|均|齐|达标|达到|完成|符合|合格)[^,，;；。]{0,6}[得记计]${NUMBER}分`),
  new RegExp(String.raw`${NUMBER}分全扣`),
  new RegExp(String.raw`[×xX*]${NUMBER}分?(?=[;；。,，]|$)`),
  new RegExp(String.raw`满分(?:为|是)?${NUMBER}分`),
];

/** The points that a text says it has: 「…(3分)」, 「…,2分;」, 「[20分]」, 「组织领导10分」; null where it has none. */
export function pointsInText(text: string): PointedText {
  const bracket = BRACKETED.exec(text);
  if (bracket) return taken(bracket, bracket[2] ?? "");
  const behind = BEHIND.exec(text) ?? AT_END.exec(text);
  return behind ? taken(behind, "") : { text, points: null, rule: "" };

  function taken(match: RegExpExecArray, rule: string): PointedText {
    const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
    return { text: trimmed(rest), points: Number(match[1]), rule: trimmed(rule) };
  }
}

/** The points that only a rule tells: 「全有记20分,缺一项扣10分」. */
export function pointsInRule(rule: string): number | null {
  for (const pattern of IN_RULE) {
    const match = pattern.exec(rule);
    if (match) return Number(match[1]);
  }
  const bracket = BRACKETED.exec(rule);
  return bracket ? Number(bracket[1]) : null;
}

/** A text without the marks that are left where something was taken out. */
export function trimmed(text: string): string {
  return text.replace(/^[\s,，;；。:：、]+|[\s,，;；:：、。]+$/g, "").replace(/[;；]{2,}/g, ";");
}
