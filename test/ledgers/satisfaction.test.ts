import { readTable } from "./read-table";

test("a sheet with the usual header is read as a survey, column by column", () => {
  const header = ["序号", "测评日期", "测评对象", "发放", "回收", "满意", "基本满意", "不满意"];
  const rows = [
    [1, "2024-06-05", "群众", 100, 98, 90, 6, 2],
    [2, "2024-12-05", "群众", 100, 96, 90, 5, 1],
  ];
  expect(readTable("2024年群众满意度测评表", header, rows)).toEqual({
    kind: "satisfaction",
    fields: [null, "date", "object", "issued-forms", "returned", "satisfied", "basically", "dissatisfied"],
    records: 2,
  });
});
