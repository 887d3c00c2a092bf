import type { WrittenKind } from "../kit/sheet-plan";

/**
 * Kinds of sheets that can be asked for, in the order in which they are offered. Apart from what composes them: the pane
 * lists them long before it writes one.
 */
export const WRITTEN_KINDS = [
  "summary",
  "details",
  "people",
  "hygiene",
  "rectification",
  "plan",
  "tasks",
  "study-plan",
  "hygiene-plan",
  "steps",
  "leading-group",
  "proofs",
  "work-summary",
  "standard",
  "template-fields",
] as const satisfies readonly WrittenKind[];

/** The details are three tables, each with columns and a print set-up of its own. */
const DETAIL_KINDS: readonly WrittenKind[] = ["details", "people", "hygiene"];

/** The plan and the tables attached to it (CRITERIA.md §4.1): whoever asks for the plan means them all. */
export const PLAN_KINDS: readonly WrittenKind[] = [
  "plan",
  "tasks",
  "study-plan",
  "hygiene-plan",
  "steps",
  "leading-group",
  "proofs",
];

/** All the sheets that somebody means who asks for one kind by name. */
export function kindsTogether(kind: WrittenKind): readonly WrittenKind[] {
  if (kind === "plan") return PLAN_KINDS;
  return kind === "details" ? DETAIL_KINDS : [kind];
}
