import { attendanceTexts } from "./attendance";
import { documentsTexts } from "./documents";
import { excelTexts } from "./excel";
import { recogniseTexts } from "./recognise";
import { taughtTexts } from "./taught";

/** What nobody says before there is an assistant: of reading, of writing and of what Excel refuses. */
export const assistantTexts = {
  ...recogniseTexts,
  ...taughtTexts,
  ...attendanceTexts,
  ...documentsTexts,
  ...excelTexts,
};
