import { type Asked, type AskedText } from "../../../src/standards";
import { allThatIsAsked } from "../../../src/standards/rubric/asked/all-that-is-asked";

const asked = (requirement: string, beside: Partial<AskedText> = {}): Asked =>
  allThatIsAsked({ requirement, ...beside });
const ledgersOf = ({ call, ledger }: Asked): readonly unknown[] =>
  call !== null && "ledger" in call ? [call.ledger].flat() : [ledger];

describe("the ledger that is meant", () => {
  it.each([
    ["园务碰头会每周一开", "meeting"],
    ["每月晨读苗木法规1次", "study"],
    ["护林员大练兵每季度1次", "training"],
    ["每月扫街1次", "activity"],
    ["苗农遍访每半年1次", "pairing"],
    ["苗木价格每月张榜1次", "disclosure"],
    ["苗圃内务检查每月2次", "hygiene"],
    ["护林督办每月1次", "task"],
  ])("is told by the words of offices: %s", (requirement, ledger) => {
    expect(ledgersOf(asked(requirement))).toContain(ledger);
  });

  it("is no meeting for a room of that name", () => {
    expect(ledgersOf(asked("会议室绿植每月养护1次"))).not.toEqual(["meeting"]);
  });

  it("is told by what is handed in, where the requirement leaves it open", () => {
    const beside = { materials: "通报文件", rule: "每缺一期扣0.2分" };
    expect(ledgersOf(asked("苗木长势有分析", beside))).not.toEqual(["activity"]);
  });
});

describe("what a person judges", () => {
  it.each([
    ["职工思想稳定，精神面貌好", { materials: "座谈了解" }],
    ["做到苗圃管理规范有序，成效明显", { rule: "酌情扣分", materials: "现场查看" }],
    ["谈心谈话走深走心，疙瘩解开、劲头提起来", {}],
  ])("is counted nowhere, whichever ledger its words recall: %s %j", (requirement, beside) => {
    expect(asked(requirement, beside)).toMatchObject({ call: null, wants: "word" });
  });

  it("leaves a count unsure that people are only asked about", () => {
    expect(asked("每季度召开园务会1次", { materials: "座谈" }).sure).toBe(false);
  });

  it("is counted all the same where it is held so many times", () => {
    expect(asked("党费收缴每季度公示1次")).toMatchObject({
      ledger: "disclosure",
      target: { per: "quarter" },
    });
  });

  it("is none that a ledger holds and whose lack costs points", () => {
    const beside = { rule: "未开展扣1分", materials: "活动记录、照片" };
    expect(asked("开展园艺技能竞赛", beside).call?.measure).toBe("count-by-period");
  });
});

describe("what comes in and is dealt with", () => {
  it.each([
    ["花农热线工单两日内回复，件件有着落", "handling-rate", "petition", 100],
    ["苗农来函按期办结率九成五以上", "handling-rate", "petition", 95],
    ["政协提案答复率、见面率双百", "handling-rate", "proposal", 100],
    ["防火隐患挂账销号，到期整治率100%", "share-of-records", "rectification", 100],
    ["局长批示件到期一件不留", "share-of-records", "task", 100],
  ])("is a share of it: %s", (requirement, measure, ledger, value) => {
    const { call, target, ledger: own } = asked(requirement);
    expect([call?.measure, own, target?.value]).toEqual([measure, ledger, value]);
  });

  it.each([
    ["群众来电5个工作日内答复", { count: 5, unit: "workday" }],
    ["投诉件48小时内回访办结", { count: 2, unit: "day" }],
    ["政协提案三个月内书面答复", { count: 3, unit: "month" }],
  ])("has the time that is stated: %s", (requirement, within) => {
    expect(asked(requirement)).toMatchObject({ sure: true, call: { inTime: true, within } });
  });

  it("is none of how often it is studied, nor of what must not come", () => {
    expect(asked("每季度研究信访工作1次").call?.measure).toBe("count-by-period");
    expect(asked("全年零投诉").call?.measure).toBe("no-records");
  });

  it("has no ledger where permits are handled", () => {
    expect(asked("采伐许可按时办结率100%")).toMatchObject({ call: null, wants: "number" });
  });
});

describe("money and silence", () => {
  it("is added up where it is given away", () => {
    expect(asked("慈善一日捐不少于3万元")).toMatchObject({
      call: { measure: "sum-of", amount: "cost" },
      target: { value: 30_000, unit: "yuan" },
    });
    expect(asked("苗木到位资金5000万元").call).toBeNull();
  });

  it("is the longest time without anything new", () => {
    expect(asked("园艺公众号不得超过10日不更新")).toMatchObject({
      call: { measure: "longest-interval" },
      target: { operator: "at-most", value: 10 },
    });
  });
});

describe("numbers as they are spoken", () => {
  it.each([
    ["园务会每季壹次", {}, 1, "quarter"],
    ["到苗圃走访每月不少于两趟", {}, 2, "month"],
    ["园艺讲座≥3，有签到", {}, 3, "year"],
    ["园艺案例分析会", { rule: "缺1月扣0.5分" }, 1, "month"],
    ["园艺案例分析会", { rule: "一季度没有1次的扣1分" }, 1, "quarter"],
    ["园艺案例分析会", { rule: "月两次，缺0.5分" }, 2, "month"],
    ["园务会每月15日召开", {}, 1, "month"],
    ["园务会每月1次，不得连续两次缺席", {}, 1, "month"],
  ])("are read: %s %j", (requirement, beside, value, per) => {
    expect(asked(requirement, beside).target).toMatchObject({ value, per });
  });

  it("say nothing where a column of how often says no time", () => {
    expect(asked("召开园务会", { often: "随时" }).words.join()).not.toContain("随时");
  });

  it.each([
    ["“3·15”前后开展苗木打假宣传活动", "03-08", "03-22"],
    ["围绕三月十二日植树节，开展植树活动1次", "03-12", "03-12"],
    ["节能宣传周开展节能宣传活动", "06-01", "07-15"],
  ])("are days of the year: %s", (requirement, from, to) => {
    expect(asked(requirement).call).toMatchObject({ measure: "records-in-window", window: { from, to } });
  });
});
