import type { Month } from "../../../grid";
import { saidOrProposed } from "../../kit/proposed";
import type { PlanCell } from "../../kit/sheet-plan";
import { answeringDepartment, officeOf } from "../../prose/answering-department";
import { departmentWord, inTheirWords } from "../../prose/department-word";
import type { DocumentInput } from "../../prose/document-input";
import { findClause } from "../../prose/find-clause";
import { studied } from "../../prose/proposed-study";
import { unitStaff, type Colleague } from "../../prose/unit-staff";
import type { FurtherForm } from "./further-study";

interface Topic {
  readonly content: string;
  readonly speaker: PlanCell;
}

/** What is studied, as a first draft, and who may speak. */
export interface StudyTopics {
  /** Of the nth session in common. */
  readonly common: (index: number, month: Month) => Topic;
  readonly further: (
    form: FurtherForm,
    month: Month,
  ) => Topic & { readonly form: string; readonly people: string };
}

/** Political theory that comes round each year, month by month, in general words: what it is about in this one is the unit's to say. */
const THEORY = [
  "上年度中央重要会议精神和本年度工作部署",
  "党的创新理论专题",
  "全国和本地两会精神",
  "党章和党内法规制度",
  "意识形态和国家安全形势",
  "党的历史和优良传统",
  "新时代党的建设要求",
  "纪律规定和作风建设要求",
  "社会主义核心价值观和公民道德规范",
  "爱国主义和形势政策",
  "上级最新会议精神",
  "本年度理论学习回顾和体会",
] as const;
/** Laws month by month, by the days that ask for them: 15 April, May of the civil code, 4 December; null for the trade's own. */
const LAWS: readonly (string | null)[] = [
  null,
  "《保守国家秘密法》和保密要求",
  "《信访工作条例》和依法信访",
  "《国家安全法》和国家安全教育日主题",
  "民法典与依法履职",
  "《安全生产法》和安全生产要求",
  null,
  null,
  "行政复议和行政诉讼法律制度",
  null,
  "宪法和国家宪法日主题",
  "宪法和国家宪法日主题",
];
/** Where nobody knows a law of the trade. */
const ANY_LAW = "依法行政要求和典型案例";
const SCIENCE = ["大数据和人工智能应用", "网络安全和信息化知识"] as const;
const MODELS = ["身边先进典型事迹", "职业道德和文明礼仪"] as const;

/** Theory at the first session of a month; the others take turns, so that each area comes round once a quarter. */
export function studyTopics(input: DocumentInput): StudyTopics {
  const { ledgers, known = {}, proposals = {} } = input;
  const isWeekly = findClause(input, "friday-afternoon-weekly") !== undefined;
  const isBroad = findClause(input, "study-breadth") !== undefined;
  const value = (name: string): string => known[name] ?? proposals[name]?.value ?? "";
  const trades = value("本单位主要业务领域")
    .split("、")
    .filter((trade) => trade !== "");
  // What was studied for the work goes on; the trades that it leaves out follow.
  const own = studied(ledgers).filter((topic) => !trades.includes(topic));
  const business = [...own, ...trades];
  const law = value("本行业主要法律名称").replace(/[《》]/g, "");
  const staff = unitStaff(ledgers);
  const word = departmentWord(ledgers);
  const leaders = [...(staff.chief ? [staff.chief] : []), ...staff.deputies];
  const lawOf = (month: Month): string =>
    LAWS[Number(month.slice(5)) - 1] ?? (law === "" ? ANY_LAW : `《${law}》`);
  const taking = <T>(list: readonly T[], turn: number): T | null => list[turn % list.length] ?? null;
  const headFor = (trade: string | null): Colleague | null =>
    staff.departments.find(({ name }) => trade !== null && name.startsWith(trade))?.head ?? null;
  const theory = (month: Month): string => `政治理论：${THEORY[Number(month.slice(5)) - 1] ?? THEORY[0]}`;
  const besidesTheory = (turn: number, month: Month): Topic => {
    const round = Math.floor(turn / 3);
    if (turn % 3 === 0) {
      const about = taking(business, round);
      return {
        content: `业务知识：${about !== null && own.includes(about) ? about : `${about ?? "本单位"}业务规程和典型案例`}`,
        speaker: speaking(headFor(about)),
      };
    }
    if (turn % 3 === 1) {
      const answering = answeringDepartment(staff, "法规部门");
      return { content: `法律法规：${lawOf(month)}`, speaker: speaking(answering?.head ?? null) };
    }
    // A standard that asks of science too has it in turn.
    const isScience = isBroad && round % 2 === 0;
    const place = isBroad ? Math.floor(round / 2) : round;
    return {
      content: isScience
        ? `现代科技：${taking(SCIENCE, place) ?? ""}`
        : `先进典型和职业道德：${taking(MODELS, place) ?? ""}`,
      speaker: speaking(officeOf(staff)?.head ?? null),
    };
  };
  return {
    common: (index, month) => {
      const turn = Math.floor(index / 2);
      if (index % 2 === 0) return { content: theory(month), speaker: speaking(taking(leaders, turn)) };
      const { content, speaker } = besidesTheory(turn, month);
      // Every Friday is of politics, whatever is studied besides.
      return { content: isWeekly ? `${theory(month)}；${content}` : content, speaker };
    },
    further: (form, month) => {
      switch (form) {
        case "group":
          return {
            content: theory(month),
            form: "中心组学习",
            people: "中心组成员",
            speaker: speaking(staff.chief),
          };
        case "self":
          return {
            content: "自学：规定书目和业务资料，撰写学习笔记",
            form: "自学",
            people: "全体干部职工",
            speaker: { value: "个人自学" },
          };
        case "exchange":
          return {
            content: "交流体会：本季度学习收获和改进工作的打算",
            form: "交流体会",
            people: "全体干部职工",
            speaker: { value: inTheirWords("各科室代表", word) },
          };
      }
    },
  };
}

function speaking(colleague: Colleague | null): PlanCell {
  return saidOrProposed(colleague && { value: colleague.name, inferredFrom: `${colleague.source}的职务` });
}
