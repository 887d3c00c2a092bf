import { readTable } from "./read-table";

test("a sheet with the usual header is read as a register of activities, column by column", () => {
  const header = ["序号", "活动日期", "活动名称", "活动类型", "地点", "参加人数"];
  const rows = [
    [1, "2024-03-05", "趣味运动会", "体育", "操场", 30],
    [2, "2024-05-04", "青年读书会", "文化", "会议室", 20],
  ];
  expect(readTable("2024年活动台账", header, rows)).toEqual({
    kind: "activity",
    fields: [null, "date", "name", "type", "place", "count"],
    records: 2,
  });
});
