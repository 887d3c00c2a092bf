import { LEDGERS, type LedgerKind } from "../../../ledgers";

/** What administrative prose says of anything: that it is done. */
const DONE = [
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
  "主动", "逐一", "逐项", "逐件", "逐人", "带头", "公开透明", "具体", "健康", "务实", "高效", "优质",
]; // prettier-ignore

/** How often, how much, within what. */
const AMOUNT = [
  "每年", "全年", "年内", "本年度", "本年", "当年", "年度", "一年", "每年度", "每半年", "半年", "上下半年", "每季度", "每个季度", "每季", "季度", "按季", "逐季", "每月", "每个月", "按月", "逐月", "月度", "每周", "每星期", "按周", "逐周", "每学期", "学期",
  "不少于", "不低于", "不得少于", "不得低于", "不能少于", "至少", "达到", "达", "以上", "及以上", "不超过", "次数", "频次", "场次", "一次", "平均", "总数", "数量", "合计", "累计", "力争", "分别",
]; // prettier-ignore

/** Nouns that name nothing by themselves. */
const GENERIC = [
  "工作", "建设", "集中", "情况", "要求", "内容", "相关", "有关", "各种", "各类", "各项", "事项", "方面", "方式", "形式", "措施得力", "日常", "专项", "体系", "活动", "记录", "常规", "任务", "重点", "有力", "力度", "环节", "过程", "成果", "作用",
  "精神", "主题", "专题", "系列",
]; // prettier-ignore

/** The unit and those who work in it, as a whole. */
const UNIT = [
  "本单位", "单位", "机关", "全局", "我局", "本局", "局", "全院", "我院", "本院", "院", "全校", "我校", "学校", "校", "全镇", "全乡", "全街道", "街道", "社区", "本系统", "系统", "本部门", "全体", "公司", "全公司", "集团", "企业", "医院", "本级",
  "干部职工", "干部", "职工", "员工", "工作人员", "人员", "党员干部", "党员", "教职工", "教职员工", "医务人员", "医护人员", "在职", "全体人员", "所有人员", "广大", "部门", "科室", "股室", "处室", "党组", "党委", "党总支", "党支部", "支部", "工会", "团委", "团支部", "妇联", "机关党委", "全民", "本辖区", "辖区",
]; // prettier-ignore

/** Words that stand for a ledger's whole matter, beside its title words and what its topic is called. */
const OF_LEDGER: Partial<Readonly<Record<LedgerKind, readonly string[]>>> = {
  meeting: ["领导班子", "班子", "党组", "党委", "党总支", "党支部", "支部", "局务会", "会议", "议", "会", "专题", "研究", "讨论", "部署", "安排", "汇报", "听取", "集体", "决定", "决策", "议题", "列入", "议事日程"],
  activity: ["活动", "文化"],
  volunteer: ["志愿", "志愿者", "志愿服务", "活动", "服务", "新时代文明实践", "学雷锋", "队员"],
  pairing: ["活动", "结对", "帮扶", "村", "贫困村", "社区", "群众", "困难群众", "困难职工", "贫困户", "困难户", "联系点", "对象", "慰问", "走访"],
  integrity: ["教育", "活动", "学习", "讲", "讲授", "上", "观看", "谈话"],
  article: ["理论", "调研", "文章", "论文", "报告", "心得", "体会", "每人", "人均", "读后感", "笔记", "学习", "读书", "阅读"],
  roster: ["精神文明", "文明", "创建", "组长", "副组长", "成员", "职责", "分工", "机构", "组织", "领导小组", "小组", "工作机构", "领导机构", "网络", "专人", "专人负责", "责任到人", "负责"],
  "study-hours": ["学习", "学时", "课时", "学分", "培训", "每人", "人均", "个人", "教育", "参加", "脱产", "网络", "在线", "时间", "时长"],
  study: ["学习", "教育", "贯彻", "理论"],
  training: ["培训", "参加"],
  disclosure: ["更新", "编制", "政府", "公开", "信息", "公示", "公布", "内容"],
  publicity: ["更新", "发布", "推送", "刊登", "发表", "采用", "媒体", "信息", "报送", "宣传", "稿件", "上报", "投稿"],
  rule: ["齐备", "完备", "规章", "制度", "管理", "规章", "规章制度", "办法", "机制", "规定"],
  hygiene: ["卫生", "检查", "评比", "环境卫生", "环境", "公布", "结果", "通报", "得分", "成绩"],
  petition: ["群众", "来信", "来访", "信访", "举报", "投诉", "转办", "交办", "交办件", "信访件", "答复", "办结", "解决", "得到", "受理", "回复", "反馈", "登记", "转送", "诉求", "矛盾", "纠纷", "矛盾纠纷", "事项", "案件", "件", "积案", "初次", "初信", "接待", "处理", "化解", "调处", "排查"],
  task: ["目标", "各", "中央", "省委", "市委", "县委", "区委", "省政府", "市政府", "县政府", "党委", "政府", "上级", "领导", "部门", "交办", "安排", "部署", "完成", "年度", "决策", "中心", "本职", "重点", "事项"],
  proposal: ["人大", "政协", "代表", "委员", "议案", "提案", "建议", "意见", "答复", "办理", "办复", "承办"],
  rectification: ["发现", "安全", "反馈", "指出", "督查", "检查", "巡察", "巡视", "存在"],
  document: ["年初", "年终", "年末", "年底", "起草", "印发"],
  violation: ["发生", "出现", "行为", "现象", "问题", "案件", "事件", "情形", "重大", "严重", "较大", "恶性", "责任", "一般", "及其", "各类", "任何", "规定", "法律", "法规", "纪律", "党纪", "政纪", "国法", "受到", "受"],
  attendance: ["签到", "考勤", "手续", "审批", "履行", "上下班", "作息时间", "遵守", "书面", "事前", "事先", "请假", "外出", "报备", "现象", "上班", "下班", "工作时间"],
  satisfaction: ["群众", "服务对象", "社会", "评价", "测评", "评议", "干部", "民主", "参评"],
  "hygiene-area": ["划分", "责任", "责任到人", "区域"],
}; // prettier-ignore

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
];

/** What shows that it was done: 「有记录」, 「资料齐全」. */
const APPENDED =
  /(?:并|做到|有|附|留|保留|形成|留存|做)?(?:好|完整的?|详细的?)?(?:活动|会议|学习|相关|有关|图文|文字|影像|音像|原始|培训|工作)?(?:过程)?(?:记录|资料|材料|图片|照片|台账|档案|纪要|简报|签到表?|痕迹|佐证)+(?:齐全|完整|规范|真实|详实|健全|完备|翔实|齐备|归档|备查|可查|及时)*/g;

const PARTICLES =
  /[的地了和与及或并等对向将在为以把要应须需有各项一本其中内可率每可由被从到按就于让使共第次场期年月季周个]/g;

/** Of what happens on a day, title words tell what it is; of registers and cases they are but names of the whole. */
function titlesOf(kind: LedgerKind): readonly string[] {
  const { rows, titleWords, fields, topic } = LEDGERS[kind];
  if (rows === "events" || kind === "document") return [];
  const about = fields.find(({ id }) => id === topic);
  return [...Object.keys(titleWords), ...(about === undefined ? [] : [about.name.zh, ...about.synonyms])];
}

const PLAIN = [...DONE, ...MANNER, ...AMOUNT, ...GENERIC, ...UNIT];
const known = new Map<LedgerKind | null, RegExp>();

function plainFor(ledger: LedgerKind | null): RegExp {
  const before = known.get(ledger);
  if (before !== undefined) return before;
  const words = ledger === null ? PLAIN : [...PLAIN, ...(OF_LEDGER[ledger] ?? []), ...titlesOf(ledger)];
  const longestFirst = [...NAMES, ...words]
    .filter((word) => /^\p{Script=Han}+$/u.test(word))
    .sort((one, other) => other.length - one.length);
  const made = new RegExp([...new Set(longestFirst)].join("|"), "g");
  known.set(ledger, made);
  return made;
}

/** A text without the words that say only that, how well or how often it is done. */
export function withoutPlain(text: string, ledger: LedgerKind | null = null): string {
  return text.replace(APPENDED, "|").replace(plainFor(ledger), (word) => (NAMES.includes(word) ? word : "|"));
}

/** What of some words qualifies (who, which, when, how much), piece by piece; none where they only say that or how well it is done. */
export function qualifying(text: string, ledger: LedgerKind | null): readonly string[] {
  return withoutPlain(text, ledger)
    .split(/[^\p{Script=Han}\p{L}\p{N}%]+|[和与及或](?=.)/u)
    .map((piece) => piece.replace(/^[的地了并等对在]+(?=..)/, ""))
    .filter((piece) => piece.replace(PARTICLES, "") !== "");
}
