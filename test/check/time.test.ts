import { say } from "../../src/locales";
import { EVERY_MONTH, inMonths, ledger } from "./make";
import { checkLedgers, noteTexts, problemTexts, resultOf } from "./run";

const session = { form: "collective" };
const until = (asOf: string) => ({ period: { from: "2024-01-01", to: "2024-12-31", asOf } });
const study = (months: readonly number[]) =>
  ledger("study", [...inMonths(months, session, "05"), ...inMonths(months, session, "19")]);

describe("a check in the middle of the year", () => {
  test("a yearly target has a part that is due by now, whole months only", () => {
    const result = resultOf(checkLedgers([study([1, 2])], until("2024-06-20")), "study-sessions-yearly");
    expect(result).toMatchObject({ verdict: "behind", actual: 4, target: 12, dueTarget: 5 });
    expect(say(result.targetText)).toBe("≥12次/年（序时5）");
    expect(problemTexts(result)).toEqual(["尚差8次"]);
  });

  test("on its way it is not yet due, and earns nothing yet", () => {
    const result = resultOf(checkLedgers([study([1, 2, 3])], until("2024-06-20")), "study-sessions-yearly");
    expect(result).toMatchObject({ verdict: "not-due", actual: 6, score: null });
  });

  test("reached early it is met", () => {
    const report = checkLedgers([study([1, 2, 3, 4, 5, 6])], until("2024-06-30"));
    expect(resultOf(report, "study-sessions-yearly").verdict).toBe("met");
  });

  test("a month is asked when it is over; the running one is told", () => {
    const monthly = resultOf(
      checkLedgers([study([1, 2, 3, 4, 5, 6])], until("2024-06-20")),
      "study-sessions-monthly",
    );
    expect(monthly).toMatchObject({ verdict: "met", actual: 5, target: 5 });
    expect(noteTexts(monthly)).toContain("6月进行中，已有2次");
  });

  test("a month that was missed stays missed", () => {
    const monthly = resultOf(checkLedgers([study([1, 3])], until("2024-03-31")), "study-sessions-monthly");
    expect(monthly.verdict).toBe("unmet");
    expect(problemTexts(monthly)).toEqual(["2月缺2次"]);
  });

  test("in January nothing is due", () => {
    const report = checkLedgers([study([1])], until("2024-01-20"));
    expect(resultOf(report, "study-sessions-monthly").verdict).toBe("not-due");
    expect(resultOf(report, "study-sessions-yearly").verdict).toBe("not-due");
  });

  test("what is dated after the as-of date does not count", () => {
    const report = checkLedgers([study(EVERY_MONTH)], until("2024-02-29"));
    expect(resultOf(report, "study-sessions-yearly").actual).toBe(4);
  });

  test("before December the day of the law is not due", () => {
    const activities = ledger("activity", inMonths([3], { name: "健步走" }));
    expect(
      resultOf(checkLedgers([activities], until("2024-10-31")), "legal-publicity-day-1204").verdict,
    ).toBe("not-due");
    expect(resultOf(checkLedgers([activities]), "legal-publicity-day-1204").verdict).toBe("unmet");
  });

  test("the yearly summary is not missed before the year's end", () => {
    const documents = ledger("document", [
      { name: "创建目标", type: "goal", issued: "2024-01-10" },
      { name: "创建计划", type: "plan", issued: "2024-01-10" },
      { name: "创建措施", type: "measure", issued: "2024-01-10" },
    ]);
    const june = resultOf(checkLedgers([documents], until("2024-06-30")), "creation-doc-set");
    expect(june.verdict).toBe("not-due");
    expect(problemTexts(june)).toEqual(["尚未开展：总结"]);
    expect(problemTexts(resultOf(checkLedgers([documents]), "creation-doc-set"))).toEqual(["缺：总结"]);
  });

  test("tasks are held against the share of the year that has passed", () => {
    const tasks = ledger("task", [
      { name: "一", progress: 60 },
      { name: "二", progress: 40 },
    ]);
    expect(resultOf(checkLedgers([tasks], until("2024-06-30")), "annual-task-completion").verdict).toBe(
      "not-due",
    );
    expect(resultOf(checkLedgers([tasks], until("2024-07-31")), "annual-task-completion").verdict).toBe(
      "behind",
    );
  });
});

describe("other periods than a natural year", () => {
  const twoYears = { period: { from: "2023-01-01", to: "2024-12-31", asOf: "2024-12-31" } };
  const last = (rows: number) =>
    Array.from({ length: rows }, (_, index) => ({
      date: `2023-${String((index % 12) + 1).padStart(2, "0")}-08`,
      ...session,
    }));

  test("in a term of two years each year has to reach the yearly target", () => {
    const full = ledger("study", last(12));
    const report = checkLedgers([full, study(EVERY_MONTH)], twoYears);
    expect(resultOf(report, "study-sessions-yearly")).toMatchObject({ verdict: "met", actual: 2, target: 2 });
    const short = checkLedgers([ledger("study", last(11)), study(EVERY_MONTH)], twoYears);
    const yearly = resultOf(short, "study-sessions-yearly");
    expect(yearly).toMatchObject({ verdict: "unmet", actual: 1, target: 2, unit: "year" });
    expect(problemTexts(yearly)).toEqual(["2023年缺1次"]);
  });

  test("in a term of two years months are named with their year", () => {
    const report = checkLedgers([study(EVERY_MONTH), ledger("study", last(12))], twoYears);
    expect(problemTexts(resultOf(report, "study-sessions-monthly"))[0]).toBe("2023年1月缺1次");
  });

  test("a half-year's review keeps the yearly target and asks for its part", () => {
    const half = { period: { from: "2024-01-01", to: "2024-06-30", asOf: "2024-06-30" } };
    expect(resultOf(checkLedgers([study([1, 2, 3])], half), "study-sessions-yearly").verdict).toBe("not-due");
    expect(resultOf(checkLedgers([study([1, 2])], half), "study-sessions-yearly").verdict).toBe("behind");
  });

  test("a year that begins in July is a year", () => {
    const fiscal = { period: { from: "2023-07-01", to: "2024-06-30", asOf: "2024-06-30" } };
    const rows = study([1, 2, 3, 4, 5, 6]);
    expect(resultOf(checkLedgers([rows], fiscal), "study-sessions-yearly")).toMatchObject({
      verdict: "met",
      actual: 12,
    });
  });

  test("the year before is given with the change where the workbook has it", () => {
    const both = checkLedgers([study(EVERY_MONTH), ledger("study", last(10))]);
    expect(resultOf(both, "study-sessions-yearly").previous).toEqual({ actual: 10, change: 14 });
    expect(resultOf(checkLedgers([study(EVERY_MONTH)]), "study-sessions-yearly").previous).toBeNull();
  });
});
