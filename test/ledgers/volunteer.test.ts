import { readTable } from "./read-table";

test("a sheet with the usual header is read as a register of voluntary service, column by column", () => {
  const header = ["序号", "活动日期", "活动名称", "服务区域", "参加人员", "服务时长"];
  const rows = [
    [1, "2024-03-05", "清洁家园", "幸福社区", "王一、李二", 3],
    [2, "2024-04-05", "文明劝导", "人民路口", "王一", 2],
  ];
  expect(readTable("2024年志愿服务台账", header, rows)).toEqual({
    kind: "volunteer",
    fields: [null, "date", "name", "area", "people", "hours"],
    records: 2,
  });
});
