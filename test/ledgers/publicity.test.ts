import { readTable } from "./read-table";

test("a sheet with the usual header is read as a register of publicity, column by column", () => {
  const header = ["序号", "发布日期", "标题", "发布载体", "作者"];
  const rows = [
    [1, "2024-03-05", "我局开展学雷锋活动", "单位网站", "王一"],
    [2, "2024-04-05", "我局开展植树活动", "单位网站", "李二"],
  ];
  expect(readTable("2024年宣传报道台账", header, rows)).toEqual({
    kind: "publicity",
    fields: [null, "date", "topic", "column", "author"],
    records: 2,
  });
});
