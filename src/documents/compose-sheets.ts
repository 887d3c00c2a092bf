import type { DocumentInput } from "./document-input";
import { composePlan } from "./plan";
import type { SheetPlan, WrittenKind } from "./sheet-plan";
import { composeStudyPlan } from "./study-plan";
import { composeSummary } from "./summary";
import { composeTasks } from "./tasks";

/**
 * The sheets that belong to a kind: one, but for the plan, which brings its attached tables along
 * (CRITERIA.md §4.1).
 */
export function composeSheets(kind: WrittenKind, input: DocumentInput): readonly SheetPlan[] {
  switch (kind) {
    case "summary":
      return [composeSummary(input)];
    case "plan":
      return [composePlan(input), composeTasks(input), composeStudyPlan(input)];
    case "tasks":
      return [composeTasks(input)];
    case "study-plan":
      return [composeStudyPlan(input)];
    case "rectification":
    case "work-summary":
    case "details":
    case "standard":
      return [];
  }
}
