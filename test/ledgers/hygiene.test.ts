import { readTable } from "./read-table";

test("a sheet with the usual header is read as a table of hygiene inspections, column by column", () => {
  const header = ["序号", "检查日期", "科室", "得分", "扣分原因", "名次"];
  const rows = [
    [1, "2024-03-05", "办公室", 95, "", 1],
    [2, "2024-03-05", "财务科", 90, "桌面凌乱", 2],
  ];
  expect(readTable("2024年卫生检查评比表", header, rows)).toEqual({
    kind: "hygiene",
    fields: [null, "date", "department", "score", "deduction-reason", "rank"],
    records: 2,
  });
});
