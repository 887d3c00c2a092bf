import { readTable } from "./read-table";

test("a sheet with the usual header is read as a register of paired aid, column by column", () => {
  const header = ["序号", "走访日期", "帮扶对象", "帮扶人", "帮扶内容", "慰问金"];
  const rows = [
    [1, "2024-03-05", "艾某", "王一", "送种子", 500],
    [2, "2024-06-05", "白某", "李二", "送化肥", 300],
  ];
  expect(readTable("2024年结对帮扶台账", header, rows)).toEqual({
    kind: "pairing",
    fields: [null, "date", "object", "person", "form", "cost"],
    records: 2,
  });
});
