import { addressText } from "../../grid";
import { fieldOf, type Finding, type Ledger } from "../../ledgers";
import { contradicted, entriesByPerson, openDays, sumsOfMarks } from "../marks/sums-of-marks";
import { cellOn, findingOf } from "../problems";

/** What a second view of the same people and time says otherwise than the one that counts, with both cells. */
export function compareViews(view: Ledger, other: Ledger): Finding[] {
  return view.layout === "person-summary" ? compareSums(view, other) : compareDays(view, other);
}

/** Two grids of the same days: a different mark is told, blanks are not. */
function compareDays(view: Ledger, other: Ledger): Finding[] {
  if (view.entries.length === 0 || other.entries.length === 0) return [];
  const counterpart = counterparts(view, other);
  const theirs = new Map(
    other.entries.map((entry) => [`${String(entry.person)} ${entry.day} ${entry.part}`, entry]),
  );
  const findings: Finding[] = [];
  for (const entry of view.entries) {
    const match = theirs.get(`${String(counterpart[entry.person])} ${entry.day} ${entry.part}`);
    if (!match || entry.mark === "" || match.mark === "" || sameShares(entry.shares, match.shares)) continue;
    const at = addressText({ sheet: other.sheet, row: match.row, column: match.column, rows: 1, columns: 1 });
    findings.push(
      findingOf(
        { id: "attendance.views-contradict", params: { other: `${match.mark}（${at}）` } },
        cellOn(view.sheet, entry.row, entry.column),
        entry.mark,
        "attendance",
      ),
    );
  }
  return findings;
}

function sameShares(a: Ledger["entries"][number]["shares"], b: Ledger["entries"][number]["shares"]): boolean {
  return (
    a.length === b.length &&
    a.every(({ code, days: n }) => b.some((share) => share.code === code && Math.abs(share.days - n) < 0.01))
  );
}

/** What a summary says of leave, absence and, where the days are of all its time, of attendance against what the days add up to. */
function compareSums(summary: Ledger, detail: Ledger): Finding[] {
  if (detail.entries.length === 0) return [];
  const counterpart = counterparts(summary, detail);
  const marks = entriesByPerson(detail.entries);
  const isWhole = isWithin(summary.period, detail.period);
  const findings: Finding[] = [];
  summary.records.forEach(({ fields }, index) => {
    const name = summary.people[index]?.name ?? "";
    const person = counterpart[index];
    const entries = (person === undefined ? null : marks.get(person)) ?? [];
    const sums = entries.length === 0 ? null : sumsOfMarks(entries);
    if (sums === null) return;
    const open = openDays(entries);
    for (const [id, { value, raw, cell }] of Object.entries(fields)) {
      if (typeof value !== "number" || (id === "present-days" && !isWhole)) continue;
      const counted = contradicted(id, value, sums, open);
      if (counted === null) continue;
      const definition = fieldOf("attendance", id);
      findings.push(
        findingOf(
          {
            id: "attendance.summary-contradicts",
            params: { name, field: definition?.name ?? id, value, counted, other: detail.sheet },
          },
          { sheet: summary.sheet, ...cell },
          String(raw),
          "attendance",
        ),
      );
    }
  });
  return findings;
}

function isWithin(inner: Ledger["period"], outer: Ledger["period"]): boolean {
  return inner !== null && outer !== null && inner.from >= outer.from && inner.to <= outer.to;
}

/**
 * For each person of a view the same one in the other: the only one of that name, or of several the one with the same number or in the
 * same department; undefined where it can't be told which.
 */
function counterparts(view: Ledger, other: Ledger): (number | undefined)[] {
  const named = new Map<string, number[]>();
  other.people.forEach(({ name }, index) => named.set(name, [...(named.get(name) ?? []), index]));
  const mine = new Map<string, number>();
  for (const { name } of view.people) mine.set(name, (mine.get(name) ?? 0) + 1);
  return view.people.map(({ name, department, staffNumber }) => {
    const found = named.get(name) ?? [];
    if (found.length === 1 && mine.get(name) === 1) return found[0];
    const same = found.filter((index) => {
      const person = other.people[index];
      if (staffNumber !== null && person?.staffNumber) return person.staffNumber === staffNumber;
      return department !== null && person?.department === department;
    });
    return same.length === 1 ? same[0] : undefined;
  });
}
