import { measure, run, ALL, problemsOf, notesOf, asOf } from "../run";
import { ledger, type Row } from "../../check/make";
import { type Target, type MeasureCall } from "../../../src/measures";

describe("what has not happened is never met", () => {
  test("one of the kinds of meeting alone does not stand for the others", () => {
    const months = [...Array(12).keys()].map((at) => String(at + 1).padStart(2, "0"));
    const lectures = months.map((month) => ({ date: `2024-${month}-05`, type: "party-lecture" }));
    expect(measure("three-meetings-one-class", [ledger("meeting", lectures)]).satisfied).toBe(false);
  });
});

const both = (zh: string) => ({ zh, en: zh });

const study = (...rows: readonly Row[]) => ledger("study", rows);

describe("kinds of event, each in its own rhythm", () => {
  const kind = (topic: string, per: Target["per"], ifAny?: boolean) => ({
    name: both(topic),
    where: { field: "topic", contains: [topic] },
    per,
    ...(ifAny === undefined ? {} : { ifAny }),
  });
  const call: MeasureCall = {
    measure: "kinds-each-period",
    ledger: "study",
    kinds: [kind("大会", "quarter"), kind("小组会", "month", true)],
  };

  test("are counted by kind and stretch, and what never occurs is said not to be asked", () => {
    const rows = study({ date: "2024-02-05", topic: "大会" }, { date: "2024-05-05", topic: "大会" });
    const result = run(call, ALL, [rows]);
    expect(result).toMatchObject({ actual: 2, numerator: 2, target: 4, denominator: 4, satisfied: false });
    expect(problemsOf(result)).toEqual(["第三季度缺大会", "第四季度缺大会"]);
    expect(notesOf(result)).toEqual(["未见小组会，不作要求"]);
  });

  test("are asked in months that are over, each month by itself", () => {
    const rows = study(
      { date: "2024-02-05", topic: "大会" },
      { date: "2024-01-05", topic: "小组会" },
      { date: "2024-01-20", topic: "小组会" },
    );
    const result = run(call, ALL, [rows], asOf("2024-03-31"));
    expect(result).toMatchObject({ actual: 2, target: 4 });
    expect(problemsOf(result)).toEqual(["2月缺小组会", "3月缺小组会"]);
    expect(notesOf(result)).toEqual([]);
  });

  test("are not due before a stretch is over", () => {
    const rows = study({ date: "2024-01-05", topic: "大会" });
    const only: MeasureCall = { ...call, kinds: [kind("大会", "quarter")] };
    expect(run(only, ALL, [rows], asOf("2024-01-31"))).toMatchObject({
      satisfied: false,
      standing: "not-started",
    });
  });
});
