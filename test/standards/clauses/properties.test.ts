import fc from "fast-check";
import type { ClauseResult, Verdict } from "../../../src/check";
import type { Ledger } from "../../../src/ledgers";
import { CLAUSES } from "../../../src/standards";
import { YEAR_2024 } from "../../check/run";
import { inLongRun, seeded } from "../../support/long-run";
import { CASES } from "./cases";
import { judge as judgeWith } from "./judge";

const counted = CLAUSES.filter(({ measure }) => measure.measure !== "manual").map(({ id }) => id);
const asOf = fc.constantFrom("2024-06-20", "2024-10-31", "2024-12-31");
const judge = (id: string, ledgers: readonly Ledger[], day: string = YEAR_2024.to): ClauseResult =>
  judgeWith(id, ledgers, { period: { ...YEAR_2024, asOf: day } });

/** How well it stands. Of two conditions one may be mended and the other still be unknown: that is no worse than missed. */
const RANK: Readonly<Record<Verdict, number>> = {
  "insufficient-data": 1,
  "needs-confirmation": 1,
  "not-applicable": 1,
  unmet: 1,
  behind: 2,
  "not-due": 3,
  met: 4,
};

/** What a clause is held against, where not every row of its case serves it: a plan asks for sessions, a day of leave for approval. */
const ASKING: Readonly<Record<string, (ledger: Ledger) => boolean>> = {
  "study-plan-execution": ({ kind }) => kind === "study-plan",
  "leave-procedure": ({ layout }) => layout === "month-matrix",
};

/** The staff is who is asked, not what is done; the leading group's list is. */
function asks(id: string, ledger: Ledger): boolean {
  const isGroup = ledger.columns.some(({ field }) => field === "group-role");
  return (ledger.kind === "roster" && !isGroup) || ASKING[id]?.(ledger) === true;
}

/** A row of a list serves its clause; of the marks of a grid, presence does. */
function serves({ records, entries }: Ledger, index: number): boolean {
  const entry = entries[index - records.length];
  return entry === undefined || entry.shares.every(({ code }) => code === "present");
}

/** A ledger with some of the rows and marks that serve, and all others. */
function only(ledger: Ledger, keep: (index: number) => boolean): Ledger {
  const stays = (index: number): boolean => !serves(ledger, index) || keep(index);
  return {
    ...ledger,
    records: ledger.records.filter((_, index) => stays(index)),
    entries: ledger.entries.filter((_, index) => stays(ledger.records.length + index)),
  };
}

const figures = ({ verdict, actual, target, numerator, denominator, score, excluded }: ClauseResult) => ({
  verdict,
  actual,
  target,
  numerator,
  denominator,
  score,
  excluded: excluded.map(({ name }) => name).sort(),
});

/** The rows of a case that serve the clause, by ledger and place. */
function servingRows(id: string, ledgers: readonly Ledger[]): readonly string[] {
  return ledgers.flatMap((ledger, at) => {
    if (asks(id, ledger)) return [];
    const rows = Array.from({ length: ledger.records.length + ledger.entries.length }, (_, index) => index);
    return rows.filter((index) => serves(ledger, index)).map((index) => `${String(at)}:${String(index)}`);
  });
}

function withRows(id: string, ledgers: readonly Ledger[], rows: ReadonlySet<string>): readonly Ledger[] {
  return ledgers.map((ledger, at) =>
    asks(id, ledger) ? ledger : only(ledger, (index) => rows.has(`${String(at)}:${String(index)}`)),
  );
}

describe.each(counted)("%s", (id) => {
  const { met, unmet } = CASES[id] ?? { met: [], unmet: [] };
  const serving = servingRows(id, met);
  const others = unmet.filter((ledger) => !asks(id, ledger));

  if (serving.length > 0) {
    test("is never worse for one more row that serves it", () => {
      fc.assert(
        fc.property(
          fc.subarray([...serving], { maxLength: serving.length - 1 }),
          fc.nat(),
          fc.boolean(),
          asOf,
          (some, pick, besides, day) => {
            const rest = serving.filter((row) => !some.includes(row));
            const more = rest[pick % rest.length] ?? "";
            const beside = besides ? others : [];
            const before = judge(id, [...withRows(id, met, new Set(some)), ...beside], day);
            const after = judge(id, [...withRows(id, met, new Set([...some, more])), ...beside], day);
            expect(RANK[after.verdict]).toBeGreaterThanOrEqual(RANK[before.verdict]);
            if (before.score !== null && after.score !== null)
              expect(after.score).toBeGreaterThanOrEqual(before.score);
          },
        ),
        { ...seeded, numRuns: inLongRun(6, 25) },
      );
    });
  }

  test("is never met by empty sheets, whether they are known for forms or not", () => {
    for (const blankForm of [true, false]) {
      for (const ledgers of [met, unmet]) {
        const emptied = ledgers.map((ledger) =>
          asks(id, ledger) ? ledger : { ...ledger, blankForm, records: [], entries: [] },
        );
        const all = emptied.map((ledger) => ({ ...ledger, records: [], entries: [] }));
        expect(judge(id, emptied).verdict).not.toBe("met");
        expect(judge(id, all).score).toBeNull();
      }
    }
  });

  test("is the same in any order of rows and sheets, and earns no more than its points", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(met, unmet, [...met, ...others]),
        fc.integer({ min: 1, max: 1000 }),
        asOf,
        (ledgers, seed, day) => {
          const turned = shuffled(
            ledgers.map((ledger) => ({
              ...ledger,
              records: shuffled(ledger.records, seed),
              entries: shuffled(ledger.entries, seed),
            })),
            seed,
          );
          const result = judge(id, ledgers, day);
          expect(figures(judge(id, turned, day))).toEqual(figures(result));
          if (result.score === null) return;
          expect(result.score).toBeGreaterThanOrEqual(0);
          expect(result.score).toBeLessThanOrEqual(result.weight);
          expect(result.score === result.weight).toBe(result.verdict === "met");
        },
      ),
      { ...seeded, numRuns: inLongRun(4, 12) },
    );
  });
});

/** Another order of a list, the same for the same seed. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const place = (index: number): number => ((index + 1) * (seed * 7919 + 104_729)) % 1009;
  return items
    .map((item, index) => ({ item, at: place(index) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
