import { type Asked, type AskedText } from "../../../src/standards";
import { partRule } from "../../../src/recognise/rubric/rule-in-text";
import { allThatIsAsked } from "../../../src/standards/rubric/asked/all-that-is-asked";

const asked = (requirement: string, beside: Partial<AskedText> = {}): Asked =>
  allThatIsAsked({ requirement, ...beside });

describe("how often, in spoken words", () => {
  it.each([
    ["双周五下午集中学习", 2, "month"],
    ["苗圃例会一周一开", 1, "week"],
    ["党员大会三个月一次", 1, "quarter"],
    ["园艺竞赛季季有", 1, "quarter"],
    ["厂务公开每季度末公开一次", 1, "quarter"],
  ])("is read as in written ones: %s", (requirement, value, per) => {
    expect(asked(requirement).target).toMatchObject({ value, per });
  });

  it("is no rhythm where a day of the week is told", () => {
    expect(asked("每月第一周周一下午为集体学习时间，全年学习12次以上").target).toMatchObject({
      value: 12,
      per: "year",
    });
  });

  it("is of the year where a number stands without a stretch, also of what is done all the time", () => {
    expect(asked("主动公开苗木信息300条以上").target).toMatchObject({ value: 300, per: "year" });
  });
});

describe("how much, by the points that it earns", () => {
  it.each([
    ["苗圃公众号推送", "每周推送2次以上得3分，每少1次扣0.1分", 2, "week"],
    ["向市级以上媒体投稿", "每采用1篇得0.5分，最高4分", 8, "year"],
    ["形成调研报告", "每形成1篇得1分，3篇得满分", 3, "year"],
  ])("is what it takes for all of them: %s", (requirement, rule, value, per) => {
    expect(asked(requirement, { rule }).target).toMatchObject({ value, per });
  });
});

describe("a second demand of a text that says how it is scored, too", () => {
  it("is no condition of its rule", () => {
    expect(partRule("文体活动月月有，全年百人以上的大型活动不少于2场，少一场扣1分")).toEqual({
      requirement: "文体活动月月有，全年百人以上的大型活动不少于2场",
      rule: "少一场扣1分",
    });
  });
});

describe("a fault that is beyond a limit", () => {
  it("has the limit for what is asked", () => {
    expect(asked("月出勤率低于95%的")).toMatchObject({
      target: { operator: "at-least", value: 95 },
      sure: true,
    });
    expect(asked("迟到早退每月累计超过3次的").target).toMatchObject({ operator: "at-most", value: 3 });
  });

  it("is one by the veto alone, and none where a case is dealt with", () => {
    expect(asked("职工酒驾醉驾的", { rule: "一票否决" }).call?.measure).toBe("no-records");
    expect(asked("投诉件七日内答复", { rule: "超期一件扣1分" }).call?.measure).toBe("handling-rate");
  });
});
