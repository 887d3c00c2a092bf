import { type Asked, type AskedText } from "../../../src/standards";
import { allThatIsAsked } from "../../../src/standards/rubric/asked/all-that-is-asked";
import { toldInRule } from "../../../src/standards/rubric/asked/told-in-rule";

const asked = (requirement: string, beside: Partial<AskedText> = {}): Asked =>
  allThatIsAsked({ requirement, ...beside });

describe("what only the rule says", () => {
  it.each([
    ["按季开展，缺一季扣1分", "按季"],
    ["每季度开会得1分,全年4分", "每季度"],
    ["报送12篇以上得4分，6—11篇得2分，6篇以下不得分", "12篇以上"],
    ["平均95分以上得10分，90—94分得8分，85分以下0分", "95分以上"],
    ["每月少一次扣1分", ""],
    ["未开展不得分", ""],
  ])("is its highest tier or its rhythm: %s", (rule, told) => {
    expect(toldInRule(rule)).toBe(told);
  });

  it("is how much is asked where the requirement says nothing of it", () => {
    const rule = "按季开展，缺一季扣1分";
    expect(asked("举办园艺讲堂", { rule }).target).toMatchObject({ value: 1, per: "quarter" });
    expect(asked("举办园艺讲堂2次", { rule }).target).toMatchObject({ value: 2 });
  });
});

describe("figures in words", () => {
  it.each([
    ["职工护林培训参训率不低于百分之八十", { value: 80 }],
    ["苗圃例会一月一次", { value: 1, per: "month" }],
    ["公开栏一季一换", { value: 1, per: "quarter" }],
    ["护林培训上、下半年各1次", { value: 1, per: "half-year" }],
  ])("are read as figures: %s", (requirement, target) => {
    expect(asked(requirement).target).toMatchObject(target);
  });

  it("are no points where they are minutes", () => {
    expect(JSON.stringify(asked("每次宣讲不少于三十分钟").target)).not.toContain("30");
  });
});

describe("several that are named", () => {
  it.each([
    ["评选表彰“护林能手”“园艺标兵”“最美花农”，一样都不能少", { rule: "少一样扣1分" }, 3],
    ["苗木目录、采购结果、财政预算三类信息全部公开", { rule: "缺1类扣1分" }, 3],
    ["发倡议书、开座谈会、组织家访，三选二", { rule: "少1项扣2分" }, 2],
    ["三八节活动、女职工维权讲座各1次", {}, 2],
  ])("are kinds, all of them or so many: %s", (requirement, beside, value) => {
    const { call, target } = asked(requirement, beside);
    expect(call?.measure).toBe("kinds-covered");
    expect(target?.value).toBe(value);
  });

  it("are none where they are but the papers of it", () => {
    const { sure } = asked("会议记录、活动照片、签到册分门别类", { rule: "缺一样扣一分" });
    expect(sure).toBe(false);
  });
});

describe("hours, days and letters of each person", () => {
  it("adds up the hours of each volunteer, unsurely", () => {
    expect(asked("每名志愿者年服务时长不少于20小时")).toMatchObject({
      call: { measure: "sum-per-person", sources: [[{ ledger: "volunteer" }]] },
      target: { value: 20, unit: "hour" },
      sure: false,
    });
  });

  it("takes a day of reception for a time of it", () => {
    expect(asked("领导每月接访不少于1天").target).toMatchObject({ value: 1, per: "month" });
  });

  it("asks a letter of each", () => {
    expect(asked("每名职工签订护林承诺书").call).toMatchObject({
      measure: "persons-covered",
      ledger: "integrity",
    });
  });

  it("takes no number of a year for one of its month", () => {
    expect(asked("学雷锋活动3月集中开展，全年不少于8次").sure).toBe(false);
  });
});
