import type { ClauseId } from "../../clauses";

/** A clause of ours, and the words of a requirement that ask the same. */
export interface KindredClause {
  readonly clause: ClauseId;
  readonly when: RegExp;
  readonly unless?: RegExp;
  /** What it has to stand under, where the words alone tell too little. */
  readonly under?: RegExp;
  /** Without a figure a person should look: the words may ask for less or for something beside it. */
  readonly unsure?: true;
}

/** Words that ask what a clause of ours asks, the telling ones first; its figure is taken from the text where that states one. */
const KINDRED_CLAUSES: readonly KindredClause[] = [
  { clause: "three-meetings-one-class", when: /三会一课/ },
  { clause: "democratic-life-meeting", when: /民主生活会/ },
  { clause: "major-decision-democratic", when: /三重一大|重大(?:事项|决策|问题).{0,6}集体/ },
  { clause: "legal-publicity-day-1204", when: /12[·.月]?4|宪法日|宪法宣传周/ },
  { clause: "warning-education", when: /警示教育/ },
  { clause: "moral-education", when: /道德讲堂|道德(?:规范)?教育/, unless: /每[月季周]/ },
  {
    clause: "study-attendance-rate",
    when: /(?:学习|培训|中心组).{0,8}(?:到课|出勤|考勤|到会|参学|参训|参学到课)率|到课率|参学率/,
  },
  {
    clause: "study-hours-120",
    when: /学时|课时(?!课)|学分|在线学习.{0,8}(?:时间|时长)|学习.{0,4}(?:时间|时长).{0,4}(?:达|不少于|要求)|学习[^,，;；]{0,8}\d+个?小时/,
  },
  { clause: "makeup-study", when: /补学|(?<!有偿)补课/ },
  { clause: "absenteeism-zero", when: /旷工|无故缺(?:勤|岗)/, unless: /迟到|早退/ },
  {
    clause: "late-early-limit",
    when: /迟到(?:[、和或及与]?早退)?|早退|按时(?:上下班|到岗)|上下班(?:签到|打卡)/,
    unless: /会议|学习|活动/,
  },
  { clause: "leave-procedure", when: /请销假|(?:请假|外出).{0,14}(?:审批|手续|制度|报备)/ },
  {
    clause: "attendance-rate",
    when: /(?:出勤|到岗|在岗)率|(?:出勤|到岗|在岗)[^,，;；。]{0,6}%/,
    unless: /学习|会议|活动|培训/,
  },
  {
    clause: "attendance-monthly-publish",
    when: /(?:公布|公示|通报)[^,，;；]{0,6}考勤|考勤[^,，;；]{0,8}(?:公布|公示|通报)/,
  },
  { clause: "attendance-records-complete", when: /考勤(?:记录|档案|台账|登记|表)/, unless: /制度/ },
  {
    clause: "petitions-answered",
    when: /(?:信访|来信|来访).{0,8}答复率/,
    unless: /按期|及时|按时|限期|提案|议案|建议/,
  },
  {
    clause: "petitions-on-time",
    when: /(?:信访|来信|来访|转办|交办件|投诉|举报).{0,12}(?:按期|及时|限期|按时|期限).{0,4}(?:答复|办结|结案|处理|回复|办理|反馈)|(?:及时|按期|按时).{0,4}(?:处理|办理|答复|办结).{0,6}(?:信访|来信|来访|举报|投诉)|按期(?:答复|结案|办结)率|(?:答复|结案)率|(?:信访|来信|来访|投诉|举报|诉求).{0,6}(?:处理|办理)(?:及时|按期|按时)率|(?:来信|来访|来电|诉求|投诉|意见)[^;；。]{0,10}[\d一二三四五七十]+个?(?:工作日|日|天|小时)内/,
    unless: /提案|议案|建议/,
  },
  {
    clause: "petitions-resolved",
    when: /(?:信访|来信|来访|初信|重信|矛盾|包案|投诉).{0,14}(?:化解|办结|解决|息访|落实)|化解率|办结率|(?:纠纷|矛盾).{0,6}调[处解].{0,4}率/,
    unless: /任务|提案|议案|息访率|督办|批示/,
  },
  { clause: "petition-records-complete", when: /来访登记|信访(?:登记|台账)/, unless: /制度/ },
  { clause: "petitions-answered", when: /件件有(?:回音|答复)|事事有着落/ },
  { clause: "proposals-replied", when: /(?:提案|议案|建议).{0,10}(?:办理|答复|办结|回复|办复)/ },
  {
    clause: "satisfaction-improved",
    when: /满意(?:率|度)|(?:满意|好评|评价)[^,，;；。]{0,8}\d|好评率|民主测评|群众评议|社会评价/,
  },
  { clause: "rectification-closed", when: /整改(?:率|完成率|落实|到位|销号)|(?:问题|隐患).{0,8}整改/ },
  {
    clause: "party-conduct-responsibility",
    when: /责任书.{0,4}签订|签订.{0,10}责任书/,
    unless: /全体|每(?:人|名)|职工/,
  },
  { clause: "integrity-pledge", when: /(?:签订|签署).{0,8}(?:承诺书|责任状).{0,4}率|廉[政洁]承诺书/ },
  {
    clause: "study-plan-execution",
    when: /(?:学习)?计划(?:完成|落实|执行)率|(?:学习|培训)计划[^,，;；。]{0,6}(?:完成|落实|执行)[^,，;；。]{0,6}%/,
  },
  { clause: "hygiene-average-score", when: /卫生.{0,10}(?:平均分|得分|成绩|评分)/ },
  { clause: "hygiene-average-score", when: /平均(?:得)?分|均分|平均[^,，;；]{0,5}\d+分/, under: /卫生|环境/ },
  {
    clause: "hygiene-average-score",
    when: /(?:清扫|保洁|整洁|内务|环境|卫生).{0,24}(?:平均(?:得)?分|均分|平均[^,，;；]{0,5}\d+分)/,
  },
  {
    unsure: true,
    clause: "hygiene-inspection-regular",
    when: /卫生(?:检查|评比|大检查)|卫生[^,，;；]{0,8}(?:评比|检查|评|打分)(?=$|[,，一1-9])/,
  },
  {
    clause: "hygiene-responsibility-areas",
    when: /卫生.{0,6}责任(?:区|制|到人)|包干区?责任|(?:卫生|保洁|清洁|环境)[^;；。]{0,12}(?:包干|划片|分片|划区)|(?:包干|责任)区[^;；。]{0,10}(?:到人|到科室|到股室|有人|落实|划分)/,
  },
  { clause: "task-division-responsibility", when: /(?:责任|任务)(?:目标)?分解|分解(?:任务|责任)/ },
  { clause: "business-study", when: /业务(?:知识)?学习/, unless: /、|政治|每[周月]/ },
  {
    clause: "domain-law-publicity",
    when: /(?:行业|本系统|部门|业务).{0,6}法律法规.{0,4}(?:宣传|学习)/,
    unless: /每|次/,
  },
  {
    clause: "law-education",
    when: /(?:法治|法制)教育|(?:学习|宣传|学法).{0,12}法律(?:法规)?|普法学习|学法(?:用法)?|法律法规学习/,
    unless: /次|进机关|行业/,
  },
  {
    clause: "center-group-study",
    when: /集[中体](?:理论|政治)?学习/,
    under: /领导班子|中心组/,
    unless: /廉|法|意识形态|保密|安全|业务|党课|党日|率|参加|职工|全体/,
  },
  {
    clause: "study-sessions-monthly",
    when: /集[中体](?:理论|政治)?学习/,
    unless: /中心组|廉|法|保密|安全|业务|党课|党日|率|参加/,
    unsure: true,
  },
  {
    clause: "center-group-study",
    when: /(?:理论学习)?中心组(?:理论)?(?:集体|集中)?学习/,
    unless: /廉|法|意识形态|保密|安全|统战|民族|记录/,
  },
  {
    clause: "creation-participation-rate",
    when: /(?:参与|参加).{0,4}创建.{0,6}率|创建.{0,6}参与率|人人参与创建/,
  },
  {
    clause: "creation-meetings-yearly",
    when: /(?:班子|党[委组]|领导|局务|专题).{0,12}研究.{0,8}(?:精神文明|文明创建|创建工作|文明单位)/,
  },
  { clause: "staff-health", when: /体检/ },
  { clause: "paired-poverty-aid", when: /结对(?:帮扶|共建)|帮扶(?:活动|困难)|城乡共建/ },
  {
    clause: "volunteer-activities",
    when: /志愿(?:服务|者)|学雷锋/,
    unless: /队伍|注册|巡防|时[长间]|小时|人次|率|制度|计划|方案|[站岗点]/,
    unsure: true,
  },
  {
    clause: "culture-sports-activities",
    when: /文体活动|(?:文化|体育)(?:体育)?活动|运动会/,
    unless: /廉|法|无烟|节日|传统|经费/,
  },
  { clause: "charity-donation", when: /捐[款助赠]|慈善|献爱心/ },
  { clause: "grassroots-research", when: /(?:深入)?基层调研|调查研究/ },
  { clause: "service-practical-deeds", when: /办(?:好)?实事|办好事|我为群众办/ },
  {
    clause: "theory-article-per-member",
    when: /(?:每人|人均|班子成员).{0,10}(?:文章|调研报告|论文|心得)/,
    unsure: true,
  },
  {
    clause: "creation-office-set",
    when: /创建(?:工作)?机构[^,，;；。]{0,8}专[(（]?兼?[)）]?职/,
    unless: /志愿|网格/,
  },
  {
    clause: "leading-group-established",
    when: /领导小组|(?:工作|领导|组织|创建)(?:领导)?机构|成立[^,，;；]{2,12}工作小组|(?:机构|组织)(?:健全|完善|成立)|(?:主管|分管)领导.{0,4}(?:工作人员|专人)|(?:具体|主要)负责人.{0,4}承办|有.{0,8}组织[、,，]/,
    unless: /研究|会议|培训|应建|设置合理|权力|办事(?!机构)|例会|召开/,
  },
];

/** The clause of ours that a text asks, under its dimensions; null for none. */
export function kindredOf(text: string, dimensions = ""): KindredClause | null {
  const isMeant = ({ when, unless, under }: KindredClause): boolean =>
    when.test(text) && unless?.test(text) !== true && under?.test(dimensions) !== false;
  return KINDRED_CLAUSES.find(isMeant) ?? null;
}
