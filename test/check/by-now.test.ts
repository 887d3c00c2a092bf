import { ledger } from "./make";
import { checkLedgers, resultOf } from "./run";

const june = { period: { from: "2024-01-01", to: "2024-12-31", asOf: "2024-06-30" } };
const hours = (...sums: readonly number[]) =>
  ledger(
    "study-hours",
    sums.map((sum, at) => ({ person: `甲${"一二三"[at] ?? ""}`, date: "2024-05-06", hours: sum })),
  );

describe("in the middle of the year", () => {
  test("each person is held to the months that are over", () => {
    const result = resultOf(checkLedgers([hours(59, 60)], june), "study-hours-120");
    expect(result).toMatchObject({ verdict: "behind", numerator: 1, denominator: 2, dueTarget: 60 });
    expect(result.score).toBeCloseTo(((59 / 60 + 1) / 2) * result.weight, 2);
  });

  test("what is nearly there is behind, and earns nearly all", () => {
    const result = resultOf(checkLedgers([hours(59)], june), "study-hours-120");
    expect(result).toMatchObject({ verdict: "behind", numerator: 0, score: 4.92 });
    expect(resultOf(checkLedgers([hours(0)], june), "study-hours-120")).toMatchObject({ score: 0 });
  });

  test("a count that is behind is scored against what is due", () => {
    const study = ledger("study", [{ date: "2024-02-02", form: "collective" }]);
    const result = resultOf(checkLedgers([study], june), "study-sessions-yearly");
    expect(result).toMatchObject({ verdict: "behind", actual: 1, dueTarget: 6 });
    expect(result.score).toBeCloseTo(result.weight / 6, 2);
  });

  test("what is on track counts by now, and not for the year", () => {
    const report = checkLedgers([hours(60, 61)], june);
    const result = resultOf(report, "study-hours-120");
    expect(result).toMatchObject({ verdict: "not-due", score: null, onTrack: true });
    const { earned, checked, byNow } = report.score;
    expect(byNow).toEqual({ earned: earned + result.weight, checked: checked + result.weight });
  });
});

test("the same people have the same share of the points in June and when the year is over", () => {
  const scoreOf = (sum: number, period = june.period) =>
    resultOf(checkLedgers([hours(sum, sum)], { period }), "study-hours-120").score;
  const over = { ...june.period, asOf: "2024-12-31" };
  expect(scoreOf(54)).toBe(4.5);
  expect(scoreOf(108, over)).toBe(4.5);
  const result = resultOf(checkLedgers([hours(108, 120)], { period: over }), "study-hours-120");
  expect(result).toMatchObject({ verdict: "unmet", numerator: 1, denominator: 2, score: 4.75 });
});

test("when the year is over the two scores are one", () => {
  const { earned, checked, byNow } = checkLedgers([hours(60, 120)]).score;
  expect(byNow).toEqual({ earned, checked });
});
