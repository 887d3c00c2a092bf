import { type Day, type Month, monthOf } from "../../grid";
import { dateOf, type Ledger, type LedgerKind } from "../../ledgers";
import { eventDays } from "./event-days";
import type { ReviewPeriod } from "./review-period";

/**
 * The period with the first day of the month in which the workbook plainly begins, where that lies within it: nothing is older, and
 * several kinds of ledger begin in that month. A single ledger that starts late is short of months.
 */
export function withBeginning(ledgers: readonly Ledger[], period: ReviewPeriod): ReviewPeriod {
  const month = firstMonthWithin(ledgers, period);
  const isPlain = firstMonths(ledgers).filter((one) => one === month).length > 1;
  return month === null || !isPlain ? period : { ...period, begins: `${month}-01` };
}

/** The month of the oldest of all records, where it is a later one of the period than its first. */
export function firstMonthWithin(
  ledgers: readonly Ledger[],
  { from, asOf }: Pick<ReviewPeriod, "from" | "asOf">,
): Month | null {
  const [first] = firstMonths(ledgers);
  return first === undefined || first <= monthOf(from) || first > monthOf(asOf) ? null : first;
}

/** The first month of each kind of ledger, the oldest first. */
function firstMonths(ledgers: readonly Ledger[]): readonly Month[] {
  const firsts = new Map<LedgerKind, Day>();
  for (const ledger of ledgers) {
    const [day] = [...eventDays(ledger), ...plannedDays(ledger)].sort();
    const before = firsts.get(ledger.kind);
    if (day !== undefined && (before === undefined || day < before)) firsts.set(ledger.kind, day);
  }
  return [...firsts.values()].map(monthOf).sort();
}

/** What was planned for a month was to be done in it. */
function plannedDays({ kind, blankForm, records }: Ledger): readonly Day[] {
  if (kind !== "study-plan" || blankForm) return [];
  return records.flatMap((record) => dateOf(record, "date")?.from ?? []);
}
