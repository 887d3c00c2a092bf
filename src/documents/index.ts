export { composeSheets, withKnown } from "./compose-sheets";
export { carryOver, type CarriedOver } from "./carry-over";
export { compareSheet, type SheetChange, type SheetComparison } from "./compare-sheet";
export type { ClauseWording, DocumentCalendar, DocumentInput } from "./document-input";
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
} from "./sheet-plan";
export { composeDetails } from "./details";
export { composeHygiene } from "./hygiene";
export { composeHygienePlan } from "./hygiene-plan";
export { composeLeadingGroup } from "./leading-group";
export { composeProofs } from "./proofs";
export { composeSteps } from "./steps";
export { composePeople } from "./people";
export { composePlan } from "./plan";
export { composeStandard } from "./standard";
export { composeStudyPlan } from "./study-plan";
export { composeRectification } from "./rectification";
export { readConfirmations, readWaivers, type WaiverReading } from "./read-back";
export { readStandardSheet, type StandardReading } from "./read-back-standard";
export { styleOf, type Style } from "./styles";
export { composeSummary } from "./summary";
export { composeTasks } from "./tasks";
export { composeTemplateFields } from "./template-field-list";
export { readSaid } from "./template/read-said";
export { fillableFields, type FillableField } from "./fillable-fields";
export { WRITING_CHOICES, type WritingChoice } from "./writing-choices";
export { fillTemplate, type FilledCell, type Repeat, type TemplateFill } from "./template/fill-template";
export { putWords } from "./template/placeholders";
export { hasMarks, isTemplate, templateMarks } from "./template/template-sheet";
export { templateFields, type TemplateFields } from "./template/template-fields";
export { lineCount } from "./text-layout";
export { writtenKindOf } from "./unmarked-sheet";
export { composeWorkSummary } from "./work-summary";
export { kindsTogether, PLAN_KINDS, WRITTEN_KINDS } from "./written-kinds";
