import { ledger, type Row } from "../make";
import { checkLedgers, missingTexts, noteTexts, problemTexts, resultOf } from "../run";

/** Scenario 6 on 31 December: 12 cases, one anonymous, one of 20 December, one long overdue, nine answered in time. */
const union = { standard: "union-three-excellent-three-satisfied" };
const rows: Row[] = [
  ...Array.from({ length: 9 }, (_, index) => ({
    number: `2024-${String(index + 1)}`,
    received: `2024-0${String((index % 8) + 1)}-05`,
    replied: `2024-0${String((index % 8) + 1)}-25`,
    petitioner: "赵某",
    topic: "噪声",
  })),
  { number: "2024-10", received: "2024-06-03", petitioner: "匿名", topic: "占道" },
  { number: "2024-11", received: "2024-12-20", petitioner: "钱某", topic: "停车" },
  { number: "2024-12", received: "2024-08-01", petitioner: "孙某", topic: "拖欠" },
];

describe("scenario 6: every petition answered", () => {
  const report = checkLedgers([ledger("petition", rows)], union);

  test("nine of ten were answered: the anonymous and the recent one are not asked", () => {
    const answered = resultOf(report, "petitions-answered");
    expect(answered).toMatchObject({ verdict: "unmet", actual: 90, numerator: 9, denominator: 10 });
    expect(problemTexts(answered)).toEqual(["编号「2024-12」超期92天未办结"]);
    expect(noteTexts(answered)).toEqual(["编号「2024-11」在期内", "编号「2024-10」无法答复或不需答复，不计"]);
  });

  test("nine of ten were answered in time", () => {
    expect(resultOf(report, "petitions-on-time")).toMatchObject({
      verdict: "unmet",
      actual: 90,
      numerator: 9,
      denominator: 10,
    });
  });

  test("an anonymous case can't be answered, but its matter has to be settled", () => {
    const city = checkLedgers([ledger("petition", rows)]);
    expect(resultOf(city, "petitions-answered")).toMatchObject({ numerator: 9, denominator: 10 });
    const anonymous = { number: "1", received: "2024-03-01", petitioner: "匿名", topic: "占道" };
    const settled = checkLedgers([ledger("petition", [{ ...anonymous, completed: "2024-04-01" }])]);
    expect(resultOf(settled, "petitions-resolved")).toMatchObject({ verdict: "met", numerator: 1 });
    const left = resultOf(
      checkLedgers([ledger("petition", [{ ...anonymous, completed: "" }])]),
      "petitions-resolved",
    );
    expect(left).toMatchObject({ verdict: "unmet", numerator: 0, denominator: 1 });
    expect(problemTexts(left)).toEqual(["「1」超期245天未办结"]);
  });

  test("who gave no name, or no way to be reached, can't be answered, wherever the register says so", () => {
    const of = (own: Row): Row => ({ received: "2024-03-01", topic: "占道", petitioner: "赵某", ...own });
    const register = ledger("petition", [
      of({ number: "1", replied: "2024-03-09", completed: "2024-03-09" }),
      of({ number: "2", petitioner: "无名氏" }),
      of({ number: "3", petitioner: "（未署名）" }),
      of({ number: "4", remark: "匿名件" }),
      of({ number: "5", remark: "未留联系方式，无需答复" }),
      of({ number: "6", remark: "来信人要求对单位匿名" }),
    ]);
    const answered = resultOf(checkLedgers([register], union), "petitions-answered");
    expect(answered).toMatchObject({ numerator: 1, denominator: 2 });
    expect(problemTexts(answered)).toEqual(["「6」超期245天未办结"]);
  });

  test("what was sent on or is entered twice is neither unanswered nor unsettled", () => {
    const of = (own: Row): Row => ({ received: "2024-03-01", topic: "客运班次", ...own });
    const register = ledger("petition", [
      of({ number: "1", replied: "2024-03-09", completed: "2024-03-09" }),
      of({ number: "2", result: "退单" }),
      of({ number: "3", remark: "不属本乡职责，转县交通局" }),
      of({ number: "4", remark: "同第1号" }),
      of({ number: "5", topic: "养殖异味（重复来电）" }),
      of({ number: "6", remark: "转城建办办理" }),
    ]);
    for (const id of ["petitions-answered", "petitions-resolved"])
      expect(resultOf(checkLedgers([register]), id)).toMatchObject({ numerator: 1, denominator: 2 });
  });

  test("an answer after the time is an answer, and not in time", () => {
    const late = ledger("petition", [
      { number: "1", received: "2024-03-01", replied: "2024-06-01", topic: "噪声" },
    ]);
    const other = checkLedgers([late], union);
    expect(resultOf(other, "petitions-answered").verdict).toBe("met");
    expect(problemTexts(resultOf(other, "petitions-on-time"))).toEqual(["「1」超期32天答复"]);
  });

  test("the case's own deadline goes before the sixty days", () => {
    const own = ledger("petition", [
      { number: "1", received: "2024-03-01", deadline: "2024-03-15", replied: "2024-03-20", topic: "噪声" },
    ]);
    expect(resultOf(checkLedgers([own], union), "petitions-on-time").verdict).toBe("unmet");
  });

  test("an empty ledger does not apply, waits for a declaration and is never 100 %", () => {
    const blank = ledger("petition", []);
    const empty = resultOf(checkLedgers([blank], union), "petitions-answered");
    expect(empty).toMatchObject({ verdict: "not-applicable", actual: null, score: null });
    expect(missingTexts(empty)).toEqual(["台账无记录，需登记零报告"]);
    const before = checkLedgers([blank], union).score.pending;
    const confirmation = {
      clause: "petitions-answered",
      confirmed: true,
      by: "甲一",
      on: "2024-12-30",
      note: "",
    };
    const declared = checkLedgers([blank], { ...union, confirmations: [confirmation] });
    expect(resultOf(declared, "petitions-answered")).toMatchObject({
      verdict: "not-applicable",
      problems: [],
    });
    expect(declared.score.pending).toBe(before - 2);
  });

  test("no ledger at all is no data", () => {
    expect(resultOf(checkLedgers([], union), "petitions-answered").verdict).toBe("insufficient-data");
  });

  test("nobody's name leaves the ledger", () => {
    const texts = JSON.stringify(
      report.results.map(({ problems, notes, excluded }) => [problems, notes, excluded]),
    );
    expect(texts).not.toMatch(/赵某|钱某|孙某/);
    const unnumbered = ledger("petition", [
      { received: "2024-03-01", petitioner: "李某", topic: "噪声", replied: "" },
    ]);
    const [line] = problemTexts(resultOf(checkLedgers([unnumbered], union), "petitions-answered"));
    expect(line).toBe("第4行超期245天未办结");
  });
});
