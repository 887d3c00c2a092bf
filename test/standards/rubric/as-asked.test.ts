import type { Asked, AskedText } from "../../../src/standards";
import { allThatIsAsked } from "../../../src/standards/rubric/asked/all-that-is-asked";

const asked = (requirement: string, beside: Partial<AskedText> = {}): Asked =>
  allThatIsAsked({ requirement, ...beside });

describe("a row that asks in a question", () => {
  it.each([
    ["苗圃是否每半年召开一次防火分析会", { measure: "count-by-period", ledger: "meeting" }],
    ["年度内是否发生失泄密事件（发生1起，考核为不合格）", { measure: "no-records", ledger: "violation" }],
    ["微信群是否存在泄密现象", { measure: "no-records", ledger: "violation" }],
  ])("asks what it asks for: %s", (requirement, call) => {
    expect(asked(requirement)).toMatchObject({ call });
    expect(asked(requirement).words.join()).not.toContain("是否");
  });
});

describe("a row that names what is missing", () => {
  it.each([
    ["未按要求开展护林专题教育的（每季度不少于1次）", { measure: "count-by-period" }],
    ["督查反馈问题到期未整改的", { measure: "share-of-records", ledger: "rectification" }],
    ["来信来访未按期答复的", { measure: "handling-rate", ledger: "petition" }],
  ])("asks for it: %s", (requirement, call) => {
    expect(asked(requirement, { rule: "每件扣1分" })).toMatchObject({ call, sure: true });
  });

  it("is a fault as it stands where what was done is one as well", () => {
    expect(asked("推诿扯皮，未落实首问负责制，被投诉查实的").call?.measure).toBe("no-records");
  });
});

describe("what is held so many times", () => {
  it("is looked for by its name wherever it may stand", () => {
    const { call, sure } = asked("护林员升旗仪式每周1次");
    expect(sure).toBe(true);
    expect(call).toMatchObject({
      measure: "count-by-period",
      ledger: ["activity", "meeting", "study", "training", "volunteer"],
    });
    expect(asked("“周三夜谈”每周一期", { dimensions: ["集中学习"] })).toMatchObject({
      ledger: "study",
    });
  });

  it("is a survey where it is one of how satisfied somebody is", () => {
    expect(asked("花农满意度测评每季度1次")).toMatchObject({
      call: { measure: "count-by-period", ledger: "satisfaction" },
      target: { value: 1, per: "quarter" },
    });
  });
});

describe("what a proposal leaves over makes it unsure", () => {
  it.each([
    ["每学期举办园艺展示4节", {}],
    ["护林员每日巡护上报事件不少于1件", {}],
    ["苗圃督察每月检查内务一次", { rule: "评分低于90分的每低1分扣0.5分" }],
  ])("a number, something in which there is one, a limit of the rule: %s", (requirement, beside) => {
    expect(asked(requirement, beside).sure).toBe(false);
  });

  it.each(["12345热线投诉按时办结率100%", "自查发现问题整改率100%", "收受红包、回扣零容忍"])(
    "but not a name with digits, nor by whom or how a case came about: %s",
    (requirement) => {
      expect(asked(requirement).sure).toBe(true);
    },
  );
});
