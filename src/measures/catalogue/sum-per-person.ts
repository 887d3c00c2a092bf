import { addDays, type CellArea, mergeAreas } from "../../grid";
import { numberOf } from "../../ledgers";
import type { Measure, MeasureContext } from "../measure";
import { found, nothing, type Remark, type SetAside } from "../measured";
import { awayReason } from "../people/exemption";
import { groupRemarks, unclearGroups } from "../people/group-remarks";
import { distinguishingMark, namedPeople, type NamedPerson, type NamedRow } from "../people/named-people";
import { namerFor, type Person } from "../people/person";
import { finderFor, namesIn, WHO } from "../people/person-match";
import { fullTerm, monthsOfService, servesWithin } from "../people/time-served";
import { addMonths, monthsPassed } from "../periods/buckets";
import { amountOf } from "../records/amounts";
import { columnsTelling, fieldsRead, type RecordFilter } from "../records/record-filter";
import { atMostTwenty, remark } from "../records/remarks";
import {
  cellsOf,
  type Entry,
  type LedgerKinds,
  kindsOf,
  needsOfRecords,
  selectRecords,
  undatedNote,
} from "../records/select-records";

/** A ledger to add up, with the columns of the names and of the amount. */
interface SumSource {
  readonly ledger: LedgerKinds;
  readonly where?: RecordFilter;
  readonly names: readonly string[];
  readonly amount: string;
  /** A column of days that stands for the amount where a record has none. */
  readonly days?: string;
}

/**
 * An amount for each person, proportioned to the months of service: 120 hours of study. The figure is the share of people who
 * reach it, in percent; `amount` is what each needs in twelve months.
 */
interface SumPerPersonCall {
  readonly measure: "sum-per-person";
  /** The first that has data is added up, so that the same hours are never counted from two ledgers (docs/criteria.md §3.3). */
  readonly sources: readonly (readonly SumSource[])[];
}

interface Account {
  readonly name: string;
  readonly department: string | null;
  readonly target: number;
  readonly targetByNow: number;
  readonly sum: number;
  readonly cells: readonly CellArea[];
}

export const sumPerPerson: Measure<SumPerPersonCall> = {
  name: "sum-per-person",
  unit: "hour",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  needs: (call) => [
    ...call.sources
      .flat()
      .flatMap(({ ledger, amount, days, names, where }) =>
        needsOfRecords(
          ledger,
          [amount, ...(days === undefined ? [] : [days]), ...names, ...WHO, ...fieldsRead(where)],
          undefined,
          [names, [amount, ...(days === undefined ? [] : [days])], ...columnsTelling(where)],
        ),
      )
      .map((need) => ({ ...need, oneOf: call.sources.flat().flatMap(({ ledger }) => kindsOf(ledger)) })),
    { kind: "roster", optional: true },
  ],
  run: (call, target, context) => {
    const source = call.sources.find((group) =>
      group.some((one) => selectRecords(context, one.ledger, one.where).entries.some(isNamed(one, context))),
    );
    if (source === undefined) {
      const states = call.sources.flat().map((one) => selectRecords(context, one.ledger).data);
      const undated = undatedNote(
        call.sources
          .flat()
          .flatMap((one) =>
            selectRecords(context, one.ledger, one.where).undated.filter(isNamed(one, context)),
          ),
      );
      const unnamed =
        undated.length === 0 && states.includes("some")
          ? [remark({ key: "check.no-named-amounts" })]
          : undated;
      return nothing(states.includes("blank-form") ? "blank-form" : "none", target, unnamed);
    }
    const { sums, entries, unclear, problems, notes } = addUp(source, context);
    const byName = namedPeople(context.people.length > 0 ? [] : sums.rows);
    const excluded: SetAside[] = [];
    const accounts =
      context.people.length > 0
        ? accountsOfRoster(sums, target.value, context, excluded)
        : accountsOfNames(byName.people, target.value, context);
    const reached = accounts.filter((account) => account.sum >= account.target - 1e-9);
    const short = accounts.filter((account) => !reached.includes(account));
    const late = short.filter((account) => account.sum < account.targetByNow - 1e-9);
    if (accounts.length === 0) return { ...nothing("none", target), excluded };
    // Whoever is short may be among those whom 「各科室负责人」 means.
    if (short.length > 0 && unclear.length > 0) {
      return { ...nothing("none", target, [unclearGroups(unclear)]), excluded };
    }
    const over = context.period.asOf >= context.period.to;
    // In the middle of the year who has what is due by now is not behind, whatever the whole year asks.
    const onTime = accounts.length - (over ? short : late).length;
    return found(target, {
      satisfied: short.length === 0,
      standing: over ? "final" : late.length === 0 ? "on-track" : "behind",
      actual: (onTime / accounts.length) * 100,
      target: 100,
      ...(over ? {} : { dueTarget: dueByNow(target.value, EVERGREEN, context), share: shareByNow(accounts) }),
      unit: "percent",
      numerator: onTime,
      denominator: accounts.length,
      evidence: mergeAreas(cellsOf(entries)),
      problems: [
        ...atMostTwenty(
          (over ? short : late).map((account) =>
            remark(
              {
                key: "check.sum-short",
                params: {
                  name: account.name,
                  sum: round(account.sum),
                  target: round(over ? account.target : account.targetByNow),
                },
              },
              account.cells,
            ),
          ),
        ),
        ...problems,
        ...byName.problems,
      ],
      notes: [...peopleNote(context), ...notes],
      excluded,
      people: accounts.map(({ name, department, sum, target: needed }) => ({
        name,
        department,
        actual: round(sum),
        target: round(needed),
      })),
    });
  },
};

/** A record that says how much and whose it is; without one there is nothing to add up, and nobody is at nought. */
function isNamed(source: SumSource, { settings, people }: MeasureContext): (entry: Entry) => boolean {
  const find = finderFor(people);
  return (entry) =>
    amountOf(entry.record, source.amount, settings, source.days) !== null &&
    (namesIn(entry, source.names).length > 0 || find(entry, source.names).people.length > 0);
}

/** Whose list of people was taken, where it is no roster. */
function peopleNote({ peopleFrom }: MeasureContext): readonly Remark[] {
  if (peopleFrom === "roster") return [];
  const key = peopleFrom === "attendance" ? "check.people-from-attendance" : "check.people-from-ledger";
  return [remark({ key })];
}

interface Sums {
  readonly byPerson: Map<Person, { sum: number; entries: Entry[] }>;
  readonly rows: NamedRow[];
}

function addUp(
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
      if (amount === null) continue;
      used.push(entry);
      if (numberOf(entry.record, source.amount) === null) inDays.push(entry);
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
        remark({ key: "check.same-name", params: { name } }, cellsOf(entries)),
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
    cells: mergeAreas(cellsOf(entries)),
  };
}

function add<Key>(
  sums: Map<Key, { sum: number; entries: Entry[] }>,
  key: Key,
  amount: number,
  entry: Entry,
): void {
  const before = sums.get(key) ?? { sum: 0, entries: [] };
  before.sum += amount;
  before.entries.push(entry);
  sums.set(key, before);
}

/** The roster's people with their part of the target; who is exempt or held to a part goes to `excluded`, with the figure. */
function accountsOfRoster(
  sums: Sums,
  yearly: number,
  context: MeasureContext,
  excluded: SetAside[],
): Account[] {
  const { from, to } = context.period;
  const term = fullTerm(context.period);
  const nameOf = namerFor(context.people);
  const fullMonths = monthsOfService(EVERGREEN, term.from, term.to);
  return context.people.flatMap((person) => {
    // Gone since nobody knows when: there is no part to hold anyone to, and that is said.
    if (person.until === "") excluded.push({ name: nameOf(person), reason: { key: "check.away.left" } });
    if (!servesWithin(person, from, to)) return [];
    const away = awayReason(person, context);
    if (away !== null) {
      excluded.push({ name: nameOf(person), reason: { key: `check.away.${away}` } });
      return [];
    }
    const months = monthsOfService(person, term.from, term.to);
    const target = partOf(yearly, months);
    if (months < fullMonths) {
      excluded.push({
        name: nameOf(person),
        reason: { key: "check.part-of-target", params: { months, target: round(target) } },
        partly: true,
      });
    }
    const account = sums.byPerson.get(person);
    return {
      name: nameOf(person),
      department: person.department,
      target,
      targetByNow: dueByNow(yearly, person, context),
      sum: account?.sum ?? 0,
      cells: mergeAreas(account ? cellsOf(account.entries) : person.cells),
    };
  });
}

function accountsOfNames(people: readonly NamedPerson[], yearly: number, context: MeasureContext): Account[] {
  const term = fullTerm(context.period);
  const target = partOf(yearly, monthsOfService(EVERGREEN, term.from, term.to));
  const targetByNow = dueByNow(yearly, EVERGREEN, context);
  return people.map(({ name, rows }) => ({
    name,
    department: null,
    target,
    targetByNow,
    sum: rows.reduce((total, { amount }) => total + amount, 0),
    cells: mergeAreas(cellsOf(rows.map(({ entry }) => entry))),
  }));
}

/** A yearly amount for so many months, to the nearest half (docs/criteria.md §1.5, study-hours-120). */
function partOf(yearly: number, months: number): number {
  return Math.round((yearly * months) / 6) / 2;
}

/** 序时目标: for the months of service that are over, whole months only and rounded down (docs/criteria.md §1.1). */
function dueByNow(yearly: number, person: Person, { period }: MeasureContext): number {
  const { from, asOf } = period;
  const passed = monthsPassed({ from, to: fullTerm(period).to }, asOf);
  const until = addDays(addMonths(from, passed), -1);
  return Math.floor((yearly * monthsOfService(person, from, until)) / 12 + 1e-9);
}

/** How much of what is due by now there is, 0–1, each person's part by itself: 59 of 60 hours are not nothing. */
function shareByNow(accounts: readonly Account[]): number {
  const parts = accounts.map(({ sum, targetByNow }) =>
    targetByNow <= 0 ? 1 : Math.min(1, sum / targetByNow),
  );
  return parts.reduce((total, part) => total + part, 0) / parts.length;
}

/** Someone who was always there. */
const EVERGREEN: Person = {
  name: "",
  department: null,
  staffNumber: null,
  position: null,
  from: null,
  until: null,
  away: [],
  centreGroup: false,
  cells: [],
};

function round(hours: number): number {
  return Math.round(hours * 100) / 100;
}
