import { answeringDepartment } from "../../../src/documents/prose/answering-department";
import { proposalsOf } from "../../../src/documents/prose/proposals";
import { unitStaff } from "../../../src/documents/prose/unit-staff";
import type { Ledger } from "../../../src/ledgers";
import { ledger } from "../text-ledger";

const ROSTER = ledger(
  "roster",
  { name: "甲一", department: "局领导", position: "局长" },
  { name: "乙二", department: "局领导", position: "副局长" },
  { name: "丙三", department: "办公室", position: "主任" },
  { name: "丁四", department: "种子管理股", position: "股长" },
  { name: "戊五", department: "植物保护股", position: "股长" },
  { name: "己六", department: "政策法规股", position: "股长" },
);

function values(unit: string, ...ledgers: readonly Ledger[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(proposalsOf(ledgers, unit)).map(([name, { value }]) => [name, value]),
  );
}

describe("proposals", () => {
  it("name who may lead the creation work, by positions, with the rows that say them", () => {
    expect(values("", ROSTER)).toMatchObject({
      领导小组组长: "甲一",
      领导小组副组长: "乙二",
      领导小组办公室所在科室: "办公室",
      领导小组办公室主任: "丙三",
    });
    expect(proposalsOf([ROSTER], "")["领导小组组长"]?.inferredFrom).toBe("“roster”第1行的职务");
  });

  it("leave the leading group alone where the unit has a list of it", () => {
    const group = ledger("roster", { "group-role": "组长", name: "庚七" });
    expect(values("", ROSTER, group)).not.toHaveProperty("领导小组组长");
  });

  it("take the trade from the departments that not every office has", () => {
    expect(values("", ROSTER)["本单位主要业务领域"]).toBe("种子管理、植物保护");
  });

  it("take the trade from what was studied for the work where departments don't tell", () => {
    const study = ledger("study", { topic: "测土配方操作要点", category: "business" });
    expect(values("", study)["本单位主要业务领域"]).toBe("测土配方操作要点");
  });

  it("take the year's main work from the unit's own tasks, what is open first, without last year's amounts", () => {
    const tasks = ledger(
      "task",
      { name: "河道清淤12公里", completed: "2024-06-01" },
      { name: "病险水库除险加固3座" },
    );
    expect(values("", tasks)["本单位年度重点工作"]).toBe("病险水库除险加固、河道清淤");
    expect(values("", ledger("task", { name: "文明创建任务分解" }))).not.toHaveProperty("本单位年度重点工作");
  });

  it("take the law of which the unit's name speaks, and none that every office studies", () => {
    const study = ledger(
      "study",
      { topic: "《中华人民共和国行政处罚法》与办案" },
      { topic: "《中华人民共和国农产品质量安全法》" },
      { topic: "学习《中华人民共和国种子法》" },
    );
    expect(values("青山县种子管理局", study)["本行业主要法律名称"]).toBe("种子法");
    expect(values("青山县农业局", study)["本行业主要法律名称"]).toBe("农产品质量安全法");
    expect(values("", ledger("study", { topic: "《保守国家秘密法》《中国共产党纪律处分条例》" }))).toEqual(
      {},
    );
  });

  it("name the theory studied last that goes on, without what was done with it", () => {
    const study = ledger(
      "study",
      { topic: "传达学习全市农业工作会议精神", category: "political" },
      { topic: "集中观看影片", category: "political" },
      { topic: "专题：深入学习贯彻中央农村工作会议精神", category: "political" },
      { topic: "测土配方", category: "business" },
    );
    expect(values("", study)["本年度理论学习重点篇目"]).toBe("中央农村工作会议精神、全市农业工作会议精神");
  });

  it("guess nothing without ledgers", () => {
    expect(values("青山县农业局")).toEqual({});
  });
});

test("a clause is answered by the department that does such work, else by the office, and by nobody where it is everybody's", () => {
  const staff = unitStaff([ROSTER]);
  expect(answeringDepartment(staff, "法规部门")?.name).toBe("政策法规股");
  expect(answeringDepartment(staff, "人事部门")?.name).toBe("办公室");
  expect(answeringDepartment(staff, "各科室")).toBeNull();
});
