import { isCounted, writtenTextOf, type Ledger } from "../../../ledgers";
import type { Proposal } from "../../kit/proposed";

/** Who inspected most often in the period's records, as these write it; null where they name nobody. */
export function proposedInspectors(ledgers: readonly Ledger[]): Proposal | null {
  const counts = new Map<string, { readonly sheet: string; times: number }>();
  for (const ledger of ledgers) {
    if (ledger.kind !== "hygiene" || !isCounted(ledger)) continue;
    for (const record of ledger.records) {
      const who = (writtenTextOf(record, "inspector") ?? "").replace(/[,，;；\s]+/gu, "、");
      if (who === "") continue;
      const known = counts.get(who) ?? { sheet: ledger.sheet, times: 0 };
      known.times += 1;
      counts.set(who, known);
    }
  }
  const [most] = [...counts].sort(([, one], [, other]) => other.times - one.times);
  return most === undefined ? null : { value: most[0], inferredFrom: `“${most[1].sheet}”所列检查人` };
}
