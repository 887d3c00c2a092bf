import { readTable } from "./read-table";

test("a sheet with the usual header is read as a record of meetings, column by column", () => {
  const header = ["序号", "会议日期", "会议类型", "会议议题", "主持人", "应到人数", "实到人数"];
  const rows = [
    [1, "2024-03-05", "支部党员大会", "年度计划", "王一", 20, 19],
    [2, "2024-04-09", "支委会", "发展党员", "王一", 5, 5],
  ];
  expect(readTable("2024年会议记录台账", header, rows)).toEqual({
    kind: "meeting",
    fields: [null, "date", "type", "topic", "host", "expected", "present"],
    records: 2,
  });
});
