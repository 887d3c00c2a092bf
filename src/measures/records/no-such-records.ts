import { mergeAreas } from "../../grid";
import { LEDGERS } from "../../ledgers";
import type { MeasureContext } from "../measure";
import type { Remark } from "../measured";
import { fieldsOf, fieldsRead, isUnread, type RecordFilter } from "./record-filter";
import { namesInRow, remark } from "./remarks";
import { entryCells, countedLedgers, type Entry, type LedgerKinds } from "./select-records";

/**
 * The ledger is there and holds nothing of this sort: no data rather than a count of zero. Where words in the columns that would tell were
 * not understood, nobody can say so, and that is told instead.
 */
export function noSuchRecords(
  context: MeasureContext,
  kinds: LedgerKinds,
  where: RecordFilter | undefined,
): Remark {
  const asked = new Set(fieldsRead(where));
  const unread = countedLedgers(context, kinds).flatMap((ledger) =>
    LEDGERS[ledger.kind].fields
      .filter(({ id, type }) => type === "choice" && asked.has(id))
      .flatMap(({ id, name }) =>
        ledger.records
          .filter((record) => fieldsOf(record, id).some(isUnread))
          .map((record) => ({ name, entry: { ledger, record, when: null } satisfies Entry })),
      ),
  );
  if (unread.length === 0) return remark({ key: "check.no-such-records" });
  const fields = namesInRow([...new Set(unread.map(({ name }) => name))]);
  return remark(
    { key: "check.kinds-unread", params: { n: unread.length, fields } },
    mergeAreas(entryCells(unread.map(({ entry }) => entry))),
  );
}
