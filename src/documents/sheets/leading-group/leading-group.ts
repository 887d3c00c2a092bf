import { fingerprint } from "../../../grid";
import { BLANK } from "../../kit/paragraphs/blanks";
import { proposed } from "../../kit/proposed";
import type { PlanColumn, PlanRow, SheetPlan } from "../../kit/sheet-plan";
import { bodyRow, idColumn, SUGGESTIONS_COLUMN } from "../../kit/table-rows";
import { tableSheet } from "../../kit/table-sheet";
import { yearsText } from "../../kit/wording";
import type { DocumentInput } from "../../prose/document-input";
import { officeOf } from "../../prose/answering-department";
import { departmentWord, inTheirWords } from "../../prose/department-word";
import {
  groupMembers,
  headsGroup,
  headsOffice,
  isDeputyHead,
  presentMembers,
  type GroupMember,
} from "../../prose/group-members";
import { planYears } from "../../prose/plan-facts";
import { hasLeft, unitStaff, type Colleague } from "../../prose/unit-staff";

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

/** A row: whoever fills a place, it keeps the row, on the unit's own list a person does. */
interface Place extends GroupMember {
  readonly who: string;
  readonly inferredFrom?: string;
}

/** 领导小组名单: who stands on the unit's own list; without one the places that the standard asks for, to be filled. */
export function composeLeadingGroup(input: DocumentInput): SheetPlan {
  const { from, to } = planYears(input);
  const listed = groupMembers(input.ledgers);
  const word = departmentWord(input.ledgers);
  const members = listed.length > 0 ? completed(listed, input) : places(input);
  const open = members.filter(({ name }) => name === BLANK).length;
  const isInferred = members.some(({ inferredFrom }) => inferredFrom !== undefined);
  const isSomebodyGone = listed.some(({ name }) => hasLeft(name, input.ledgers));
  // It is issued as it stands: what is to be settled is told by the mark, its comment in Word, and the check.
  const source =
    listed.length > 0
      ? `姓名取自本单位领导小组名单${isSomebodyGone ? "，已不在岗的未列入" : ""}${isInferred ? "，空缺的按花名册的职务拟定" : ""}。`
      : isInferred
        ? "姓名按花名册的职务拟定。"
        : `请填写姓名，成员按花名册的${word}每${word}列一人。`;
  const rows = members.map((member, index) => memberRow(member, index, word));
  return tableSheet({
    kind: "leading-group",
    columns: COLUMNS,
    unit: null,
    title: { of: yearsText(from, to), end: TITLE_END },
    subtitles: [`${NOTE}${source}`],
    body: rows,
    labels: [NOTE],
    signers: input.signers ?? {},
    open: { count: open, names: open > 0 ? ["领导小组成员姓名"] : [] },
    edition: input.report.standard,
    tabColor: "#7F7F7F",
  });
}

/**
 * The unit's own list with the places filled that it leaves open, as the plan's text has them: deputies and departments that are on the roster
 * alone, the office, and whoever heads the department of someone who has left.
 */
function completed(listed: readonly GroupMember[], input: DocumentInput): readonly Place[] {
  const proposals = places({ ...input, known: {} }).filter(({ inferredFrom }) => inferredFrom !== undefined);
  const present = presentMembers(input.ledgers);
  const isThere = (one: GroupMember): boolean => present.some(({ name }) => name === one.name);
  const isCovered = (one: Place): boolean => {
    if (one.role === "组长") return present.some(headsGroup);
    if (one.role === "办公室主任") return present.some(headsOffice);
    // Whoever is on the list has a place there already; a department is covered by any of its people.
    return present.some(
      ({ name, department }) => name === one.name || (one.role === "成员" && department === one.department),
    );
  };
  const open = proposals.filter((one) => !isCovered(one));
  const filled = listed.flatMap((member): readonly Place[] => {
    if (isThere(member)) return [{ ...member, who: member.name }];
    const [next] = open.filter(({ role, department }) =>
      headsGroup(member) ? role === "组长" : department === member.department && role === "成员",
    );
    if (next === undefined) return [];
    open.splice(open.indexOf(next), 1);
    return [{ ...next, role: member.role, who: member.name, assignment: member.assignment }];
  });
  const first = [...filled.filter(leads), ...open.filter(leads)];
  return [...first, ...filled.filter((one) => !leads(one)), ...open.filter((one) => !leads(one))];
}

function leads(place: Place): boolean {
  return headsGroup(place) || isDeputyHead(place);
}

/** Head, deputies, a member of each department, the office: as the clerk has said, else as positions on the roster suggest. */
function places({ ledgers, known = {} }: DocumentInput): readonly Place[] {
  const { chief, deputies, departments } = unitStaff(ledgers);
  const office = officeOf(unitStaff(ledgers))?.head ?? null;
  const said = known["领导小组副组长"];
  const [first = null, ...others] = said === undefined ? deputies : [];
  return [
    place("组长", "", known["领导小组组长"], chief),
    place("副组长", "", said, first),
    ...others.map((deputy) => place("副组长", deputy.name, "", deputy)),
    ...(departments.length === 0
      ? [place("成员", "")]
      : departments.map(({ name, head }) => ({ ...place("成员", name, "", head), department: name }))),
    place("办公室主任", "", known["领导小组办公室主任"], office),
  ];
}

/** A place that somebody said, or that one of the unit's is proposed for. */
function place(role: string, who: string, said = "", colleague: Colleague | null = null): Place {
  const proposal = said === "" ? colleague : null;
  return {
    role,
    name: said === "" ? (proposal?.name ?? BLANK) : said,
    position: proposal?.position ?? "",
    department: proposal?.department ?? "",
    assignment: "",
    who,
    ...(proposal ? { inferredFrom: `${proposal.source}的职务` } : {}),
  };
}

function memberRow(member: Place, index: number, word: string): PlanRow {
  const id = `member-p${fingerprint(`${member.role}\n${member.who}`)}`;
  const words = (text: string): { readonly value: string | null } => ({ value: text === "" ? null : text });
  return bodyRow(COLUMNS, id, {
    number: { value: index + 1 },
    role: { value: member.role },
    name:
      member.inferredFrom === undefined ? { value: member.name } : proposed(member.name, member.inferredFrom),
    position: words(member.position),
    department: words(member.department),
    assignment: words(
      member.assignment === "" ? inTheirWords(ASSIGNMENTS[member.role] ?? "", word) : member.assignment,
    ),
    id: { value: id },
  });
}
