import { problems, readOne } from "../read-sheets";

test.each(["平均学时", "最高", "最低分", "达标人数", "优秀率"])(
  "%s below a list of people is nobody's row",
  (word) => {
    const { ledger } = readOne("学时", [
      ["2024年学时统计表"],
      ["序号", "姓名", "科室", "学时", "备注"],
      [1, "江安", "人事科", 90, ""],
      [2, "何文", "人事科", 91, ""],
      [3, "苏平", "人事科", 92, ""],
      ["", word, "", 92, ""],
    ]);
    expect([ledger.people.length, ledger.rows.at(-1)?.role]).toEqual([3, "total"]);
  },
);

test.each([
  ["制表人", "江安", "", "审核", "何文"],
  ["检查组：江安 何文", "", "", "", ""],
])("%s below the scores signs them", (...foot) => {
  const { ledger, recognition } = readOne("3月", [
    ["2024年3月机关卫生检查评分汇总表"],
    ["科室", "第一周", "第二周", "第三周", "第四周"],
    ["办公室", 95, 94, 96, 93],
    ["人事科", 94, 93, 95, 94],
    foot,
  ]);
  expect([ledger.records.length, problems(recognition)]).toEqual([8, []]);
});

test.each(["Total", "Grand Total", "第2周平均", "TOTAL"])("%s below sessions is no session", (word) => {
  const { ledger, recognition } = readOne("学习", [
    ["2024年集中学习记录"],
    ["日期", "学习内容", "主持人", "人数"],
    ["2024-03-05", "党章", "江安", 20],
    ["2024-04-05", "准则", "何文", 22],
    [word, "", "", 42],
  ]);
  expect([ledger.records.length, problems(recognition)]).toEqual([2, []]);
});

test("a last row whose figures are the sums of all rows above sums up, whatever it is called", () => {
  const of = (last: readonly (string | number)[]) =>
    readOne("满意度", [
      ["2024年6月群众满意度调查统计表"],
      ["对象", "发放", "收回", "满意", "不满意"],
      ["一年级家长", 40, 38, 36, 2],
      ["二年级家长", 45, 44, 43, 1],
      ["三年级家长", 44, 44, 44, 0],
      [...last],
    ]).ledger.records.length;
  expect(of(["全校", 129, 126, 123, 3])).toBe(3);
  expect(of(["四年级家长", 129, 120, 118, 2])).toBe(4);
});

test("names of columns in a code below the Chinese ones are no record, though a count stands beside the table", () => {
  const { ledger } = readOne("公开", [
    ["2024年政务公开登记表"],
    ["序号", "公开日期", "公开内容", "责任科室"],
    ["id", "pub_date", "content", "dept", "", "内容公开", 2],
    [1, "2024-03-11", "部门预算", "办公室"],
    [2, "2024-04-11", "办事指南", "业务科"],
  ]);
  expect(ledger.records.length).toBe(2);
});
