import { CELL_RULE_TRIES } from "./tries/cell-rules";
import { CHART_TRIES } from "./tries/chart";
import { FORMAT_TRIES } from "./tries/format";
import { PAGE_TRIES } from "./tries/page";
import { RANGE_TRIES } from "./tries/range";
import type { Try } from "./tries/try";
import { WORKBOOK_TRIES } from "./tries/workbook";
import { WORKSHEET_TRIES } from "./tries/worksheet";

/** Every member that the add-in calls, alone; a test asks for those without a try. */
export const TRIES: readonly Try[] = [
  ...WORKBOOK_TRIES,
  ...WORKSHEET_TRIES,
  ...RANGE_TRIES,
  ...FORMAT_TRIES,
  ...CELL_RULE_TRIES,
  ...PAGE_TRIES,
  ...CHART_TRIES,
];
