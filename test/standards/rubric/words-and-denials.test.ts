import { type Asked, type AskedText, whatIsAsked } from "../../../src/standards";

const asked = (requirement: string, beside: Partial<AskedText> = {}): Asked =>
  whatIsAsked({ requirement, ...beside });

describe("words by which records of a requirement are found", () => {
  it.each([
    ["每年撰写调研文章不少于2篇", {}],
    ["每季度开展志愿服务活动1次", {}],
    ["主动公开政府信息全年不少于50条", { dimensions: ["政务公开"] }],
    ["每月召开会议2次", { dimensions: ["会议管理"] }],
  ])("are none where the row only names the ledger: %s %j", (requirement, beside) => {
    expect(asked(requirement, beside).words).toEqual([]);
  });

  it("are those of the dimension where the row names nothing itself", () => {
    expect(asked("每月召开会议2次", { dimensions: ["苗圃防火"] }).words).toEqual(["苗圃防火"]);
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
