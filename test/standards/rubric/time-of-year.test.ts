import { type Asked, type AskedText } from "../../../src/standards";
import { allThatIsAsked } from "../../../src/standards/rubric/asked/all-that-is-asked";
import { timeOfYearIn } from "../../../src/standards/rubric/asked/time-of-year";

const asked = (requirement: string, beside: Partial<AskedText> = {}): Asked =>
  allThatIsAsked({ requirement, ...beside });

describe("a time of the year", () => {
  it.each([
    ["护林周（3月12日至18日）", "03-12", "03-18"],
    ["4月至6月", "04-01", "06-30"],
    ["七八月份", "07-01", "08-31"],
    ["十一月份", "11-01", "11-30"],
    ["3月10日前", "01-01", "03-10"],
    ["5月", "05-01", "05-31"],
  ])("is read from days and months, in figures or in words: %s", (text, from, to) => {
    expect(timeOfYearIn(text)).toMatchObject({ from, to });
  });

  it.each(["每月", "第二月", "13月", "每两月"])("is none: %s", (text) => {
    expect(timeOfYearIn(text)).toBeNull();
  });

  it("is surely that of the requirement, its day no number of days", () => {
    expect(asked("护林宣传周（3月12日至18日）组织专题宣传")).toMatchObject({
      call: { measure: "records-in-window", window: { from: "03-12", to: "03-18" } },
      sure: true,
    });
  });

  it("is the month under which all of some rows stand", () => {
    expect(asked("开展园艺竞赛", { dimensions: ["三月份专项工作(9分)"] }).call).toMatchObject({
      measure: "records-in-window",
      window: { from: "03-01", to: "03-31" },
    });
    expect(asked("每月召开苗圃例会", { dimensions: ["三月份专项工作"] }).call?.measure).toBe(
      "count-by-period",
    );
  });

  it("is looked for in another column where the requirement has none", () => {
    expect(asked("组织护林宣传活动", { materials: "6月；办公室" }).call).toMatchObject({
      measure: "records-in-window",
      window: { from: "06-01", to: "06-30" },
    });
  });
});

describe("words that change nothing of what is asked", () => {
  it.each([
    ["每季度召开一次平安建设（综治）工作例会", {}],
    ["每季度组织应急演练（停电、火灾、猝死择一）", {}],
    ["每人每月迟到早退累计不得超过3次", {}],
    ["首问责任制、服务承诺制、限时办结制等制度健全", {}],
    ["“三公”经费、政府采购、重大项目三类信息全部公开", { rule: "缺1类扣1分" }],
    ["厂务公开栏每月更新一次", {}],
    ["党组每年听取政务公开工作汇报2次以上", {}],
  ])("leave it sure: %s", (requirement, beside) => {
    expect(asked(requirement, beside)).toMatchObject({ sure: true });
  });

  it.each([
    "制定年度规划、方案（有文号）",
    "节能管理制度（统计、定额、节水等）",
    "不发生“民转刑”案件",
    "每月召开未到会人员会议1次",
  ])("but not what stands in brackets or signs and says more: %s", (requirement) => {
    expect(asked(requirement).sure).toBe(false);
  });

  it("are no part of the words by which records are found", () => {
    expect(asked("每季度开展应急演练1次").words).toEqual(["应急演练"]);
    expect(asked("党组每年听取政务公开工作汇报2次").words).toEqual(["政务公开"]);
  });

  it("take the mark of the highest tier for the one to reach", () => {
    const rule = "平均95分以上得10分，90—94分得8分，85分以下0分";
    expect(asked("每周苗圃卫生检查成绩", { rule }).target?.value).toBe(95);
  });
});
