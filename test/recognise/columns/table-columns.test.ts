import { readOne, column } from "../read-sheets";

test("a header of two merged rows names its columns by their whole path", () => {
  const { ledger } = readOne(
    "整改台账",
    [
      ["问题整改台账"],
      ["序号", "存在问题", "责任", "", "时间", ""],
      ["", "", "责任科室", "责任人", "整改时限", "完成日期"],
      [1, "走廊堆物", "办公室", "张三", "2024-3-31", "2024-3-20"],
    ],
    ["A1:F1", "A2:A3", "B2:B3", "C2:D2", "E2:F2"],
  );
  expect(ledger.headerRows).toEqual([1, 2]);
  expect(ledger.columns.map(({ path, field }) => [path.join("›"), field])).toEqual([
    ["序号", null],
    ["存在问题", "problem"],
    ["责任›责任科室", "department"],
    ["责任›责任人", "person"],
    ["时间›整改时限", "deadline"],
    ["时间›完成日期", "completed"],
  ]);
});

test("the same header without merges is read alike", () => {
  const { ledger } = readOne("整改台账", [
    ["序号", "存在问题", "责任", "", "时间", ""],
    ["", "", "责任科室", "责任人", "整改时限", "完成日期"],
    [1, "走廊堆物", "办公室", "张三", "2024-3-31", "2024-3-20"],
  ]);
  expect(ledger.columns.map(({ path }) => path.join("›"))).toEqual([
    "序号",
    "存在问题",
    "责任›责任科室",
    "责任›责任人",
    "时间›整改时限",
    "时间›完成日期",
  ]);
  expect(column(ledger, "completed")).toEqual(["2024-03-20"]);
});
