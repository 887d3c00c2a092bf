import { saidOrProposed } from "../../kit/proposed";
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from "../../kit/sheet-plan";
import { bodyRow, idColumn, SUGGESTIONS_COLUMN } from "../../kit/table-rows";
import { tableSheet } from "../../kit/table-sheet";
import { yearsText } from "../../kit/wording";
import { officeOf } from "../../prose/answering-department";
import { departmentWord, inTheirWords } from "../../prose/department-word";
import type { DocumentInput } from "../../prose/document-input";
import { planYears } from "../../prose/plan-facts";
import { unitStaff } from "../../prose/unit-staff";

/** The columns of docs/criteria.md §4.1, table 4. */
const COLUMNS: readonly PlanColumn[] = [
  { key: "number", header: "序号", width: 6, owner: "ours", style: "table-centre" },
  { key: "stage", header: "阶段", width: 14, owner: "ours", style: "table-dimension" },
  { key: "time", header: "起止时间", width: 24, owner: "clerk", style: "table-clerk-centre" },
  { key: "task", header: "任务", width: 40, owner: "clerk", style: "table-clerk" },
  { key: "department", header: "责任科室", width: 16, owner: "clerk", style: "table-clerk-centre" },
  { key: "mark", header: "完成标志", width: 32, owner: "clerk", style: "table-clerk" },
  { key: "completed", header: "完成日期", width: 16, owner: "clerk", style: "table-clerk-centre" },
  idColumn("stages"),
  SUGGESTIONS_COLUMN,
];

const TITLE_END = "创建文明机关实施步骤表";
const NOTE = "说明：";

/** Steps that are not the office's alone. */
const EVERYBODYS: ReadonlySet<string> = new Set(["carry-out", "mend"]);

interface Stage {
  readonly name: string;
  readonly time: string;
  /** Id, task and what shows that it is done. */
  readonly tasks: readonly (readonly [string, string, string])[];
}

/** 实施步骤表: the three stages of the source (文档二·四) with dates of the plan's years. */
export function composeStages(input: DocumentInput): SheetPlan {
  const { from, to } = planYears(input);
  const office = officeOf(unitStaff(input.ledgers));
  const word = departmentWord(input.ledgers);
  const who = (key: string): PlanCell =>
    EVERYBODYS.has(key)
      ? { value: inTheirWords("各科室", word) }
      : saidOrProposed(office && { value: office.name, inferredFrom: "花名册的科室和职能" });
  const tasks = stages(from, to).flatMap(({ name, time, tasks: ofStage }) =>
    ofStage.map(([key, task, mark]) => ({ name, time, key, task, mark })),
  );
  const rows = tasks.map(({ name, time, key, task, mark }, index): PlanRow => {
    const id = `step-${key}`;
    return bodyRow(COLUMNS, id, {
      number: { value: index + 1 },
      stage: { value: name, style: "table-dimension" },
      time: { value: time },
      task: { value: task },
      department: who(key),
      mark: { value: mark },
      id: { value: id },
    });
  });
  return tableSheet({
    kind: "stages",
    columns: COLUMNS,
    unit: null,
    title: { of: yearsText(from, to), end: TITLE_END },
    subtitles: [`${NOTE}3月同属前两个阶段，3月完成的事项归入任一阶段均可；完成日期如实填写，作为考核依据。`],
    body: rows,
    labels: [NOTE],
    signers: input.signers ?? {},
    repeatedColumn: "stage",
    edition: input.report.standard,
    tabColor: "#7F7F7F",
  });
}

function stages(from: number, to: number): readonly Stage[] {
  const end = to === from ? "" : `${String(to)}年`;
  return [
    {
      name: "再动员阶段",
      time: `${String(from)}年1月—3月`,
      tasks: [
        ["group", "成立或调整创建工作领导小组", "成立（调整）通知"],
        ["survey", "开展调研，查找问题", "调研报告或问题清单"],
        ["plan", "制定创建规划并印发", "印发的规划及文号"],
        ["mobilize", "召开动员会议", "会议记录、签到表"],
      ],
    },
    {
      name: "组织实施阶段",
      time: `${String(from)}年3月—${end}11月`,
      tasks: [
        ["carry-out", "按任务分解表逐项实施", "各项台账"],
        ["rules", "健全各项规章制度", "现行制度清单"],
        ["mend", "落实问题整改", "整改台账"],
        ["check", "每季度对照标准自查", "自查记录"],
      ],
    },
    {
      name: "检查申报阶段",
      time: `${String(to)}年12月`,
      tasks: [
        ["self-check", "对照标准逐条自查", "自查报告"],
        ["apply", "整理材料，申报验收", "申报表和申报材料"],
      ],
    },
  ];
}
