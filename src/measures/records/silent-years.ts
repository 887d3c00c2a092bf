import { earlierOf } from "../../grid";
import type { MeasureContext } from "../measure";
import type { Measured, Remark } from "../measured";
import { type Bucket, bucketsOf } from "../periods/buckets";
import { eventDays } from "../periods/event-days";
import type { TargetPeriod } from "../target";
import { countedLedgers, type LedgerKinds, selectRecords } from "./select-records";

/** The months, quarters … to be judged, and the years of a term that the ledgers say nothing of. */
interface JudgedBuckets {
  readonly buckets: readonly Bucket[];
  readonly silent: readonly Bucket[];
}

/**
 * The period cut up, without the years of a term from which these ledgers have no record at all: a year that nothing is known of is
 * no data for that year, and not one of twelve missed months.
 */
export function judgedBuckets(context: MeasureContext, kinds: LedgerKinds, per: TargetPeriod): JudgedBuckets {
  const buckets = bucketsOf(context.period, per);
  const silent = silentYears(context, kinds);
  return { buckets: buckets.filter(({ from }) => !isSilent(from, silent)), silent };
}

/**
 * The years of a term, of those that have begun, from which these ledgers have nothing; none of a period of one year.
 *
 * @param dateFields where the day stands; by default the first of its definition's `dates` that the record has
 */
export function silentYears(
  context: MeasureContext,
  kinds: LedgerKinds,
  dateFields?: readonly string[],
): readonly Bucket[] {
  const { period } = context;
  const years = bucketsOf(period, "year").filter(({ from }) => from <= period.asOf);
  if (years.length < 2) return [];
  return years.filter(({ from, to }) => {
    const asOf = earlierOf(period.asOf, to);
    const marked = countedLedgers(context, kinds).some(
      (ledger) => ledger.entries.length > 0 && eventDays(ledger).some((day) => day >= from && day <= asOf),
    );
    return (
      !marked &&
      selectRecords(context.within({ from, to, asOf }), kinds, undefined, dateFields).data !== "some"
    );
  });
}

/** Whether a day lies in a year that nothing is known of. */
export function isSilent(day: string, silent: readonly Bucket[]): boolean {
  return silent.some(({ from, to }) => day >= from && day <= to);
}

/** A figure to which years are missing: undecided unless it has failed for good without them. */
export function withSilentYears(measured: Measured, silent: readonly Bucket[]): Measured {
  if (silent.length === 0) return measured;
  const failed = !measured.satisfied && measured.standing === "final" && measured.denominator !== 0;
  const said = silent.map(({ name }): Remark => ({
    text: { key: "check.part-no-data", params: { name } },
    cells: [],
  }));
  return {
    ...measured,
    data: failed ? measured.data : "none",
    satisfied: false,
    problems: [...measured.problems, ...said],
  };
}
