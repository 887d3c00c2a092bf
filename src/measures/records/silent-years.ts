import type { MeasureContext } from "../measure";
import type { Measured, Remark } from "../measured";
import { type Bucket, bucketsOf } from "../periods/buckets";
import type { TargetPeriod } from "../target";
import { type LedgerKinds, selectRecords } from "./select-records";

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
  const { period } = context;
  const buckets = bucketsOf(period, per);
  const years = bucketsOf(period, "year").filter(({ from }) => from <= period.asOf);
  if (years.length < 2) return { buckets, silent: [] };
  const silent = years.filter(({ from, to }) => {
    const asOf = period.asOf < to ? period.asOf : to;
    return selectRecords(context.within({ from, to, asOf }), kinds).data !== "some";
  });
  const isSilent = ({ from }: Bucket): boolean => silent.some((year) => from >= year.from && from <= year.to);
  return { buckets: buckets.filter((bucket) => !isSilent(bucket)), silent };
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
