import { addressText, toHundredths } from "../../grid";
import { fieldOf, type AttendanceCode, type Finding, type Ledger } from "../../ledgers";
import { cellOn, findingOf } from "../problems";

const CODE_OF_FIELD: Readonly<Record<string, AttendanceCode>> = {
  "personal-leave-days": "personal-leave",
  "sick-leave-days": "sick-leave",
  "annual-leave-days": "annual-leave",
  "absent-days": "absent",
  "business-trip-days": "business-trip",
};

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

/** What a summary says of leave and absence against what the days add up to. */
function compareSums(summary: Ledger, detail: Ledger): Finding[] {
  if (detail.entries.length === 0) return [];
  const counterpart = counterparts(summary, detail);
  const sums = new Map<string, number>();
  const unsure = new Set<number>();
  for (const { person, shares } of detail.entries) {
    for (const { code, days: n } of shares) {
      if (code === "unknown") unsure.add(person);
      const key = `${String(person)} ${code}`;
      sums.set(key, (sums.get(key) ?? 0) + n);
    }
  }
  const findings: Finding[] = [];
  summary.records.forEach(({ fields }, index) => {
    const name = summary.people[index]?.name ?? "";
    const person = counterpart[index];
    if (person === undefined || unsure.has(person)) return;
    for (const [id, code] of Object.entries(CODE_OF_FIELD)) {
      const field = fields[id];
      if (!field || typeof field.value !== "number") continue;
      const counted = sums.get(`${String(person)} ${code}`) ?? 0;
      if (Math.abs(counted - field.value) < 0.01) continue;
      const definition = fieldOf("attendance", id);
      findings.push(
        findingOf(
          {
            id: "attendance.summary-contradicts",
            params: {
              name,
              field: definition?.name ?? id,
              value: field.value,
              counted: toHundredths(counted),
              other: detail.sheet,
            },
          },
          { sheet: summary.sheet, ...field.cell },
          String(field.raw),
          "attendance",
        ),
      );
    }
  });
  return findings;
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
