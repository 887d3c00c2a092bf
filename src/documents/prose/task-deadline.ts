import type { Clause } from "../../standards";

/** What is done so many times a year is not left for its end. */
const MONTHS = [6, 9, 11] as const;
const TIMES: ReadonlySet<string> = new Set(["session", "time", "issue", "article", "case"]);

/** Until when a task is to be done, as a first word for the clerk: 「每月底前」, 「2025年3月底前」, 「2025年6月底、11月底前」. */
export function taskDeadline(
  { id, deadline, target }: Pick<Clause, "id" | "deadline" | "target">,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  if (deadline === "all-year") return "全年保持";
  if (deadline !== "each-period") {
    if ("words" in deadline) return deadline.words;
    const year = { "first-year": from, "last-year": to, "next-year": to + 1 }[deadline.of];
    return `${String(year)}年${String(deadline.month)}月底前`;
  }
  switch (target.per) {
    case "week":
      return "每周";
    case "month":
      return "每月底前";
    case "quarter":
      return "每季度末前";
    case "half-year":
      return "6月底、12月底前";
    case "year":
      return yearly(id, target) ?? `${String(to)}年12月底前`;
    case "period":
      return `${String(to)}年12月底前`;
  }

  function yearly(clause: string, { operator, unit, value }: Clause["target"]): string | null {
    if (operator !== "at-least" || !TIMES.has(unit)) return null;
    const year = from === to ? `${String(to)}年` : "每年";
    if (value >= 4) return "每季度末前";
    if (value > 1) return `${year}6月底、11月底前`;
    // Any rule would do that gives a clause the same month each time.
    return `${year}${String(MONTHS[clause.length % MONTHS.length])}月底前`;
  }
}
