import { CELL_RULES } from "./cell-rules";
import { CHART } from "./chart";
import { FORMAT } from "./format";
import { LIBRARY } from "./library";
import type { Classes } from "./member";
import { PAGE } from "./page";
import { RANGE } from "./range";
import { WORKBOOK } from "./workbook";
import { WORKSHEET } from "./worksheet";

export type { Classes, Member, Rule } from "./member";

/** Every member of Office.js that the add-in calls, by class. A test fails for a call without a row here. */
export const MEMBERS: Classes = {
  ...WORKBOOK,
  ...WORKSHEET,
  ...RANGE,
  ...FORMAT,
  ...CELL_RULES,
  ...PAGE,
  ...CHART,
  ...LIBRARY,
};
