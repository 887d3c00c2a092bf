import { addDays, addMonths, mergeAreas } from "../../grid";
import type { Measure, MeasureContext } from "../measure";
import { found, nothing, type Remark, type SetAside } from "../measured";
import { exemption } from "../people/exemption";
import { namerFor, type Person } from "../people/person";
import { groupRemarks, unclearGroups } from "../people/group-remarks";
import { finderFor, type FindPeople, namesIn, WHO } from "../people/person-match";
import { sourceRemarks } from "../people/source-remarks";
import { isOfAGroup, namesEveryone, WHAT } from "../people/whole-lists";
import { ROSTER_FIELDS } from "../people/roster-people";
import { columnsTelling, fieldsRead, type RecordFilter } from "../records/record-filter";
import { atMostTwenty, remark } from "../records/remarks";
import {
  entryCells,
  type Entry,
  type LedgerKinds,
  needsOfRecords,
  selectRecords,
  selectStanding,
  sinceOf,
  undatedNote,
} from "../records/select-records";
import { neverTold } from "../records/never-told";
import { satisfies } from "../target";

/** The share of people with enough records to their name, in percent: everyone takes part, each member has an article. */
interface PersonsCoveredCall {
  readonly measure: "persons-covered";
  readonly ledger: LedgerKinds;
  readonly where?: RecordFilter;
  /** Where the names stand. */
  readonly names: readonly string[];
  /** Records each person needs. */
  readonly each?: number;
  /** The names are an article's authors: each counts, or the first alone, as the unit has it (`coAuthors`). */
  readonly authors?: true;
  readonly group?: "everyone" | "centre-group";
  /** People with fewer months of service in the period are exempt. */
  readonly minimumMonths?: number;
  /** A register that holds for longer than one period (pledges). */
  readonly standing?: boolean;
  /** Of a register, only what is dated in the period, or not at all. */
  readonly ofPeriod?: boolean;
}

export const personsCovered: Measure<PersonsCoveredCall> = {
  name: "persons-covered",
  unit: "percent",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  needs: (call) => [
    ...needsOfRecords(
      call.ledger,
      [...call.names, ...WHO, ...(ofSessions(call) ? WHAT : []), ...fieldsRead(call.where)],
      undefined,
      [call.names, ...columnsTelling(call.where)],
    ),
    { kind: "roster", fields: ROSTER_FIELDS },
  ],
  run: (call, target, context) => {
    const { data, entries, undated } =
      call.standing === true
        ? selectStanding(context, call.ledger, call.where, undefined, sinceOf(call, context))
        : selectRecords(context, call.ledger, call.where);
    if (data !== "some") return nothing(data, target, undatedNote(undated));
    const untold = neverTold(call, target, context, undatedNote(undated));
    if (untold !== null) return untold;
    const group = context.people.filter((person) => call.group !== "centre-group" || person.centreGroup);
    if (group.length === 0) {
      const key = context.peopleFrom !== "roster" ? "check.no-roster" : "check.no-centre-group";
      return nothing("none", target, [{ text: { key }, cells: [] }]);
    }

    const { eligible, excluded } = sortOut(group, call, context);
    const find = finderFor(context.people);
    const { counts, ambiguous } = countNames(entries, call, find, context);
    const each = call.each ?? 1;
    const nameOf = namerFor(context.people);
    const covered = eligible.filter((person) => (counts.get(person)?.length ?? 0) >= each);
    const missing = eligible.filter((person) => !covered.includes(person));
    const isNameless = (entry: Entry) =>
      namesIn(entry, call.names).length === 0 && find(entry, call.names).people.length === 0;
    const nameless = entries.filter(isNameless);
    const unclear = entries.filter((entry) => find(entry, call.names).isUnclear);
    // Who took part can't be told from a number of people, not even that nobody did (docs/criteria.md §1.5, creation-participation-rate).
    if (entries.length > 0 && nameless.length === entries.length) {
      const remarks = unclear.length > 0 ? [unclearGroups(unclear)] : [namelessRemark(nameless)];
      return { ...nothing("none", target, remarks), excluded };
    }
    const covering = entries.filter((entry) => !isNameless(entry));
    const actual = eligible.length === 0 ? null : (covered.length / eligible.length) * 100;
    if (actual === null) return { ...nothing("none", target), excluded };
    // Who is missing may be among those whom 「各科室负责人」 means.
    if (missing.length > 0 && unclear.length > 0) {
      return { ...nothing("none", target, [unclearGroups(unclear)]), excluded };
    }
    const has = (person: Person): number => counts.get(person)?.length ?? 0;
    const unnamed = entries.filter((entry) => !namesEveryone(entry, call.names, find));
    const missed = missing.filter((person) => has(person) + unnamed.length < each);
    const open = openRemark({ missing, missed, unnamed, covering }, call);
    return found(target, {
      data: open === null ? "some" : "none",
      satisfied: open === null && satisfies(actual, target.operator, target.value),
      standing: context.period.asOf >= context.period.to ? "final" : "on-track",
      actual,
      numerator: covered.length,
      denominator: eligible.length,
      evidence: mergeAreas(entryCells(covering)),
      problems: [
        ...(open === null
          ? atMostTwenty(
              missed.map((person) =>
                remark(
                  { key: "check.person-short", params: { name: nameOf(person), n: each - has(person) } },
                  person.cells,
                ),
              ),
            )
          : [open]),
        ...[...ambiguous].map(([name, cells]) => remark({ key: "check.same-name", params: { name } }, cells)),
        ...undatedNote(undated),
      ],
      notes: [
        ...sourceRemarks(context),
        ...groupRemarks(entries, call.names, find, context),
        ...(nameless.length === 0 ? [] : [namelessRemark(nameless)]),
      ],
      excluded,
      people: eligible.map((person) => ({
        name: nameOf(person),
        department: person.department,
        actual: counts.get(person)?.length ?? 0,
        target: each,
      })),
    });
  },
};

function namelessRemark(entries: readonly Entry[]): Remark {
  return remark({ key: "check.nameless", params: { n: entries.length } }, mergeAreas(entryCells(entries)));
}

/** Sessions that anybody may come to: of a list of plans, articles or members nobody is left out by what it is of. */
function ofSessions({ names, group }: PersonsCoveredCall): boolean {
  return names.includes("people") && group !== "centre-group";
}

/** Who is not named may be among those whom some records don't name, or none of the group that all of them were of; null where it is known. */
function openRemark(
  {
    missing,
    missed,
    unnamed,
    covering,
  }: {
    readonly missing: readonly Person[];
    /** Who lacks some whoever is meant. */
    readonly missed: readonly Person[];
    /** Records that don't name all who took part. */
    readonly unnamed: readonly Entry[];
    readonly covering: readonly Entry[];
  },
  call: PersonsCoveredCall,
): Remark | null {
  if (missing.length === 0) return null;
  if (missed.length === 0) return namelessRemark(unnamed);
  if (!ofSessions(call) || covering.length === 0 || !covering.every(isOfAGroup)) return null;
  return remark({ key: "check.names-of-group" }, mergeAreas(entryCells(covering)));
}

function sortOut(
  group: readonly Person[],
  call: PersonsCoveredCall,
  context: MeasureContext,
): { eligible: Person[]; excluded: SetAside[] } {
  const eligible: Person[] = [];
  const excluded: SetAside[] = [];
  const nameOf = namerFor(context.people);
  for (const person of group) {
    // Who left before the period began never belonged to it.
    if (person.until !== null && person.until !== "" && person.until < context.period.from) continue;
    const reason = exemption(person, context) ?? tooNew(person, call, context);
    if (reason === null) eligible.push(person);
    else excluded.push({ name: nameOf(person), reason });
  }
  return { eligible, excluded };
}

function tooNew(
  { from }: Person,
  { minimumMonths }: PersonsCoveredCall,
  { period }: MeasureContext,
): SetAside["reason"] | null {
  if (minimumMonths === undefined || from === null || from <= period.from) return null;
  const enough = addDays(addMonths(from, minimumMonths), -1) <= period.to;
  return enough ? null : { key: "check.away.months", params: { n: minimumMonths } };
}

function countNames(
  entries: readonly Entry[],
  call: PersonsCoveredCall,
  find: FindPeople,
  context: MeasureContext,
): { counts: Map<Person, Entry[]>; ambiguous: Map<string, ReturnType<typeof entryCells>> } {
  const firstOnly = call.authors === true && context.settings.coAuthors === "first";
  const counts = new Map<Person, Entry[]>();
  const ambiguous = new Map<string, ReturnType<typeof entryCells>>();
  for (const entry of entries) {
    const match = find(entry, call.names);
    const [first] = namesIn(entry, call.names);
    const isMeant = ({ name }: Person): boolean => !firstOnly || name === first;
    for (const person of match.people.filter(isMeant))
      counts.set(person, [...(counts.get(person) ?? []), entry]);
    for (const name of match.ambiguous) {
      ambiguous.set(name, [...(ambiguous.get(name) ?? []), ...entryCells([entry])]);
    }
  }
  return { counts, ambiguous };
}
