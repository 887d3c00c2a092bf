import type { Waiver } from "../../src/own-sheets";
import type { Question } from "../../src/ledgers";
import { say } from "../../src/locales";
import { findStandard, makeOwnClause, OFFERED_MEASURES, withOwnClauses } from "../../src/standards";
import { daysOf, EVERY_MONTH, grid, inMonths, ledger, recognition } from "./make";
import { checkRecognised, checkLedgers, problemTexts, resultOf, YEAR_2024 } from "./run";

const study = ledger("study", inMonths(EVERY_MONTH, { form: "collective" }));

describe("a question blocks only what depends on it", () => {
  const blocked = (affects: Question["affects"]) => {
    const question: Question = {
      id: "column:1",
      kind: "column",
      text: { key: "recognise.words", params: { words: "哪一列" } },
      cells: [],
      value: "",
      choices: [],
      suggestion: null,
      affects,
      confidence: 0.5,
    };
    const report = checkRecognised(recognition([study], [question]), {
      standard: "city-civilized-organ",
      period: YEAR_2024,
      unit: "某局",
    });
    return report.results.filter(({ blockedBy }) => blockedBy.length > 0).map(({ id }) => id);
  };

  test("all of a ledger, or one of its fields", () => {
    expect(blocked([{ kind: "study" }])).toContain("study-sessions-yearly");
    expect(blocked([{ kind: "study" }])).not.toContain("disclosure-yearly");
    expect(blocked([{ kind: "study", field: "date" }])).toContain("study-sessions-yearly");
    expect(blocked([{ kind: "study", field: "host" }])).not.toContain("study-sessions-yearly");
  });

  test("where it may be of one ledger or of another, both", () => {
    const both = blocked([{ kind: "study" }, { kind: "disclosure" }]);
    expect(both).toEqual(expect.arrayContaining(["study-sessions-yearly", "disclosure-yearly"]));
  });
});

describe("the previous period", () => {
  const years = (fields: Readonly<Record<string, number>>) =>
    ledger(
      "study",
      Object.entries(fields).flatMap(([year, count]) =>
        Array.from({ length: count }, (_, at) => ({
          date: `${year}-${String(at + 1).padStart(2, "0")}-05`,
          form: "collective",
        })),
      ),
    );

  test("is compared where it has a figure of its own", () => {
    const result = resultOf(checkLedgers([years({ 2023: 10, 2024: 12 })]), "study-sessions-yearly");
    expect(result.previous).toEqual({ actual: 10, change: 2 });
  });

  test("is not made up where the workbook reaches back for something else only", () => {
    const other = ledger("disclosure", [{ date: "2023-05-05", topic: "预算公开" }]);
    const result = resultOf(checkLedgers([years({ 2024: 12 }), other]), "study-sessions-yearly");
    expect(result.previous).toBeNull();
  });

  test("is not compared with what is not decided", () => {
    const before = ledger("violation", [{ date: "2023-05-05", nature: "违纪" }]);
    expect(resultOf(checkLedgers([before]), "zero-violation").previous).toBeNull();
  });
});

describe("what people said", () => {
  const waived = (expires: string) => {
    const waiver: Waiver = { reason: "网站迁移", by: "王局长", expires };
    return resultOf(checkLedgers([study], { waivers: { "disclosure-yearly": waiver } }), "disclosure-yearly");
  };

  test("a waiver holds on its last day, lapses on the next, and says so", () => {
    expect(waived("2024-12-31")).toMatchObject({ verdict: "insufficient-data", waiver: { by: "王局长" } });
    const lapsed = waived("2024-12-30");
    expect(lapsed.waiver).toBeNull();
    expect(problemTexts(lapsed).join()).toContain("2024年12月30日");
  });

  const confirmed = (on: string | null, period?: { from: string; to: string }) =>
    resultOf(
      checkLedgers([study], {
        confirmations: [
          {
            clause: "leadership-exemplary",
            confirmed: true,
            by: "李明",
            on,
            note: "",
            ...(period ? { period } : {}),
          },
        ],
      }),
      "leadership-exemplary",
    ).verdict;

  test("a confirmation holds for its period", () => {
    expect(confirmed("2024-01-01")).toBe("met");
    expect(confirmed("2023-12-31")).toBe("needs-confirmation");
    expect(confirmed(null)).toBe("met");
    expect(confirmed(null, { from: "2023-01-01", to: "2023-12-31" })).toBe("needs-confirmation");
    expect(confirmed(null, { from: "2025-01-01", to: "2025-12-31" })).toBe("needs-confirmation");
    expect(confirmed(null, { from: "2023-01-01", to: "2024-12-31" })).toBe("met");
    // Given for half of the period, or for one year of a term.
    expect(confirmed(null, { from: "2024-01-01", to: "2024-06-30" })).toBe("needs-confirmation");
    // Given in January for the year before: not for the new year.
    expect(confirmed("2024-01-08", { from: "2023-01-01", to: "2023-12-31" })).toBe("needs-confirmation");
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
    expect(problemTexts(result)).toEqual(["1条记录没写科室，不能判断哪些科室参加"]);
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

test("a figure of the year before that was never decided is no figure to compare with", () => {
  const year = (from: string, to: string, mark?: string) =>
    grid({
      甲一: daysOf(from, to).map((day, at) =>
        mark !== undefined && at === 1 ? { day, mark } : { day, code: "present" as const },
      ),
    });
  const rate = (mark?: string) =>
    resultOf(
      checkLedgers([year("2023-03-01", "2023-03-31", mark), year("2024-03-01", "2024-03-31")]),
      "attendance-rate",
    );
  expect(rate().previous).toEqual({ actual: 100, change: 0 });
  expect(rate("?").previous).toBeNull();
});

test("a target of a hundred percent reads as all, any other as a floor", () => {
  const text = (id: string, target?: number) => {
    const overrides = target === undefined ? {} : { [id]: { target } };
    return say(resultOf(checkLedgers([study], { overrides }), id).targetText, "zh-CN");
  };
  expect(text("creation-participation-rate")).toBe("100%");
  expect(text("creation-participation-rate", 90)).toBe("≥90%");
  expect(text("study-hours-120", 100)).toBe("≥100小时/年");
});
