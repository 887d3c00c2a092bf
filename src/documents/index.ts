export { composeSheets, withKnown } from "./sheets/compose-sheets";
export { carryOver, type CarriedOver } from "./renew/carry-over";
export { compareSheet, type SheetChange, type SheetComparison } from "./renew/compare/compare-sheet";
export type { ClauseWording, DocumentCalendar, DocumentInput } from "./prose/document-input";
export type {
  BlockRole,
  PlanCell,
  PlanChart,
  PlanColumn,
  PlanConditionalFormat,
  PlanRange,
  PlanRow,
  PlanValidation,
  PlanValue,
  PrintSetup,
  SheetPlan,
  StyleName,
  WrittenKind,
} from "./kit/sheet-plan";
export { composeDetails } from "./sheets/details/details";
export { composeHygiene } from "./sheets/hygiene/hygiene";
export { composeHygienePlan } from "./sheets/hygiene-plan/hygiene-plan";
export { composeLeadingGroup } from "./sheets/leading-group/leading-group";
export { composeProofs } from "./sheets/evidence-list/evidence-list";
export { composeSteps } from "./sheets/stages/stages";
export { composePeople } from "./sheets/people/people";
export { composePlan } from "./sheets/plan/plan";
export { composeStandard } from "./sheets/standard/standard";
export { composeStudyPlan } from "./sheets/study-plan/study-plan";
export { composeRectification } from "./sheets/rectification/rectification";
export { readConfirmations, readWaivers, type WaiverReading } from "./own-sheets/read-back";
export { readStandardSheet, type StandardReading } from "./own-sheets/read-back-standard";
export { styleOf, type Style } from "./kit/styles";
export { composeSummary } from "./sheets/summary/summary";
export { composeTasks } from "./sheets/tasks/tasks";
export { composeTemplateFields } from "./sheets/template-fields/template-fields";
export { readSaid } from "./own-sheets/read-said";
export { fillableFields, type FillableField } from "./sheets/template-fields/fillable-fields";
export { WRITING_CHOICES, type WritingChoice } from "./prose/writing-choices";
export { fillTemplate, type FilledCell, type Repeat, type TemplateFill } from "./template/fill-template";
export { putWords } from "./template/placeholders";
export { hasMarks, isTemplate, templateMarks } from "./template/template-sheet";
export { templateFields, type TemplateFields } from "./sheets/template-fields/field-values";
export { lineCount } from "./kit/text-layout";
export { writtenKindOf } from "./own-sheets/unmarked-sheet";
export { composeWorkSummary } from "./sheets/work-summary/work-summary";
export { kindsTogether, PLAN_KINDS, WRITTEN_KINDS } from "./sheets/written-kinds";
