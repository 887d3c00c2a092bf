import { chineseDay, weekdayOf, type Day, type Month } from "../../../grid";
import { saidOrProposed } from "../../kit/proposed";
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from "../../kit/sheet-plan";
import { bodyRow, coveredIn, idColumn, noteRow, SUGGESTIONS_COLUMN } from "../../kit/table-rows";
import { tableSheet } from "../../kit/table-sheet";
import { yearsText } from "../../kit/wording";
import { calendarNotes, HOLIDAYS_LABEL } from "../../prose/calendar-notes";
import type { DocumentInput } from "../../prose/document-input";
import { findClause } from "../../prose/find-clause";
import { planYears } from "../../prose/plan-facts";
import { studyDays, type StudyDay } from "../../prose/study-days";
import { taskOwners } from "../../prose/task-owners";
import { unitStaff } from "../../prose/unit-staff";
import { furtherStudy, type FurtherStudy } from "./further-study";
import { studyTopics, type StudyTopics } from "./study-topics";

/** The columns of docs/criteria.md §4.1, table 2 (内容、时间、人员、经费四落实), and hidden behind them the row's id. */
const STUDY_COLUMNS: readonly PlanColumn[] = [
  { key: "month", header: "月份", width: 8, owner: "ours", style: "table-dimension" },
  { key: "day", header: "学习时间", width: 30, owner: "clerk", style: "table-clerk-centre" },
  { key: "content", header: "学习内容", width: 33, owner: "clerk", style: "table-clerk" },
  { key: "form", header: "学习形式", width: 12, owner: "clerk", style: "table-clerk-centre" },
  { key: "speaker", header: "主讲人", width: 15, owner: "clerk", style: "table-clerk-centre" },
  { key: "people", header: "参加人员", width: 18, owner: "clerk", style: "table-clerk-centre" },
  { key: "money", header: "经费（元）", width: 12, owner: "clerk", style: "table-clerk-centre" },
  { key: "department", header: "责任科室", width: 16, owner: "clerk", style: "table-clerk-centre" },
  { key: "state", header: "完成情况", width: 11, owner: "clerk", style: "table-clerk-centre" },
  idColumn("study-plan"),
  SUGGESTIONS_COLUMN,
];

const TITLE_END = "学习计划表";
const NOTE = "说明：";
/** No month has more of them. */
const EVERY_FRIDAY = 5;
const WEEKDAYS = ["", "一", "二", "三", "四", "五", "六", "日"];
const SHORT_MONTHS = "另行安排：";

/**
 * 学习计划表: so many Fridays a month as the standard asks sessions for (two where it asks for none), without holidays.
 * Subject areas take turns. Besides them once a quarter the centre group, self-study and an exchange, as the plan promises.
 */
export function composeStudyPlan(input: DocumentInput): SheetPlan {
  const years = planYears(input);
  const sessions = findClause(input, "study-sessions-monthly");
  const isWeekly = findClause(input, "friday-afternoon-weekly") !== undefined;
  const perMonth = isWeekly ? EVERY_FRIDAY : Math.min(4, Math.max(1, Math.ceil(sessions?.target.value ?? 2)));
  const days = studyDays(years.from, years.to, perMonth, input.calendar);
  const topics = studyTopics(input);
  const answering =
    sessions ?? findClause(input, "study-sessions-yearly") ?? findClause(input, "political-theory-study");
  const department = saidOrProposed(
    answering ? taskOwners(answering, undefined, unitStaff(input.ledgers), input.ledgers).department : null,
  );
  const more = furtherStudy(days, years, input.calendar);
  const rows = monthRows(days, more, topics, department);
  return tableSheet({
    kind: "study-plan",
    columns: STUDY_COLUMNS,
    unit: null,
    title: { of: yearsText(years.from, years.to), end: TITLE_END },
    subtitles: [
      `${NOTE}${isWeekly ? "集中学习（含专题研讨）安排在每周五下午，逢节假日停学" : `集中学习（含专题研讨）每月${String(perMonth)}次，安排在周五，逢节假日改用当月其他周五`}；中心组学习、自学、交流体会每季度各1次。`,
    ],
    body: [
      ...rows,
      ...(isWeekly ? [] : shortMonths(years, days, perMonth)),
      ...calendarNotes(input.calendar, years, STUDY_COLUMNS),
    ],
    labels: [NOTE, HOLIDAYS_LABEL, SHORT_MONTHS],
    signers: input.signers ?? {},
    validations: [
      { column: "form", choices: ["集中学习", "专题研讨", "交流体会", "中心组学习", "自学"] },
      { column: "state", choices: ["已完成", "改期", "未开展"] },
    ],
    edition: input.report.standard,
    tabColor: "#7F7F7F",
  });
}

/** A row of the plan before it has its place in its month. */
interface Planned {
  readonly id: string;
  readonly month: Month;
  readonly day: Day;
  readonly content: string;
  readonly form: string;
  readonly people: string;
  readonly speaker: PlanCell;
}

/** One row a session, those of a month together by their days; the month's cell is merged over them. */
function monthRows(
  days: readonly StudyDay[],
  more: readonly FurtherStudy[],
  topics: StudyTopics,
  department: PlanCell,
): readonly PlanRow[] {
  const planned: readonly Planned[] = [
    ...days.map(({ month, number, day }, index) => ({
      id: `study-${month}-${String(number)}`,
      month,
      day,
      ...topics.common(index, month),
      form: (index + 1) % 6 === 0 ? "专题研讨" : "集中学习",
      people: "全体干部职工",
    })),
    ...more.map(({ form, month, day }) => ({
      id: `study-${month}-${form}`,
      month,
      day,
      ...topics.further(form, month),
    })),
  ];
  const sorted = [...planned].sort((one, other) => one.day.localeCompare(other.day));
  return sorted.map((study, index) => {
    const first = sorted[index - 1]?.month !== study.month;
    const count = sorted.filter((other) => other.month === study.month).length;
    const month: PlanCell = {
      value: first ? `${String(Number(study.month.slice(5)))}月` : null,
      style: "table-dimension",
      ...(count > 1 && first ? { span: { rows: count, columns: 1 } } : {}),
    };
    const row = bodyRow(STUDY_COLUMNS, study.id, {
      month,
      day: { value: `${chineseDay(study.day)}（周${WEEKDAYS[weekdayOf(study.day)] ?? ""}）` },
      content: { value: study.content },
      form: { value: study.form },
      speaker: study.speaker,
      people: { value: study.people },
      money: { value: "无" },
      department,
      id: { value: study.id },
    });
    if (first) return row;
    return { ...row, cells: coveredIn(row.cells, "month") };
  });
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
