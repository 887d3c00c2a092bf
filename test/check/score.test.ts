import type { Confirmation } from "../../src/own-sheets";
import { pointsOf, scoreOf } from "../../src/check/score";
import type { ClauseResult } from "../../src/check";
import { CLAUSES, type Clause, type Rating } from "../../src/standards";
import { clauseResult } from "../documents/sample-input";
import { inMonths, ledger } from "./make";
import { checkLedgers, resultOf } from "./run";

const clause = (id: string): Clause => {
  const found = CLAUSES.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

const said = (id: string, confirmed = true): Confirmation => ({
  clause: id,
  confirmed,
  by: "甲一",
  on: "2024-12-20",
  note: "",
});

describe("points", () => {
  const points = (id: string, earning: Partial<Parameters<typeof pointsOf>[1]>) =>
    pointsOf(clause(id), { verdict: "unmet", weight: 6, actual: 1, target: 2, ...earning });

  test("are the share that was reached, none where no share can be told", () => {
    expect(points("disclosure-yearly", {})).toBe(3);
    expect(points("disclosure-yearly", { verdict: "behind", actual: 0.5 })).toBe(1.5);
    expect(points("disclosure-yearly", { share: 0.25 })).toBe(1.5);
    expect(points("disclosure-yearly", { actual: null })).toBe(0);
    expect(points("disclosure-yearly", { target: null })).toBe(0);
    expect(points("disclosure-yearly", { actual: -1, target: 0 })).toBe(0);
    expect(points("disclosure-yearly", { actual: -1, target: -2 })).toBe(0);
    expect(points("disclosure-yearly", { actual: 2 })).toBe(0);
  });

  test("are all or nothing where less is better, and where a case vetoes", () => {
    expect(points("absenteeism-zero", { actual: 1, target: 2 })).toBe(0);
    expect(points("zero-violation", { actual: 1, target: 2 })).toBe(0);
    expect(
      pointsOf(
        { ...clause("disclosure-yearly"), kind: "Z" },
        { ...{ verdict: "unmet", weight: 6 }, actual: 1, target: 2 },
      ),
    ).toBe(0);
  });
});

describe("a rating", () => {
  const ratings: Rating[] = [
    { from: 90, name: { zh: "优", en: "Excellent" } },
    { from: 60, name: { zh: "良", en: "Good" } },
  ];
  const result = (weight: number, score: number | null, more: Partial<ClauseResult> = {}) =>
    clauseResult(`clause-${String(weight)}`, { weight, score, ...more });
  const rated = (...results: readonly ClauseResult[]) => scoreOf(results, ratings).rating?.zh ?? null;

  test("begins at its very percent", () => {
    expect(rated(result(100, 90))).toBe("优");
    expect(rated(result(100, 89.99))).toBe("良");
    expect(rated(result(3, 2.7))).toBe("优");
  });

  test("is left open while pending points may change it, and where nothing reaches one", () => {
    const pending = result(20, null, { verdict: "needs-confirmation" });
    expect(rated(result(80, 80), pending)).toBeNull();
    expect(rated(result(80, 56), pending)).toBeNull();
    expect(rated(result(80, 76), result(5, null, { verdict: "insufficient-data" }))).toBeNull();
    expect(rated(result(95, 95), result(5, null, { verdict: "insufficient-data" }))).toBe("优");
    expect(rated(result(100, 10))).toBeNull();
    expect(rated()).toBeNull();
  });

  test("leaves out what does not apply once someone has said so, and waits for that", () => {
    const empty = { verdict: "not-applicable" } as const;
    const declared = result(5, null, { ...empty, confirmation: said("clause-5") });
    expect(scoreOf([result(95, 95), declared], ratings)).toMatchObject({ pending: 0, total: 100 });
    expect(scoreOf([result(95, 95), result(5, null, empty)], ratings).pending).toBe(5);
    const lacking = { verdict: "insufficient-data", confirmation: said("clause-5") } as const;
    expect(scoreOf([result(95, 95), result(5, null, lacking)], ratings).pending).toBe(5);
  });
});

describe("the score", () => {
  test("of an empty workbook is nothing earned and everything pending", () => {
    const { score } = checkLedgers([]);
    expect(score).toEqual({
      earned: 0,
      checked: 0,
      pending: 100,
      total: 100,
      byNow: { earned: 0, checked: 0 },
      vetoed: false,
      rating: null,
    });
  });

  test("gives an unmet clause its share of the points", () => {
    const report = checkLedgers([ledger("disclosure", [{ date: "2024-03-01", topic: "预算" }])]);
    expect(resultOf(report, "disclosure-yearly").score).toBe(2);
    expect(report.score).toMatchObject({ earned: 2, checked: 4, pending: 96 });
  });

  test("adds up by dimension", () => {
    const report = checkLedgers([ledger("disclosure", inMonths([3, 9], { topic: "预算" }))]);
    const dimension = report.dimensions.find(({ id }) => id === "city-3");
    expect(dimension).toMatchObject({ weight: 14, earned: 4, checked: 4, pending: 10 });
    expect(report.dimensions.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  test("is vetoed by a case on record, whatever a person declares", () => {
    const case_ = ledger("violation", [{ date: "2024-05-06", nature: "酒驾", person: "某某" }]);
    const report = checkLedgers([case_], { confirmations: [said("zero-violation")] });
    expect(resultOf(report, "zero-violation")).toMatchObject({ verdict: "unmet", score: 0, veto: true });
    expect(report.score).toMatchObject({ vetoed: true, rating: null });
    expect(JSON.stringify(resultOf(report, "zero-violation").problems)).not.toContain("某某");
  });

  test("is not vetoed by a declared zero, and not by an undeclared one", () => {
    const blank = ledger("violation", []);
    expect(checkLedgers([blank]).score.vetoed).toBe(false);
    const declared = checkLedgers([blank], { confirmations: [said("zero-violation")] });
    expect(resultOf(declared, "zero-violation").verdict).toBe("met");
  });

  test("waits for a nought of petitions until somebody says that it is one, not that it is none", () => {
    const pending = (...confirmations: readonly Confirmation[]) =>
      checkLedgers([ledger("petition", [])], { confirmations }).score.pending;
    expect(pending()).toBe(100);
    expect(pending(said("petitions-answered", false))).toBe(100);
    expect(pending(said("petitions-answered"))).toBe(98);
  });

  test("shows attendance without points where the standard does not ask for it", () => {
    const attendance = checkLedgers([]).results.filter(({ dimension }) => dimension === "city-attendance");
    expect(attendance.map(({ id, weight }) => [id, weight])).toEqual([
      ["attendance-records-complete", 0],
      ["attendance-rate", 0],
      ["absenteeism-zero", 0],
      ["late-early-limit", 0],
    ]);
  });

  test("rates only when the pending points can't change the rating", () => {
    const standard = {
      id: "own",
      name: { zh: "自定", en: "Own" },
      basis: "",
      dimensions: [
        {
          id: "d",
          name: { zh: "维", en: "D" },
          weight: 100,
          clauses: [
            { clause: "leadership-exemplary", weight: 92 },
            { clause: "archives-standard", weight: 8 },
          ],
        },
      ],
      ratings: [
        { from: 90, name: { zh: "优秀", en: "Excellent" } },
        { from: 0, name: { zh: "其他", en: "Other" } },
      ],
    };
    const one = checkLedgers([], { standard, confirmations: [said("leadership-exemplary")] });
    expect(one.score).toMatchObject({ earned: 92, pending: 8, rating: { zh: "优秀" } });
    const other = checkLedgers([], { standard, confirmations: [said("archives-standard")] });
    expect(other.score).toMatchObject({ earned: 8, pending: 92, rating: null });
  });
});
