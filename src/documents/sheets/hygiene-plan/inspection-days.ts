import type { Day, Month } from "../../../grid";
import type { TargetPeriod } from "../../../measures";
import type { DocumentInput } from "../../prose/document-input";
import { findClause } from "../../prose/find-clause";
import { studyDays } from "../../prose/study-days";

/** One inspection of the plan. */
export interface InspectionDay {
  readonly month: Month;
  /** The nth of its month, of so many. */
  readonly number: number;
  readonly count: number;
  readonly day: Day;
  /** The results are compared and made known at the end of this month. */
  readonly compared: boolean;
}

/** A month's inspections where the standard asks for none. */
const DEFAULT = 1;

/** Inspections on working Fridays as often as the standard asks, and the comparison with the last of its stretch. */
export function inspectionDays(
  input: DocumentInput,
  years: { readonly from: number; readonly to: number },
): readonly InspectionDay[] {
  const inspection = findClause(input, "hygiene-inspection-regular")?.target;
  const comparison = findClause(input, "hygiene-comparison-regular")?.target;
  const months = monthsBetween(inspection?.per ?? "month");
  const times = inspection?.value ?? DEFAULT;
  const perMonth = inspection?.per === "week" ? 4 : Math.min(4, Math.max(1, Math.ceil(times / months)));
  const days = studyDays(years.from, years.to, perMonth, input.calendar).filter(
    ({ month }) => times > 1 || isLastOf(month, months),
  );
  const every = comparison ? monthsBetween(comparison.per) : 0;
  return days.map(({ month, number, day }) => {
    const count = days.filter((other) => other.month === month).length;
    return { month, number, count, day, compared: every > 0 && number === count && isLastOf(month, every) };
  });
}

/** Over how many months a target stretches. */
function monthsBetween(per: TargetPeriod): number {
  switch (per) {
    case "week":
    case "month":
      return 1;
    case "quarter":
      return 3;
    case "half-year":
      return 6;
    case "year":
    case "period":
      return 12;
  }
}

function isLastOf(month: Month, months: number): boolean {
  return Number(month.slice(5)) % months === 0;
}
