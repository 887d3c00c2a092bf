import type { DocumentInput } from "./document-input";
import { composePlan } from "./plan";
import type { SheetPlan, WrittenKind } from "./sheet-plan";
import { composeStudyPlan } from "./study-plan";
import { composeSummary } from "./summary";
import { composeTasks } from "./tasks";

type Compose = (input: DocumentInput) => readonly SheetPlan[];

const COMPOSERS: Readonly<Partial<Record<WrittenKind, Compose>>> = {
  summary: (input) => [composeSummary(input)],
  plan: (input) => [composePlan(input), composeTasks(input), composeStudyPlan(input)],
};

/** Kinds of sheets that can be asked for, in the order in which they are offered. */
export const WRITTEN_KINDS = Object.keys(COMPOSERS) as readonly WrittenKind[];

/** The sheets behind one kind: the plan brings its tables with it. Empty for a kind that is not offered. */
export function composeSheets(kind: WrittenKind, input: DocumentInput): readonly SheetPlan[] {
  return COMPOSERS[kind]?.(input) ?? [];
}
