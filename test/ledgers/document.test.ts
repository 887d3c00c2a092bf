import { readTable } from "./read-table";

test("a sheet with the usual header is read as a list of documents, column by column", () => {
  const header = ["序号", "文件名称", "文号", "印发日期", "主送单位"];
  const rows = [
    [1, "关于开展创建工作的通知", "〔2024〕1号", "2024-03-05", "各科室"],
    [2, "关于印发创建方案的通知", "〔2024〕2号", "2024-04-05", "各科室"],
  ];
  expect(readTable("2024年发文登记簿", header, rows)).toEqual({
    kind: "document",
    fields: [null, "name", "document-number", "issued", null],
    records: 2,
  });
});
