import type { Texts } from "../message";
import { attendanceTexts } from "./attendance";
import { checkTexts } from "./check";
import { documentsTexts } from "./documents";
import { excelTexts } from "./excel";
import { recogniseTexts } from "./recognise";
import { standardsTexts } from "./standards";
import { taskpaneTexts } from "./taskpane";

/** All texts of the product by key. Keys begin with their room: `check.month-short`. */
export const texts: Texts = {
  ...recogniseTexts,
  ...attendanceTexts,
  ...checkTexts,
  ...documentsTexts,
  ...excelTexts,
  ...standardsTexts,
  ...taskpaneTexts,
};
