import { LEDGERS, type LedgerKind } from "../../ledgers";
import type { MeasureContext } from "../measure";
import { type Measured, nothing, type Remark } from "../measured";
import type { Target } from "../target";
import { noSuchRecords } from "./no-such-records";
import { matchingOf, type RecordFilter } from "./record-filter";
import { countedLedgers, kindsOf, type LedgerKinds } from "./select-records";

/** Which records are asked for. */
interface Asked {
  readonly ledger: LedgerKinds;
  readonly where?: RecordFilter | undefined;
  /** Kinds of ledger of which every record is one. */
  readonly ofKinds?: readonly LedgerKind[];
}

/**
 * A list that holds other things and never mentions what is asked, in the period or at any time, says nothing of it: that is no data,
 * and no count of zero (docs/criteria.md §1.1). Null where it is mentioned, where every record is asked, and of inventories.
 *
 * @param said what else is to be told of the ledgers
 */
export function neverTold(
  { ledger, where, ofKinds = [] }: Asked,
  target: Target,
  context: MeasureContext,
  said: readonly Remark[] = [],
): Measured | null {
  if (where === undefined || kindsOf(ledger).every(isInventory) || everOccurs(context, ledger, where))
    return null;
  if (everOccurs(context, ofKinds)) return null;
  return nothing("none", target, [noSuchRecords(context, ledger, where), ...said]);
}

/** What a list of rules, documents or people should hold and does not is not there. */
function isInventory(kind: LedgerKind): boolean {
  return LEDGERS[kind].rows === "register" || kind === "document";
}

/** Whether any record of any time fulfils a condition. */
function everOccurs(context: MeasureContext, kinds: LedgerKinds, where?: RecordFilter): boolean {
  return countedLedgers(context, kinds).some((ledger) => matchingOf(ledger, where).length > 0);
}
