import { readTable } from "./read-table";

test("a sheet with the usual header is read as a register of proposals, column by column", () => {
  const header = ["提案号", "案由", "提案人", "主办协办", "收到日期", "答复日期", "办理结果"];
  const rows = [
    ["第12号", "关于停车难的建议", "艾代表", "主办", "2024-03-05", "2024-05-15", "已答复"],
    ["第15号", "关于绿化的建议", "白代表", "主办", "2024-03-05", "2024-05-20", "已答复"],
  ];
  expect(readTable("2024年人大建议政协提案办理台账", header, rows)).toEqual({
    kind: "proposal",
    fields: ["number", "topic", "proposer", "role", "received", "replied", "result-class"],
    records: 2,
  });
});
