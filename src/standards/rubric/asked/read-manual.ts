import { ledgerEvidence } from "./ledger-evidence";
import { kindredOf } from "./kindred-clauses";
import type { Draft, Reader } from "./reading";
import { qualifying } from "./plain-words";
import { SUBJECTS } from "./subjects";

/** What is counted in no ledger that the engine reads: a person gives the figure. */
const UNTOLD =
  /党费|换届|补选|发展党员|值班(?!长|员|经理)|受理率|参评率|知晓率|息访|依申请公开|重复(?:信访|件)|(?:会议?|党员大会|活动).{0,4}(?:到会|参会|出席)率?|参加(?:集中学习|会议|支部)|会议不迟到|(?:报表|材料|内容).{0,4}报(?:送|备)|超期公开|公开栏信息|个人(?:有关|重大)事项|吸烟率|参加.{0,6}(?:中心工作|指挥部|整治)|劝导人员|录入平台|网上.{0,6}(?:考试|答题)|点击率|关注(?=度|数|量|人数|率)/;

/** What nobody writes a row of: places, signs, manner. */
const ON_THE_SPOT =
  "死角|杂物|乱[堆停放贴扔挂搭]|蛛网|异味|积[水灰尘]|标[识志牌]|美化|绿化|停放|卫生间|设施|设备|场所|场地|挂牌|上墙|宣传栏|橱窗|电子屏|着装|用语|团结|合理|配备|一把手|优质服务|任期|奖惩标准";
const PLAINLY_SEEN = new RegExp(`${ON_THE_SPOT}|整洁有序|结合实际`);

/** The same, and what a person judges besides. */
const SEEN = new RegExp(
  `${ON_THE_SPOT}|整洁|干净|环境|去向牌|宣传(?:橱窗|牌)|网站建设|档案|廉洁奉公|作风民主|指导思想|履职|带头|表率|先进典型|表彰|荣誉|好人|规范统一|真实|专职|经办人员|专人|负总责|分工|风险点|专门|记录本|上级|经费|资金|预算|态度|质量`,
);

const TELLING = 3;

export const readUntold: Reader = ({ text, figures }) => {
  const match = UNTOLD.exec(text)?.[0];
  if (match === undefined || isBesideRate(text, match) || /制度|办法|规定|细则|记录.{0,6}值班/.test(text))
    return null;
  // What is held so many times stands in a ledger, whatever it is about: 「党费公示每季度1次」.
  const isHeld = figures.some(({ counted: of }) => of === "times");
  if (isHeld && (ledgerEvidence(text, [])[0]?.weight ?? 0) >= TELLING) return null;
  return asks("number", match, heldIn(text.replace(match, "、")));
};

/** 「受理率、按期答复率100%」: beside what no ledger tells stands a rate that one does. */
function isBesideRate(text: string, match: string): boolean {
  return /率[、和及与]/.test(text) && kindredOf(text.replace(match, ""))?.clause === "petitions-on-time";
}

/** What is held stands in a ledger, whatever is said of it beside. */
const HELD = /评选|评比|开展|召开|举办|组织|活动|会议|培训|公开|公示/;

/** Words of what is held or kept: then a ledger may tell after all. */
const KEPT = /活动|会议|培训|学习|制度|记录|检查|公开|登记|宣传|小组|开展|召开/;

export const readManual: Reader = ({ text, figures, materials }) => {
  if (figures.length > 0) return null;
  const seen = SEEN.exec(text)?.[0];
  const match = seen ?? /现场|实地|观察|问卷|暗访/.exec(materials)?.[0];
  if (match === undefined) return null;
  const kept = KEPT.exec(text)?.[0];
  if (HELD.test(text) && !PLAINLY_SEEN.test(text)) return null;
  const plainly = PLAINLY_SEEN.test(text) ? heldIn(text.replace(PLAINLY_SEEN, "、")) : match;
  return kept !== undefined && seen === undefined ? null : asks("word", match, kept ?? plainly);
};

/** What the rest of a text asks besides, or what of it stands in a ledger: a part of it may be counted. */
function heldIn(rest: string): string | null {
  const [, other] = rest.split(/[,，;；:：]/).flatMap((part) => qualifying(part, null).slice(0, 1));
  const told = SUBJECTS.find(({ when, weight }) => weight > 1 && when.test(rest));
  return other ?? told?.when.exec(rest)?.[0] ?? null;
}

function asks(wants: "number" | "word", rests: string, doubt: string | null): Draft {
  return { wants, doubt, restsOn: [rests], reason: { key: `asked.reason.wants-${wants}` } };
}
