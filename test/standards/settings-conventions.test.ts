import { daysOf, ledger, roster, type Row } from "../check/make";
import { judge } from "./clauses/judge";
import { noteTexts, problemTexts } from "../check/run";

/** 口径 that docs/criteria.md leaves to the unit: by default as it says there, otherwise as the unit settled it. */

const settled = (id: string, value: number | string) => ({ conventions: { [`convention-${id}`]: value } });

test("an article counts for each of its authors, or for the first", () => {
  const articles = ledger("article", [{ author: ["甲一", "乙一"], topic: "调研", completed: "2024-06-01" }]);
  const verdict = (options = {}) => judge("theory-article-per-member", [roster(), articles], options);
  expect(verdict()).toMatchObject({ verdict: "met", numerator: 2 });
  expect(verdict(settled("co-authors", "first"))).toMatchObject({ verdict: "unmet", numerator: 1 });
});

test("an item scored in points passes from nine tenths on, or from the unit's line", () => {
  const items = ledger("hygiene", [{ date: "2024-03-05", item: "地面", score: 8.5, "full-mark": 10 }]);
  expect(judge("hygiene-item-standards", [items]).verdict).toBe("unmet");
  expect(judge("hygiene-item-standards", [items], settled("item-pass", 85)).verdict).toBe("met");
});

test("the law day's week on either side may be wider or narrower", () => {
  const held = (date: string, options = {}) =>
    judge("legal-publicity-day-1204", [ledger("activity", [{ date, name: "宪法宣传" }])], options).verdict;
  expect(held("2024-12-11")).toBe("met");
  expect(held("2024-12-12")).toBe("unmet");
  expect(held("2024-12-12", settled("law-day", 10))).toBe("met");
  expect(held("2024-12-04", settled("law-day", 0))).toBe("met");
  expect(held("2024-12-05", settled("law-day", 0))).toBe("unmet");
});

test("the plan is issued within ninety days, the study plan by the end of March, or as the unit says", () => {
  const plan = ledger("document", [{ name: "文明机关创建规划", type: "plan", issued: "2024-04-10" }]);
  expect(judge("creation-plan-issued", [plan]).verdict).toBe("unmet");
  expect(judge("creation-plan-issued", [plan], settled("plan-days", 120)).verdict).toBe("met");
  const study = ledger("study-plan", [
    { topic: "理论专题", date: "2024-05", people: "全体", budget: "无", issued: "2024-02-10" },
  ]);
  expect(judge("study-plan-four-guarantees", [study]).verdict).toBe("met");
  expect(judge("study-plan-four-guarantees", [study], settled("study-plan-month", 1)).verdict).toBe("unmet");
});

test("nine weeks of ten are enough cleaning, or as many as the unit says", () => {
  const fridays = daysOf("2024-01-01", "2024-12-31").filter((_, index) => index % 7 === 4);
  const cleaning = ledger(
    "activity",
    fridays.slice(0, 44).map((date) => ({ date, name: "大扫除", type: "cleaning" })),
  );
  expect(judge("hygiene-cleaning-regular", [cleaning]).verdict).toBe("unmet");
  expect(judge("hygiene-cleaning-regular", [cleaning], settled("cleaning-weeks", 80)).verdict).toBe("met");
});

test("those on leave are among those expected, or are taken off", () => {
  const session = (row: Row) =>
    ledger("study", [
      { date: "2024-03-01", form: "collective", topic: "党史", expected: 20, present: 17, ...row },
    ]);
  const rate = (absent: string, options = {}) => {
    const result = judge("study-attendance-rate", [session({ absent })], options);
    return [result.numerator, result.denominator];
  };
  const off = settled("study-leave", "taken-off");
  expect(rate("甲一（事假）、乙一（出差）、乙二（无故）")).toEqual([17, 20]);
  expect(rate("甲一（事假）、乙一（出差）、乙二（无故）", off)).toEqual([17, 18]);
  expect(rate("事假2人，无故1人", off)).toEqual([17, 18]);
  expect(rate("甲一、乙一请假", off)).toEqual([17, 18]);
  expect(rate("", off)).toEqual([17, 20]);
  const told = judge("study-attendance-rate", [session({ absent: "甲一（事假）" })], off);
  expect(noteTexts(told)).toContain("应到人数已扣除请假、公差1人次");
  expect(problemTexts(told)).toContain("「党史」实到17人，应到19人");
});
