import { mergeAreas } from "../../grid";
import type { Bilingual } from "../../locales";
import type { Measure } from "../measure";
import { found, nothing } from "../measured";
import { liesIn } from "../records/lies-in";
import { fieldsRead, matches, type RecordFilter } from "../records/record-filter";
import {
  entryCells,
  type LedgerKinds,
  needsOfRecords,
  selectRecords,
  undatedNote,
} from "../records/select-records";
import { neverTold } from "../records/never-told";
import { judgedBuckets, withSilentYears } from "../records/silent-years";
import type { TargetPeriod } from "../target";
import { remark } from "../records/remarks";

/** Several kinds of event, each with its own rhythm: 三会一课. Counts kind by kind and month by month. */
interface KindsEachPeriodCall {
  readonly measure: "kinds-each-period";
  readonly ledger: LedgerKinds;
  readonly kinds: readonly {
    readonly name: Bilingual;
    readonly where: RecordFilter;
    readonly per: TargetPeriod;
    /** Not asked of units where it never occurs: a branch without a committee. */
    readonly ifAny?: boolean;
  }[];
}

export const kindsEachPeriod: Measure<KindsEachPeriodCall> = {
  name: "kinds-each-period",
  unit: "percent",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  needs: (call) =>
    needsOfRecords(
      call.ledger,
      call.kinds.flatMap(({ where }) => fieldsRead(where)),
      undefined,
      [call.kinds.flatMap(({ where }) => fieldsRead(where))],
    ),
  run: (call, target, context) => {
    const { data, entries, undated } = selectRecords(context, call.ledger);
    if (data !== "some") return nothing(data, target, undatedNote(undated));
    const any: RecordFilter = { any: call.kinds.map(({ where }) => where) };
    const untold = neverTold({ ledger: call.ledger, where: any }, target, context, undatedNote(undated));
    if (untold !== null) return untold;
    const asked = call.kinds
      .map((kind) => ({ kind, entries: entries.filter(({ record }) => matches(record, kind.where)) }))
      .filter((one) => one.kind.ifAny !== true || one.entries.length > 0);
    const cells = asked.flatMap((one) =>
      judgedBuckets(context, call.ledger, one.kind.per)
        .buckets.filter((bucket) => bucket.due)
        .map((bucket) => ({
          kind: one.kind,
          bucket,
          held: one.entries.filter((entry) => liesIn(entry, bucket)).length,
        })),
    );
    const missing = cells.filter(({ held }) => held === 0);
    const waived = call.kinds.filter((kind) => !asked.some((one) => one.kind === kind));
    const measured = found(target, {
      satisfied: cells.length > 0 && missing.length === 0 && asked.some((one) => one.entries.length > 0),
      standing: cells.length === 0 ? "not-started" : "final",
      actual: cells.length - missing.length,
      target: cells.length,
      unit: "cell",
      numerator: cells.length - missing.length,
      denominator: cells.length,
      evidence: mergeAreas(entryCells(asked.flatMap((one) => one.entries))),
      problems: [
        ...missing.map(({ kind, bucket }) =>
          remark({ key: "check.kind-missing", params: { period: bucket.name, name: kind.name } }),
        ),
        ...undatedNote(undated),
      ],
      notes: waived.map((kind) => ({
        text: { key: "check.kind-not-asked", params: { name: kind.name } },
        cells: [],
      })),
    });
    return withSilentYears(measured, judgedBuckets(context, call.ledger, "year").silent);
  },
};
