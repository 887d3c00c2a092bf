import { LEDGERS, type LedgerKind } from "../../../ledgers";
import { LEDGER_WORDS } from "./ledger-words";
import { PLAIN_OF_LEDGER } from "./plain-of-ledger";
import { PARTICLES, wordsIn } from "./words-in";

/** What administrative prose says of anything: that it is done. */
const DONE = [
  "组织参与", "组织参加",
  "组织", "开展", "召开", "举办", "举行", "进行", "实行", "实施", "落实", "坚持", "执行", "建立健全", "建立", "健全", "完善", "制定", "制订", "拟定", "编制", "成立", "设立", "组建",
  "印发", "出台", "下发", "签订", "签署", "做好", "抓好", "搞好", "办好", "加强", "强化", "深化", "推进", "推行", "推动", "做到", "确保", "保证", "保持", "促进", "提高", "提升", "增强",
  "承办", "筹办", "贯彻落实", "贯彻执行", "落到实处", "抓实", "抓细", "抓紧", "予以", "给予", "利用", "完成", "通过", "围绕", "结合", "填写", "撰写", "上交", "建好", "编写", "办理", "按照", "根据", "实现",
]; // prettier-ignore

/** How well or in which manner. */
const MANNER = [
  "积极", "认真", "切实", "深入", "扎实", "广泛", "有效", "规范", "规范有序", "及时", "定期", "按时", "按期", "如期", "经常", "经常性", "统一", "明确", "到位", "明显", "良好", "有序", "正常", "严格", "严肃", "高质量",
  "保质保量", "按质按量", "保质", "按量", "按质", "充分", "大力", "持续", "不断", "常态化", "常态", "制度化", "规范化", "多形式", "形式多样", "多种形式", "内容丰富", "丰富多彩", "丰富", "多样", "有声有色", "富有成效", "取得实效", "取得成效",
  "务求实效", "注重实效", "成效明显", "成效显著", "效果明显", "效果显著", "效果良好", "效果好", "有成效", "不走过场", "不流于形式", "结合实际", "因地制宜", "有计划地", "有步骤", "有重点", "有特色", "有针对性", "针对性强", "可操作性强",
  "切实可行", "科学合理", "齐全", "完整", "完备", "详实", "真实", "清楚", "清晰", "准确", "无遗漏", "符合要求", "符合规定", "依法", "依规", "按要求", "按规定", "按照要求", "按照规定", "按有关规定", "按程序", "如实", "自觉",
  "主动", "高度重视", "重视", "摆上", "放在首位", "纳入议事日程", "重要议事日程", "议事日程", "专门", "一般", "重要", "原则上", "相对固定", "逐一", "逐项", "逐件", "逐人", "带头", "公开透明", "具体", "健康", "务实", "高效", "优质", "全面",
]; // prettier-ignore

/** How often, how much, within what. */
const AMOUNT = [
  "每年", "全年", "年内", "本年度", "本年", "当年", "年度", "一年", "每年度", "每半年", "半年", "上下半年", "每季度", "每个季度", "每季", "季度", "按季", "逐季", "每月", "每个月", "按月", "逐月", "月度", "每周", "每星期", "按周", "逐周", "每学期", "学期", "每学年", "学年", "每半月", "半月", "每两月", "每两周", "每旬", "不定期", "适时", "随时", "常年",
  "不少于", "不低于", "不得少于", "不得低于", "不能少于", "不得超过", "不能超过", "不得多于", "至少", "达到", "达", "以上", "及以上", "不超过", "季度末", "季末", "月末", "月底", "次数", "频次", "场次", "一次", "平均", "总数", "数量", "合计", "累计", "力争", "分别", "前后", "前夕", "期间", "全部",
]; // prettier-ignore

/** Nouns that name nothing by themselves. */
const GENERIC = [
  "工作", "建设", "集中", "情况", "要求", "内容", "相关", "有关", "各种", "各类", "各项", "事项", "方面", "方式", "形式", "措施得力", "日常", "专项", "体系", "活动", "记录", "常规", "任务", "重点", "有力", "力度", "环节", "过程", "成果", "作用",
  "精神", "主题", "专题", "系列", "行动", "统一行动",
]; // prettier-ignore

/** The unit and those who work in it, as a whole. */
const UNIT = [
  "本单位", "单位", "机关", "全局", "我局", "本局", "局", "全院", "我院", "本院", "院", "全校", "我校", "学校", "校", "全镇", "全乡", "全街道", "街道", "社区", "本系统", "系统", "本部门", "全体", "公司", "全公司", "集团", "企业", "医院", "本级",
  "干部职工", "干部", "职工", "员工", "工作人员", "人员", "党员干部", "党员", "教职工", "教职员工", "医务人员", "医护人员", "在职", "全体人员", "所有人员", "广大", "部门", "科室", "股室", "处室", "总支", "教师", "民警", "干警", "医生", "护士", "窗口", "办公室", "车间", "庭室", "党组", "党委", "党总支", "党支部", "两委", "村两委", "党组织", "基层党组织", "支部", "工会", "团委", "团支部", "妇联", "机关党委", "全民", "本辖区", "辖区",
]; // prettier-ignore

/** Words that hold one of the plain ones and yet name something. */
const NAMES = [
  "应急",
  "对外",
  "在线",
  "为民",
  "和谐",
  "系统内",
  "重点信息",
  "工作机构",
  "主题党日",
  "专题片",
  "实战",
  "校园",
  "庭院",
  "法院",
  "党校",
  "高校",
];

/** What shows that it was done: 「有记录」, 「资料齐全」. */
const APPENDED =
  /(?:并|做到|有|附|留|保留|形成|留存|做)?(?:好|完整的?|详细的?)?(?:活动|会议|学习|相关|有关|图文|文字|影像|音像|原始|培训|工作)?(?:过程)?(?:记录|资料|材料|图片|照片|台账|档案|纪要|简报|签到表?|痕迹|佐证)+(?:齐全|完整|规范|真实|详实|健全|完备|翔实|齐备|归档|备查|可查|及时)*/g;

const SAYS_NOTHING = new RegExp(`[${PARTICLES}]`, "g");

/** Of what happens on a day, title words tell what it is; of registers and cases they are but names of the whole. */
function titlesOf(kind: LedgerKind): readonly string[] {
  const { rows, titleWords, fields, topic } = LEDGERS[kind];
  if (rows === "events" || kind === "document") return [];
  const about = fields.find(({ id }) => id === topic);
  return [...Object.keys(titleWords), ...(about === undefined ? [] : [about.name.zh, ...about.synonyms])];
}

/** Days of the week: on which one something is held, no word of a record says. */
const WEEKDAYS = Array.from("一二三四五六日末").flatMap((day) => [
  `每周${day}`,
  `周${day}`,
  `每周${day}下午`,
]);

const PLAIN = [...WEEKDAYS, ...DONE, ...MANNER, ...AMOUNT, ...GENERIC, ...UNIT];
const known = new Map<LedgerKind | null, ReadonlySet<string>>();

function plainFor(ledger: LedgerKind | null): ReadonlySet<string> {
  const before = known.get(ledger);
  if (before !== undefined) return before;
  const words =
    ledger === null
      ? PLAIN
      : [...PLAIN, ...(PLAIN_OF_LEDGER[ledger] ?? []), ...titlesOf(ledger), ...casesOf(ledger)];
  const made = new Set([...NAMES, ...words].filter((word) => /^\p{Script=Han}+$/u.test(word)));
  known.set(ledger, made);
  return made;
}

/** Whatever a list of cases holds is called, it is one of them. */
function casesOf(kind: LedgerKind): readonly string[] {
  return LEDGERS[kind].rows === "events"
    ? []
    : [LEDGER_WORDS[kind]?.[3] ?? "", LEDGER_WORDS[kind]?.[2] ?? ""].flatMap((words) => words.split(" "));
}

/** A text without the words that say only that, how well or how often it is done. */
export function withoutPlain(text: string, ledger: LedgerKind | null = null): string {
  const plain = plainFor(ledger);
  return text.replace(APPENDED, "|").replace(/\p{Script=Han}+/gu, (run) =>
    wordsIn(run, plain)
      .map((word) => (plain.has(word) && !NAMES.includes(word) ? "|" : word))
      .join(""),
  );
}

/** What of some words qualifies (who, which, when, how much), piece by piece; none where they only say that or how well it is done. */
export function qualifying(text: string, ledger: LedgerKind | null): readonly string[] {
  return withoutPlain(text, ledger)
    .split(/[^\p{Script=Han}\p{L}\p{N}%]+|[和及或](?=.)|(?<!参)与(?=.)/u)
    .map((piece) => piece.replace(/^[的地了并等对在]+(?=..)/, ""))
    .filter((piece) => piece.replace(SAYS_NOTHING, "") !== "");
}
