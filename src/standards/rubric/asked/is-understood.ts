import type { LedgerKind } from "../../../ledgers";
import type { MeasureCall } from "../../../measures";
import type { Draft, Reading } from "./reading";
import { TOPICS } from "./subjects";

/**
 * Whether every word of a requirement that qualifies it (who, which, when, how much) was taken into the proposal, or is known to say nothing
 * more: only then may a proposal be sure. What is left over, of whatever kind, is for a person to look at.
 */
export function isUnderstood(reading: Reading, draft: Draft): boolean {
  const { words = [] } = draft;
  if (contradicts(reading, draft)) return false;
  if (draft.call === null || draft.call === undefined) return true;
  return leftOver(reading, draft) === "" && !words.some((word) => QUALIFIES.test(word));
}

const LOOKED_AT = /实地|现场|暗访|明察|问卷|访谈|抽问|走访|观察|随机/;
const WRITTEN_DOWN = /记录|台账|登记|签到|名册|资料|文件|查阅|材料|档案|文档/;
const OF_PEOPLE: ReadonlySet<MeasureCall["measure"]> = new Set([
  "persons-covered",
  "sum-per-person",
  "sum-of",
  "no-records",
  "late-per-month",
  "attendance-rate",
  "absent-days",
  "kinds-covered",
]);

/** Whether the row's other columns speak of something else: what is seen on the spot is in no ledger, what is taken off for each person is of people. */
function contradicts({ materials, rule }: Reading, { call }: Draft): boolean {
  const isWritten = WRITTEN_DOWN.test(materials);
  if (call === null || call === undefined) return isWritten && !LOOKED_AT.test(materials);
  if (LOOKED_AT.test(materials) && !isWritten) return true;
  if (/^[^扣]*(?:酌情|视情)/.test(rule)) return true;
  return /[每少缺一1]个?(?:人(?!次)|名)/.test(rule) && !OF_PEOPLE.has(call.measure);
}

/** The words of a requirement that a proposal leaves out of account. */
function leftOver({ text, figures }: Reading, { restsOn, words = [], ledger = null }: Draft): string {
  const taken = [
    ...restsOn,
    ...words,
    ...TOPICS.filter(({ words: own }) => own.some((word) => words.includes(word))).flatMap(
      ({ when }) => when.exec(text)?.[0] ?? [],
    ),
    ...figures.map(({ words: said }) => said),
  ]
    .flatMap((said) => said.split("…"))
    .filter((said) => said !== "")
    .sort((one, other) => other.length - one.length);
  return qualifying(
    taken.reduce((left, said) => left.split(said).join("|"), text.replace(SCORED, "|")),
    ledger,
  );
}

/** What of some words qualifies: who, which, when, how much; "" where they only say that or how well it is done. */
export function qualifying(text: string, ledger: LedgerKind | null): string {
  return [APPENDED, PLAIN, ...(ledger === null ? [] : (OF_LEDGER[ledger] ?? []))]
    .reduce((left, pattern) => left.replace(pattern, "|"), text)
    .replace(PARTICLES, "")
    .replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, "");
}

/** A word by which records would be found, and that says more than what they are about: by whom, where, how, or another deed. */
const QUALIFIES =
  /参加|参与|配合|协助|争创|邀请|列入|纳入|遵守|更新|超过|完成|统计|推荐|查处|问责|安排|管理$|规范|全面|主动|每项|突出|[无不没未]|同[部检]|县上|市里|上级|领导|成员|责任人|负责|[处科县]级|[、,，;；]/;

/** How it is scored, where the same text says so. */
const SCORED = /[^,，;；。(（|]*(?:扣|得|加|计)\d+(?:\.\d+)?分[^,，;；。)）|]*|[^,，;；。(（|]*不得分/g;

/** What shows that it was done: 「有记录」, 「资料齐全」. */
const APPENDED =
  /(?:并|做到|有|附|保留|形成|留存)?(?:活动|会议|学习|相关|有关|图文|文字|影像|原始)?(?:记录|资料|材料|图片|照片|台账|档案|纪要|简报|签到表?|痕迹|佐证)+(?:齐全|完整|规范|真实|详实|健全|完备|翔实)?/g;

/** Words that say how well, how regularly or that it is done, whatever it is. */
const PLAIN = new RegExp(
  [
    "组织", "开展", "召开", "举办", "举行", "进行", "实行", "实施", "落实", "坚持", "执行", "建立健全", "建立", "健全", "完善", "制[定订]", "成立", "印发", "出台", "签订", "做好", "抓好", "加强", "推进", "推行", "做到", "确保", "保证",
    "积极", "认真", "切实", "深入", "扎实", "广泛", "有效", "规范", "及时", "定期", "按时", "按期", "按要求", "按规定", "经常性?", "统一", "明确", "到位", "明显", "良好", "有序", "正常", "效果好?", "丰富",
    "每年", "全年", "本年度?", "当年", "年度", "年内", "(?<![上下])每?半年", "(?<![第一二三四1-4])每?季度", "每季", "每个?月", "每周", "月度",
    "不少于", "不低于", "不得少于", "至少", "达到?", "及?以上", "工作", "建设", "集中", "情况", "要求", "内容", "相关", "有关", "各种", "各类", "各项",
    "本单位", "单位", "机关", "全局", "全体", "干部职工", "职工", "员工",
  ].join("|"),
  "g",
); // prettier-ignore

/** Words that name nothing but what their ledger holds anyway. */
const OF_LEDGER: Partial<Readonly<Record<LedgerKind, readonly RegExp[]>>> = {
  meeting: [/领导班子|班子|党[组委]会?|局务会?|会议|议|专题|研究|讨论|部署|汇报|听取|集体|会/g],
  activity: [/活动|主题|专题/g],
  volunteer: [/活动|服务|新时代文明实践|学雷锋/g],
  pairing: [/活动/g],
  integrity: [/教育|活动|主题|专题/g],
  article: [/撰写|调研|理论|文章|论文|报告|每人|人均/g],
  roster: [/精神文明|文明|创建|副?组长|成员|职责|分工|机构|组织/g],
  "study-hours": [/学习|学时|课时|学分|培训|每人|人均|个人/g],
  study: [/学习|教育|主题|专题|贯彻/g],
  training: [/培训/g],
  disclosure: [/公开|信息/g],
  publicity: [/信息|报送|宣传/g],
  rule: [/规章|制度|管理|齐全|齐备|完备/g],
  hygiene: [/卫生|检查/g],
  petition: [/信访|事项|案?件/g],
  task: [/任务|目标|各|中央|[省市县区局]委|党委|政府|上级|交办|安排|精神|贯彻/g],
  document: [/年[初终末底]|起草/g],
  violation: [/发生|出现|人员|行为|现象|问题/g],
};

const PARTICLES = /[的地了和与及并等对向将在为以把要应须需有各项一本其中内可率]/g;
