import { readTable } from "./read-table";

test("a sheet with the usual header is read as a register of disclosure, column by column", () => {
  const header = ["序号", "公开日期", "公开内容", "公开形式", "公开范围"];
  const rows = [
    [1, "2024-03-05", "经费使用情况", "公示栏", "全体党员"],
    [2, "2024-06-05", "评优结果", "公示栏", "全体党员"],
  ];
  expect(readTable("2024年党务公开台账", header, rows)).toEqual({
    kind: "disclosure",
    fields: [null, "date", "topic", "form", null],
    records: 2,
  });
});
