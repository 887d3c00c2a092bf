import { type Asked, type AskedText, whatIsAsked } from "../../../src/standards";
import { allThatIsAsked } from "../../../src/standards/rubric/asked/all-that-is-asked";

const asked = (requirement: string, beside: Partial<AskedText> = {}): Asked =>
  whatIsAsked({ requirement, ...beside });

describe("words by which records of a requirement are found", () => {
  it.each([
    ["每年撰写调研文章不少于2篇", {}],
    ["全年发表新闻稿件不少于12篇", {}],
    ["每季度开展志愿服务活动1次", {}],
    ["主动公开政府信息全年不少于50条", { dimensions: ["政务公开"] }],
    ["每月召开会议2次", { dimensions: ["会议管理"] }],
  ])("are none where the row only names the ledger: %s %j", (requirement, beside) => {
    expect(asked(requirement, beside).words).toEqual([]);
  });

  it.each(["每月召开会议2次", "制定年度计划", "有方案、总结"])(
    "are never those of the dimension alone: %s",
    (requirement) => {
      const { call, words } = asked(requirement, { dimensions: ["苗圃防火"] });
      expect(words.join()).not.toContain("苗圃");
      expect(JSON.stringify(call)).not.toContain("苗圃");
    },
  );

  it("are not sure where the dimension names what the row does not", () => {
    expect(asked("每月召开会议2次", { dimensions: ["苗圃防火"] })).toMatchObject({
      sure: false,
      doubt: "苗圃防火",
    });
  });

  it("are of the part that is counted, not of the part beside it", () => {
    expect(asked("每月召开苗圃座谈会1次，征求花农意见，提出的问题有反馈").words).toEqual(["苗圃座谈会"]);
  });

  it("are not sure where they name a paper and the ledger holds none", () => {
    expect(asked("全年组织生活计划，每项活动有安排").sure).toBe(false);
  });
});

describe("limits and floors", () => {
  it("counts nothing as asked that there may only be so much of", () => {
    expect(asked("全年发文不超过20件").call).toBeNull();
    expect(asked("全年召开会议不超过20次").call?.measure).not.toBe("count-by-period");
  });
});

describe("what is denied", () => {
  it.each([
    ["无旷工", "absent-days"],
    ["无迟到、早退", "late-per-month"],
  ])("is held against the limit of a clause of ours, at nothing: %s", (requirement, measure) => {
    expect(asked(requirement)).toMatchObject({
      call: { measure },
      target: { operator: "at-most", value: 0 },
      sure: true,
    });
  });

  it.each(["无卫生死角", "室内无烟具", "无乱贴乱画、无蛛网"])(
    "is asked of a person where it breaks no law: %s",
    (requirement) => {
      expect(asked(requirement)).toMatchObject({ call: null, wants: "word" });
    },
  );

  it.each(["无收受红包、回扣行为", "严禁有偿补课", "无公车私用现象", "无违纪违法行为"])(
    "stands in the register of violations where it breaks discipline: %s",
    (requirement) => {
      expect(asked(requirement)).toMatchObject({ call: { measure: "no-records", ledger: "violation" } });
    },
  );

  it("asks for something every month where no month may be without", () => {
    const beside = { dimensions: ["主动公开信息的数量"] };
    expect(asked("无空白月", beside)).toMatchObject({ ledger: "disclosure", target: { per: "month" } });
  });
});

describe("what makes a proposal sure", () => {
  it("asks once of what our standards ask oftener, where the rubric states no figure", () => {
    expect(asked("开展结对帮扶")).toMatchObject({ like: "paired-poverty-aid", target: { value: 1 } });
  });

  it.each([
    ["开展园艺竞赛", { rule: "每次得2分" }, "每次得2分"],
    ["班前会每天召开", {}, "每天"],
    ["制定苗圃长期规划", {}, "长期"],
    ["建设道德讲堂", {}, "建设"],
    ["党课每季度1次，其中书记每年讲1次", {}, "书记"],
  ])("names what is not told yet: %s %j", (requirement, beside, doubt) => {
    expect(asked(requirement, beside).sure).toBe(false);
    if (doubt !== "书记") expect(asked(requirement, beside).doubt).toContain(doubt);
  });

  it.each([
    ["开展园艺竞赛", { rule: "每次得1分，最多得3分" }, "activity"],
    ["每月不低于40条", { dimensions: ["主动公开信息的数量"] }, "disclosure"],
    ["室内无吸烟现象", { rule: "发现一次扣1分" }, "hygiene"],
    ["完成交办的临时工作", { rule: "一项做不到扣3分" }, "task"],
    ["工会：每年举办园艺竞赛2次", {}, "activity"],
    ["开展园艺宣传教育", {}, "activity"],
    ["党支部认真落实三会一课制度", {}, "meeting"],
    ["上级督查反馈问题整改率100%", {}, "rectification"],
  ])("takes for told what the row says elsewhere: %s %j", (requirement, beside, ledger) => {
    expect(asked(requirement, beside)).toMatchObject({ sure: true, ledger });
  });

  it("takes a paper for one of the year, whatever it is about", () => {
    expect(asked("年初制定理论学习计划").target).toMatchObject({ value: 1, per: "year" });
  });

  it("counts a review of members, not a share of them", () => {
    expect(asked("民主评议党员每年一次")).toMatchObject({
      call: { measure: "count-by-period", ledger: "meeting" },
    });
  });

  it("stays with the ledger of a clause of ours where the row says which part of it", () => {
    const { ledger, words } = asked("苗圃区域环境卫生检查每月不少于2次");
    expect(ledger).toBe("hygiene");
    expect(words.join()).toContain("苗圃");
  });

  it("looks for courses wherever they may stand", () => {
    expect(asked("每年举办园艺培训2次").call).toMatchObject({
      ledger: expect.arrayContaining(["activity", "study", "training"]) as unknown,
    });
  });
});

describe("a proposal is not sure where", () => {
  const doubtOf = (requirement: string, rest: { rule?: string; materials?: string } = {}) => {
    const { sure, doubt } = whatIsAsked({ requirement, ...rest });
    return sure ? null : doubt;
  };

  test.each([
    ["a mark is to be reached that is not the target", "客户满意度不低于92分", {}, "92分"],
    ["another column says how often", "开展安全教育与消防演练", { materials: "半年度;安全科" }, "半年度"],
    ["each of several is asked for", "开展结对帮扶、走访慰问", { rule: "少一项扣3分" }, "少一项"],
    ["it is of people who don't work for the unit", "开展社团活动,学生参与率80%以上", {}, "学生"],
  ])("%s", (_, requirement, rest, doubt) => {
    const said = doubtOf(requirement, rest);
    expect(said).not.toBeNull();
    expect(said).toContain(doubt);
  });

  test("each person has to do it, also where the part that is counted doesn't say so", () => {
    const requirement = "班子成员每人联系1个基层单位，每年到联系点调研不少于4次";
    const said = allThatIsAsked({ requirement, rule: "每少1人次减0.2分" });
    expect(said).toMatchObject({ sure: false, call: { measure: "persons-covered", each: 4 } });
  });
});
