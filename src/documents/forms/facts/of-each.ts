import type { ReportFigures } from "../../../check";
import type { Measured } from "../../../measures";
import { measuresArticles, measuresStudyHours } from "../../../standards";

/** What each person has of the hours or the articles that words ask for, null where nothing tells it; undefined where they ask for neither. */
export function ofEach(words: string, figures: ReportFigures): Measured | null | undefined {
  if (/学时|小时|课时/u.test(words)) return figures.clause(measuresStudyHours);
  return /文章|论文|篇/u.test(words) ? figures.clause(measuresArticles) : undefined;
}
