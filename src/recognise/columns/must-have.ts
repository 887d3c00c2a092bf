import { compactText, foldHeader, type CellValue } from "../../grid";
import type { LedgerKind } from "../../ledgers";
import type { HeaderColumn } from "../find/header";
import type { GivenByLines } from "./lines-between";

/** What is known of a table before its kind is: what stands above it and on its tab, its columns, some of its cells. */
export interface TableWords {
  /** How strongly title or sheet name point to the kind (0–1). */
  readonly byTitle: number;
  /** Title, lines above the header and sheet name, compact. */
  readonly about: string;
  readonly columns: readonly HeaderColumn[];
  readonly sample: readonly (readonly CellValue[])[];
  /** What lines between the rows give. */
  readonly given: GivenByLines | null;
}

/**
 * Whether a table has what makes it this kind of ledger beyond its required columns (issue of 18 silently wrong sheets): any inspection
 * has a date, a place and points, but only one of hygiene tells of hygiene; any list has names, but only the unit's own is its roster.
 *
 * @param fields ids of the fields that its columns were matched with
 */
export function mayBe(kind: LedgerKind, fields: ReadonlySet<string | null>, words: TableWords): boolean {
  switch (kind) {
    case "hygiene":
      return (
        tellsOfHygiene(words) && PLACE_OR_SCORE.some((id) => fields.has(id)) && isInspection(fields, words)
      );
    case "study":
      return !(isOfOnePerson(words) && hasColumn(words, EARNED));
    case "roster":
      return !isOfOthers(words);
    case "petition":
      return (
        tellsOfPetitioners(words) && !(hasColumn(words, OF_THE_GATE) && !hasColumn(words, OF_A_PETITION))
      );
    case "study-hours":
      return !hasColumn(words, CREDITS) || tellsOfHours(words);
    case "meeting":
      return (
        (MEETING_MATTER.some((id) => fields.has(id)) || !tellsOfRoom(words)) &&
        !(hasColumn(words, IN_CHARGE) && hasColumn(words, TO_BE_DONE) && !hasColumn(words, OF_A_MEETING))
      );
    case "activity":
      return isActivity(fields, words);
    default:
      return true;
  }
}

/** Without a name for what was done, the title has to give it: 「卫生清扫记录」. Who is to come when is none: 职工体检安排表. */
function isActivity(fields: ReadonlySet<string | null>, words: TableWords): boolean {
  if (isOfOnePerson(words) && /安排表/.test(words.about)) return false;
  return fields.has("name") || (words.byTitle >= 0.8 && !hasColumn(words, FOUND_AMISS));
}

/** What an inspection found and how it was put right: no activity of the unit. */
const FOUND_AMISS = /问题|隐患|整改|复查/;

/** Columns of the book in which a gate enters who comes and goes. */
const OF_THE_GATE =
  /^(被访(人|者|部门|科室|单位|人员|对象)(姓名)?|受访(人|部门|科室)|接访部门|找何人|拜访(对象|部门|人)|(进入|进门|进院|进楼|入院|入门|离开|出门|离院|离场|进场)(时间|时刻)|(值班)?(保安|门卫|门岗)(人员)?(签[字名])?|体温|车牌号?码?|证件(类型|名称))$/;
const OF_A_PETITION =
  /信访|诉求|投诉|反映|(处理|办理|答复|回复|反馈|办结|调处)(结果|情况|意见|日期|时间|内容)|办结|是否(办结|答复|回复)|承办/;

/** Somebody comes with something; a matter with a day and a person in charge is anybody's. */
const PETITIONERS =
  /访|来信|来电|来件|收件|诉求|投诉|反映|举报|留言|热线|工单|(?<!\d)12345(?!\d)|群众|市民|网民|意见|建议|求助|petition|complain/i;

function tellsOfPetitioners({ about, columns }: TableWords): boolean {
  return PETITIONERS.test(about) || columns.some(({ path }) => PETITIONERS.test(path.join("")));
}

/** Credits are no hours: how many a credit stands for is another office's rule. */
const CREDITS = /学分/;
const OF_HOURS = /学时|课时|小时|时长|时数/;

function tellsOfHours(words: TableWords): boolean {
  return OF_HOURS.test(words.about) || hasColumn(words, OF_HOURS);
}

/** What a meeting decided, with who does it until when: tasks, though minutes stand above. */
const IN_CHARGE = /^(责任|牵头|承办|落实|负责|经办)(人|人员|领导|科室|部门|单位|处室)?$/;
const TO_BE_DONE = /^(要求|计划|预计|实际|应)?(完成|办结|落实)(时间|时限|期限|日期|情况|状态)?$/;
/** The day or the name of the meeting alone says where a task comes from. */
const OF_A_MEETING = /会议(?!日期|时间|名称|次|期)|召开|主持|议题|议程|列席|出席|参会/;

/** A row a person with hours or points is what somebody studied, no session of the unit. */
const NAME_OF_ONE = /^(?:用户|学员|人员|职工|员工|干部|教师|参训人)?姓名$|^用户名$/;
const EARNED = /学时|学分|课时|积分/;

/** What a meeting is told by; a room's book tells who used it and how it was left. */
const MEETING_MATTER = ["name", "topic", "decision", "host", "session", "observers", "document-number"];
const OF_A_ROOM =
  /^(使用|借用|申请|预约|预定|预订)(部门|科室|单位|人|人员|时间|时段|日期)$|设备|钥匙|归还|完好/;

function tellsOfRoom(words: TableWords): boolean {
  return hasColumn(words, OF_A_ROOM) || /(会议室|多功能厅|报告厅|活动室)(使用|借用)/.test(words.about);
}

function isOfOnePerson(words: TableWords): boolean {
  return words.given === "person" || hasColumn(words, NAME_OF_ONE);
}

function hasColumn({ columns }: TableWords, names: RegExp): boolean {
  return columns.some(({ path }) => names.test(foldHeader(path.at(-1) ?? "")));
}

const PLACE_OR_SCORE = ["date", "week", "department", "area", "score", "grade", "passed", "deduction"];
const HYGIENE = /卫生|清洁|整洁|保洁|内务|环境|hygiene|sanita|clean(?!ing(rota|roster|log))/i;
const HYGIENE_IN_CELLS =
  /卫生|清洁|整洁|保洁|内务|打扫|清扫|垃圾|灰尘|积灰|脏|地面|桌面|门窗|窗台|玻璃|墙面|厕所|洗手间|拖把|烟头|杂物|摆放/;
/** What a title of an inspection is made of whatever was inspected; what is left of it is its subject. */
const WITHOUT_SUBJECT =
  /[\d\s年月日.\-—–/:：()（）]|[一二三四五六七八九十]+月|第.{1,3}[次周期季]|季度?|上半年|下半年|月度|年度|全年|每[日周月]|日常|定期|不?定期|检查|考核|评比|评分|打分|得分|评定|抽查|巡查|督查|通报|结果|情况|汇总|统计|登记|记录|明细|一览|公示|排名|红黑榜|流动红旗|台账|科室|部门|股室|处室|各|机关|办公[室区楼]?|宿舍|单位|本局|全局|楼层?|房间|公共区域|责任区|区域|现场|工作|文明|创建|优胜|表|册|单|本|sheet|week|score|附件|附录/gi;
/** Other matters that are inspected, scored or kept by the week as hygiene is. */
const OTHER_SUBJECT =
  /安全|消防|绩效|积分|质量|设备|设施|生产|纪律|作风|安保|治安|食品|燃气|用电|防汛|保密|档案|财务|教学|学习|培训|值班|考勤|满意|服务态度|信访|车辆|节能/;

/** A word of hygiene in title or sheet name, else in the columns' names, else in the cells where the title names no other subject. */
function tellsOfHygiene({ about, columns, sample }: TableWords): boolean {
  if (
    HYGIENE.test(
      about.replace(/环境(?=监|影|保护|评)|卫生(?=技术|专业|人才|健康|院|局|所|系统|医疗|监督)/g, ""),
    )
  )
    return true;
  const names = columns.map(({ path }) => path.map(foldHeader).join(""));
  if (names.some((name) => /卫生|清洁|整洁|保洁|内务/.test(name))) return !/绩效|积分/.test(about);
  if (OTHER_SUBJECT.test(about)) return false;
  if (names.filter((name) => HYGIENE_IN_CELLS.test(name)).length >= 2) return true;
  const texts = sample.flat().filter((value) => typeof value === "string" && compactText(value).length >= 2);
  const telling = texts.filter((value) => HYGIENE_IN_CELLS.test(compactText(value))).length;
  const subject = about.replace(WITHOUT_SUBJECT, "");
  return telling >= 1 && (subject === "" || telling >= texts.length / 4);
}

/** Whether a column's name is something that is kept clean: 地面, 桌面, 门窗. */
export function isHygieneItem(name: string): boolean {
  return HYGIENE_IN_CELLS.test(name);
}

const CLEANING = /清扫|打扫|大扫除|保洁|义务劳动|值日/;
const INSPECTION =
  /检查|抽查|巡查|督查|评比|评分|打分|得分|考核|评定|评优|通报|红黑榜|流动红旗|排名|inspect|score|check/i;
const RESULT = ["score", "grade", "passed", "deduction", "rank", "problem"];

/** A rota or a register of cleaning tells who cleaned what, no inspection's result. */
function isInspection(fields: ReadonlySet<string | null>, { about }: TableWords): boolean {
  const results = RESULT.filter((id) => fields.has(id)).length;
  if (INSPECTION.test(about)) return !/值日(安排|轮流|轮值)?表/.test(about) || results > 0;
  return results > 0 && !(CLEANING.test(about) && !fields.has("score"));
}

/** Titles and columns of lists of people who don't work for the unit: pupils, members, applicants, neighbours. */
const OTHERS =
  /学生|新生|考生|班级|幼儿|毕业生|会员|村民|居民|住户|业主|患者|病人|嘉宾|客户|供应商|家长|学员|候选人|报名|困难(职工|群众)|获奖|评委|专家库|访客|游客|残疾人|低保|五保|应聘|面试|招聘/;
const COLUMNS_OF_OTHERS =
  /^(学号|学籍号|班级|年级|专业班级|准考证号|监护人|家长姓名|家长|家长电话|户主|与户主关系|会员号|病历号|报考岗位|报考职位|应聘岗位|房号|学生姓名|就读学校)$/;

function isOfOthers(words: TableWords): boolean {
  return OTHERS.test(words.about) || hasColumn(words, COLUMNS_OF_OTHERS);
}
