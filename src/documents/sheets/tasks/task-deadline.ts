import type { ClauseWording } from "../../prose/document-input";

/** What has to stand before the rest can begin: 「年初」 and the first stage of CRITERIA.md §1.2, January to March. */
const FIRST_QUARTER: ReadonlySet<string> = new Set([
  "leading-group-established",
  "creation-office-set",
  "creation-plan-issued",
  "task-division-responsibility",
  "study-plan-four-guarantees",
  "dept-and-personal-study-plans",
  "integrity-pledge",
  "party-conduct-responsibility",
  "stage-mobilization",
]);
/** Files of a year are put in order in the first quarter of the next (the measure that the task suggests). */
const NEXT_YEAR = "archives-standard";
const LEGAL_DAY = "legal-publicity-day-1204";
const IMPLEMENTATION = "stage-implementation";

/** Until when a task is to be done, as a first word for the clerk: 「每月底前」, 「2025年3月底前」. */
export function taskDeadline(
  { id, per }: Pick<ClauseWording, "id" | "per">,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  if (FIRST_QUARTER.has(id)) return `${String(from)}年3月底前`;
  if (id === NEXT_YEAR) return `${String(to + 1)}年3月底前`;
  if (id === LEGAL_DAY) return "12月4日前后";
  if (id === IMPLEMENTATION) return `${String(to)}年11月底前`;
  switch (per) {
    case "week":
      return "每周";
    case "month":
      return "每月底前";
    case "quarter":
      return "每季度末前";
    case "half-year":
      return "6月底、12月底前";
    case "year":
    case "period":
    case null:
      return `${String(to)}年12月底前`;
  }
}
