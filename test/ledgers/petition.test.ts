import { readTable } from "./read-table";

test("a sheet with the usual header is read as a register of petitions, column by column", () => {
  const header = ["编号", "收到日期", "信访人", "反映事项", "承办人", "答复日期", "办理状态"];
  const rows = [
    [1, "2024-03-05", "艾某", "噪声扰民", "王一", "2024-03-15", "已办结"],
    [2, "2024-04-05", "白某", "停车问题", "王一", "2024-04-12", "已办结"],
  ];
  expect(readTable("2024年信访台账", header, rows)).toEqual({
    kind: "petition",
    fields: ["number", "received", "petitioner", "topic", "person", "replied", "state"],
    records: 2,
  });
});
