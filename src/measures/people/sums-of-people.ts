import { mergeAreas } from "../../grid";
import { numberOf } from "../../ledgers";
import type { MeasureContext } from "../measure";
import type { Remark } from "../measured";
import { amountOf, isUnreadable } from "../records/amounts";
import type { RecordFilter } from "../records/record-filter";
import { remark } from "../records/remarks";
import {
  entryCells,
  type Entry,
  type LedgerKinds,
  selectRecords,
  undatedNote,
} from "../records/select-records";
import { groupRemarks } from "./group-remarks";
import { distinguishingMark, type NamedRow } from "./named-people";
import type { Person } from "./person";
import { finderFor, namesIn } from "./person-match";

/** A ledger to add up, with the columns of the names and of the amount. */
export interface SumSource {
  readonly ledger: LedgerKinds;
  readonly where?: RecordFilter;
  readonly names: readonly string[];
  readonly amount: string;
  /** A column of days that stands for the amount where a record has none. */
  readonly days?: string;
  /** It tells what some did besides: whoever is short by it alone may have the rest elsewhere. */
  readonly besides?: true;
}

/** What someone has, and the rows of which nobody knows how much they add. */
interface Sum {
  sum: number;
  readonly entries: Entry[];
  readonly unreadable: Entry[];
}

/** A record that says how much and whose it is; without one there is nothing to add up, and nobody is at nought. */
export function isNamed(source: SumSource, { settings, people }: MeasureContext): (entry: Entry) => boolean {
  const find = finderFor(people);
  return (entry) =>
    amountOf(entry.record, source.amount, settings, source.days) !== null &&
    (namesIn(entry, source.names).length > 0 || find(entry, source.names).people.length > 0);
}

export interface Sums {
  readonly byPerson: Map<Person, Sum>;
  readonly rows: NamedRow[];
}

export function addUp(
  sources: readonly SumSource[],
  context: MeasureContext,
): {
  sums: Sums;
  entries: readonly Entry[];
  unclear: readonly Entry[];
  problems: readonly Remark[];
  notes: readonly Remark[];
} {
  const find = finderFor(context.people);
  const sums: Sums = { byPerson: new Map(), rows: [] };
  const used: Entry[] = [];
  const ambiguous = new Map<string, Entry[]>();
  const undated: Entry[] = [];
  const inDays: Entry[] = [];
  const unclear: Entry[] = [];
  const told: Remark[] = [];
  for (const source of sources) {
    const selection = selectRecords(context, source.ledger, source.where);
    undated.push(...selection.undated);
    told.push(
      ...groupRemarks(selection.entries.filter(isNamed(source, context)), source.names, find, context),
    );
    for (const entry of selection.entries) {
      const amount = amountOf(entry.record, source.amount, context.settings, source.days);
      if (amount === null && !isUnreadable(entry.record, source.amount)) continue;
      if (amount !== null) used.push(entry);
      if (amount !== null && numberOf(entry.record, source.amount) === null) inDays.push(entry);
      const match = find(entry, source.names);
      if (match.isUnclear) unclear.push(entry);
      for (const person of match.people) add(sums.byPerson, person, amount, entry);
      for (const name of namesIn(entry, source.names)) {
        sums.rows.push({ name, mark: distinguishingMark(entry, source.names), amount, entry });
      }
      for (const name of match.ambiguous) ambiguous.set(name, [...(ambiguous.get(name) ?? []), entry]);
    }
  }
  return {
    sums,
    entries: used,
    unclear,
    notes: [...(inDays.length === 0 ? [] : [daysNote(inDays, context)]), ...told],
    problems: [
      ...[...ambiguous].map(([name, entries]) =>
        remark({ key: "check.same-name", params: { name } }, entryCells(entries)),
      ),
      ...undatedNote(undated),
    ],
  };
}

/** 「3条按天记的，按半天3小时、1天6小时折算」 */
function daysNote(entries: readonly Entry[], { settings }: MeasureContext): Remark {
  const { halfDayHours: half, dayHours: day } = settings;
  return {
    text: { key: "check.days-as-hours", params: { n: entries.length, half, day } },
    cells: mergeAreas(entryCells(entries)),
  };
}

function add<Key>(sums: Map<Key, Sum>, key: Key, amount: number | null, entry: Entry): void {
  const before = sums.get(key) ?? { sum: 0, entries: [], unreadable: [] };
  before.sum += amount ?? 0;
  (amount === null ? before.unreadable : before.entries).push(entry);
  sums.set(key, before);
}
