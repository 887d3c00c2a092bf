import { chineseDay, mergeAreas } from "../../grid";
import type { MeasureContext } from "../measure";
import type { Remark } from "../measured";
import { remark } from "./remarks";
import { entryCells, type LedgerKinds, selectRecords, sheetsOf } from "./select-records";

/**
 * Why a ledger that is there counts for nothing: all that it holds is dated after the as-of day, up to the period's end. Empty where something
 * of it counts, or it holds nothing of the period.
 */
export function afterAsOf(context: MeasureContext, kinds: LedgerKinds): readonly Remark[] {
  const { period } = context;
  if (period.asOf >= period.to || selectRecords(context, kinds).entries.length > 0) return [];
  const later = selectRecords({ ...context, period: { ...period, asOf: period.to } }, kinds).entries;
  const from = later[0]?.when?.from;
  if (from === undefined) return [];
  return [
    remark(
      {
        key: "check.all-after-as-of",
        params: { sheets: sheetsOf(later), asOf: chineseDay(period.asOf), from: chineseDay(from) },
      },
      mergeAreas(entryCells(later)),
    ),
  ];
}
