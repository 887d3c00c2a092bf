import { readTable } from "./read-table";

test("a sheet with the usual header is read as a register of violations, column by column", () => {
  const header = ["序号", "日期", "姓名", "性质", "处理结果"];
  const rows = [
    [1, "2024-03-05", "艾某", "违规操办", "诫勉"],
    [2, "2024-05-06", "白某", "迟到早退", "批评"],
  ];
  expect(readTable("违纪违法登记表", header, rows)).toEqual({
    kind: "violation",
    fields: [null, "date", "person", "nature", "sanction"],
    records: 2,
  });
});
