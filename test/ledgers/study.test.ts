import { readTable } from "./read-table";

test("a sheet with the usual header is read as a log of study sessions, column by column", () => {
  const header = [
    "序号",
    "学习日期",
    "地点",
    "主持人",
    "学习内容",
    "学习形式",
    "应到人数",
    "实到人数",
    "备注",
  ];
  const rows = [
    [1, "2024-03-05", "三楼会议室", "甲一", "全会精神", "集中学习", 20, 19, ""],
    [2, "2024-03-12", "三楼会议室", "甲一", "业务知识", "集中学习", 20, 20, ""],
  ];
  expect(readTable("2024年学习台账", header, rows)).toEqual({
    kind: "study",
    fields: [null, "date", "place", "host", "topic", "form", "expected", "present", "remark"],
    records: 2,
  });
});
