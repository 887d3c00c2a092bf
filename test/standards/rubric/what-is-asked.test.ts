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
