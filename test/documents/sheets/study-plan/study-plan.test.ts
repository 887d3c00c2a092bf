import { composeStudyPlan } from "../../../../src/documents/sheets/study-plan/study-plan";
import { describePlan } from "../../../support/describe-plan";
import { sampleInput } from "../../sample-input";
import { ledger } from "../../../check/make";
import { textOf } from "../../plan-texts";

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet study-plan as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(composeStudyPlan(sampleInput))).toMatchSnapshot();
  });
});

describe("the study plan", () => {
  it("has two Fridays a month and passes over holidays", () => {
    const plan = composeStudyPlan(sampleInput);
    const days = plan.rows
      .filter((row) => /-\d$/.test(row.id ?? ""))
      .map((row) => String(row.cells["day"]?.value));
    expect(days).toHaveLength(24);
    expect(days).not.toContain("2025年1月31日（周五）");
  });

  const asking = (id: string) => {
    const [any] = sampleInput.clauses;
    return composeStudyPlan({ ...sampleInput, clauses: any === undefined ? [] : [{ ...any, id }] });
  };
  const contents = (plan: ReturnType<typeof composeStudyPlan>): readonly string[] =>
    plan.rows.filter((row) => /-\d$/.test(row.id ?? "")).map((row) => String(row.cells["content"]?.value));

  it("has every working Friday, all of them of politics, where the standard asks that", () => {
    const all = contents(asking("friday-afternoon-weekly"));
    expect(all.length).toBeGreaterThan(45);
    expect(all.filter((content) => !content.startsWith("政治理论："))).toEqual([]);
  });

  it("has science among its topics where the standard asks for four kinds of knowledge", () => {
    const broad = contents(asking("study-breadth")).join();
    expect(broad).toContain("现代科技：");
    // Models take turns all the same.
    expect(broad).toContain("身边先进典型事迹");
    expect(broad).toContain("职业道德和文明礼仪");
    expect(contents(asking("business-study")).join()).not.toContain("现代科技：");
  });

  it("goes on with what was studied for the work, then with the trades of the departments", () => {
    const plan = composeStudyPlan({
      ...sampleInput,
      known: { ...sampleInput.known, 本单位主要业务领域: "渔政执法" },
      ledgers: [
        ledger("study", [
          { date: "2024-02-01", category: "business", topic: "自学巡查手册，撰写笔记" },
          { date: "2024-03-01", category: "business", topic: "学习禁渔期巡查要点" },
        ]),
      ],
    });
    const business = contents(plan).filter((content) => content.startsWith("业务知识："));
    expect(business.slice(0, 2)).toEqual([
      "业务知识：禁渔期巡查要点",
      "业务知识：渔政执法业务规程和典型案例",
    ]);
  });

  it("has the law of the month: the civil code in May, the constitution before 4 December", () => {
    const laws = contents(composeStudyPlan(sampleInput)).filter((content) =>
      content.startsWith("法律法规："),
    );
    expect(laws[1]).toBe("法律法规：民法典与依法履职");
    expect(laws[3]).toBe("法律法规：宪法和国家宪法日主题");
  });

  it("has every form that the plan promises, with content, people and money in each row", () => {
    const rows = composeStudyPlan(sampleInput).rows.filter((row) => row.role === "body");
    const values = (key: string): unknown[] => rows.map(({ cells }) => cells[key]?.value);
    expect(new Set(values("form"))).toEqual(
      new Set(["集中学习", "专题研讨", "中心组学习", "自学", "交流体会"]),
    );
    for (const key of ["day", "content", "people", "money"]) expect(values(key)).not.toContain(null);
    expect(values("content").filter((content) => String(content).endsWith("："))).toEqual([]);
  });

  it("says for which years it knows no holidays", () => {
    const plan = composeStudyPlan({ ...sampleInput, planYears: { from: 2027, to: 2027 } });
    expect(textOf(plan)).toContain("放假安排：2027年的日期已避开周末，当年放假安排公布后");
  });

  it("says where a month has too few Fridays", () => {
    const calendar = { ...sampleInput.calendar, isWorkday: (day: string) => !day.startsWith("2025-02") };
    expect(textOf(composeStudyPlan({ ...sampleInput, calendar }))).toContain("另行安排：2025年2月缺2次");
  });
});
