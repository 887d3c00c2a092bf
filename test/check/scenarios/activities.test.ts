import { CLAUSES } from "../../../src/standards";
import { ledger } from "../make";
import { checkLedgers, resultOf } from "../run";

const OF_ANY_KIND = [
  ["domain-law-publicity", "《审计法》宣传进社区"],
  ["pioneer-activity", "创先争优先锋行动"],
  ["charity-donation", "爱心捐款"],
] as const;

describe("activities are activities in whichever list they stand", () => {
  test.each(OF_ANY_KIND)("%s counts one in the volunteers' list", (id, name) => {
    const volunteer = ledger("volunteer", [{ date: "2024-05-18", name }]);
    const activity = ledger("activity", [{ date: "2024-06-01", name: "健步走" }]);
    expect(resultOf(checkLedgers([activity, volunteer]), id)).toMatchObject({ verdict: "met", numerator: 1 });
  });

  test.each(OF_ANY_KIND)("%s: a volunteers' list without one makes no count of zero", (id) => {
    const volunteer = ledger("volunteer", [{ date: "2024-05-18", name: "清洁家园" }]);
    expect(resultOf(checkLedgers([volunteer]), id)).toMatchObject({
      verdict: "insufficient-data",
      actual: null,
    });
  });

  test("paired aid is paired aid among the activities too", () => {
    const visits = ledger("activity", [
      { date: "2024-05-06", name: "走访困难户", type: "paired-aid" },
      { date: "2024-09-06", name: "帮扶慰问" },
      { date: "2024-10-06", name: "植树" },
    ]);
    const report = checkLedgers([visits]);
    expect(resultOf(report, "paired-poverty-aid")).toMatchObject({ verdict: "met", actual: 2 });
  });

  test("every clause that counts 活动台账 looks into the volunteers' list too", () => {
    // 文体、清扫、督查、纪律检查、实事、调研 and study reviews have lists of their own (docs/criteria.md §1.5, 数据源).
    const own = new Set([
      "culture-sports-activities",
      "paper-contest",
      "hygiene-cleaning-regular",
      "supervise-inspections",
      "discipline-followup",
      "service-practical-deeds",
      "grassroots-research",
      "study-results-review",
    ]);
    const narrow = CLAUSES.filter(({ id, measure }) => {
      if (own.has(id) || measure.measure !== "count-by-period") return false;
      const kinds = [measure.ledger, measure.alsoIn ?? []].flat();
      return kinds.includes("activity") && !kinds.includes("volunteer");
    });
    expect(narrow.map(({ id }) => id)).toEqual([]);
  });
});
