import type { LedgerKind } from "../../../ledgers";
import type { SheetPlan } from "../../kit/sheet-plan";
import type { DocumentInput } from "../../prose/document-input";
import { composeEvidence } from "../../sheets/evidence/evidence";
import { composeHygienePlan } from "../../sheets/hygiene-plan/hygiene-plan";
import { composeLeadingGroup } from "../../sheets/leading-group/leading-group";
import { composeRectification } from "../../sheets/rectification/rectification";
import { composeStages } from "../../sheets/stages/stages";
import { composeStudyPlan } from "../../sheets/study-plan/study-plan";
import { composeTasks } from "../../sheets/tasks/tasks";

/** A table that we can compose, and by what a form of the unit's asks for it. */
export interface ComposedTable {
  /** What its rows are called where a cell's source is told. */
  readonly name: string;
  readonly title: RegExp;
  /** The kind of ledger whose columns it has; null where no ledger is like it. */
  readonly like: LedgerKind | null;
  /** Where the unit keeps such a ledger itself, a form gets the rows of that one. */
  readonly isKept?: true;
  /** Whether its rows are of certain years: days of a calendar that is still to come, or what is due when. */
  readonly of?: "days" | "years";
  /** Other names of its columns, by the column's key. */
  readonly names: Readonly<Record<string, RegExp>>;
  /** Keys of columns in which ours says what is usual, and the unit has to settle it. */
  readonly guessed?: readonly string[];
  readonly compose: (input: DocumentInput) => SheetPlan;
}

/** What we can compose, the tables with the most telling titles first. */
export const COMPOSED_TABLES: readonly ComposedTable[] = [
  {
    name: "领导小组名单",
    title: /领导小组|领导机构|组织机构|工作专班/,
    like: "roster",
    names: {
      role: /^(?:组内|小组)?(?:职务|职责|分工|身份)$|^组内/,
      position: /^(?:行政|现任|党政|单位)?职务/,
      assignment: /分工|职责/,
    },
    compose: composeLeadingGroup,
  },
  {
    name: "学习计划",
    title: /学习(?:计划|安排|方案|日程)|学习.{0,6}(?:计划|安排)表/,
    like: "study-plan",
    isKept: true,
    of: "days",
    names: {
      month: /月份?$/,
      day: /^(?:学习|计划|开展)?(?:时间|日期)$/,
      money: /经费|费用/,
      people: /参加|对象|范围/,
    },
    guessed: ["money"],
    compose: composeStudyPlan,
  },
  {
    name: "卫生检查安排",
    title: /卫生.{0,8}(?:安排|计划|日程)/,
    like: "hygiene",
    of: "days",
    names: {
      round: /周期|月份?$|轮次|批次/,
      day: /^(?:检查|计划)?(?:时间|日期)$/,
      scope: /范围|区域|责任区|对象/,
      people: /检查(?:人|组|小组)|人员/,
      scoring: /评分|办法|标准/,
      comparison: /评比/,
    },
    compose: composeHygienePlan,
  },
  {
    name: "实施步骤",
    title: /步骤|阶段|进度安排|时间安排/,
    like: "task",
    of: "years",
    names: {
      stage: /^(?:实施|工作)?阶段|步骤$/,
      time: /起止|时间|日期|时段/,
      task: /任务|内容|工作/,
      mark: /标志|成果|标准|要求/,
    },
    compose: composeStages,
  },
  {
    name: "整改台账",
    title: /整改|问题清单|问题台账|查摆/,
    like: "rectification",
    isKept: true,
    names: { clause: /来源|条款|指标|项目/, problem: /问题/, found: /发现/, state: /状态|进展|情况|销号/ },
    compose: composeRectification,
  },
  {
    name: "佐证材料",
    title: /佐证|材料(?:清单|目录|明细)|卷内目录|档案目录|资料(?:清单|目录)/,
    like: "document",
    names: {
      title: /题名|指标|项目|测评内容|条款/,
      proof: /材料|资料|名称|内容/,
      days: /日期|时间/,
      author: /责任者|单位|科室|部门/,
      place: /台账|出处|来源|位置/,
      document: /文号/,
    },
    compose: composeEvidence,
  },
  {
    name: "任务分解",
    title: /任务|分解|计划表|工作计划|责任分工|分工表|清单/,
    like: "task",
    of: "years",
    names: {
      content: /内容|任务|项目|事项|指标/,
      target: /目标|标准|要求/,
      measure: /措施|做法|步骤/,
      proof: /佐证|材料/,
      state: /^(?:完成|落实)情况$|进展/,
    },
    compose: composeTasks,
  },
];
