import type { Asked, AskedText } from "../../../src/standards";
import { allThatIsAsked } from "../../../src/standards/rubric/asked/all-that-is-asked";

const asked = (requirement: string, beside: Partial<AskedText> = {}): Asked =>
  allThatIsAsked({ requirement, ...beside });

describe("a form that may be sure", () => {
  it.each([
    ["每季度召开苗圃例会不少于1次", {}],
    ["每半年召开苗圃座谈会", {}],
    ["举办园艺知识竞赛", {}],
    ["举办园艺知识竞赛", { materials: "竞赛资料2次" }],
    ["建立健全浇水、施肥制度", {}],
    ["无违纪违法案件", { rule: "发生一起扣2分" }],
    ["读者满意率达95%", {}],
    ["12345热线投诉按时办结率100%", {}],
    ["每名职工年度撰写心得2篇", {}],
    ["院党组每年研究党风廉政和反腐败工作不少于4次", {}],
    ["职工普法活动参与率100%", {}],
    ["护林承诺书签订率100%", {}],
    ["园艺讲堂", { materials: "6月；办公室" }],
  ])("is one that holds in the rubrics of several offices: %s %j", (requirement, beside) => {
    expect(asked(requirement, beside).sure).toBe(true);
  });

  it.each([
    // A name of what is done, and of a rule of how.
    ["个人重大事项报告制度", {}],
    // So often, and of something or in something else than time.
    ["园圃协会健全，每会活动2次", {}],
    ["重点苗圃走访每月1次", { rule: "漏访1人次扣0.5分" }],
    ["职工学习每两周1次", { rule: "A：全年18次以上；C：10次" }],
    // More than is counted.
    ["年度重点任务完成，无违纪违法案件", {}],
    ["用工合同签订率100%，无违纪违法案件", {}],
    ["制定护林方案，开展公德教育、文明引导", {}],
    ["苗圃垃圾分类检查与通报", { materials: "检查每周1次、通报每月1次；后勤科" }],
    ["水泵等重点设施维护", { materials: "每年不少于1次；后勤科" }],
    ["门诊满意度达92%，住院满意度达95%", {}],
  ])("is none where nothing but the lack of doubts speaks for it: %s %j", (requirement, beside) => {
    expect(asked(requirement, beside).sure).toBe(false);
  });

  it("takes no number of a sample for one to reach, and no share for so many times", () => {
    expect(asked("苗圃网站是否先审后发（抽查20条）").target?.value ?? 1).toBe(1);
    expect(asked("缺课人员在两周内完成补学，补学率100%").target?.value).toBe(100);
  });

  it.each(["考勤、学习、车辆三项制度齐全", "建立学习培训制度", "建立健全考勤、宣传、苗圃管理制度"])(
    "takes what rules are about for no session of it: %s",
    (requirement) => {
      expect(asked(requirement).call).toMatchObject({ measure: "kinds-covered", ledger: "rule" });
    },
  );

  it("takes how often from the materials, the times before the papers", () => {
    expect(asked("举办园艺知识竞赛", { materials: "方案1份、竞赛资料2次" }).target?.value).toBe(2);
    expect(asked("举办护林活动", { rule: "每开展一次得1分,最高4分" }).target?.value).toBe(4);
  });
});

describe("words that are listed beside a topic", () => {
  it("find records as well as the topic", () => {
    expect(asked("院党组每年研究党风廉政和反腐败工作不少于4次").words).toEqual(["廉政", "廉洁", "反腐败"]);
  });

  it("are the body's name where a meeting has no other", () => {
    expect(asked("年度内局务会不少于12次").words).toEqual(["局务会"]);
  });
});
