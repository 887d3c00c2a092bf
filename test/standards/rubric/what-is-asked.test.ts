import { type Asked, type AskedText, whatIsAsked } from "../../../src/standards";

const asked = (requirement: string, beside: Partial<AskedText> = {}): Asked =>
  whatIsAsked({ requirement, ...beside });

describe("what a requirement asks", () => {
  it("counts what is held, under the figure that is written", () => {
    expect(asked("每季度召开安全生产例会不少于2次")).toMatchObject({
      call: { measure: "count-by-period", ledger: "meeting" },
      target: { operator: "at-least", value: 2, per: "quarter" },
      sure: true,
      assumed: [],
    });
  });

  it("assumes once a year where no number stands, and says so", () => {
    const held = asked("开展园艺知识竞赛");
    expect(held).toMatchObject({ ledger: "activity", target: { value: 1, per: "year" } });
    expect(held.assumed).toEqual(["value", "per"]);
  });

  it("asks a person what no ledger tells", () => {
    expect(asked("按时足额缴纳党费")).toMatchObject({ call: null, wants: "number" });
    expect(asked("办公区域整洁有序")).toMatchObject({ call: null, wants: "word" });
  });

  it.each([
    ["举办园艺知识竞赛", {}, true],
    ["邀请专家举办园艺知识竞赛", {}, false],
    ["每季度召开安全生产例会不少于2次", { materials: "实地查看" }, false],
    ["每季度召开安全生产例会不少于2次", { rule: "每缺1人扣0.5分" }, false],
    ["苗木信访件年内全部按期办结", {}, false],
    ["信访件按期办结", {}, true],
  ])("is sure only where every word that qualifies was taken: %s %j", (requirement, beside, sure) => {
    expect(asked(requirement, beside).sure).toBe(sure);
  });

  it("takes a part of the year for what it is", () => {
    expect(asked("第二季度组织消防演练")).toMatchObject({
      call: { measure: "records-in-window", window: { from: "04-01", to: "06-30" } },
    });
  });

  it("reads from the rule how much there has to be", () => {
    expect(asked("组织园艺竞赛", { rule: "每次得1分,最多得3分" }).target).toMatchObject({ value: 3 });
    expect(asked("卫生检查平均分", { rule: "低于80分扣2分" }).target).toMatchObject({ value: 80 });
  });

  it("assumes once a month of what is done all the time", () => {
    expect(asked("开展卫生大清扫")).toMatchObject({ target: { per: "month" }, sure: false });
  });

  it("counts the means by which something is told", () => {
    expect(asked("利用电视、报刊、网站宣传园艺")).toMatchObject({
      call: { measure: "kinds-covered", ledger: "publicity" },
    });
  });

  it("holds all of February where a month is named", () => {
    expect(asked("2月份开展环境卫生大清扫")).toMatchObject({
      call: { measure: "records-in-window", window: { from: "02-01", to: "02-29" } },
    });
  });

  it("marks the blank of a form and what would fill it", () => {
    const item = asked("集中学习每月不少于__次", { dimensions: ["学习教育"] });
    expect(item).toMatchObject({ blank: true, ledger: "study", target: { per: "month" } });
  });
});
