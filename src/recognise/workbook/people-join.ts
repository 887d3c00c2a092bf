import type { Area } from "../../grid";
import { isGroupList, LEDGERS, peopleOf, type Finding, type Ledger, type LedgerRecord } from "../../ledgers";
import { foldName } from "../columns/names";
import { looksLikeName } from "../columns/looks-like-name";

/**
 * Names that are nowhere in the roster, each once, at their first cell: a slip of the pen, or someone the roster lacks. Without a roster
 * there is nothing to compare with.
 */
export function unknownPeople(ledgers: readonly Ledger[]): readonly Finding[] {
  const roster = new Set<string>();
  for (const ledger of ledgers) {
    if (ledger.kind === "roster" && !isGroupList(ledger))
      ledger.people.forEach(({ name }) => roster.add(name));
  }
  if (roster.size === 0) return [];
  const findings = new Map<string, Finding>();
  for (const ledger of ledgers) {
    if (ledger.kind === "roster" || ledger.blankForm) continue;
    for (const { name, cell } of namesIn(ledger)) {
      if (roster.has(name) || findings.has(name)) continue;
      findings.set(name, {
        severity: "warning",
        problem: "unknown-person",
        cell: { sheet: ledger.sheet, ...cell },
        value: name,
        text: { key: "recognise.unknown-person", params: { name } },
        action: "kept",
        kind: ledger.kind,
      });
    }
  }
  return [...findings.values()];
}

function namesIn(ledger: Ledger): { name: string; cell: Area }[] {
  const listed =
    ledger.layout === "sign-in" || ledger.kind === "attendance"
      ? ledger.people.map(({ name, cell }) => ({ name, cell }))
      : [];
  const written = ledger.records.flatMap((record) => colleaguesIn(ledger, record));
  return [...listed, ...written.filter(({ name }) => looksLikeName(name))];
}

/** The colleagues that a record names, with the cell of each. */
export function colleaguesIn(
  { kind }: Ledger,
  record: LedgerRecord,
): readonly { name: string; cell: Area }[] {
  return LEDGERS[kind].colleagues.flatMap((field) => {
    const cell = record.fields[field]?.cell;
    return cell ? peopleOf(record, field).map((name) => ({ name: foldName(name).name, cell })) : [];
  });
}
