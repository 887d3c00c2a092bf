import type { Ledger } from "../../../src/ledgers";
import { EVERY_MONTH, inMonths, ledger, roster, type Row } from "../make";
import { checkLedgers, noteTexts, problemTexts, resultOf } from "../run";

/** Scenario 5: of 100 until June, of 10 from July, September in grades only, November a week without its day. */
const rows: Row[] = [
  ...inMonths([1, 2, 3, 4, 5, 6], { department: "甲科", score: 92 }),
  ...inMonths([7, 8, 10, 12], { department: "甲科", score: 9.5 }),
  { date: "2024-09-05", department: "甲科", grade: "excellent" },
  { date: "2024-11-04/2024-11-10", department: "甲科", score: 9.5 },
];
const hygiene = ledger("hygiene", rows);

describe("scenario 5: a hygiene table that changed its scale", () => {
  const report = checkLedgers([hygiene], { standard: "union-three-excellent-three-satisfied" });

  test("each month was inspected, the one with a week only too", () => {
    expect(resultOf(report, "hygiene-inspection-regular")).toMatchObject({
      verdict: "met",
      actual: 12,
      target: 12,
    });
  });

  test("the average is of points brought to 100: 9.5 of 10 is 95", () => {
    const average = resultOf(report, "hygiene-average-score");
    expect(average).toMatchObject({ verdict: "met", actual: 93.5, denominator: 12 });
    expect(noteTexts(average)).toEqual([
      "7月、8月、10月、11月、12月按10分制折算为百分制",
      "9月按等次折算（优95、良85、合格70、不合格50）",
    ]);
  });

  test("a table of small scores none of which is above 5 is one of 5", () => {
    const five = ledger("hygiene", inMonths([1, 2], { department: "甲科", score: 4.8 }));
    expect(resultOf(checkLedgers([five]), "hygiene-average-score").actual).toBe(96);
  });

  test("the full mark of the row decides where there is one", () => {
    const own = ledger("hygiene", [{ date: "2024-03-05", score: 18, "full-mark": 20 }]);
    expect(resultOf(checkLedgers([own]), "hygiene-average-score").actual).toBe(90);
  });

  test("points off are taken from 100, an empty cell of theirs is nothing off", () => {
    const off = ledger("hygiene", [
      { date: "2024-03-05", department: "甲科", deduction: 8 },
      { date: "2024-03-05", department: "乙科", "full-mark": 100 },
    ]);
    expect(resultOf(checkLedgers([off]), "hygiene-average-score").actual).toBe(96);
  });

  test("items of one inspection are one score", () => {
    const items = ledger("hygiene", [
      { date: "2024-03-05", department: "甲科", item: "地面", score: 8, "full-mark": 10 },
      { date: "2024-03-05", department: "甲科", item: "墙面", score: 20, "full-mark": 20 },
    ]);
    expect(resultOf(checkLedgers([items]), "hygiene-average-score")).toMatchObject({
      actual: 93.33,
      denominator: 1,
    });
  });

  test("departments that a month left out are named", () => {
    const eight = ["一科", "二科", "三科", "四科", "五科", "六科", "七科", "八科"];
    const people = ledger(
      "roster",
      eight.map((department, index) => ({ name: `甲${String(index)}`, department })),
    );
    const all = EVERY_MONTH.flatMap((month) =>
      eight
        .slice(0, month === 5 ? 3 : 8)
        .flatMap((department) => inMonths([month], { department, score: 95 })),
    );
    const coverage = resultOf(
      checkLedgers([people, ledger("hygiene", all)], { standard: "union-three-excellent-three-satisfied" }),
      "hygiene-coverage",
    );
    expect(coverage).toMatchObject({ verdict: "unmet", numerator: 91, denominator: 96 });
    expect(problemTexts(coverage)).toEqual(["5月只查3/8个科室，未查：四科、五科、六科、七科、八科"]);
  });

  test("whoever has no department is no department", () => {
    const people = roster([{ name: "丙" }]);
    expect(resultOf(checkLedgers([people, hygiene]), "hygiene-inspection-regular").verdict).toBe("met");
  });
});

describe("a table that says its own line and points", () => {
  const of = (rows: Row[], scoring: Ledger["scoring"]) => ({
    ...ledger("hygiene", rows, { sheet: "卫生" }),
    ...(scoring ? { scoring } : {}),
  });
  const failed = (one: Ledger, conventions = {}) =>
    resultOf(checkLedgers([one], { conventions }), "hygiene-no-fail");
  const SCORES: Row[] = [
    { date: "2024-03-05", department: "甲科", score: 88 },
    { date: "2024-03-05", department: "乙科", score: 91 },
  ];

  test("is judged by its line, which is said; a line that the unit set goes first", () => {
    const own = of(SCORES, { failBelow: 90, gradePoints: {} });
    expect(failed(own)).toMatchObject({ verdict: "unmet", actual: 1 });
    expect(noteTexts(failed(own))).toEqual(["“卫生”写明90分以下为不合格，按此判定"]);
    expect(failed(of(SCORES, undefined))).toMatchObject({ verdict: "met", actual: 0 });
    expect(failed(own, { "convention-hygiene-fail": 70 })).toMatchObject({ verdict: "met", actual: 0 });
  });

  test("has its line on its own scale", () => {
    const tens: Row[] = [
      { date: "2024-03-05", department: "甲科", score: 6.5 },
      { date: "2024-03-05", department: "乙科", score: 9 },
    ];
    expect(failed(of(tens, { failBelow: 7, gradePoints: {} }))).toMatchObject({ actual: 1 });
    expect(failed(of(tens, { failBelow: 90, gradePoints: {} }))).toMatchObject({ actual: 0 });
  });

  test("leaves no grade below a worse one", () => {
    const grades: Row[] = [{ date: "2024-03-05", department: "甲科", grade: "fail" }];
    const own = of(grades, { failBelow: null, gradePoints: { excellent: 98, good: 88, fail: 75 } });
    expect(noteTexts(resultOf(checkLedgers([own]), "hygiene-average-score"))).toEqual([
      "3月按等次折算（优98、良88、合格75、不合格75）",
    ]);
  });

  test("has its grades at its own points, each table told apart", () => {
    const grades: Row[] = [{ date: "2024-03-05", department: "甲科", grade: "pass" }];
    const average = resultOf(
      checkLedgers([of(grades, { failBelow: null, gradePoints: { pass: 75 } }), of(grades, undefined)]),
      "hygiene-average-score",
    );
    expect(average.actual).toBe(72.5);
    expect(noteTexts(average)).toEqual([
      "3月按等次折算（优95、良85、合格75、不合格50）",
      "3月按等次折算（优95、良85、合格70、不合格50）",
    ]);
  });
});
