import { mergeAreas } from "../../grid";
import { excusedAmong, numberOf } from "../../ledgers";
import type { Measure, MeasureContext } from "../measure";
import { found, nothing, type Remark } from "../measured";
import { columnsTelling, fieldsRead, type RecordFilter, stringOf } from "../records/record-filter";
import { atMostTwenty, labelOf, perRecord, remark } from "../records/remarks";
import {
  entryCells,
  type Entry,
  type LedgerKinds,
  needsOfRecords,
  selectRecords,
  undatedNote,
} from "../records/select-records";
import { satisfies, type Target } from "../target";

/** One column's sum against another's, in percent: those present against those due. Rows that lack either are not counted. */
interface RatioOfSumsCall {
  readonly measure: "ratio-of-sums";
  readonly ledger: LedgerKinds;
  readonly where?: RecordFilter;
  readonly leaveOut?: RecordFilter;
  readonly part: string;
  readonly whole: string;
  /** Who was absent, and why: those on leave may be taken off the whole (`studyLeave`). */
  readonly absent?: string;
}

export const ratioOfSums: Measure<RatioOfSumsCall> = {
  name: "ratio-of-sums",
  unit: "percent",
  better: "more",
  monthly: true,
  cutsPeriods: false,
  needs: ({ ledger, part, whole, where, leaveOut }) =>
    needsOfRecords(ledger, [part, whole, ...[where, leaveOut].flatMap(fieldsRead)], undefined, [
      [part],
      [whole],
      ...columnsTelling(where),
    ]),
  run: (call, target, context) => {
    const where: RecordFilter | undefined = call.leaveOut === undefined ? call.where : withoutLeftOut(call);
    const { data, entries, undated } = selectRecords(context, call.ledger, where);
    if (data !== "some") return nothing(data, target, undatedNote(undated));
    const rows = entries.map((entry) => {
      const part = numberOf(entry.record, call.part);
      const stated = numberOf(entry.record, call.whole);
      const off = stated === null ? 0 : Math.min(stated - (part ?? 0), excusedIn(entry, call, context));
      return {
        entry,
        part,
        whole: stated === null ? null : stated - Math.max(0, off),
        off: Math.max(0, off),
      };
    });
    const off = rows.filter((row) => row.off > 0);
    const given = rows.filter(({ part, whole }) => part !== null && whole !== null);
    const impossible = given.filter(({ part, whole }) => (part ?? 0) > (whole ?? 0) || (part ?? 0) < 0);
    const complete = given.filter((row) => !impossible.includes(row));
    const part = complete.reduce((sum, row) => sum + (row.part ?? 0), 0);
    const whole = complete.reduce((sum, row) => sum + (row.whole ?? 0), 0);
    const wrong = perRecord(
      "check.part-above-whole",
      impossible.map(({ entry }) => entry),
      ["topic", "title"],
    );
    if (whole === 0) return nothing("none", target, [...wrong, ...undatedNote(undated)]);
    const actual = (part / whole) * 100;
    return found(target, {
      satisfied: satisfies(actual, target.operator, target.value),
      standing: context.period.asOf >= context.period.to ? "final" : "behind",
      actual,
      numerator: part,
      denominator: whole,
      evidence: mergeAreas(entryCells(complete.map(({ entry }) => entry))),
      problems: [
        ...(satisfies(actual, target.operator, target.value) ? [] : lowRows(complete, target)),
        ...wrong,
        ...undatedNote(undated),
      ],
      notes: [
        ...perRecord(
          "check.figures-missing",
          rows.filter((row) => !given.includes(row)).map(({ entry }) => entry),
          ["topic", "title"],
        ),
        ...(off.length === 0
          ? []
          : [
              remark(
                {
                  key: "check.leave-taken-off",
                  params: { n: off.reduce((sum, row) => sum + row.off, 0) },
                },
                mergeAreas(entryCells(off.map(({ entry }) => entry))),
              ),
            ]),
      ],
    });
  },
};

function excusedIn(entry: Entry, { absent }: RatioOfSumsCall, { settings }: MeasureContext): number {
  return absent === undefined || settings.studyLeave === "expected"
    ? 0
    : excusedAmong(stringOf(entry.record, absent) ?? "");
}

interface Row {
  readonly entry: Entry;
  readonly part: number | null;
  readonly whole: number | null;
}

/** The rows that pull the figure down. */
function lowRows(rows: readonly Row[], target: Target): readonly Remark[] {
  const low = rows.filter(
    ({ part, whole }) => !satisfies(((part ?? 0) / (whole || 1)) * 100, target.operator, target.value),
  );
  return atMostTwenty(
    low.map(({ entry, part, whole }) => ({
      text: {
        key: "check.part-low",
        params: { label: labelOf(entry, ["topic", "title"]), part: part ?? 0, whole: whole ?? 0 },
      },
      cells: entryCells([entry]),
    })),
  );
}

function withoutLeftOut({ where, leaveOut }: RatioOfSumsCall): RecordFilter | undefined {
  const left: RecordFilter[] = leaveOut === undefined ? [] : [{ not: leaveOut }];
  return where === undefined ? left[0] : { all: [where, ...left] };
}
