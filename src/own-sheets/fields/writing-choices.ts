/** How the sheets are written, where the clerk may choose; kept in the sheet 模板字段. */
export interface WritingChoice {
  readonly id: "plan-skeleton" | "shortfalls";
  readonly name: string;
  /** Of which the first holds where nothing is chosen. */
  readonly choices: readonly string[];
}

/** A plan's skeletons: 甲 for cities and unions, 乙 for counties, 丙 for districts (docs/criteria.md §4.1). */
export type PlanSkeleton = "city" | "county" | "district";

const SKELETONS: ReadonlyMap<string, PlanSkeleton> = new Map([
  ["甲（市级）", "city"],
  ["乙（县级）", "county"],
  ["丙（区级）", "district"],
]);
const WITHOUT = "不写";
const SKELETON = "创建规划的骨架";
const SHORTFALLS = "工作总结的“存在的不足”";

export const WRITING_CHOICES: readonly WritingChoice[] = [
  { id: "plan-skeleton", name: SKELETON, choices: ["随标准", ...SKELETONS.keys()] },
  { id: "shortfalls", name: SHORTFALLS, choices: ["写", WITHOUT] },
];

/** The skeleton that the clerk chose; null where the standard's own holds. */
export function chosenSkeleton(said: Readonly<Record<string, string>>): PlanSkeleton | null {
  return SKELETONS.get(said[SKELETON] ?? "") ?? null;
}

/** Whether the clerk wants a work summary that leaves out what fell short. */
export function leavesOutShortfalls(said: Readonly<Record<string, string>>): boolean {
  return said[SHORTFALLS] === WITHOUT;
}
