import { fingerprint } from "../../../own-sheets";
import { BLANK } from "../../kit/paragraphs/blanks";
import type { PlanColumn, PlanRow, SheetPlan } from "../../kit/sheet-plan";
import { bodyRow, idColumn, SUGGESTIONS_COLUMN } from "../../kit/table-rows";
import { tableSheet } from "../../kit/table-sheet";
import { yearsText } from "../../kit/wording";
import type { DocumentInput } from "../../prose/document-input";
import { groupMembers, rosterDepartments, type GroupMember } from "../../prose/group-members";
import { planYears } from "../../prose/plan-facts";

/** The columns of docs/criteria.md §4.1, table 5, with the department that a member stands for. */
const COLUMNS: readonly PlanColumn[] = [
  { key: "number", header: "序号", width: 6, owner: "ours", style: "table-centre" },
  { key: "role", header: "组内职务", width: 18, owner: "ours", style: "table-centre" },
  { key: "name", header: "姓名", width: 16, owner: "clerk", style: "table-clerk-centre" },
  { key: "position", header: "职务", width: 24, owner: "clerk", style: "table-clerk-centre" },
  { key: "department", header: "科室", width: 22, owner: "clerk", style: "table-clerk-centre" },
  { key: "assignment", header: "职责分工", width: 56, owner: "clerk", style: "table-clerk" },
  idColumn("leading-group"),
  SUGGESTIONS_COLUMN,
];

const TITLE_END = "创建文明机关工作领导小组名单";
const NOTE = "说明：";
const ASSIGNMENTS: Readonly<Record<string, string>> = {
  组长: "对创建工作负总责，主持领导小组会议，研究决定重要事项。",
  副组长: "协助组长工作，督促分管科室落实创建任务。",
  成员: "负责本科室创建任务的落实和台账登记。",
  办公室主任: "负责日常协调、台账归集、对照自查和材料申报。",
};

/** 领导小组名单: who stands on the unit's own list; without one the places that the standard asks for, to be filled. */
export function composeLeadingGroup(input: DocumentInput): SheetPlan {
  const { from, to } = planYears(input);
  const listed = groupMembers(input.ledgers);
  const members = listed.length > 0 ? listed : places(input);
  const open = members.filter(({ name }) => name === BLANK).length;
  const source =
    listed.length > 0
      ? "姓名取自本工作簿的领导小组名单，人员变动后请先改原表。"
      : "本工作簿没有领导小组名单，请填写姓名；成员按花名册的科室每科室列一人。";
  return tableSheet({
    kind: "leading-group",
    columns: COLUMNS,
    unit: input.unit,
    title: { of: yearsText(from, to), end: TITLE_END },
    subtitles: [`${NOTE}${source}`],
    // A place keeps its row whoever fills it; on the unit's own list a person does.
    body: members.map((member, index) =>
      memberRow(member, index, listed.length > 0 ? member.name : member.department),
    ),
    labels: [NOTE],
    signed: true,
    open: { count: open, names: open > 0 ? ["领导小组成员姓名"] : [] },
    edition: input.report.standard,
    tabColor: "#7F7F7F",
  });
}

/** Head, deputy, a member of each department, the office: names as far as the clerk has said them. */
function places({ ledgers, known = {} }: DocumentInput): readonly GroupMember[] {
  const place = (role: string, department = "", name = ""): GroupMember => ({
    role,
    name: name === "" ? BLANK : name,
    position: "",
    department,
    assignment: "",
  });
  const departments = rosterDepartments(ledgers);
  return [
    place("组长", "", known["领导小组组长"]),
    place("副组长", "", known["领导小组副组长"]),
    ...(departments.length === 0
      ? [place("成员")]
      : departments.map((department) => place("成员", department))),
    place("办公室主任", "", known["领导小组办公室主任"]),
  ];
}

function memberRow(member: GroupMember, index: number, who: string): PlanRow {
  const id = `member-p${fingerprint(`${member.role}\n${who}`)}`;
  const words = (text: string): { readonly value: string | null } => ({ value: text === "" ? null : text });
  return bodyRow(COLUMNS, id, {
    number: { value: index + 1 },
    role: { value: member.role },
    name: { value: member.name },
    position: words(member.position),
    department: words(member.department),
    assignment: words(member.assignment === "" ? (ASSIGNMENTS[member.role] ?? "") : member.assignment),
    id: { value: id },
  });
}
