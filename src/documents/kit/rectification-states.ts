import type { RectificationStage } from "../../check";

/** Offered as the state of a problem (docs/criteria.md §4.5). */
export const RECTIFICATION_STATES: Readonly<Record<RectificationStage, string>> = {
  open: "未整改",
  begun: "整改中",
  done: "已整改",
  closed: "已销号",
};
