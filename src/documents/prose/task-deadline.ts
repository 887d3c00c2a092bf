import type { Clause } from "../../standards";

/** Until when a task is to be done, as a first word for the clerk: 「每月底前」, 「2025年3月底前」. */
export function taskDeadline(
  { deadline, target }: Pick<Clause, "deadline" | "target">,
  { from, to }: { readonly from: number; readonly to: number },
): string {
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
    case "period":
      return `${String(to)}年12月底前`;
  }
}
