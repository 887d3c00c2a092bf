import { readTable } from "./read-table";

test("a sheet with the usual header is read as a register of integrity education, column by column", () => {
  const header = ["序号", "日期", "主题", "教育形式", "参加人数"];
  const rows = [
    [1, "2024-03-05", "观看警示教育片", "警示教育", 30],
    [2, "2024-06-05", "廉政党课", "廉政党课", 28],
  ];
  expect(readTable("2024年廉政教育台账", header, rows)).toEqual({
    kind: "integrity",
    fields: [null, "date", "topic", "type", "count"],
    records: 2,
  });
});
