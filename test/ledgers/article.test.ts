import { readTable } from "./read-table";

test("a sheet with the usual header is read as a list of articles, column by column", () => {
  const header = ["序号", "作者", "文章题目", "类型", "完成时间", "字数"];
  const rows = [
    [1, "王一", "基层治理研究", "调研报告", "2024-03-05", 3000],
    [2, "李二", "文明创建思考", "理论文章", "2024-06-05", 2500],
  ];
  expect(readTable("2024年调研文章统计表", header, rows)).toEqual({
    kind: "article",
    fields: [null, "author", "topic", "type", "completed", "words"],
    records: 2,
  });
});
