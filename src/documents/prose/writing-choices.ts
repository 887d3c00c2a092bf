import type { DocumentInput, PlanSkeleton } from "./document-input";

/** How the sheets are written, where the clerk may choose; kept in the sheet 模板字段. */
export interface WritingChoice {
  readonly id: "plan-skeleton" | "shortfalls";
  readonly name: string;
  /** Of which the first holds where nothing is chosen. */
  readonly choices: readonly string[];
}

const SKELETONS: Readonly<Record<string, PlanSkeleton>> = {
  "甲（市级）": "city",
  "乙（县级）": "county",
  "丙（区级）": "district",
};
const WITHOUT = "不写";
const SKELETON = "创建规划的骨架";
const SHORTFALLS = "工作总结的“存在的不足”";

export const WRITING_CHOICES: readonly WritingChoice[] = [
  { id: "plan-skeleton", name: SKELETON, choices: ["随标准", ...Object.keys(SKELETONS)] },
  { id: "shortfalls", name: SHORTFALLS, choices: ["写", WITHOUT] },
];

/** The input as the clerk wants it written; what is no choice changes nothing. */
export function withChoices(input: DocumentInput): DocumentInput {
  const { said = {} } = input;
  const skeleton = SKELETONS[said[SKELETON] ?? ""];
  return {
    ...input,
    ...(skeleton ? { skeleton } : {}),
    ...(said[SHORTFALLS] === WITHOUT ? { withShortfalls: false } : {}),
  };
}
