import { settleClauses } from "../../src/check";
import { toldOfClause } from "../../src/check/told-of-clause";
import { inChinese } from "../../src/locales";
import { measure } from "../measures/run";
import { grid, ledger, recognition, type Row } from "./make";
import {
  checkLedgers,
  checkRecognised,
  missingTexts,
  noteTexts,
  problemTexts,
  resultOf,
  YEAR_2024,
} from "./run";

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

  test("what nobody put right is a problem also of a clause that is met", () => {
    const dusty = { date: "2024-03-05", department: "甲科", score: 95, problem: "窗台有积灰", state: "open" };
    const inspected = resultOf(checkLedgers([ledger("hygiene", [dusty])]), "hygiene-no-fail");
    expect(inspected.verdict).toBe("met");
    expect(problemTexts(inspected)).toEqual(["「甲科」的问题未见整改：窗台有积灰"]);
    expect(noteTexts(inspected).join()).not.toContain("窗台");
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
    expect(inChinese(trained.unmetTitle ?? trained.title)).toBe("没有开展保密教育");
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

test("a month without a sheet is to be fetched, and no problem of the month with a gap", () => {
  const days = ["04", "05", "06", "07", "08"].map((day) => `2024-03-${day}`);
  const march = grid({ 甲一: days.map((day, at) => (at === 0 ? { day } : { day, code: "present" })) });
  const complete = resultOf(checkLedgers([march]), "attendance-records-complete");
  expect(complete.verdict).toBe("unmet");
  expect(problemTexts(complete).join()).not.toContain("无考勤表");
  expect(missingTexts(complete).join()).toContain("1月无考勤表");
});

test("why one condition is not judged is to be fetched, and no problem of another that failed", () => {
  const clause = settleClauses("city-civilized-organ").clauses.find(({ id }) => id === "secrecy-work");
  if (!clause) throw new Error("no such clause");
  const failed = measure("study-sessions-yearly", [sessions(2024, 3)]);
  const text = { key: "check.no-reply-column" } as const;
  const open = { ...failed, data: "none", problems: [{ text, cells: [] }] } as const;
  const measured = {
    ...failed,
    problems: [...failed.problems, ...open.problems],
    parts: [failed, open].map((found) => ({ name: clause.title, measure: "count-by-period", found })),
  };
  const told = toldOfClause(clause, "unmet", measured, false, []);
  expect(told.problems).toEqual(failed.problems);
  expect(told.said).toEqual(open.problems);
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

test("rows that were left out of one year of a term are a remark too", () => {
  const term = { from: "2023-01-01", to: "2024-12-31", asOf: "2024-12-31" };
  const staff = ledger("roster", [
    { name: "甲一", "centre-group": "yes" },
    { name: "乙一", "centre-group": "yes" },
  ]);
  const articles = ledger("article", [
    { completed: "2023-03-05", author: ["甲一"] },
    { completed: "2024-03-05", author: ["甲一"] },
    { completed: "某日", author: ["乙一"] },
  ]);
  const result = resultOf(checkLedgers([staff, articles], { period: term }), "theory-article-per-member");
  expect(result.verdict).toBe("unmet");
  expect(problemTexts(result)).toEqual(["2023年：乙一缺1次", "2024年：乙一缺1次"]);
  expect(noteTexts(result).join()).toContain("没有日期");
});

test("of a figure that rests on an open question nothing is told but what was left out", () => {
  const months = ["01", "02"].map((month) =>
    grid({
      甲一: [
        { day: `2024-${month}-05`, code: "present" },
        { day: `2024-${month}-06`, mark: "※" },
      ],
    }),
  );
  const county = { standard: "county-three-excellent-one-satisfied" };
  const ask = {
    id: "mark",
    kind: "mark",
    value: "※",
    suggestion: null,
    text: { key: "recognise.ask-year-table", params: { sheet: "" } },
    cells: [],
    choices: [],
    affects: [{ kind: "attendance" }],
    confidence: 0,
  } as const;
  const period = YEAR_2024;
  for (const questions of [[], [ask]]) {
    const report = checkRecognised(recognition(months, questions), { ...county, period, unit: "某局" });
    const rate = resultOf(report, "attendance-rate");
    expect(rate.verdict).toBe("insufficient-data");
    expect(noteTexts(rate)).toEqual([]);
    expect(missingTexts(rate)).toEqual(["1格符号未选定含义"]);
  }
});

test("what is still to come of a clause that is not due is no word on how it was counted", () => {
  const report = checkLedgers([ledger("activity", [{ date: "2024-03-05", name: "植树" }])], {
    period: { ...YEAR_2024, asOf: "2024-11-20" },
  });
  const day = resultOf(report, "legal-publicity-day-1204");
  expect(day.verdict).toBe("not-due");
  expect(noteTexts(day).join()).not.toContain("缺");
  expect(missingTexts(day).join()).toContain("缺1次");
});
