import { say } from "../../src/locales";
import { findStandard, makeOwnClause, OFFERED_MEASURES, withOwnClauses } from "../../src/standards";
import { settleClauses } from "../../src/check/settle-clauses";
import { EVERY_MONTH, inMonths, ledger } from "./make";
import { checkLedgers, missingTexts, resultOf } from "./run";

const study = ledger("study", inMonths(EVERY_MONTH, { form: "collective" }));

describe("what the unit settled", () => {
  test("is told only where it differs", () => {
    const use = { target: 2, weight: 4 };
    const report = checkLedgers([], { overrides: { "disclosure-yearly": use } });
    expect(report.changes).toEqual([]);
  });

  test("of a standard that does not exist is an error, not an empty report", () => {
    expect(() => checkLedgers([], { standard: "no-such-standard" })).toThrow(RangeError);
  });

  test("of a standard that contradicts itself is an error that names the place", () => {
    const standard = {
      id: "own",
      name: { zh: "自定", en: "Own" },
      basis: "",
      dimensions: [
        {
          id: "only",
          name: { zh: "唯一", en: "Only" },
          weight: 100,
          clauses: [{ clause: "no-such-clause", weight: 100 }],
        },
      ],
      ratings: [{ from: 0, name: { zh: "无", en: "None" } }],
    };
    expect(() => checkLedgers([], { standard })).toThrow(/no-such-clause/);
  });
});

describe("who usually answers for a clause", () => {
  test("goes with the settled clause: the clause's own, or of a clause of the unit's own its measure's", () => {
    const standard = findStandard("city-civilized-organ");
    const hours = OFFERED_MEASURES.find(({ id }) => id === "hours");
    if (!hours || !standard) throw new Error("not on offer");
    const said = { id: "own-1", title: "学时", measure: hours, words: [], value: 40, per: "period" } as const;
    const clause = makeOwnClause({ ...said, ledger: "study-hours" });
    const { clauses } = settleClauses(withOwnClauses(standard, [{ clause, dimension: null }]), {
      ownClauses: [clause],
    });
    const offices = new Map(clauses.map(({ id, answeredBy }) => [id, answeredBy]));
    expect(offices.get("petitions-answered")).toBe("办公室");
    expect(offices.get("party-lecture")).toBe("机关党委（党支部）");
    expect(offices.get("own-1")).toBe("人事部门");
  });
});

describe("the unit's changes", () => {
  const roster = ledger("roster", [
    { name: "张三", department: "办公室" },
    { name: "李四", department: "人事科" },
  ]);
  const covered = (row: Readonly<Record<string, string>>) => {
    const measure = OFFERED_MEASURES.find(({ id }) => id === "departments");
    const standard = findStandard("city-civilized-organ");
    if (!measure || !standard) throw new Error("not on offer");
    const said = { id: "own-1", title: "覆盖", measure, words: [], value: 100, per: "period" } as const;
    const clause = makeOwnClause({ ...said, ledger: "study" });
    const study = ledger("study", [{ date: "2024-03-05", topic: "学习", ...row }]);
    const report = checkLedgers([roster, study], {
      standard: withOwnClauses(standard, [{ clause, dimension: null }]),
      ownClauses: [clause],
    });
    return resultOf(report, "own-1");
  };

  test("departments are covered by their names, or by their people's", () => {
    expect(covered({ department: "办公室" })).toMatchObject({ verdict: "unmet", actual: 50 });
    expect(covered({ people: "张三、李四" })).toMatchObject({ verdict: "met", actual: 100 });
  });

  test("nobody knows of departments where no record names one: no data, not a nought", () => {
    const result = covered({});
    expect(result).toMatchObject({ verdict: "insufficient-data", actual: null });
    expect(missingTexts(result)).toEqual(["1条记录没写科室，不能判断哪些科室参加"]);
  });

  test("a clause of its own is told once, with its target and its points", () => {
    const [count] = OFFERED_MEASURES;
    const standard = findStandard("city-civilized-organ");
    if (!count || !standard) throw new Error("nothing on offer");
    const clause = makeOwnClause({
      id: "own-1",
      title: "学习交流",
      measure: count,
      ledger: "study",
      words: [],
      value: 1,
      per: "month",
    });
    const report = checkLedgers([study], {
      standard: withOwnClauses(standard, [{ clause, dimension: "city-2" }]),
      ownClauses: [clause],
      overrides: { "own-1": { weight: 2 } },
    });
    expect(report.changes.map((change) => say(change, "zh-CN"))).toEqual([
      "自设「学习交流」（≥1次/月，2分）",
      "分值合计102分，不是100分",
    ]);
    expect(resultOf(report, "own-1")).toMatchObject({ dimension: "city-2", verdict: "met", score: 2 });
    expect(report.score.total).toBe(102);
  });

  test("a dimension whose clauses are all switched off is not shown", () => {
    const off = { enabled: false };
    const report = checkLedgers([study], {
      overrides: {
        "volunteer-activities": off,
        "paired-poverty-aid": off,
        "charity-donation": off,
        "village-joint-construction": off,
      },
    });
    expect(report.dimensions.map(({ id }) => id)).not.toContain("city-6");
    expect(report.dimensions).toHaveLength(checkLedgers([study]).dimensions.length - 1);
    expect(report.changes.map(({ key }) => key)).toEqual([
      ...Array<string>(4).fill("check.change-off"),
      "check.change-total",
    ]);
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
