import type { ClauseResult } from "../../../check";
import { writtenTextOf, type LedgerKind } from "../../../ledgers";
import type { Message } from "../../../locales";
import type { RegisterProblem } from "./problems";

type Key = Message["key"];

/** What a problem comes to, as far as it decides what is done about it. */
type Sort =
  | "too-few"
  | "people"
  | "list"
  | "discipline"
  | "departments"
  | "overdue"
  | "late"
  | "task"
  | "inspection"
  | "case"
  | "satisfaction"
  | "incomplete";

/** Too few of what is done month by month can only be made up for: what is past is past. */
const SORTS: Partial<Record<Key, Sort>> = {
  "check.period-short": "too-few",
  "check.short": "too-few",
  "check.still-to-do": "too-few",
  "check.running": "too-few",
  "check.window-short": "too-few",
  "check.window-missed": "too-few",
  "check.weekdays-missing": "too-few",
  "check.kind-missing": "too-few",
  "check.plan-short": "too-few",
  "check.gap": "too-few",
  "check.no-table": "too-few",
  "check.person-short": "people",
  "check.sum-short": "people",
  "check.kinds-missing": "list",
  "check.kinds-to-come": "list",
  "check.late-often": "discipline",
  "check.absent": "discipline",
  "check.absent-red-line": "discipline",
  "check.absent-in-a-row": "discipline",
  "check.leave-unapproved": "discipline",
  "check.attendance-low": "discipline",
  "check.departments-missing": "departments",
  "check.departments-missed": "departments",
  "check.departments-none": "departments",
  "check.case-overdue": "overdue",
  "check.case-overdue-of": "overdue",
  "check.case-late": "late",
  "check.case-late-of": "late",
  "check.task-open": "task",
  "check.no-deadline": "task",
  "check.inspection-failed": "inspection",
  "check.record-fails-in": "inspection",
  "check.records-found": "case",
  "check.satisfaction-low": "satisfaction",
  "check.satisfaction-not-improved": "satisfaction",
  "check.satisfaction-group-low": "satisfaction",
  "check.record-fails": "incomplete",
};

/** Lists in which a row falls short because something in it is not filled in. */
const LISTS: ReadonlySet<LedgerKind> = new Set<LedgerKind>(["task", "hygiene-area", "study-plan"]);

const STUDIES: ReadonlySet<LedgerKind> = new Set<LedgerKind>([
  "study",
  "study-hours",
  "study-plan",
  "training",
]);

const DISCIPLINE = "逐人核实原因，按考勤制度处理并谈话提醒，处理结果登记备查。";
const LEARN = "以案为鉴开展警示教育，查找漏洞，完善制度。";
const CASE = `按规定处理并登记结果，${LEARN}`;
const CATCH_UP = "为所列人员逐人排出补学安排，按时限补足，补学逐次登记日期和学时。";
const FILL_IN = "把所列各条没有填写的栏目补写完整，由责任科室核对后归档。";
const COMPLETE_LIST = "印发调整通知，把缺的人员补入领导小组并明确分工，名单归档备查。";

/** Words of a remedy that name a time of the year, or ask for something within a month that may be over. */
const OF_THE_YEAR = /年初|年中|年底|月初|月末|当月|当期|半年|季度|\d{1,2}月/;

/** What a problem comes to; undefined where the clause falls short as a whole, or by its own words. */
export function sortOf(key: Key | null): Sort | undefined {
  return key === null ? undefined : SORTS[key];
}

/** What is known of a problem besides its clause. */
interface ProblemFacts extends Pick<RegisterProblem, "key" | "kind" | "does" | "row"> {
  /** How often it is to be done from now on, where the time in which it was missed is over: 「每月不少于2次」. */
  readonly anew: string | null;
  /** The year in which it is to be put right. */
  readonly year: number;
  /** What came of it stands in the ledger already. */
  readonly isDealtWith: boolean;
}

/**
 * What is done about a problem of this kind at this time of year: what was missed in April is made up for, not put right in April; what
 * belongs to a year that is over is not made up for either, but arranged for the next. Days stand under 整改时限, so none is said here.
 */
export function measureFor({ remedy }: ClauseResult, facts: ProblemFacts): string {
  const { key, kind } = facts;
  const isStudy = kind !== null && STUDIES.has(kind);
  switch (sortOf(key)) {
    case "overdue":
      return overdue(facts);
    case "late":
      return `查明逾期原因并作出说明；今后到期前提醒承办人，按期${facts.does}。`;
    case "task":
      return "查明未完成的原因，排出完成时间，专人督办，完成后登记销号。";
    case "inspection":
      return "按检查意见整改，复查合格后登记整改日期并销号。";
    case "people":
      return isStudy ? CATCH_UP : "为所列人员另行安排，按时限补上，逐人登记。";
    case "list":
      return lacking(remedy, facts, isStudy);
    case "discipline":
      return DISCIPLINE;
    case "departments":
      return kind === "roster" ? COMPLETE_LIST : "所列科室按时限补上，逐科室登记，由办公室核对。";
    case "too-few":
      return tooSeldom(facts, isStudy);
    case "case":
      return facts.isDealtWith ? LEARN : CASE;
    case "satisfaction":
      return "分析不满意的原因，征求意见并逐条改进，改进后再测评一次。";
    case "incomplete":
      return kind !== null && LISTS.has(kind) ? FILL_IN : otherwise(remedy);
    case undefined:
      return ofTheWhole(remedy, kind);
  }
}

/** Of what is done in several ways or has several parts those that are missing. */
function lacking(remedy: string, { kind, anew, year }: ProblemFacts, isStudy: boolean): string {
  if (kind === "roster") return COMPLETE_LIST;
  if (!isStudy) return OF_THE_YEAR.test(remedy) ? "对照所缺各项逐项补齐，按时限完成并归档备查。" : remedy;
  return anew === null
    ? "排出补学安排，把所缺的各项列入，按时限补上并登记形式、类别。"
    : `把所缺的各项列入${String(year)}年学习计划，逐项安排并登记形式、类别。`;
}

function tooSeldom(facts: ProblemFacts, isStudy: boolean): string {
  const { anew, kind, year } = facts;
  return anew === null || kind === "attendance"
    ? tooFew(facts, isStudy)
    : nextTime(kind, isStudy, anew, year);
}

/** Of a case that is with somebody else the handling department can only ask; whom nobody can answer gets no answer. */
function overdue({ does, row }: ProblemFacts): string {
  const result = row === null ? null : writtenTextOf(row.record, "result");
  if (result !== null && HANDED_ON.test(result))
    return "由承办科室向承接单位了解办理结果，登记办结日期；今后转办的逐件跟踪到办结。";
  const doing = does === "办结" ? "限期办结，登记办结日期" : "限期办结并答复，登记答复日期";
  return `由承办科室${doing}，书面说明逾期原因；今后到期前提醒承办人。`;
}

/** 「转生态环境部门」, 「移交执法队」 */
const HANDED_ON = /^(?:已)?(?:转[^变]|移交|移送|交办)/u;

/** What was done too seldom in a time that is over. */
function nextTime(kind: LedgerKind | null, isStudy: boolean, often: string, year: number): string {
  const of = `${String(year)}年`;
  if (isStudy) return `列入${of}学习计划，${often}，逐次登记日期、内容和签到，不再缺漏。`;
  switch (kind) {
    case "meeting":
      return `列入${of}会议计划，${often}，做好签到和会议记录。`;
    case "hygiene":
      return `排定${of}检查日期，${often}，逐科室打分并登记，不再缺漏。`;
    case "disclosure":
      return `排定${of}公开事项和时间，${often}，逐次登记日期、内容和形式。`;
    default:
      return `列入${of}工作安排，${often}，逐次登记日期和参加人员，留存佐证材料。`;
  }
}

/** Of a clause that falls short as a whole: what was done against the rules can't be made up for. */
function ofTheWhole(remedy: string, kind: LedgerKind | null): string {
  if (kind === "attendance") return DISCIPLINE;
  return kind === "violation" ? CASE : otherwise(remedy);
}

/** What one usually does about it, unless it names a time of the year that may be over. */
function otherwise(remedy: string): string {
  return OF_THE_YEAR.test(remedy) ? "查明原因，对照标准要求按时限补上，做好登记并留存佐证材料。" : remedy;
}

function tooFew({ key, kind }: ProblemFacts, isStudy: boolean): string {
  // Dozens of Fridays are not made up for in a month.
  if (key === "check.weekdays-missing")
    return "自即日起按规定的周五安排，逐次登记日期、内容和签到，不再缺漏。";
  if (isStudy) return "排出补学安排，按时限补足所缺次数，补学单独登记日期、内容和签到。";
  switch (kind) {
    case "meeting":
      return "排出补开安排，按时限补足所缺次数，做好签到和会议记录。";
    case "hygiene":
      return "按时限组织一次全面检查，逐科室打分并登记；此后按规定的周期检查，不再缺漏。";
    case "disclosure":
      return "按时限补行公开，逐次登记日期、内容和形式。";
    case "attendance":
      return "按时限补齐所缺月份的考勤表，由科室负责人审核签字。";
    default:
      return "排出补办安排，按时限补足，逐次登记日期和参加人员，留存佐证材料。";
  }
}
