import { EVERY_MONTH, EVERY_QUARTER, inMonths, ledger, roster, type Row } from "../../check/make";
import { noteTexts, problemTexts } from "../../check/run";
import { judge } from "./judge";

/** What docs/criteria.md §1.5 says in its columns formula and exceptions, where a case of met and unmet does not show it. */

const group = (...rows: readonly (readonly [role: string, name: string, department: string])[]) =>
  ledger(
    "roster",
    rows.map(([role, name, department]) => ({ "group-role": role, name, department, assignment: "统筹" })),
  );
const rules = (...names: readonly string[]) =>
  ledger(
    "rule",
    names.map((name) => ({ name })),
  );
const documents = (...rows: readonly Row[]) => ledger("document", rows);
const meetings = (...rows: readonly Row[]) => ledger("meeting", rows);
const twoYears = { period: { from: "2023-01-01", to: "2024-12-31", asOf: "2024-12-31" } };

describe("A", () => {
  test("a leading group has one head, not two", () => {
    const two = group(["组长", "甲一", "甲科"], ["组长", "乙一", "乙科"], ["副组长", "乙二", "乙科"]);
    const result = judge("leading-group-established", [roster(), two]);
    expect(result.verdict).toBe("unmet");
    expect(problemTexts(result)).toContain("组长有2人，应为1人");
    const twice = group(["组长", "甲一", "甲科"], ["组长", "甲一", "甲科"], ["副组长", "乙二", "乙科"]);
    expect(judge("leading-group-established", [roster(), twice]).verdict).toBe("met");
  });

  test("the council of any office is a meeting of its leadership, and a meeting of nobody known is asked about", () => {
    const held = (...names: readonly string[]) =>
      judge("creation-meetings-yearly", [
        meetings(...names.map((name, at) => ({ date: `2024-0${at + 2}-05`, name, topic: "研究创建工作" }))),
      ]);
    for (const name of ["馆务会", "院务会议", "校务会", "所务会", "站务会", "社务会", "中心务会", "园务会"])
      expect(held(name, name)).toMatchObject({ verdict: "met" });
    for (const name of ["党小组会", "办公例会"])
      expect(problemTexts(held("局务会", name))).toEqual(["缺1次"]);
    const unknown = held("局务会", "碰头会");
    expect(unknown).toMatchObject({ verdict: "insufficient-data" });
    expect(unknown.missing.said.map(({ text }) => text.key)).toEqual(["check.perhaps-meant"]);
  });

  test("members and people in charge who have left are named and fail nothing", () => {
    const people = roster([{ name: "丙一", department: "甲科", status: "retired", left: "2024-03-01" }]);
    const whole = group(["组长", "丙一", "甲科"], ["副组长", "乙二", "乙科"]);
    const established = judge("leading-group-established", [people, whole]);
    expect(established.verdict).toBe("met");
    expect(noteTexts(established)).toContain("名单含已离任人员：丙一，请更新");
    const areas = ledger("hygiene-area", [{ area: "一楼", department: "甲科", person: ["丙一"] }]);
    const charge = judge("hygiene-person-in-charge", [people, areas]);
    expect(charge.verdict).toBe("met");
    expect(noteTexts(charge)).toContain("名单含已离任人员：丙一，请更新");
    expect(noteTexts(judge("hygiene-person-in-charge", [roster(), areas]))).toEqual([]);
  });

  test("in a term's second year the plan goes on, and a plan of the year is asked for", () => {
    const term = { name: "文明机关创建规划", type: "plan", issued: "2023-02-20" };
    // Of a year from which the list of documents has nothing at all, nothing is known.
    const first = judge("creation-plan-issued", [documents(term)], twoYears);
    expect(first.verdict).toBe("insufficient-data");
    const other = { name: "2024年值班安排", issued: "2024-02-01" };
    const result = judge("creation-plan-issued", [documents(term, other)], twoYears);
    expect(result.verdict).toBe("unmet");
    const yearly = { name: "2024年文明创建工作计划", issued: "2024-01-20" };
    expect(judge("creation-plan-issued", [documents(term, yearly)], twoYears).verdict).toBe("met");
  });

  test("a summary of another year, or of other work, is not this year's summary", () => {
    const three = [
      { name: "创建目标", type: "goal", issued: "2024-01-10" },
      { name: "创建计划", type: "plan", issued: "2024-01-10" },
      { name: "创建措施", type: "measure", issued: "2024-01-10" },
    ];
    const withSummary = (row: Row) => judge("creation-doc-set", [documents(...three, row)]).verdict;
    expect(withSummary({ name: "创建总结", type: "summary", issued: "2022-12-10" })).toBe("unmet");
    expect(withSummary({ name: "防汛工作总结", issued: "2024-09-10" })).toBe("unmet");
    expect(withSummary({ name: "文明创建工作总结", issued: "2024-12-10" })).toBe("met");
  });

  test("whether passing on documents is research is left to a person", () => {
    const result = judge("creation-meetings-yearly", [
      meetings(
        { date: "2024-03-01", type: "party-group-meeting", topic: "传达文明创建文件精神" },
        { date: "2024-09-01", type: "party-group-meeting", topic: "研究文明创建" },
      ),
    ]);
    expect(result).toMatchObject({ verdict: "met", actual: 2 });
    expect(noteTexts(result)).toContain("议题为传达文件，是否算“研究”，请核实（1次）");
  });

  test("what was done in March belongs to either stage", () => {
    const done = (name: string, stage: string, completed: string) => ({ name, stage, completed });
    const tasks = (fourth: Row) =>
      ledger("task", [
        done("成立领导小组", "mobilisation", "2024-01-20"),
        done("调研找问题", "mobilisation", "2024-02-20"),
        done("制定规划", "mobilisation", "2024-02-28"),
        fourth,
      ]);
    const verdict = (fourth: Row) => judge("stage-mobilization", [tasks(fourth)]).verdict;
    expect(verdict(done("思想动员大会", "implementation", "2024-03-20"))).toBe("met");
    expect(verdict(done("思想动员大会", "implementation", "2024-04-20"))).toBe("unmet");
    expect(verdict(done("更换灯具", "implementation", "2024-03-20"))).toBe("unmet");
  });

  test("which rule stands for a group is said, and the clerk's category may say it", () => {
    const register = ledger("rule", [
      { name: "政治学习制度" },
      { name: "考勤制度" },
      { name: "采购办法" },
      { name: "财务报销制度" },
      { name: "机动车管理办法", category: "车辆管理" },
    ]);
    const result = judge("four-in-place-system", [register]);
    expect(result.verdict).toBe("met");
    expect(noteTexts(result)).toContain("车辆管理：机动车管理办法");
  });
});

describe("B", () => {
  const study = (...rows: readonly Row[]) => ledger("study", rows);
  const friday = (row: Row) =>
    judge("friday-afternoon-weekly", [study({ date: "2024-03-01", form: "collective", ...row })], {
      period: { from: "2024-02-26", to: "2024-03-03", asOf: "2024-03-03" },
    }).numerator;

  test("Friday afternoon is for political study, and only where the time is known not to be the morning", () => {
    expect(friday({})).toBe(1);
    expect(friday({ time: "14:30-17:00" })).toBe(1);
    expect(friday({ time: "上午8:30—11:30" })).toBe(0);
    expect(friday({ time: "9:00-11:00" })).toBe(0);
    expect(friday({ form: "business" })).toBe(0);
    expect(friday({ category: "business" })).toBe(0);
    expect(friday({ category: "political" })).toBe(1);
  });

  test("a plan without people is not settled by naming a department", () => {
    const plan = (row: Row) =>
      judge("study-plan-four-guarantees", [
        ledger("study-plan", [
          { topic: "理论专题", date: "2024-03", budget: "0", department: "办公室", ...row },
        ]),
      ]).verdict;
    expect(plan({ people: "全体干部" })).toBe("met");
    expect(plan({ people: "" })).toBe("unmet");
    expect(plan({ people: "全体干部", budget: "" })).toBe("unmet");
  });

  test("plans of another year are not this year's plans", () => {
    const plans = (year: string) =>
      ledger("study-plan", [
        ...["甲科", "乙科"].map((department) => ({ topic: "计划", department, date: `${year}-01-05` })),
        ...["甲一", "甲二", "乙一", "乙二"].map((person) => ({
          topic: "计划",
          person,
          date: `${year}-01-05`,
        })),
      ]);
    expect(judge("dept-and-personal-study-plans", [roster(), plans("2024")]).verdict).toBe("met");
    expect(judge("dept-and-personal-study-plans", [roster(), plans("2022")]).verdict).toBe(
      "insufficient-data",
    );
  });

  test("which two regulations are meant is left to a person", () => {
    const result = judge("two-regulations-study", [study({ date: "2024-03-01", topic: "学习有关条例" })]);
    expect(noteTexts(result)).toContain("原文未指明是哪两个条例，请核实（1次）");
  });
});

describe("C", () => {
  test("minutes without a single meeting of the branch say nothing about them", () => {
    const bureau = meetings({ date: "2024-03-01", type: "bureau-meeting", topic: "预算" });
    expect(judge("three-meetings-one-class", [bureau]).verdict).toBe("insufficient-data");
  });

  test("a rule on supervising money is none on appraising members, a repealed one is none at all", () => {
    const verdict = (third: string) =>
      judge("party-member-management", [rules("党员教育管理制度", "党建责任制", third)]).verdict;
    expect(verdict("财务监督制度")).toBe("unmet");
    expect(verdict("党员监督评议制度")).toBe("met");
    const repealed = ledger("rule", [{ name: "党建工作责任制", state: "repealed" }]);
    expect(judge("party-building-responsibility", [repealed]).verdict).toBe("unmet");
  });

  test("a meeting's name may say that it decided together", () => {
    const held = meetings({ date: "2024-01-20", name: "局党组会议（第3次）", category: "三重一大" });
    expect(judge("major-decision-democratic", [held]).verdict).toBe("met");
  });
});

describe("D and E", () => {
  test("a pledge of integrity is no commitment on service", () => {
    expect(judge("disclosure-service-commitment", [rules("廉政承诺制度")]).verdict).toBe("unmet");
    expect(judge("disclosure-service-commitment", [rules("社会服务承诺制度")]).verdict).toBe("met");
  });

  test("rewards for something else are none for attendance", () => {
    expect(judge("attendance-reward-punish", [rules("信息报送奖惩办法")]).verdict).toBe("unmet");
    expect(judge("attendance-reward-punish", [rules("考勤考核办法")]).verdict).toBe("met");
  });

  test("a rule that a remark calls repealed is not in force; what it replaced says nothing of it", () => {
    const verdict = (remark: string) =>
      judge("first-asked-responsibility", [
        ledger("rule", [{ name: "首问负责制", remark }]),
        ledger("petition", [{ number: "1", received: "2024-05-06", topic: "办证" }]),
      ]).verdict;
    expect(["已废止", "2023年废止", "", "原办法同时废止"].map(verdict)).toEqual([
      "unmet",
      "unmet",
      "met",
      "met",
    ]);
  });

  test("volunteers who clean elsewhere clean no office", () => {
    const verdict = (...names: readonly string[]) =>
      judge("hygiene-cleaning-regular", [
        ledger(
          "activity",
          names.map((name, at) => ({ date: `2024-0${at + 1}-10`, name, type: "cleaning" })),
        ),
      ]).verdict;
    expect(verdict("社区清扫", "清理河道垃圾", "小区志愿清洁")).toBe("needs-confirmation");
    expect(verdict("社区清扫", "机关大扫除")).toBe("unmet");
  });

  test("being sent away is told by any text of a register of letters, and not where it says that there was none", () => {
    const verdict = (row: Row) =>
      judge("first-asked-responsibility", [
        rules("首问负责制"),
        ledger("petition", [{ number: "1", received: "2024-05-06", topic: "办证", ...row }]),
      ]).verdict;
    const sentAway: readonly Row[] = [
      { remark: "推诿" },
      { topic: "窗口互相踢皮球，不给办" },
      { topic: "三个科室推来推去" },
      { result: "经核实窗口有推诿扯皮，已批评教育" },
      { category: "服务推诿" },
    ];
    expect(sentAway.map(verdict)).toEqual(sentAway.map(() => "unmet"));
    const none: readonly Row[] = [
      { remark: "" },
      { result: "已办结，未发现推诿扯皮" },
      { opinion: "限期办结，不得推诿" },
    ];
    expect(none.map(verdict)).toEqual(none.map(() => "met"));
  });

  test("that nobody complained of being sent away may be declared where there are no petitions", () => {
    const first = [rules("首问负责制"), ledger("petition", [])];
    expect(judge("first-asked-responsibility", first).verdict).toBe("needs-confirmation");
    const confirmation = {
      clause: "first-asked-responsibility",
      confirmed: true,
      by: "甲一",
      on: "2024-12-20",
      note: "",
    };
    expect(judge("first-asked-responsibility", first, { confirmations: [confirmation] }).verdict).toBe("met");
  });
});

describe("F, G and H", () => {
  test("scores alone say nothing about a comparison", () => {
    const scores = ledger("hygiene", inMonths(EVERY_MONTH, { department: "甲科", score: 95 }));
    expect(judge("hygiene-comparison-regular", [scores]).verdict).toBe("insufficient-data");
  });

  test("nor does one grade among the scores of a grid, while a grid of grades compares", () => {
    const grid = (rows: readonly Row[]) => ({ ...ledger("hygiene", rows), columns: [] });
    const scores = inMonths(EVERY_MONTH, { department: "甲科", score: 95 });
    const stray = grid([...scores, { date: "2024-12-05", department: "乙科", grade: "excellent" }]);
    expect(judge("hygiene-comparison-regular", [stray]).verdict).toBe("insufficient-data");
    const grades = grid(inMonths(EVERY_MONTH, { department: "甲科", grade: "excellent" }));
    expect(judge("hygiene-comparison-regular", [grades]).verdict).toBe("met");
  });

  test("nor does an activity of nobody's about the mass organizations", () => {
    const activity = ledger("activity", inMonths(EVERY_QUARTER, { name: "健步走", organiser: "办公室" }));
    expect(judge("mass-organization-activities", [activity]).verdict).toBe("insufficient-data");
  });

  test("speaking of the countryside is no joint work with the village", () => {
    const talks = ledger("activity", inMonths([3, 9], { name: "乡村振兴政策宣讲" }));
    expect(judge("village-joint-construction", [talks]).verdict).toBe("insufficient-data");
    const visits = ledger("activity", inMonths([3, 9], { name: "到石桥村开展共建" }));
    expect(judge("village-joint-construction", [visits]).verdict).toBe("met");
  });

  test("a self-check that found nothing has to be declared", () => {
    const report = documents({ name: "创建工作自查报告", type: "self-check", issued: "2024-12-05" });
    expect(judge("self-check-conducted", [report]).verdict).toBe("needs-confirmation");
    const confirmations = [
      { clause: "self-check-conducted", confirmed: true, by: "甲一", on: "2024-12-20", note: "" },
    ];
    expect(judge("self-check-conducted", [report], { confirmations }).verdict).toBe("met");
    const list = ledger("rectification", [{ source: "自查", problem: "台账不全", found: "2024-11-06" }]);
    expect(judge("self-check-conducted", [report, list]).verdict).toBe("met");
  });
});
