import { inChinese } from "../../src/locales";
import { ledger, type Row } from "./make";
import { checkLedgers, missingTexts, noteTexts, problemTexts, resultOf } from "./run";

const sessions = (year: number, months: number, extra: readonly Row[] = []) =>
  ledger("study", [
    ...Array.from({ length: months }, (_, at) => ({
      date: `${String(year)}-${String(at + 1).padStart(2, "0")}-05`,
      form: "collective",
    })),
    ...extra,
  ]);

describe("problems, remarks and what to fetch", () => {
  test("of a clause that is met nothing is a problem: rows that were left out are a remark", () => {
    const bad = sessions(2024, 12, [{ date: "", form: "collective" }]);
    const yearly = resultOf(checkLedgers([bad]), "study-sessions-yearly");
    expect(yearly.verdict).toBe("met");
    expect(problemTexts(yearly)).toEqual([]);
    expect(noteTexts(yearly).join()).toContain("没有日期");
  });

  test("of a clause that falls short only what falls short is a problem", () => {
    const bad = sessions(2024, 3, [{ date: "", form: "collective" }]);
    const yearly = resultOf(checkLedgers([bad]), "study-sessions-yearly");
    expect(problemTexts(yearly)).toEqual(["缺9次"]);
    expect(noteTexts(yearly).join()).toContain("没有日期");
  });

  test("of a clause without a verdict all is to be fetched", () => {
    const zero = resultOf(checkLedgers([]), "zero-violation");
    expect(problemTexts(zero)).toEqual([]);
    expect(missingTexts(zero)).toHaveLength(1);
  });
});

describe("a clause of several parts", () => {
  const violations = ledger("violation", [{ date: "2024-05-06", nature: "泄密" }]);

  test("tells only the part that falls short: no record of training is no leak", () => {
    const before = ledger("activity", [{ date: "2023-05-06", name: "保密教育" }]);
    const trained = resultOf(checkLedgers([sessions(2024, 12), before]), "secrecy-work");
    expect(trained.verdict).toBe("unmet");
    expect(inChinese(trained.unmetTitle ?? trained.title)).toBe("保密教育未达到要求");
    expect(trained).toMatchObject({ actual: null, numerator: null, denominator: null });
    expect(resultOf(checkLedgers([sessions(2024, 12)]), "secrecy-work").verdict).toBe("insufficient-data");
  });

  test("tells a leak, and not that there was no training, where nobody wrote that down", () => {
    const leak = resultOf(checkLedgers([violations]), "secrecy-work");
    expect(leak.verdict).toBe("unmet");
    expect(inChinese(leak.unmetTitle ?? leak.title)).toBe("有泄密");
    expect(problemTexts(leak).join()).not.toContain("保密教育");
    expect(missingTexts(leak)).toEqual(["保密教育：数据不足"]);
  });
});

describe("an earlier period", () => {
  const rule = ledger("rule", [{ name: "考勤制度", issued: "2023-02-01" }]);

  test("is not compared because another ledger has older dates", () => {
    const report = checkLedgers([sessions(2024, 12), rule]);
    expect(report.results.filter(({ previous }) => previous !== null)).toEqual([]);
  });

  test("is not compared by a single row of it", () => {
    const stray = sessions(2023, 1);
    const report = checkLedgers([sessions(2024, 12), stray]);
    expect(resultOf(report, "study-sessions-yearly").previous).toBeNull();
  });

  test("is compared where the clause's own ledger has it", () => {
    const report = checkLedgers([sessions(2024, 12), sessions(2023, 10)]);
    expect(resultOf(report, "study-sessions-yearly").previous).toEqual({ actual: 10, change: 2 });
  });
});

test("the same problem of the same rows stands once", () => {
  const twice = ledger("task", [{ name: "任务", leader: "甲一" }]);
  const { problems } = resultOf(checkLedgers([twice, sessions(2024, 3)]), "task-division-responsibility");
  expect(new Set(problems.map((one) => JSON.stringify(one))).size).toBe(problems.length);
});
