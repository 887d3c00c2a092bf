export type {
  BlockRole,
  PlanCell,
  PlanColumn,
  PlanRow,
  PlanValidation,
  PlanValue,
  PrintSetup,
  SheetPlan,
  StyleName,
  WrittenKind,
} from "./sheet-plan";
