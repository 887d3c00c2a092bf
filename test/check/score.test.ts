import type { Confirmation } from "../../src/own-sheets";
import { ledger, inMonths } from "./make";
import { checkLedgers, resultOf } from "./run";

const said = (clause: string, confirmed = true): Confirmation => ({
  clause,
  confirmed,
  by: "甲一",
  on: "2024-12-20",
  note: "",
});

describe("the score", () => {
  test("of an empty workbook is nothing earned and everything pending", () => {
    const { score } = checkLedgers([]);
    expect(score).toEqual({ earned: 0, checked: 0, pending: 100, total: 100, vetoed: false, rating: null });
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

describe("what people say about a clause", () => {
  test("a document kept outside the workbook can be confirmed", () => {
    const report = checkLedgers([], { confirmations: [said("creation-plan-issued")] });
    expect(resultOf(report, "creation-plan-issued")).toMatchObject({ verdict: "met", score: 2 });
  });

  test("a figure can't be confirmed into being", () => {
    const report = checkLedgers([], { confirmations: [said("study-sessions-yearly")] });
    expect(resultOf(report, "study-sessions-yearly")).toMatchObject({
      verdict: "insufficient-data",
      confirmation: { by: "甲一" },
    });
    const short = checkLedgers([ledger("study", inMonths([1], { form: "collective" }))], {
      confirmations: [said("study-sessions-yearly")],
    });
    expect(resultOf(short, "study-sessions-yearly").verdict).toBe("unmet");
  });

  test("what was said last counts", () => {
    const confirmations = [said("leadership-exemplary", false), said("leadership-exemplary")];
    expect(resultOf(checkLedgers([], { confirmations }), "leadership-exemplary").verdict).toBe("met");
  });

  test("a waiver is shown beside the computed verdict until it expires", () => {
    const study = ledger("study", inMonths([1], { form: "collective" }));
    const waiver = { reason: "机构改革", by: "甲一", expires: "2024-12-31" };
    const waived = resultOf(
      checkLedgers([study], { waivers: { "study-sessions-yearly": waiver } }),
      "study-sessions-yearly",
    );
    expect(waived).toMatchObject({ verdict: "unmet", waiver });
    const expired = resultOf(
      checkLedgers([study], { waivers: { "study-sessions-yearly": { ...waiver, expires: "2024-11-30" } } }),
      "study-sessions-yearly",
    );
    expect(expired.waiver).toBeNull();
    expect(expired.problems.map(({ text }) => text.key)).toContain("check.waiver-expired");
  });
});

describe("the unit's own figures", () => {
  test("weight, target, department and switching off are taken over, and told", () => {
    const report = checkLedgers([ledger("disclosure", inMonths([3, 9], { topic: "预算" }))], {
      overrides: {
        "disclosure-yearly": { target: 4, weight: 6, department: "办公室" },
        "paper-contest": { enabled: false },
      },
    });
    expect(resultOf(report, "disclosure-yearly")).toMatchObject({
      target: 4,
      weight: 6,
      score: 3,
      department: "办公室",
    });
    expect(report.results.map(({ id }) => id)).not.toContain("paper-contest");
    expect(report.changes.map(({ key }) => key).sort()).toEqual([
      "check.change-off",
      "check.change-target",
      "check.change-total",
      "check.change-weight",
    ]);
    expect(report.score.total).toBe(101);
  });

  test("a figure just below its target is never rounded onto it", () => {
    const rows = [{ date: "2024-03-05", returned: 10_000, satisfied: 8996 }];
    expect(resultOf(checkLedgers([ledger("satisfaction", rows)]), "satisfaction-improved")).toMatchObject({
      verdict: "unmet",
      actual: 89.9,
    });
  });
});
