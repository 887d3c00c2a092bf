import { mergeAreas } from "../../grid";
import type { LedgerKind } from "../../ledgers";
import type { MeasureContext } from "../measure";
import type { Remark } from "../measured";
import { matches, readsTitle, type RecordFilter } from "./record-filter";
import { remark } from "./remarks";
import { entryCells, selectRecords, sheetsOf } from "./select-records";

/** That tables were counted whole, since their title says the words and none of their rows does: nobody has seen each row. */
export function meantAsWhole(
  context: MeasureContext,
  kinds: readonly LedgerKind[],
  where: RecordFilter | undefined,
): readonly Remark[] {
  if (where === undefined || !readsTitle(where)) return [];
  const entries = selectRecords(context, kinds, where).entries.filter(
    ({ record }) => !matches(record, where),
  );
  if (entries.length === 0) return [];
  const params = { sheets: sheetsOf(entries), n: entries.length };
  return [remark({ key: "asked.table-as-whole", params }, mergeAreas(entryCells(entries)))];
}
