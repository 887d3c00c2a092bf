import type { ClauseResult } from "../../../check";
import { inChinese } from "../../../locales";
import { targetText } from "../../../standards";
import { saidOrProposed, type Proposal } from "../../kit/proposed";
import type { PlanColumn, PlanRow, SheetPlan } from "../../kit/sheet-plan";
import { bodyRow, idColumn, SUGGESTIONS_COLUMN } from "../../kit/table-rows";
import { tableSheet } from "../../kit/table-sheet";
import { yearsText } from "../../kit/wording";
import { departmentWord, inTheirWords } from "../../prose/department-word";
import type { ClauseWording, DocumentInput } from "../../prose/document-input";
import { checkedPeriodWords, planYears, problemBrackets } from "../../prose/plan-facts";
import { taskOwners, type TaskOwners } from "../../prose/task-owners";
import { taskDeadline } from "../../prose/task-deadline";
import { unitStaff } from "../../prose/unit-staff";

/** The columns of docs/criteria.md §4.1, table 1, and hidden behind them the task's id. */
const TASK_COLUMNS: readonly PlanColumn[] = [
  { key: "number", header: "序号", width: 5, owner: "ours", style: "table-centre" },
  { key: "content", header: "创建内容", width: 22, owner: "ours", style: "table-text" },
  { key: "target", header: "目标要求（量化）", width: 17, owner: "ours", style: "table-centre" },
  { key: "measure", header: "工作措施", width: 31, owner: "clerk", style: "table-clerk" },
  { key: "leader", header: "责任领导", width: 12, owner: "clerk", style: "table-clerk-centre" },
  { key: "department", header: "责任科室", width: 12, owner: "clerk", style: "table-clerk-centre" },
  { key: "person", header: "责任人", width: 12, owner: "clerk", style: "table-clerk-centre" },
  { key: "deadline", header: "完成时限", width: 16, owner: "clerk", style: "table-clerk-centre" },
  { key: "proof", header: "佐证材料", width: 19, owner: "ours", style: "table-text" },
  { key: "state", header: "完成情况", width: 10, owner: "clerk", style: "table-clerk-centre" },
  idColumn("tasks"),
  SUGGESTIONS_COLUMN,
];

const TITLE_END = "创建文明机关任务分解表";
const NOTE = "说明：";
const STATES = ["未开始", "进行中", "已完成", "延期"] as const;

/**
 * 任务分解表 (docs/criteria.md §4.1, table 1): a task for each clause of the standard; what fell short in the checked period
 * comes first and says so. Who is responsible, until when and how far is the clerk's, and survives each writing.
 */
export function composeTasks(input: DocumentInput): SheetPlan {
  const { report, clauses } = input;
  const years = planYears(input);
  const staff = unitStaff(input.ledgers);
  const word = departmentWord(input.ledgers);
  const results = new Map(report.results.map((result) => [result.id, result]));
  const rows = shortFirst(clauses, results).map((clause, index) =>
    taskRow(clause, results.get(clause.id), index + 1, {
      years,
      word,
      isRubric: input.standard?.rubric !== undefined,
      // With whom last year's cases fell short has not to see to all of the next year's.
      owners: taskOwners(clause, undefined, staff, input.ledgers),
    }),
  );
  const isAnyShort = clauses.some(({ id }) => fellShort(results.get(id)));
  const marked = isAnyShort ? `，排在前面、标「补短板」的是${checkedPeriodWords(input)}没有做到位的` : "";
  return tableSheet({
    kind: "tasks",
    columns: TASK_COLUMNS,
    unit: null,
    title: { of: yearsText(years.from, years.to), end: TITLE_END },
    subtitles: [
      `${NOTE}标准为${inChinese(report.standardName)}；目标要求取自标准${marked}；几个科室共同负责的，排在第一位的为牵头科室。`,
    ],
    body: rows,
    labels: [NOTE],
    signers: input.signers ?? {},
    validations: [{ column: "state", choices: STATES }],
    edition: report.standard,
    tabColor: "#7F7F7F",
  });
}

/** What fell short goes before the rest, each in the standard's order. */
function shortFirst(
  clauses: readonly ClauseWording[],
  results: ReadonlyMap<string, ClauseResult>,
): readonly ClauseWording[] {
  const short = clauses.filter(({ id }) => fellShort(results.get(id)));
  return [...short, ...clauses.filter((clause) => !short.includes(clause))];
}

function fellShort(result: ClauseResult | undefined): result is ClauseResult {
  return result?.verdict === "unmet" || result?.verdict === "behind";
}

/** What a task says besides its clause. */
interface TaskFacts {
  readonly years: { readonly from: number; readonly to: number };
  /** See `departmentWord`. */
  readonly word: string;
  readonly owners: TaskOwners;
  /** The unit's own rubric is the standard. */
  readonly isRubric: boolean;
}

/** What is asked, by which one can tell whether it is done: where only a person can say so, the record of it; a rubric's own words stand beside. */
function requirement({ kind, target, measure, evidence }: ClauseWording, isRubric: boolean): string {
  // The report's own text says what was due of the checked year by its as-of day; a plan asks for the whole of the next.
  if (kind !== "M") return inChinese(targetText(target, null, measure));
  return isRubric ? "按要求落实" : `有${inChinese(evidence)}`;
}

function ofDepartments(who: string | Proposal | null, word: string): string | Proposal | null {
  return typeof who === "string" ? inTheirWords(who, word) : who;
}

function taskRow(
  clause: ClauseWording,
  result: ClauseResult | undefined,
  number: number,
  { years, word, owners, isRubric }: TaskFacts,
): PlanRow {
  const last = fellShort(result) ? `\n「补短板」${problemBrackets(result)}` : "";
  return bodyRow(TASK_COLUMNS, `task-${clause.id}`, {
    number: { value: number },
    content: { value: inTheirWords(inChinese(clause.title), word) + last },
    target: { value: inTheirWords(requirement(clause, isRubric), word) },
    measure: { value: inTheirWords(clause.remedy, word) },
    leader: saidOrProposed(owners.leader),
    department: saidOrProposed(ofDepartments(owners.department, word)),
    person: saidOrProposed(ofDepartments(owners.person, word)),
    deadline: { value: taskDeadline(clause, years) },
    proof: { value: inTheirWords(inChinese(clause.evidence), word) },
    id: { value: `task-${clause.id}` },
  });
}
