import { readTable } from "./read-table";

test("a sheet with the usual header is read as a list of rules, column by column", () => {
  const header = ["序号", "制度名称", "文号", "印发日期", "状态"];
  const rows = [
    [1, "考勤管理制度", "〔2023〕1号", "2023-03-05", "现行"],
    [2, "请销假制度", "〔2023〕2号", "2023-04-05", "现行"],
  ];
  expect(readTable("规章制度清单", header, rows)).toEqual({
    kind: "rule",
    fields: [null, "name", "document-number", "issued", "state"],
    records: 2,
  });
});
