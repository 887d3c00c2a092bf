import type { WrittenKind } from "./sheet-plan";

/**
 * Kinds of sheets that can be asked for, in the order in which they are offered. Apart from what composes them: the pane
 * lists them long before it writes one.
 */
export const WRITTEN_KINDS = [
  "summary",
  "rectification",
  "plan",
  "tasks",
  "study-plan",
  "work-summary",
  "standard",
] as const satisfies readonly WrittenKind[];

/** The plan and the tables attached to it (CRITERIA.md §4.1): whoever asks for the plan means them all. */
export const PLAN_KINDS: readonly WrittenKind[] = ["plan", "tasks", "study-plan"];
