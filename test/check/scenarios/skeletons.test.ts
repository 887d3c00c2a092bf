import { EVERY_MONTH, inMonths, ledger } from "../make";
import { checkLedgers, resultOf } from "../run";

const standard = "national-civilized-unit-2014";
const study = ledger("study", [
  ...inMonths(EVERY_MONTH, { form: "collective" }, "05"),
  ...inMonths(EVERY_MONTH, { form: "collective" }, "19"),
]);

describe("a public standard without points", () => {
  test("judges and gives no score", () => {
    const report = checkLedgers([study], { standard });
    expect(resultOf(report, "study-sessions-monthly")).toMatchObject({ verdict: "met", weight: 0, score: 0 });
    expect(resultOf(report, "national-civilized-unit-2014-9-confirmed").verdict).toBe("needs-confirmation");
    expect(report.dimensions).toHaveLength(15);
    expect(report.score).toEqual({
      earned: 0,
      checked: 0,
      pending: 0,
      total: 0,
      vetoed: false,
      rating: null,
      byNow: { earned: 0, checked: 0 },
    });
    expect(report.changes).toEqual([{ key: "check.skeleton-without-points" }]);
  });

  test("gives a score of the points that the unit filled in, and says whose they are", () => {
    const report = checkLedgers([study], {
      standard,
      overrides: { "study-sessions-monthly": { weight: 8 }, "volunteer-activities": { weight: 4 } },
    });
    expect(report.score).toMatchObject({ earned: 8, checked: 8, pending: 4, total: 12 });
    expect(report.changes).toEqual([{ key: "check.skeleton-points", params: { total: 12 } }]);
  });

  test("vetoes all the same", () => {
    const violation = ledger("violation", [{ date: "2024-05-01", nature: "违纪" }]);
    const report = checkLedgers([violation], { standard: "local-civilized-unit" });
    expect(report.score).toMatchObject({ total: 0, vetoed: true, rating: null });
  });
});
