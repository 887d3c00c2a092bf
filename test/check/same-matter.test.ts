import { ledger } from "./make";
import { checkLedgers, noteTexts, problemTexts, resultOf } from "./run";

const petitions = (...rows: readonly { number: string; replied?: string; deadline?: string }[]) =>
  checkLedgers(
    [
      ledger(
        "petition",
        rows.map(({ number, replied = "", deadline = "2024-06-30" }) => ({
          number,
          received: "2024-05-06",
          deadline,
          replied,
          closed: replied,
          department: "甲科",
        })),
      ),
    ],
    { standard: "union-three-excellent-three-satisfied" },
  );

describe("the same matter stands once, under the clause it belongs to", () => {
  test("a petition that nobody answered is told as unanswered, not again as late", () => {
    const report = petitions({ number: "1" }, { number: "2", replied: "2024-05-20" });
    const told = report.results.flatMap((one) => problemTexts(one)).filter((text) => text.includes("超期"));
    expect(told).toHaveLength(1);
    expect(problemTexts(resultOf(report, "petitions-answered"))).toEqual([
      "「1」超期184天未办结（责任：甲科）",
    ]);
    const onTime = resultOf(report, "petitions-on-time");
    expect(onTime).toMatchObject({ verdict: "unmet", numerator: 1, denominator: 2 });
    expect(problemTexts(onTime)).toEqual([]);
    expect(noteTexts(onTime).join()).toContain(
      `1个问题与「${resultOf(report, "petitions-answered").title.zh}」相同`,
    );
  });

  test("what is only late stays under the clause of time", () => {
    const report = petitions({ number: "1", replied: "2024-08-20" }, { number: "2", replied: "2024-05-20" });
    expect(resultOf(report, "petitions-answered").verdict).toBe("met");
    expect(problemTexts(resultOf(report, "petitions-on-time"))).toHaveLength(1);
    expect(report.results.filter(({ elsewhere = [] }) => elsewhere.length > 0)).toEqual([]);
  });

  test("what somebody lacks is each clause's own, though the words and the row of the roster are the same", () => {
    const people = ledger("roster", [{ name: "甲一" }, { name: "乙一" }]);
    const took = ledger("activity", [{ date: "2024-05-06", name: "植树", people: ["甲一"] }]);
    const signed = ledger("integrity", [{ date: "2024-01-10", type: "pledge", person: ["甲一"] }]);
    const report = checkLedgers([people, took, signed]);
    for (const id of ["creation-participation-rate", "integrity-pledge"])
      expect(problemTexts(resultOf(report, id))).toEqual(["乙一缺1次"]);
  });

  test("the same words about different rows, or about none, are matters of their own", () => {
    const study = ledger("study", [
      { date: "2024-05-06", form: "collective", topic: "宪法", expected: 20, present: 10 },
    ]);
    const report = checkLedgers([study]);
    const short = report.results.filter((result) => problemTexts(result).includes("缺11次"));
    expect(short.flatMap(({ elsewhere = [] }) => elsewhere)).toEqual([]);
  });
});
