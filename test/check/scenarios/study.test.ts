import { EVERY_MONTH, inMonths, ledger, type Row } from "../make";
import { checkLedgers, noteTexts, problemTexts, resultOf } from "../run";

/** Scenario 1 of docs/criteria.md §6: 23 collective sessions, one in March, none in August, and three of self-study. */
const perMonth = [2, 2, 1, 2, 2, 2, 2, 0, 2, 2, 3, 3];
const rows: Row[] = [
  ...perMonth.flatMap((count, month) =>
    Array.from({ length: count }, (_, session) => ({
      date: `2024-${String(month + 1).padStart(2, "0")}-${String(8 + session * 7).padStart(2, "0")}`,
      form: "collective",
      topic: `专题${String(session)}`,
    })),
  ),
  { date: "2024-08-09", form: "self-study", topic: "自学" },
  { date: "2024-08-23", form: "self-study", topic: "自学" },
  { date: "2024-03-22", form: "self-study", topic: "自学" },
];
const study = ledger("study", rows);

describe("scenario 1: the ledger of study before an inspection", () => {
  const report = checkLedgers([study]);

  test("the year's twelve sessions are met with 23", () => {
    expect(resultOf(report, "study-sessions-yearly")).toMatchObject({
      verdict: "met",
      actual: 23,
      target: 12,
      numerator: 23,
      denominator: 12,
      score: 3,
    });
  });

  test("two a month is unmet in March and August, whatever the year says", () => {
    const monthly = resultOf(report, "study-sessions-monthly");
    expect(monthly).toMatchObject({
      verdict: "unmet",
      actual: 10,
      target: 12,
      unit: "month",
      numerator: 10,
      denominator: 12,
      score: 4.17,
    });
    expect(problemTexts(monthly)).toEqual(["3月缺1次", "8月缺2次"]);
    expect(problemTexts(monthly, "en-US")).toEqual(["March: 1 time short", "August: 2 times short"]);
  });

  test("self-study counts neither for March nor for August, and is said not to", () => {
    expect(noteTexts(resultOf(report, "study-sessions-yearly"))).toContain("自学3次不计入集中学习");
  });

  test("what is studied may be studied alone: only 集中学习 leaves self-study out", () => {
    const alone = ledger(
      "study",
      inMonths(EVERY_MONTH, { form: "self-study", category: "political", topic: "读书" }),
    );
    const report = checkLedgers([alone]);
    expect(resultOf(report, "political-theory-study")).toMatchObject({ verdict: "met", numerator: 12 });
    expect(resultOf(report, "study-sessions-yearly")).toMatchObject({ verdict: "unmet", actual: 0 });
  });

  test("what the column of categories says goes before the form: the centre group's study of a law is no political theory", () => {
    const centre = ledger(
      "study",
      inMonths(EVERY_MONTH, { form: "center-group", category: "law", topic: "行政复议法" }),
    );
    const uncategorised = ledger("study", inMonths([3], { form: "center-group", topic: "专题" }));
    expect(resultOf(checkLedgers([centre]), "political-theory-study").verdict).not.toBe("met");
    expect(resultOf(checkLedgers([centre, uncategorised]), "political-theory-study").numerator).toBe(1);
  });

  test("a second session on the same day counts once, or each where the unit wants it so", () => {
    const twice = ledger("study", [...rows, { date: "2024-03-08", form: "collective", topic: "下午" }]);
    const once = checkLedgers([twice]);
    expect(resultOf(once, "study-sessions-monthly").actual).toBe(10);
    expect(noteTexts(resultOf(once, "study-sessions-monthly"))).toContain("同日多场计1次，少计1行");
  });

  test("the rows of March are shown for March", () => {
    const [march] = resultOf(report, "study-sessions-monthly").problems;
    expect(march?.cells).toEqual([{ sheet: study.sheet, row: 7, column: 0, rows: 1, columns: 3 }]);
  });

  test("a row whose date can't be read is left out and said to be", () => {
    const bad = ledger("study", [...rows, { date: "2024.2.30", form: "collective", topic: "坏日期" }]);
    const yearly = resultOf(checkLedgers([bad]), "study-sessions-yearly");
    expect(yearly.actual).toBe(23);
    expect(problemTexts(yearly)).toEqual([]);
    expect(noteTexts(yearly)).toContain("有1行没有日期或日期认不出，未计入");
  });

  test("the same table a second time, and a blank form, add nothing", () => {
    const again = { ...study, sheet: "另一张", duplicateOf: study.id };
    const blank = ledger("study", []);
    expect(resultOf(checkLedgers([study, again, blank]), "study-sessions-yearly").actual).toBe(23);
  });
});

describe("scenario 10: another standard", () => {
  // Every Friday of 2024 but holidays is 48; seven of them are missing.
  const holidays = ["2024-02-16", "2024-04-05", "2024-05-03", "2024-10-04"];
  const fridays = Array.from({ length: 52 }, (_, week) =>
    new Date(Date.parse("2024-01-05") + week * 604_800_000).toISOString().slice(0, 10),
  ).filter((day) => !holidays.includes(day));
  const held = fridays.slice(0, 41).map((date) => ({ date, form: "political", topic: "政治学习" }));

  test("the union's standard asks for every Friday: 41 of 48 are 85.4 %", () => {
    const report = checkLedgers([ledger("study", held)], {
      standard: "union-three-excellent-three-satisfied",
    });
    const weekly = resultOf(report, "friday-afternoon-weekly");
    expect(weekly).toMatchObject({
      verdict: "unmet",
      actual: 85.4,
      target: 90,
      numerator: 41,
      denominator: 48,
    });
    expect(noteTexts(weekly)[0]).toBe("期内周五52个，扣除节假日和停学后应学48个");
  });

  test("the city's standard has no such clause", () => {
    const ids = checkLedgers([ledger("study", held)]).results.map(({ id }) => id);
    expect(ids).not.toContain("friday-afternoon-weekly");
    expect(ids).toContain("friday-fixed-study-day");
  });

  test("a changed target is told as this check's own", () => {
    const report = checkLedgers([], { overrides: { "hygiene-average-score": { target: 85 } } });
    expect(report.changes.map((change) => change.key)).toEqual(["check.change-target"]);
    expect(resultOf(report, "hygiene-average-score").target).toBe(85);
  });
});
