import type { assistantTexts } from "./assistant-texts";
import type { bringInTexts } from "./bring-in";
import type { checkTexts } from "./check";
import type { excelWritingTexts } from "./excel-writing";
import { periodTexts } from "./period";
import { standardsTexts } from "./standards";
import { taskpaneTexts } from "./taskpane";
import type { PaneTexts } from "./pane-texts";
import type { bringInPageTexts } from "./taskpane-bring-in";
import type { checkedTexts } from "./taskpane-checked";
import type { cellTexts } from "./taskpane-cell";
import type { formsTexts } from "./taskpane-forms";
import type { helpTexts } from "./taskpane-help";
import type { overviewTexts } from "./taskpane-overview";
import type { resultsTexts } from "./taskpane-results";
import type { rubricTexts } from "./taskpane-rubric";
import type { selftestTexts } from "./taskpane-selftest";
import type { tableTexts } from "./taskpane-table";
import type { teachTexts } from "./taskpane-teach";
import type { writingTexts } from "./taskpane-writing";

/** The texts that are there from the start, by key. Keys begin with their room: `check.month-short`. */
export const texts = {
  ...periodTexts,
  ...standardsTexts,
  ...taskpaneTexts,
};

/** All texts of the product, those too that come with later pages. */
export type AllTexts = typeof texts &
  typeof assistantTexts &
  typeof bringInTexts &
  typeof checkTexts &
  PaneTexts<typeof bringInPageTexts> &
  PaneTexts<typeof formsTexts> &
  PaneTexts<typeof checkedTexts> &
  PaneTexts<typeof cellTexts> &
  PaneTexts<typeof helpTexts> &
  typeof excelWritingTexts &
  PaneTexts<typeof overviewTexts> &
  PaneTexts<typeof resultsTexts> &
  PaneTexts<typeof rubricTexts> &
  PaneTexts<typeof selftestTexts> &
  PaneTexts<typeof tableTexts> &
  PaneTexts<typeof teachTexts> &
  PaneTexts<typeof writingTexts>;
