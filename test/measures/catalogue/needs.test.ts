import { CALENDAR_WORKDAYS, createContext, needsOf, runMeasure } from "../../../src/measures";
import type { Ledger, LedgerKind } from "../../../src/ledgers";
import { CLAUSES } from "../../../src/standards";
import { CASES } from "../../standards/clauses/cases";

const YEAR = { from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" };

/** What a row is called in a problem, and whose it is, which decides no figure. */
const NAMES_OF_ROWS: readonly string[] = [
  "task.name",
  "hygiene.department",
  "hygiene.problem",
  "rectification.problem",
  "hygiene-area.area",
  "petition.number",
  "petition.department",
  "petition.person",
  "proposal.number",
];

/** The fields that a measure looks at, as `kind.field`; `kind` alone for the marks of a grid. */
function readBy(id: string, ledgers: readonly Ledger[]): ReadonlySet<string> {
  const clause = CLAUSES.find((one) => one.id === id);
  if (!clause) throw new Error(id);
  const read = new Set<string>();
  const watched = ledgers.map((one) => ({
    ...one,
    get entries() {
      read.add(one.kind);
      return one.entries;
    },
    records: one.records.map((record) => ({
      ...record,
      fields: new Proxy(record.fields, {
        get: (fields, name: string) => {
          if (name in fields) read.add(`${one.kind}.${name}`);
          return fields[name];
        },
      }),
    })),
  }));
  const context = createContext(watched, YEAR, CALENDAR_WORKDAYS);
  read.clear();
  runMeasure(clause.measure, clause.target, context);
  return read;
}

test.each(Object.keys(CASES))("%s: an open question about what is read keeps it undecided", (id) => {
  const clause = CLAUSES.find((one) => one.id === id);
  const needs = clause ? needsOf(clause.measure) : [];
  const { met = [], unmet = [] } = CASES[id] ?? {};
  const unasked = [...readBy(id, met), ...readBy(id, unmet)].filter((name) => {
    const [kind, field] = name.split(".") as [LedgerKind, string | undefined];
    const asked = needs.some(
      (need) => need.kind === kind && (!field || !need.fields || need.fields.includes(field)),
    );
    return !asked && !NAMES_OF_ROWS.includes(name);
  });
  expect(unasked).toEqual([]);
});

test.each(CLAUSES.map(({ id }) => id))("%s reads columns that its ledgers have", (id) => {
  const clause = CLAUSES.find((one) => one.id === id);
  for (const { fields = [], columns = [] } of clause ? needsOf(clause.measure) : []) {
    for (const name of [...fields, ...columns.flat()]) expect(typeof name).toBe("string");
  }
});
