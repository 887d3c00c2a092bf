import { readTable } from "./read-table";

test("a sheet with the usual header is read as a register of rectification, column by column", () => {
  const header = ["序号", "存在问题", "整改措施", "责任科室", "责任人", "整改时限", "整改状态"];
  const rows = [
    [1, "台账不全", "补齐台账", "办公室", "王一", "2024-03-31", "已完成"],
    [2, "标语陈旧", "更换标语", "办公室", "王一", "2024-04-30", "已完成"],
  ];
  expect(readTable("2024年问题整改台账", header, rows)).toEqual({
    kind: "rectification",
    fields: [null, "problem", "measure", "department", "person", "deadline", "state"],
    records: 2,
  });
});
