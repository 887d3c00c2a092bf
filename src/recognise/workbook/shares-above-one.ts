import { toHundredths } from "../../grid";
import { fieldOf, type Finding, type Ledger, type LedgerRecord } from "../../ledgers";
import { findingOf } from "../problems";

/** Up to here a number beside shares is meant as one of them, and can't be: 1.25 is 125 %. */
const LARGEST_SHARE = 2;

/** What a column of shares makes of the numbers in it that are none, by record. */
export interface AmongShares {
  /** Fields of each record that hold more than all there are. */
  readonly impossible: ReadonlyMap<LedgerRecord, readonly string[]>;
  /** Numbers taken for percents beside shares: 60.92 beside 0.98. */
  readonly findings: readonly Finding[];
}

/**
 * A column of satisfaction whose numbers are shares (0.98) for the greater part: one a little above 1 can't be, a larger one was
 * taken for a percent, which is said.
 */
export function amongShares({ kind, sheet, records }: Ledger): AmongShares {
  const impossible = new Map<LedgerRecord, readonly string[]>();
  const findings: Finding[] = [];
  if (kind !== "satisfaction") return { impossible, findings };
  const names = new Set(records.flatMap(({ fields }) => Object.keys(fields)));
  for (const name of names) {
    if (fieldOf(kind, name)?.type !== "percent") continue;
    const plain = records.flatMap((record) => {
      const field = record.fields[name];
      return typeof field?.raw === "number" ? [{ record, raw: field.raw, cell: field.cell }] : [];
    });
    const above = plain.filter(({ raw }) => raw > 1);
    if (above.length === 0 || above.length * 2 >= plain.length) continue;
    for (const { record, raw, cell } of above) {
      if (raw <= LARGEST_SHARE) {
        impossible.set(record, [...(impossible.get(record) ?? []), name]);
        continue;
      }
      const params = { percent: toHundredths(raw) };
      findings.push(findingOf({ id: "percent-among-shares", params }, { sheet, ...cell }, raw, kind));
    }
  }
  return { impossible, findings };
}
