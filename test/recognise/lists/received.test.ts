import { column, problems, readOne } from "../read-sheets";

test("a register of received documents says so, by its name or by the sender", () => {
  const { ledger, recognition } = readOne("收文", [
    ["2024年收文登记簿"],
    ["收文日期", "来文单位", "文件标题"],
    ["2024-01-15", "市文明办", "关于印发创建规划的通知"],
  ]);
  expect(ledger.kind).toBe("document");
  expect(column(ledger, "direction")).toEqual(["received"]);
  expect(problems(recognition)).toEqual(["received-documents B3"]);
});

test("one register for both says it line by line", () => {
  const { ledger } = readOne("收发文登记", [
    ["2024年收发文登记"],
    ["日期", "收/发", "发文单位", "标题"],
    ["2024-01-15", "收", "市文明办", "关于印发创建规划的通知"],
    ["2024-02-05", "发", "本局", "关于印发创建方案的通知"],
  ]);
  expect(column(ledger, "direction")).toEqual(["received", "sent"]);
});

test("documents that the unit issued have no direction to be told", () => {
  const { ledger, recognition } = readOne("发文", [
    ["2024年发文登记簿"],
    ["发文日期", "文号", "文件标题"],
    ["2024-01-15", "1号", "关于印发创建规划的通知"],
  ]);
  expect(column(ledger, "direction")).toEqual([""]);
  expect(problems(recognition)).toEqual([]);
});
