import { compactText } from "../grid";
import type { TableWords } from "./table-words";

/** Any inspection has a date, a place and points; only one of hygiene tells of hygiene. */
export function isHygiene(table: TableWords): boolean {
  return tellsOfHygiene(table) && PLACE_OR_SCORE.some((id) => table.fields.has(id)) && isInspection(table);
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
function tellsOfHygiene({ about, heads, cells }: TableWords): boolean {
  if (
    HYGIENE.test(
      about.replace(/环境(?=监|影|保护|评)|卫生(?=技术|专业|人才|健康|院|局|所|系统|医疗|监督)/g, ""),
    )
  )
    return true;
  if (heads.some((name) => /卫生|清洁|整洁|保洁|内务/.test(name))) return !/绩效|积分/.test(about);
  if (OTHER_SUBJECT.test(about)) return false;
  if (heads.filter((name) => HYGIENE_IN_CELLS.test(name)).length >= 2) return true;
  const texts = cells.filter((value) => typeof value === "string" && compactText(value).length >= 2);
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
function isInspection({ about, fields }: TableWords): boolean {
  const results = RESULT.filter((id) => fields.has(id)).length;
  if (INSPECTION.test(about)) return !/值日(安排|轮流|轮值)?表/.test(about) || results > 0;
  return results > 0 && !(CLEANING.test(about) && !fields.has("score"));
}
