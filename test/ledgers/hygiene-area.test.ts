import { readTable } from "./read-table";

test("a sheet with the usual header is read as a list of areas of hygiene, column by column", () => {
  const header = ["序号", "责任区", "责任科室", "责任人", "清扫要求"];
  const rows = [
    [1, "一楼大厅", "办公室", "王一", "每日清扫"],
    [2, "二楼走廊", "财务科", "李二", "每日清扫"],
  ];
  expect(readTable("卫生责任区划分表", header, rows)).toEqual({
    kind: "hygiene-area",
    fields: [null, "area", "department", "person", "standard"],
    records: 2,
  });
});
