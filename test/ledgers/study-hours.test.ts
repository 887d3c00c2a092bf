import { readTable } from "./read-table";

test("a sheet with the usual header is read as a register of study hours, column by column", () => {
  const header = ["序号", "姓名", "科室", "学习内容", "学时", "日期"];
  const rows = [
    [1, "王一", "办公室", "全会精神", 3, "2024-03-05"],
    [2, "李二", "财务科", "业务知识", 6, "2024-03-12"],
  ];
  expect(readTable("2024年学时登记表", header, rows)).toEqual({
    kind: "study-hours",
    fields: [null, "person", "department", "topic", "hours", "date"],
    records: 2,
  });
});
