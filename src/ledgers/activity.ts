import * as common from "./common-fields";
import { choice, field } from "./field";
import { ledger } from "./definition";
import { hasColumn, isOfOnePerson, type TableWords } from "./table-words";

/** What kind of activity it was; also inferred from an activity's name by the same words. */
const ACTIVITY_TYPES: Readonly<Record<string, readonly string[]>> = {
  culture: ["文艺", "文化", "演讲", "歌咏", "朗诵", "书画", "书法", "摄影", "晚会", "联欢", "合唱", "读书", "征文", "文化活动", "演出", "知识竞赛", "阅读", "观影"],
  sports: ["体育", "运动会", "健步走", "篮球", "乒乓球", "羽毛球", "拔河", "登山", "徒步", "趣味运动", "球赛", "健身", "工间操", "跑步", "象棋", "跳绳"],
  "culture-sports": ["文体", "文体活动", "文娱", "群众性文体"],
  "paper-contest": ["论文", "优秀论文", "论文比赛", "论文评选"],
  "health-check": ["体检", "健康体检", "健康检查", "健康讲座", "义诊"],
  donation: ["捐款", "捐赠", "慈善", "献爱心", "募捐", "爱心捐款", "慈善一日捐", "捐物", "捐资"],
  "joint-construction": ["共建", "结对共建", "社区共建", "村企共建", "共建文明", "进社区", "双报到", "社区报到"],
  cleaning: ["大扫除", "清扫", "保洁", "卫生清扫", "清洁", "环境整治", "义务劳动", "卫生大扫除", "清理", "包干区", "值日"],
  moral: ["道德讲堂", "道德教育", "道德", "道德模范", "家风", "文明礼仪"],
  legal: ["法制", "法治", "宪法", "普法", "12.4", "法制宣传", "宪法宣传", "法律宣传", "宪法日", "法治宣传"],
  pioneer: ["创先争优", "先锋", "评先", "争先创优"],
  "civilized-department": ["文明科室", "文明股室", "文明处室", "文明单位评比", "科室评比"],
  "style-theme": ["作风", "主题活动", "服务创优"],
  "safety-inspection": ["安全检查", "消防检查", "安全生产", "消防", "安全演练", "治安"],
  supervision: ["督查", "督办", "督导", "检查指导"],
  "discipline-check": ["纪律检查", "审计纪律", "跟踪检查", "纪律执行"],
  research: ["调研", "走访", "调查研究", "下基层"],
  "practical-deed": ["办实事", "实事", "为民办实事", "便民"],
  secrecy: ["保密", "保密教育", "保密检查"],
  "paired-aid": ["结对帮扶", "帮扶", "帮扶走访", "驻村帮扶", "扶贫"],
  publicity: ["宣传", "主题宣传", "宣传活动"],
  festival: ["我们的节日", "春节", "元宵", "清明", "端午", "中秋", "重阳", "七夕"],
  volunteer: ["志愿", "志愿服务", "学雷锋", "义务"],
  expense: ["经费", "采购", "投入", "支出"],
}; // prettier-ignore

/** 文体活动 and all other activities of the unit, expenses on the creation work too (docs/criteria.md §3.5, §1.5 A, E, G). */
export const activity = ledger({
  kind: "activity",
  name: { zh: "活动台账", en: "Activities" },
  titleWords: {
    文体活动: 1, 活动台账: 0.8, 活动记录: 0.75, 活动登记: 0.75, 文化活动: 1, 体育活动: 1, 捐款: 0.9, 慈善: 0.9, 共建: 0.8, 大扫除: 0.9, 清扫: 0.9,
    道德讲堂: 0.9, 安全检查: 0.9, 督查: 0.8, 实事: 0.7, 经费台账: 0.9, 经费: 0.6, 创建活动: 0.9, 法制宣传: 0.8, 普法: 0.7, 活动: 0.6, 体检: 0.6,
    纪律执行: 0.8, 调研台账: 0.7,
  },
  englishTitleWords: { activities: 0.75, activitylog: 0.8 },
  rows: "events",
  gathers: "at-times",
  keepsHours: true,
  ofPlans: "never",
  reportsNone: null,
  dates: ["date"],
  topic: "name",
  tellsApart: ["name"],
  must: ["date"],
  isOne: isActivity,
  colleagues: ["people"],
  ofPeople: false,
  saysWhoSeesToIt: false,
  overTheYear: null,
  confidential: false,
  fields: [
    field("date", "活动日期", "Date", "date", ["日期", "时间", "活动时间", "开展时间", "举办时间", "活动起止日期", "起止日期", "检查日期", "年月日", "举办日期", "检查时间"]),
    field("name", "活动名称", "Activity", "text", [
      "名称", "活动主题", "主题", "活动项目", "活动", "项目名称", "活动内容", "内容", "检查内容", "用途", "捐款项目", "项目", "实事内容", "事项", "督查事项", "活动主题名称",
    ]),
    choice("type", "活动类型", "Type", ["类型", "类别", "活动类别", "活动形式", "形式", "活动性质", "种类"], ACTIVITY_TYPES),
    common.place,
    field("organiser", "组织单位", "Organiser", "text", ["主办单位", "组织者", "承办单位", "组织部门", "主办", "承办", "牵头组织", "组织方", "主办方", "检查单位"]),
    field("object", "活动对象", "For whom", "text", ["对象", "共建对象", "检查对象", "共建单位", "受益对象", "帮扶对象", "联系单位"]),
    common.people,
    common.count,
    field("cost", "经费", "Cost", "number", ["金额", "费用", "投入", "经费支出", "资金", "活动经费", "捐款金额", "捐款", "投入资金", "支出", "投入金额"]),
    field("result", "活动效果", "Result", "text", ["效果", "成效", "结果", "评比结果", "获奖情况", "检查结果", "活动成效", "活动情况"]),
    common.department,
    field("person", "负责人", "Person in charge", "person", ["责任人", "联系人", "组织人", "经办人", "活动负责人", "检查人"]),
    common.evidence,
    common.remark,
  ],
}); // prettier-ignore

/** Without a name for what was done, the title has to give it: 「卫生清扫记录」. Who is to come when is none: 职工体检安排表. */
function isActivity(table: TableWords): boolean {
  if (isOfOnePerson(table) && /安排表/.test(table.about)) return false;
  if (table.byTitle === 0 && !saysActivity(table)) return false;
  return table.fields.has("name") || (table.byTitle >= 0.8 && !hasColumn(table, FOUND_AMISS));
}

/** 日期, 主题 and 金额 stand over any expense: without a title, columns or cells must speak of something that is done together. */
function saysActivity({ paths, cells }: TableWords): boolean {
  const said = [...paths, ...cells.filter((cell) => typeof cell === "string")];
  return said.some((text) => ACTIVITY.test(text));
}

const ACTIVITY =
  /活动|捐|扫|普法|宣传|讲堂|共建|比赛|竞赛|[球棋]赛|演[出讲练]|体检|调研|慰问|参观|观[影看]|运动|健身|登山|联[欢谊]|义诊|植树|读书|朗诵|晚会|督[查察]|检查|实事|主办|组织/;

/** What an inspection found and how it was put right: no activity of the unit. */
const FOUND_AMISS = /问题|隐患|整改|复查/;
