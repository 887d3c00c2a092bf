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
export { styleOf, type Style } from "./styles";
export { composeSummary } from "./summary";
