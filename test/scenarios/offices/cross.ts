import { between, isIn } from "./days";
import { distinct, timesASpan, timesAYear } from "./judge";
import { dueSpans, goneBy, isServing, type Office, type Person } from "./office";
import { NOT_MET, type Deed, type Part, type SharedKind, type Truth } from "./truth";

/** Clauses that several ledgers answer together. */
export function crossTruths(office: Office, parts: readonly Part[]): Readonly<Record<string, Truth>> {
  const deeds = parts.flatMap((part) => part.deeds ?? []);
  const days = (kind: SharedKind) => parts.flatMap((part) => part.days?.[kind] ?? []);
  return {
    "creation-participation-rate": participation(office, deeds),
    "scope-all-departments": scope(office, deeds),
    "three-meetings-one-class": branchMeetings(office, days),
    "law-education": timesAYear(office, distinct(days("普法")), 2),
  };
}

/** Served at least thirty days of the time gone by, and not away for long (docs/criteria.md §1.4, creation-participation-rate). */
function mayBeAsked(office: Office, person: Person): boolean {
  const past = goneBy(office);
  if (person.away !== null || (person.left !== null && person.left <= past.to)) return false;
  const from = person.joined !== null && person.joined > past.from ? person.joined : past.from;
  return between(from, past.to) + 1 >= 30;
}

function participation(office: Office, deeds: readonly Deed[]): Truth {
  if (deeds.length === 0) return { verdict: NOT_MET };
  if (!office.hasRoster) return { verdict: [] };
  const past = goneBy(office);
  const asked = office.people.filter((person) => mayBeAsked(office, person));
  const took = new Set(deeds.filter(({ day }) => isIn(day, past)).flatMap(({ people }) => people));
  const missing = asked.filter(({ name }) => !took.has(name)).map(({ name }) => name);
  const out = office.people.filter((person) => !asked.includes(person));
  return {
    verdict: missing.length === 0 ? ["met"] : office.over ? ["unmet"] : ["unmet", "behind", "not-due"],
    numerator: asked.length - missing.length,
    denominator: asked.length,
    ...(missing.length <= 10 && { named: missing }),
    excluded: out.map(({ name }) => name),
  };
}

function scope(office: Office, deeds: readonly Deed[]): Truth {
  if (deeds.length === 0) return { verdict: NOT_MET };
  if (!office.hasRoster) return { verdict: [] };
  const homes = new Map(office.people.map(({ name, department }) => [name, department]));
  const took = new Set(
    deeds.flatMap(({ people, departments }) => [
      ...departments,
      ...people.map((name) => homes.get(name) ?? ""),
    ]),
  );
  const past = goneBy(office);
  const all = distinct(
    office.people.filter((person) => isServing(person, past.to)).map(({ department }) => department),
  );
  const without = all.filter((department) => !took.has(department));
  return {
    verdict: without.length === 0 ? ["met"] : office.over ? ["unmet"] : ["unmet", "behind", "not-due"],
    numerator: all.length - without.length,
    denominator: all.length,
    told: without,
  };
}

/** 三会一课: quarters for the assembly and the lecture, months for the committee and, where there is one, the subgroup. */
function branchMeetings(office: Office, days: (kind: SharedKind) => readonly string[]): Truth {
  const kinds = (["支部党员大会", "党课", "支委会", "党小组会"] as const).map((kind) => ({
    kind,
    days: days(kind),
  }));
  if (dueSpans(office, 3).length === 0 || kinds.slice(0, 2).some((one) => one.days.length === 0))
    return { verdict: [] };
  const held = kinds
    .filter((one) => one.days.length > 0)
    .map((one) => timesASpan(office, one.days, one.kind === "支委会" || one.kind === "党小组会" ? 1 : 3));
  const sum = (of: (truth: Truth) => number | null | undefined) =>
    held.reduce((all, truth) => all + (of(truth) ?? 0), 0);
  const numerator = sum((truth) => truth.numerator);
  const denominator = sum((truth) => truth.denominator);
  return { verdict: [numerator === denominator ? "met" : "unmet"], numerator, denominator };
}
