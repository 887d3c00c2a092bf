import fc from "fast-check";
import { type ClauseResult, type Report, type Verdict } from "../../src/check";
import type { Ledger } from "../../src/ledgers";
import { STANDARDS } from "../../src/standards";
import { inLongRun, seeded } from "../support/long-run";
import { ledger, recognition, roster, type Row } from "./make";
import { checkRecognised } from "./run";

const period = { from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" };
const standards = STANDARDS.map(({ id }) => id);
const day = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `2024-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
const person = fc.constantFrom("甲一", "甲二", "乙一", "乙二");
const department = fc.constantFrom("甲科", "乙科");

const study: fc.Arbitrary<Row> = fc.record({
  date: day,
  form: fc.constantFrom("collective", "self-study", "center-group", "seminar", "exchange", "political"),
  category: fc.constantFrom("political", "business", "law", "model"),
  topic: fc.constantFrom("一", "二", "三"),
});
const petition: fc.Arbitrary<Row> = fc.record(
  {
    number: fc.constantFrom("1", "2", "3"),
    received: day,
    topic: fc.constant("噪声"),
    replied: day,
    completed: day,
  },
  { requiredKeys: ["number", "received", "topic"] },
);
const hygiene: fc.Arbitrary<Row> = fc.record({
  date: day,
  department,
  score: fc.constantFrom(60, 85, 90, 95, 9.5, 8),
});
const hours: fc.Arbitrary<Row> = fc.record({ person, date: day, hours: fc.integer({ min: 0, max: 90 }) });
const meeting: fc.Arbitrary<Row> = fc.record({
  date: day,
  type: fc.constantFrom("party-group-meeting", "branch-assembly", "democratic-life", "office-meeting"),
  topic: fc.constantFrom("研究文明创建", "财务"),
});
const disclosure: fc.Arbitrary<Row> = fc.record({
  date: day,
  topic: fc.constantFrom("预算", "服务承诺"),
  category: fc.constantFrom("content", "procedure", "rules"),
});
const activity: fc.Arbitrary<Row> = fc.record({
  date: day,
  name: fc.constantFrom("健步走", "论文评选", "体检", "道德讲堂", "宪法日宣传", "大扫除", "慈善"),
  type: fc.constantFrom("sports", "cleaning", "donation", "moral"),
  people: fc.uniqueArray(person, { minLength: 1 }),
});

/** The rows of a workbook by kind of ledger; a sheet for each. */
const workbook = fc.record({
  study: fc.array(study, { maxLength: 40 }),
  petition: fc.array(petition, { maxLength: 8 }),
  hygiene: fc.array(hygiene, { maxLength: 30 }),
  "study-hours": fc.array(hours, { maxLength: 12 }),
  meeting: fc.array(meeting, { maxLength: 12 }),
  disclosure: fc.array(disclosure, { maxLength: 6 }),
  activity: fc.array(activity, { maxLength: 20 }),
});
type Workbook = Record<string, readonly Row[]>;

function toLedgers(rows: Workbook): Ledger[] {
  const kinds = ["study", "petition", "hygiene", "study-hours", "meeting", "disclosure", "activity"] as const;
  return [
    roster(),
    ...kinds.map((kind) =>
      ledger(kind, rows[kind] ?? [], { sheet: kind, blankForm: rows[kind]?.length === 0 }),
    ),
  ];
}

function report(ledgers: readonly Ledger[], standard: string): Report {
  return checkRecognised(recognition(ledgers), { standard, period, unit: "某局" });
}

/** From nothing known over missed to met. */
const RANK: Readonly<Record<Verdict, number>> = {
  "insufficient-data": 0,
  "needs-confirmation": 0,
  "not-applicable": 0,
  unmet: 1,
  behind: 2,
  "not-due": 3,
  met: 4,
};

const figures = ({ id, verdict, actual, target, numerator, denominator, score }: ClauseResult) => ({
  id,
  verdict,
  actual,
  target,
  numerator,
  denominator,
  score,
});

/** A record of each sort that satisfies what counts it, on a day of its own. */
const SATISFYING: readonly (readonly [string, string, (date: string) => Row])[] = [
  ["study", "study-sessions-monthly", (date) => ({ date, form: "collective", topic: "新" })],
  ["study", "study-sessions-yearly", (date) => ({ date, form: "collective", topic: "新" })],
  ["study", "center-group-study", (date) => ({ date, form: "center-group", topic: "新" })],
  ["study", "study-methods-variety", (date) => ({ date, form: "exchange", topic: "新" })],
  ["study", "political-theory-study", (date) => ({ date, form: "political", category: "political" })],
  [
    "meeting",
    "creation-meetings-yearly",
    (date) => ({ date, type: "party-group-meeting", topic: "文明创建" }),
  ],
  ["disclosure", "disclosure-yearly", (date) => ({ date, topic: "新" })],
  ["hygiene", "hygiene-inspection-regular", (date) => ({ date, department: "甲科", score: 100 })],
  ["hygiene", "hygiene-average-score", (date) => ({ date, department: "甲科", score: 100 })],
  ["study-hours", "study-hours-120", (date) => ({ date, person: "甲一", hours: 8 })],
  ["activity", "culture-sports-activities", (date) => ({ date, name: "篮球赛", type: "sports" })],
  ["activity", "creation-participation-rate", (date) => ({ date, name: "篮球赛", people: ["乙二"] })],
  ["petition", "petitions-answered", (date) => ({ number: "9", received: date, replied: date, topic: "新" })],
];

describe("whatever the workbook holds", () => {
  test("adding a record that satisfies a clause never worsens its verdict", () => {
    fc.assert(
      fc.property(workbook, day, fc.constantFrom(...SATISFYING), (rows, date, [kind, clause, make]) => {
        const before: Workbook = rows;
        const after: Workbook = { ...rows, [kind]: [...(before[kind] ?? []), make(date)] };
        const verdict = (book: Workbook): Verdict | undefined =>
          report(toLedgers(book), "city-civilized-organ").results.find(({ id }) => id === clause)?.verdict;
        const [was, is] = [verdict(before), verdict(after)];
        if (was === undefined || is === undefined) throw new Error(clause);
        expect(RANK[is]).toBeGreaterThanOrEqual(RANK[was]);
      }),
      { ...seeded, numRuns: inLongRun(40, 150) },
    );
  });

  test("removing all records never gives met", () => {
    fc.assert(
      fc.property(workbook, fc.constantFrom(...standards), (rows, standard) => {
        const emptied = toLedgers(rows).map((one) => ({ ...one, records: [], entries: [] }));
        for (const { verdict, score } of report(emptied, standard).results) {
          expect(verdict).not.toBe("met");
          expect(score).toBeNull();
        }
      }),
      { ...seeded, numRuns: inLongRun(12, 40) },
    );
  });

  test("the order of rows and sheets changes no figure", () => {
    fc.assert(
      fc.property(workbook, fc.constantFrom(...standards), fc.integer(), (rows, standard, seed) => {
        const ledgers = toLedgers(rows);
        const turn = <Item>(list: readonly Item[]): Item[] => {
          const by = list.length === 0 ? 0 : Math.abs(seed) % list.length;
          return [...list.slice(by), ...list.slice(0, by)].reverse();
        };
        const shuffled = turn(ledgers.map((one) => ({ ...one, records: turn(one.records) })));
        expect(report(shuffled, standard).results.map(figures)).toEqual(
          report(ledgers, standard).results.map(figures),
        );
      }),
      { ...seeded, numRuns: inLongRun(15, 60) },
    );
  });

  test("scores stay within their weights and add up", () => {
    fc.assert(
      fc.property(workbook, fc.constantFrom(...standards), (rows, standard) => {
        const { results, score, dimensions } = report(toLedgers(rows), standard);
        for (const result of results) {
          if (result.score === null) continue;
          expect(result.score).toBeGreaterThanOrEqual(0);
          expect(result.score).toBeLessThanOrEqual(result.weight);
          expect(result.score === result.weight || result.verdict !== "met").toBe(true);
        }
        expect(score.earned).toBeLessThanOrEqual(score.checked);
        expect(score.checked + score.pending).toBeLessThanOrEqual(100 + 1e-9);
        const sum = dimensions.reduce((total, { earned }) => total + earned, 0);
        expect(Math.abs(sum - score.earned)).toBeLessThan(0.05);
      }),
      { ...seeded, numRuns: inLongRun(15, 60) },
    );
  });
});
