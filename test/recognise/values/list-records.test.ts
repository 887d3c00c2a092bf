import { column, problems, readOne } from "../read-sheets";

test("a numbered row without its matter is kept and told", () => {
  const { ledger, recognition } = readOne("Sheet1", [
    ["问题整改清单"],
    ["序号", "板块", "菜单", "问题描述"],
    [1, "系统", "首页", "弹出窗体没有标签"],
    [2, "现场", "费用", ""],
    [3, "现场", "人员", "不能导出"],
  ]);
  expect(ledger.records).toHaveLength(3);
  expect(problems(recognition)).toEqual(["nothing-in-main D4"]);
});

test("a name alone in its row of a list of people is a person", () => {
  const { ledger } = readOne("花名册", [
    ["姓名", "科室", "职务"],
    ["江安", "办公室", "科员"],
    ["苏平", "", ""],
    ["罗正", "人事科", "科长"],
  ]);
  expect(ledger.people.map(({ name }) => name)).toEqual(["江安", "苏平", "罗正"]);
});

test("the day in what a state says is the day on which it was answered", () => {
  const { ledger } = readOne("信访", [
    ["2024年信访件登记"],
    ["序号", "来访时间", "反映事项", "办理进度"],
    [1, "2024-01-12", "咨询年报", "已答复（1月15日）"],
    [2, "2024-02-09", "投诉窗口", "正在办理"],
  ]);
  expect(column(ledger, "replied")).toEqual(["2024-01-15", ""]);
});
