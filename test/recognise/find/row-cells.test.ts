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
