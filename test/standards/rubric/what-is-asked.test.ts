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

  it.each([
    ["邀请专家举办园艺知识竞赛", {}, "邀请专家"],
    ["每季度召开安全生产例会不少于2次", { materials: "实地查看" }, "实地"],
    ["信访事项按期答复率达到95%，年底达到100%", {}, "100%"],
    ["成立苗圃防火领导小组", {}, "苗圃防火"],
    ["召开园艺推进会", { rule: "每少一次扣1分" }, "每少一次"],
  ])("names the word of %s %j that it left out", (requirement, beside, word) => {
    const { sure, doubt } = asked(requirement, beside);
    expect(sure).toBe(false);
    expect(doubt).toContain(word);
  });

  it.each([
    ["工会每年组织职工开展文体活动不少于3次，形式多样，成效明显", "activity"],
    ["局党组每季度专题研究意识形态工作不少于1次，有会议记录", "meeting"],
    ["投诉件按时办结率达到98%以上", "petition"],
    ["安全隐患整改率达100%", "rectification"],
    ["无重大安全生产责任事故", "violation"],
    ["认真组织开展全民阅读活动", "activity"],
    ["每名干部每年撰写读书心得不少于2篇", "article"],
  ])(
    "is sure of what is said of anything, and of what the ledger holds anyway: %s",
    (requirement, ledger) => {
      expect(asked(requirement)).toMatchObject({ ledger, doubt: null, sure: true });
    },
  );

  it("knows the kinds of events that ledgers name themselves", () => {
    expect(asked("举办书画摄影作品征集1次")).toMatchObject({ ledger: "activity" });
  });

  it("asks of a share how many took part, and no count of it", () => {
    expect(asked("园艺培训参训率达到90%")).toMatchObject({
      call: { measure: "persons-covered", ledger: "training" },
      target: { value: 90 },
    });
    expect(asked("学习平台活跃度达到90%").call).toBeNull();
  });

  it.each([
    ["落实谈心谈话制度，每半年开展谈心谈话1次，不断增进团结", "integrity"],
    ["①第三条 每月召开苗圃例会1次，会议有签到、有记录，接受群众监督", "meeting"],
    ["辖区内无非法集资、传销、邪教活动", "violation"],
    ["每个科室每年完成1篇调研报告", "article"],
  ])("reads a full sentence for what it counts: %s", (requirement, ledger) => {
    expect(asked(requirement).ledger).toBe(ledger);
  });

  it("looks into each ledger that may hold what is taught", () => {
    expect(asked("每年开展园艺工匠教育活动2次")).toMatchObject({
      call: { ledger: ["activity", "study", "integrity"] },
      sure: true,
    });
  });

  it("finds what is denied together by what each is called", () => {
    expect(asked("辖区内无非法集资、传销、邪教活动").words).toEqual(["非法集资", "传销", "邪教"]);
  });

  it.each([
    ["“八一”前夕走访慰问军属", "07-20", "08-10"],
    ["护士节组织技能竞赛", "05-05", "05-20"],
  ])("knows the days of the year that have a name: %s", (requirement, from, to) => {
    expect(asked(requirement).call).toMatchObject({ measure: "records-in-window", window: { from, to } });
  });

  it("counts by the words of the text where a clause of ours counts more than these", () => {
    expect(asked("每年举办广场文化活动10次")).toMatchObject({ like: null, sure: true, words: ["广场文化"] });
  });

  it("takes hours of teaching for hours of study, and of opening for none", () => {
    expect(asked("每年参加后续教育时间不少于40小时").call?.measure).toBe("sum-per-person");
    expect(asked("每周开放时间不少于56小时").call).toBeNull();
  });

  it("asks hours of each month as those of a year, and is not sure of it", () => {
    expect(asked("干部职工每人每月学习不少于4小时")).toMatchObject({
      sure: false,
      call: { measure: "sum-per-person" },
      target: { value: 48, per: "year" },
    });
    expect(asked("干部职工每人每年学习不少于40小时")).toMatchObject({
      sure: true,
      target: { value: 40, per: "year" },
    });
  });

  it("leaves to a person when in the year a count falls", () => {
    expect(asked("春节、元宵期间开展园艺活动1次").doubt).toBe("春节");
  });

  it.each([
    ["每季度召开苗圃例会不少于1次，每少1次扣0.5分，扣完为止。", 1],
    ["每月组织集中学习不少于2次(4分，少一次扣0.5分)", 2],
    ["环境卫生检查，平均得分不低于90分", 90],
  ])("tells what is asked from how it is scored in one text: %s", (requirement, value) => {
    expect(asked(requirement)).toMatchObject({ sure: true, target: { value } });
  });

  it("takes no rate for how often, and no number of times for a rate", () => {
    expect(asked("每半月开展矛盾纠纷化解1次").like).toBeNull();
    expect(asked("园艺慈善捐款参与率90%")).toMatchObject({ call: { measure: "persons-covered" } });
  });

  it("does not add up what each department has to do", () => {
    expect(asked("每个科室每年完成1篇调研报告").call?.measure).toBe("departments-covered");
    expect(asked("每个科室每月撰写调研报告2篇").doubt).toBe("每个科室");
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

  it.each([
    ["卫生检查每科室得分不低于85分", "score", true],
    ["各科室卫生检查得分均不低于85分", "score", true],
    ["每次卫生检查得分85分以上", "score", true],
    ["各科室卫生检查平均得分不低于90分", "department", false],
    ["卫生检查平均得分不低于90分", undefined, true],
    ["卫生检查得分不低于85分", undefined, false],
    ["卫生评比成绩在90分以上", undefined, false],
    ["每月开展卫生检查，每科室得分不低于85分", "score", false],
    ["卫生评比每季度各科室平均分不低于85分", "department", false],
  ])("asks a score of each where the text does: %s", (requirement, each, sure) => {
    const { call, ...rest } = asked(requirement);
    expect(call).toEqual({ measure: "score-average", ...(each && { each }) });
    expect(rest).toMatchObject({ target: { operator: "at-least", unit: "point" }, sure });
  });
});
