import { targetText } from "../../../src/standards";
import { say } from "../../../src/locales";
import { EVERY_MONTH, inMonths, ledger, roster } from "../make";
import { checkLedgers, missingTexts, noteTexts, problemTexts, resultOf } from "../run";

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

  test("of 120 hours those of the whole months that are over are due, in service", () => {
    const people = roster([{ name: "丙一", department: "甲科", joined: "2024-04-01" }]);
    const hours = (amounts: Readonly<Record<string, number>>) =>
      ledger(
        "study-hours",
        Object.entries(amounts).map(([person, sum]) => ({ person, date: "2024-05-05", hours: sum })),
      );
    // Until 20 June five months are over; the newcomer has served two of them.
    const enough = { 甲一: 50, 甲二: 50, 乙一: 50, 乙二: 50, 丙一: 20 };
    const asked = until("2024-06-20");
    const onTrack = resultOf(checkLedgers([people, hours(enough)], asked), "study-hours-120");
    expect(onTrack).toMatchObject({ verdict: "not-due", numerator: 5, denominator: 5, score: null });
    const less = hours({ ...enough, 甲二: 49.5, 丙一: 19.5 });
    const behind = resultOf(checkLedgers([people, less], asked), "study-hours-120");
    expect(behind).toMatchObject({ verdict: "behind", numerator: 3, denominator: 5 });
    expect(problemTexts(behind)).toEqual(["甲二49.5小时，应为50小时", "丙一19.5小时，应为20小时"]);
    expect(problemTexts(resultOf(checkLedgers([hours({ 丁: 49 })], asked), "study-hours-120"))).toEqual([
      "丁49小时，应为50小时",
    ]);
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
    expect(resultOf(checkLedgers([activities]), "legal-publicity-day-1204").verdict).toBe(
      "insufficient-data",
    );
    const inMay = ledger("activity", inMonths([5], { name: "宪法宣传" }));
    expect(resultOf(checkLedgers([activities, inMay]), "legal-publicity-day-1204").verdict).toBe("unmet");
  });

  test("the yearly summary is not missed before the year's end", () => {
    const documents = ledger("document", [
      { name: "创建目标", type: "goal", issued: "2024-01-10" },
      { name: "创建计划", type: "plan", issued: "2024-01-10" },
      { name: "创建措施", type: "measure", issued: "2024-01-10" },
    ]);
    const june = resultOf(checkLedgers([documents], until("2024-06-30")), "creation-doc-set");
    expect(june.verdict).toBe("not-due");
    expect(problemTexts(june)).toEqual([]);
    expect(missingTexts(june)).toContain("尚未开展：总结");
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

  test("in a term of two years every person has to reach 120 hours in each", () => {
    const hours = (first: number, second: number) =>
      ledger("study-hours", [
        { person: "甲一", date: "2023-05-05", hours: first },
        { person: "甲一", date: "2024-05-05", hours: second },
      ]);
    const staff = ledger("roster", [{ name: "甲一" }, { name: "乙一", left: "2023-07-01" }]);
    const half = (sum: number) => ledger("study-hours", [{ person: "乙一", date: "2023-05-06", hours: sum }]);
    const both = resultOf(checkLedgers([staff, hours(120, 120), half(60)], twoYears), "study-hours-120");
    expect(both).toMatchObject({ verdict: "met", actual: 2, target: 2, unit: "year", score: 5 });
    expect(both.excluded.map(({ name, reason }) => `${name} ${say(reason)}`)).toEqual([
      "乙一 2023年：在岗6个月，目标折算为60小时",
    ]);
    const late = resultOf(checkLedgers([staff, hours(240, 30), half(60)], twoYears), "study-hours-120");
    // 120 of 120 hours and 30 of 120: 5 points × (1 + 0.25) / 2.
    expect(late).toMatchObject({ verdict: "unmet", actual: 1, target: 2, unit: "year", score: 3.13 });
    expect(problemTexts(late)).toEqual(["2024年：甲一30小时，应为120小时"]);
  });

  test("in a term of two years a year without data leaves a yearly figure undecided", () => {
    const first = ledger("study-hours", [{ person: "甲一", date: "2023-05-05", hours: 120 }]);
    const result = resultOf(checkLedgers([first], twoYears), "study-hours-120");
    expect(result).toMatchObject({ verdict: "insufficient-data", score: null });
    expect(missingTexts(result)).toEqual(["2024年：数据不足"]);
    expect(resultOf(checkLedgers([], twoYears), "study-hours-120").verdict).toBe("insufficient-data");
  });

  test("in a term that still runs a yearly figure is behind, not yet due, or met as soon as it is reached", () => {
    const running = { period: { ...twoYears.period, asOf: "2024-06-30" } };
    const hours = (sum: number) =>
      ledger("study-hours", [
        { person: "甲一", date: "2023-05-05", hours: 120 },
        { person: "甲一", date: "2024-05-05", hours: sum },
      ]);
    const verdict = (sum: number) => resultOf(checkLedgers([hours(sum)], running), "study-hours-120").verdict;
    expect([verdict(59), verdict(60), verdict(120)]).toEqual(["behind", "not-due", "met"]);
  });

  test("an article a member and four ways of study are asked of each year", () => {
    const articles = (...days: string[]) =>
      ledger("article", [
        ...days.map((completed) => ({ author: ["甲一", "乙一"], topic: completed, completed })),
        { author: ["甲二"], topic: "随笔", completed: "2023-02-03" },
        { author: ["甲二"], topic: "随笔", completed: "2024-02-03" },
      ]);
    const article = (...days: string[]) =>
      resultOf(checkLedgers([roster(), articles(...days)], twoYears), "theory-article-per-member");
    expect(article("2023-06-01", "2024-06-01").verdict).toBe("met");
    const short = article("2023-06-01", "2023-09-01");
    expect(short).toMatchObject({ verdict: "unmet", actual: 1, target: 2 });
    expect(problemTexts(short)).toEqual(["2024年：甲一缺1次", "2024年：乙一缺1次"]);

    const forms = ["self-study", "collective", "seminar", "exchange"];
    const ways = (year: number, some: readonly string[]) =>
      ledger(
        "study",
        some.map((form, at) => ({ date: `${String(year)}-03-0${String(at + 1)}`, form })),
      );
    const varied = (last: readonly string[]) =>
      resultOf(checkLedgers([ways(2023, forms), ways(2024, last)], twoYears), "study-methods-variety");
    expect(varied(forms).verdict).toBe("met");
    expect(varied(["collective"])).toMatchObject({ verdict: "unmet", actual: 1, target: 2 });
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

test("what is due by now of a share is a share too", () => {
  const target = { operator: "at-least", value: 100, unit: "percent", per: "year" } as const;
  expect(say(targetText(target, 50, { measure: "progress", ledger: "task" }))).toBe("100%（序时50%）");
});

describe("a workbook that begins in the middle of the period", () => {
  const march = [study([3]), ledger("hygiene", inMonths([3], { score: 95 }))];

  test("is not asked for the months before, and says so", () => {
    const report = checkLedgers(march, until("2024-04-02"));
    const monthly = resultOf(report, "study-sessions-monthly");
    expect(monthly).toMatchObject({ verdict: "met", numerator: 1, denominator: 1 });
    expect(report.changes.map((change) => say(change))).toContain("本簿自2024年3月起有记录，此前各月不计缺");
  });

  test("is asked for the months after", () => {
    const monthly = resultOf(checkLedgers(march, until("2024-05-02")), "study-sessions-monthly");
    expect(problemTexts(monthly)).toEqual(["4月缺2次"]);
  });
});

test("a year of a term that no ledger speaks of is no data for that year, and none of its months is missed", () => {
  const period = { from: "2022-01-01", to: "2024-12-31", asOf: "2024-12-31" };
  const monthly = resultOf(checkLedgers([study(EVERY_MONTH)], { period }), "study-sessions-monthly");
  expect(monthly.verdict).toBe("insufficient-data");
  expect(missingTexts(monthly)).toEqual(["2022年：数据不足", "2023年：数据不足"]);
});
