import { chineseDay } from "../../../grid";
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from "../../kit/sheet-plan";
import { bodyRow, coveredIn, idColumn, noteRow, SUGGESTIONS_COLUMN } from "../../kit/table-rows";
import { tableSheet } from "../../kit/table-sheet";
import { yearsText } from "../../kit/wording";
import { calendarNotes, HOLIDAYS_LABEL } from "../../prose/calendar-notes";
import type { DocumentInput } from "../../prose/document-input";
import { findClause } from "../../prose/find-clause";
import { planYears } from "../../prose/plan-facts";
import { studyDays, type StudyDay } from "../../prose/study-days";

/** The columns of docs/criteria.md §4.1, table 2 (内容、时间、人员、经费四落实), and hidden behind them the row's id. */
const STUDY_COLUMNS: readonly PlanColumn[] = [
  { key: "month", header: "月份", width: 8, owner: "ours", style: "table-dimension" },
  { key: "day", header: "学习时间", width: 27, owner: "clerk", style: "table-clerk-centre" },
  { key: "content", header: "学习内容", width: 38, owner: "clerk", style: "table-clerk" },
  { key: "form", header: "学习形式", width: 12, owner: "clerk", style: "table-clerk-centre" },
  { key: "speaker", header: "主讲人", width: 12, owner: "clerk", style: "table-clerk-centre" },
  { key: "people", header: "参加人员", width: 16, owner: "clerk", style: "table-clerk-centre" },
  { key: "money", header: "经费（元）", width: 12, owner: "clerk", style: "table-clerk-centre" },
  { key: "department", header: "责任科室", width: 14, owner: "clerk", style: "table-clerk-centre" },
  { key: "state", header: "完成情况", width: 14, owner: "clerk", style: "table-clerk-centre" },
  idColumn("study-plan"),
  SUGGESTIONS_COLUMN,
];

const TITLE_END = "学习计划表";
const NOTE = "说明：";
const SHORT_MONTHS = "另行安排：";

/**
 * 学习计划表: so many Fridays a month as the standard asks sessions for (two where it asks for none), without holidays.
 * Subject areas take turns; titles, speakers and money are the clerk's.
 */
export function composeStudyPlan(input: DocumentInput): SheetPlan {
  const years = planYears(input);
  const sessions = findClause(input, "study-sessions-monthly");
  const perMonth = Math.min(4, Math.max(1, Math.ceil(sessions?.target.value ?? 2)));
  const days = studyDays(years.from, years.to, perMonth, input.calendar);
  return tableSheet({
    kind: "study-plan",
    columns: STUDY_COLUMNS,
    unit: input.unit,
    title: { of: yearsText(years.from, years.to), end: TITLE_END },
    subtitles: [
      `${NOTE}每月${String(perMonth)}次，安排在周五，逢节假日改用当月其他周五；经费不需要的填“无”，不要空着。`,
    ],
    body: [
      ...monthRows(days, sessions?.department ?? ""),
      ...shortMonths(years, days, perMonth),
      ...calendarNotes(input.calendar, years, STUDY_COLUMNS),
    ],
    labels: [NOTE, HOLIDAYS_LABEL, SHORT_MONTHS],
    signed: true,
    validations: [
      { column: "form", choices: ["集中学习", "专题研讨", "交流体会", "自学"] },
      { column: "state", choices: ["已完成", "改期", "未开展"] },
    ],
    edition: input.report.standard,
    tabColor: "#7F7F7F",
  });
}

/** One row a session; the month's cell is merged over its sessions. */
function monthRows(days: readonly StudyDay[], department: string): readonly PlanRow[] {
  return days.map((study, index) => {
    const first = days[index - 1]?.month !== study.month;
    const count = days.filter((other) => other.month === study.month).length;
    const month: PlanCell = {
      value: first ? `${String(Number(study.month.slice(5)))}月` : null,
      style: "table-dimension",
      ...(count > 1 && first ? { span: { rows: count, columns: 1 } } : {}),
    };
    const id = `study-${study.month}-${String(study.number)}`;
    const row = bodyRow(STUDY_COLUMNS, id, {
      month,
      day: { value: `${chineseDay(study.day)}（周五）` },
      content: { value: subject(index) },
      form: { value: (index + 1) % 6 === 0 ? "专题研讨" : "集中学习" },
      people: { value: "全体干部职工" },
      department: { value: department === "" ? null : department },
      id: { value: id },
    });
    if (first) return row;
    return { ...row, cells: coveredIn(row.cells, "month") };
  });
}

/** Theory at the first session of a month; the others take turns, so that each area comes round once a quarter. */
function subject(index: number): string {
  if (index % 2 === 0) return "政治理论：";
  const turns = ["业务知识：", "法律法规：", "先进典型和职业道德："] as const;
  return turns[((index - 1) / 2) % turns.length] ?? "业务知识：";
}

function shortMonths(
  years: { readonly from: number; readonly to: number },
  days: readonly StudyDay[],
  perMonth: number,
): readonly PlanRow[] {
  const short: string[] = [];
  for (let year = years.from; year <= years.to; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const key = `${String(year)}-${String(month).padStart(2, "0")}`;
      const count = days.filter((study) => study.month === key).length;
      if (count < perMonth) short.push(`${String(year)}年${String(month)}月缺${String(perMonth - count)}次`);
    }
  }
  if (short.length === 0) return [];
  return [
    noteRow(STUDY_COLUMNS, `${SHORT_MONTHS}${short.join("、")}，当月可用的周五不够，请另选工作日补上。`),
  ];
}
