import type { Area, Day } from "../../grid";
import {
  dateOf,
  isCounted,
  numberOf,
  type AttendanceCode,
  type Finding,
  type Ledger,
  type LedgerRecord,
} from "../../ledgers";
import { colleaguesIn } from "./people-join";
import { foldName } from "../columns/names";
import { findingOf } from "../problems";

/** When the roster has someone come and go. */
interface Service {
  readonly joined: Day | null;
  /** The first day that someone is gone. */
  readonly left: Day | null;
}

/** Marks that contradict nothing. */
const AWAY: ReadonlySet<AttendanceCode> = new Set(["rest", "not-employed", "unknown"]);

/**
 * Where a ledger has someone at work before the roster has them come, or after it has them leave: one of the two is wrong. One finding a
 * person and ledger, at the first such cell; what the ledger says is counted all the same. People of one name are left alone.
 */
export function outOfService(ledgers: readonly Ledger[]): readonly Finding[] {
  const services = servicesOf(ledgers);
  if (services.size === 0) return [];
  return ledgers.flatMap((ledger) => {
    if (ledger.kind === "roster" || !isCounted(ledger)) return [];
    const findings = new Map<string, Finding>();
    const told = (id: "after-leaving" | "before-joining", name: string, cell: Area, day: Day): Finding =>
      findingOf({ id, params: { name, day } }, { sheet: ledger.sheet, ...cell }, name, ledger.kind);
    const hold = (name: string, day: Day, cell: Area): void => {
      const service = services.get(name);
      if (service === undefined || findings.has(name)) return;
      const { left, joined } = service;
      if (left !== null && day >= left) findings.set(name, told("after-leaving", name, cell, left));
      else if (joined !== null && day < joined)
        findings.set(name, told("before-joining", name, cell, joined));
    };
    const known = ledger.people.map(({ name }) =>
      services.has(foldName(name).name) ? foldName(name).name : null,
    );
    if (ledger.kind === "attendance" && known.some((name) => name !== null)) {
      for (const { person, day, shares, row, column } of ledger.entries) {
        const name = known[person] ?? null;
        if (name !== null && shares.some(({ code }) => !AWAY.has(code)))
          hold(name, day, { row, column, rows: 1, columns: 1 });
      }
    }
    for (const record of ledger.records) {
      const date = dateOf(record, "date");
      if (date && !countsNothing(record))
        for (const { name, cell } of colleaguesIn(ledger, record)) hold(name, date.from, cell);
    }
    return [...findings.values()];
  });
}

/** 0 hours of somebody who was not there yet are a cell filled in, and no entry. */
function countsNothing(record: LedgerRecord): boolean {
  return numberOf(record, "hours") === 0;
}

function servicesOf(ledgers: readonly Ledger[]): ReadonlyMap<string, Service> {
  const services = new Map<string, Service | null>();
  for (const { kind, records } of ledgers) {
    if (kind !== "roster") continue;
    for (const record of records) {
      const raw = record.fields["name"]?.raw;
      if (raw === undefined) continue;
      const { name } = foldName(raw);
      const service = {
        joined: dateOf(record, "joined")?.from ?? null,
        left: dateOf(record, "left")?.to ?? null,
      };
      services.set(name, services.has(name) ? null : service);
    }
  }
  return new Map(
    [...services].flatMap(([name, one]) => (one && (one.joined ?? one.left) !== null ? [[name, one]] : [])),
  );
}
