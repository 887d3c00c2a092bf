import { readTable } from "./read-table";

test("a sheet with the usual header is read as a plan of study, column by column", () => {
  const header = ["序号", "月份", "学习内容", "学习形式", "责任人"];
  const rows = [
    [1, "2024年1月", "全会精神", "集中学习", "王一"],
    [2, "2024年2月", "业务知识", "集中学习", "王一"],
  ];
  expect(readTable("2024年学习计划表", header, rows)).toEqual({
    kind: "study-plan",
    fields: [null, "date", "topic", "form", "person"],
    records: 2,
  });
});
