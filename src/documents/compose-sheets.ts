import type { DocumentInput } from "./document-input";
import { composePlan } from "./plan";
import type { SheetPlan, WrittenKind } from "./sheet-plan";
import { composeStudyPlan } from "./study-plan";
import { composeSummary } from "./summary";
import { composeTasks } from "./tasks";

type Compose = (input: DocumentInput) => SheetPlan;

const COMPOSERS: Readonly<Partial<Record<WrittenKind, Compose>>> = {
  summary: composeSummary,
  plan: composePlan,
  tasks: composeTasks,
  "study-plan": composeStudyPlan,
};

/** Kinds of sheets that can be asked for, in the order in which they are offered. */
export const WRITTEN_KINDS = Object.keys(COMPOSERS) as readonly WrittenKind[];

/** The plan and the tables attached to it (CRITERIA.md §4.1): whoever asks for the plan means them all. */
export const PLAN_KINDS: readonly WrittenKind[] = ["plan", "tasks", "study-plan"];

/** One sheet for each kind; kinds that are not offered are passed over. */
export function composeSheets(kinds: readonly WrittenKind[], input: DocumentInput): SheetPlan[] {
  return kinds.flatMap((kind) => COMPOSERS[kind]?.(input) ?? []);
}
