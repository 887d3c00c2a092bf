import type { ClauseResult } from "../../../check";
import type { LedgerKind } from "../../../ledgers";
import type { Message } from "../../../locales";

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
const CASE = "按规定处理并登记结果，以案为鉴开展警示教育，查找漏洞，完善制度。";

/** Words of a remedy that name a time of the year, or ask for something within a month that may be over. */
const OF_THE_YEAR = /年初|年中|年底|月初|月末|当月|当期|半年|季度|\d{1,2}月/;

/**
 * What is done about a problem of this kind, whatever the time of year: what was missed in April is made up for, not put right in
 * April. Days stand under 整改时限, so none is said here.
 *
 * @param key of what is wrong; null where the clause falls short as a whole
 * @param kind of the ledger that shows it
 */
export function measureFor({ remedy }: ClauseResult, key: Key | null, kind: LedgerKind | null): string {
  const isStudy = kind !== null && STUDIES.has(kind);
  switch (key === null ? undefined : SORTS[key]) {
    case "overdue":
      return "由承办科室限期办结并答复，登记答复日期，书面说明逾期原因；今后到期前提醒承办人。";
    case "late":
      return "查明逾期原因并作出说明；今后到期前提醒承办人，按期答复。";
    case "task":
      return "查明未完成的原因，排出完成时间，专人督办，完成后登记销号。";
    case "inspection":
      return "按检查意见整改，复查合格后登记整改日期并销号。";
    case "people":
      return isStudy
        ? "为所列人员逐人排出补学安排，按时限补足，补学逐次登记日期和学时。"
        : "为所列人员另行安排，按时限补上，逐人登记。";
    case "list":
      return isStudy
        ? "排出补学安排，把所缺的各项列入，按时限补上并登记形式、类别。"
        : "对照所缺各项逐项补齐，按时限完成并归档备查。";
    case "discipline":
      return DISCIPLINE;
    case "departments":
      return "所列科室按时限补上，逐科室登记，由办公室核对。";
    case "too-few":
      return tooFew(kind, isStudy);
    case "case":
      return CASE;
    case "satisfaction":
      return "分析不满意的原因，征求意见并逐条改进，改进后再测评一次。";
    case "incomplete":
      if (kind !== null && LISTS.has(kind)) return "把所列各条没有填写的栏目补写完整，由责任科室核对后归档。";
      return otherwise(remedy);
    case undefined:
      return ofTheWhole(remedy, kind);
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

function tooFew(kind: LedgerKind | null, isStudy: boolean): string {
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
