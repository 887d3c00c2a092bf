import { clausesOf } from "../clauses-of";
import {
  activityOf,
  all,
  any,
  contains,
  creationWords,
  filled,
  isOneOf,
  leadershipMeetings,
  not,
  otherActivities,
} from "../conditions";
import { allOf, atLeast, percent } from "../targets";
import { words } from "../words";

const MATTER = ["topic", "name", "decision"];
/** 文明家庭 is a family's title; a meeting that chooses one is none about the office's own creation work, unless that is named too. */
const aboutCreation = any(
  contains(MATTER, "文明创建", "文明机关", "文明单位", "精神文明", "创建工作", "创建机关"),
  all(contains(MATTER, ...creationWords), not(contains(MATTER, "文明家庭"))),
);
const groupMember = filled("group-role");
const creationDocument = contains("name", ...creationWords);
/** Of a type by its column; by its name only where that speaks of the creation work. */
const documentOf = (type: string, ...names: readonly string[]) =>
  any(isOneOf("type", type), all(contains("name", ...names), creationDocument));

/** A 组织领导与创建机制: the leading group, documents, meetings, participation. */
export const organisation = clausesOf("A", [
  {
    id: "leading-group-established",
    basis: "文档一·三1;文档二·四1、五;文档五·一",
    kind: "C",
    title: words("成立创建领导小组，成员覆盖各科室", "Leading group with members of every department"),
    unmetTitle: words("创建领导小组不健全", "The leading group is incomplete"),
    evidence: words("领导小组成立（调整）通知", "Notice that set up or changed the leading group"),
    remedy: "印发成立（调整）领导小组的通知，明确组长、副组长、成员和分工；人员变动一个月内调整名单。",
    deadline: { month: 3, of: "first-year" },
    told: { subject: null, counts: null },
    target: allOf(2),
    measure: {
      measure: "all-of",
      parts: [
        {
          name: words("组长、副组长", "Head and deputy"),
          target: allOf(2, "kind"),
          call: {
            measure: "kinds-covered",
            ledger: "roster",
            standing: true,
            where: groupMember,
            kinds: [
              {
                name: words("组长", "Head"),
                where: all(contains("group-role", "组长"), not(contains("group-role", "副组长"))),
                onePerson: "name",
              },
              { name: words("副组长", "Deputy head"), where: contains("group-role", "副组长") },
            ],
          },
        },
        {
          name: words("成员覆盖各科室", "A member of every department"),
          target: percent(100),
          call: {
            measure: "departments-covered",
            ledger: "roster",
            standing: true,
            where: groupMember,
            departments: ["department"],
            names: ["name"],
          },
        },
      ],
    },
  },
  {
    id: "creation-office-set",
    basis: "文档一·三1",
    kind: "C",
    title: words("领导小组下设办公室，有承办人", "An office of the leading group with staff"),
    unmetTitle: words("未设创建办公室或无承办人", "No office or nobody in it"),
    evidence: words("领导小组成立通知中的办公室名单", "The office's members in the notice"),
    remedy: "在领导小组名单中明确办公室主任和承办人员。",
    deadline: { month: 3, of: "first-year" },
    told: { subject: null, counts: null },
    target: allOf(1, "kind"),
    measure: {
      measure: "kinds-covered",
      ledger: "roster",
      standing: true,
      where: groupMember,
      kinds: [
        {
          name: words("办公室主任或工作人员", "Head or staff of the office"),
          where: contains("group-role", "办公室", "工作人员", "联络员"),
        },
      ],
    },
  },
  {
    id: "creation-plan-issued",
    basis: "文档一·引言;文档二·四1;文档五·一",
    kind: "C",
    localDefault: true,
    title: words("年初印发创建规划（方案）", "Creation plan issued at the beginning of the year"),
    unmetTitle: words("未按时印发创建规划", "No creation plan in time"),
    evidence: words("印发的规划、方案及文号", "The plan as issued, with its number"),
    remedy: "起草创建规划，经班子会议审定后印发。",
    deadline: { month: 3, of: "first-year" },
    told: { subject: null, counts: null },
    target: atLeast(1, "item", "period"),
    measure: {
      measure: "records-in-window",
      ledger: "document",
      where: all(any(isOneOf("type", "plan"), contains("name", "规划", "方案")), creationDocument),
      dateFields: ["issued"],
      window: { daysBefore: 60 },
      laterYears: all(
        any(isOneOf("type", "plan"), contains("name", "规划", "方案", "计划")),
        creationDocument,
      ),
    },
  },
  {
    id: "creation-doc-set",
    basis: "文档一·三2",
    kind: "C",
    title: words("创建目标、计划、措施、总结齐全", "Goals, plan, measures and summary on file"),
    unmetTitle: words("创建文件不齐全", "Creation documents are missing"),
    evidence: words("四类文件各一份", "One document of each kind"),
    remedy: "按年收齐目标、计划、措施、总结四类材料，专人归档。",
    deadline: "each-period",
    told: { subject: null, counts: null },
    target: allOf(4, "kind"),
    measure: {
      measure: "kinds-covered",
      ledger: "document",
      standing: true,
      kinds: [
        { name: words("目标", "Goals"), where: documentOf("goal", "目标") },
        { name: words("计划", "Plan"), where: documentOf("plan", "规划", "计划", "方案") },
        { name: words("措施", "Measures"), where: documentOf("measure", "措施", "任务分解", "实施意见") },
        {
          name: words("总结", "Summary"),
          where: documentOf("summary", "总结"),
          dueFrom: "12-01",
          ofPeriod: true,
        },
      ],
    },
  },
  {
    id: "creation-meetings-yearly",
    basis: "文档一·三2;文档二·二1",
    kind: "Q",
    title: words("领导班子每年研究创建工作", "Leadership meetings on the creation work"),
    unmetTitle: words("班子研究创建工作次数不足", "Too few leadership meetings on the creation work"),
    evidence: words("会议纪要、议程", "Minutes and agenda"),
    remedy: "把创建工作列入会议议题，上、下半年各安排一次专题研究，形成纪要。",
    deadline: "each-period",
    told: { subject: "专题研究创建工作", counts: null },
    target: atLeast(2, "session", "year"),
    measure: {
      measure: "count-by-period",
      ledger: "meeting",
      where: all(leadershipMeetings, aboutCreation),
      distinct: "day",
      toConfirm: {
        where: contains(["topic", "name", "decision"], "传达"),
        remark: words("议题为传达文件，是否算“研究”", "Documents were only passed on"),
      },
    },
  },
  {
    id: "task-division-responsibility",
    basis: "文档一·三2;文档二·五;文档五·一",
    kind: "C",
    title: words(
      "创建任务明确责任领导、科室、责任人、时限",
      "Every task with leader, department, person and deadline",
    ),
    unmetTitle: words(
      "有创建任务未明确领导、科室、责任人或时限",
      "Tasks without leader, department, person or deadline",
    ),
    evidence: words("任务分解表", "Table of tasks"),
    remedy: "编制任务分解表，逐项落实责任领导、科室、责任人和时限。",
    deadline: { month: 3, of: "first-year" },
    told: { subject: null, counts: "项" },
    target: percent(100),
    measure: {
      measure: "share-of-records",
      ledger: "task",
      standing: true,
      planned: true,
      having: all(filled("leader"), filled("department"), filled("person"), filled("deadline")),
      dateFields: ["date"],
      label: ["name"],
    },
  },
  {
    id: "creation-participation-rate",
    basis: "文档一·三2;文档二·二1",
    kind: "Q",
    title: words("人人参与创建", "Everyone takes part"),
    unmetTitle: words("创建参与率不足", "Not everyone takes part"),
    evidence: words("活动签到表、参加人员名单", "Sign-in sheets and lists of names"),
    remedy: "各项活动登记参加人员姓名，每季度核对未参加人员并另行安排。",
    deadline: "each-period",
    told: { subject: "参与率", counts: "人" },
    target: percent(100),
    measure: {
      measure: "persons-covered",
      ledger: ["study", "study-hours", "activity", "volunteer", "pairing", "integrity"],
      names: ["people", "person"],
    },
  },
  {
    id: "scope-all-departments",
    basis: "文档二·三",
    kind: "Q",
    title: words("各科室全部参加创建活动", "Every department takes part"),
    unmetTitle: words("有科室未参加创建活动", "Some departments take no part"),
    evidence: words("各科室活动记录", "Records of the departments' activities"),
    remedy: "各科室、所属单位每年至少参加一项创建活动，由办公室登记。",
    deadline: "each-period",
    told: { subject: "参加创建的科室占", counts: "个科室" },
    target: percent(100),
    measure: {
      measure: "departments-covered",
      ledger: ["study", "activity", "volunteer", "pairing"],
      departments: ["department", "organiser"],
      names: ["people", "person"],
    },
  },
  {
    id: "civilized-department-activity",
    basis: "文档二·三",
    kind: "D",
    title: words("开展文明科室创建（评比）", "Civilized-department contest"),
    unmetTitle: words("未开展文明科室创建", "No civilized-department contest"),
    evidence: words("评比通报", "The contest's result"),
    remedy: "制定文明科室评比办法，年底评选并通报结果。",
    deadline: "each-period",
    told: { subject: null, counts: null },
    target: atLeast(1, "session", "year"),
    measure: {
      measure: "count-by-period",
      ledger: "activity",
      alsoIn: otherActivities,
      where: activityOf(["civilized-department"], "文明科室", "文明股室", "文明处室"),
    },
  },
]);
