import { impossibleFigures, isCounted, type Finding, type Ledger, type LedgerRecord } from "../../ledgers";
import { findingOf } from "../problems";
import { amongShares } from "./shares-above-one";

/** What is left of the ledgers without figures that can't be, and a finding for each of those. */
interface WithoutImpossible {
  readonly ledgers: readonly Ledger[];
  readonly findings: readonly Finding[];
}

/**
 * Leaves figures that can't be by themselves out of their records; two that don't go together stay, and the measures leave their row
 * out. Either is a finding at its cell.
 */
export function withoutImpossible(ledgers: readonly Ledger[]): WithoutImpossible {
  const findings: Finding[] = [];
  const kept = ledgers.map((ledger) => {
    if (!isCounted(ledger)) return ledger;
    const shares = amongShares(ledger);
    findings.push(...shares.findings);
    const records = ledger.records.map((record): LedgerRecord => {
      const above = shares.impossible.get(record) ?? [];
      const wrong = [
        ...impossibleFigures(ledger.kind, record),
        ...above.map((field) => ({ field, why: "above-hundred", alone: true }) as const),
      ];
      for (const { field, why } of wrong) {
        const found = record.fields[field];
        if (!found) continue;
        findings.push(
          findingOf(
            { id: "impossible-figure", params: { why: { key: `recognise.why-${why}` } } },
            { sheet: ledger.sheet, ...found.cell },
            found.raw,
            ledger.kind,
          ),
        );
      }
      const alone = wrong.filter((one) => one.alone).map(({ field }) => field);
      if (alone.length === 0) return record;
      return { ...record, fields: without(record.fields, alone) };
    });
    return records.some((record, at) => record !== ledger.records[at]) ? { ...ledger, records } : ledger;
  });
  return { ledgers: kept, findings };
}

/** The cell stays as it stands; what it says is not understood. */
function without(fields: LedgerRecord["fields"], names: readonly string[]): LedgerRecord["fields"] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      if (!names.includes(name)) return [name, field];
      const { raw, cell } = field;
      return [name, { value: null, raw, cell }];
    }),
  );
}
