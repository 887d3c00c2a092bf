import { type Day, monthOf } from "../../grid";
import { dateOf, type Ledger, type LedgerKind } from "../../ledgers";
import { eventDays } from "./event-days";
import type { ReviewPeriod } from "./review-period";

/**
 * The period with the first day of the month in which the workbook plainly begins, where that lies within it: nothing is older, and
 * several kinds of ledger begin in that month. A single ledger that starts late is short of months.
 */
export function withBeginning(ledgers: readonly Ledger[], period: ReviewPeriod): ReviewPeriod {
  const firsts = new Map<LedgerKind, Day>();
  for (const ledger of ledgers) {
    const [day] = [...eventDays(ledger), ...plannedDays(ledger)].sort();
    const before = firsts.get(ledger.kind);
    if (day !== undefined && (before === undefined || day < before)) firsts.set(ledger.kind, day);
  }
  const [first] = [...firsts.values()].sort();
  if (first === undefined || first < period.from || first > period.asOf) return period;
  const month = monthOf(first);
  const isPlain = [...firsts.values()].filter((day) => monthOf(day) === month).length > 1;
  return month === monthOf(period.from) || !isPlain ? period : { ...period, begins: `${month}-01` };
}

/** What was planned for a month was to be done in it. */
function plannedDays({ kind, blankForm, records }: Ledger): readonly Day[] {
  if (kind !== "study-plan" || blankForm) return [];
  return records.flatMap((record) => dateOf(record, "date")?.from ?? []);
}
