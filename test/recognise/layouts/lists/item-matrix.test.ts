import { column, readOne, problems } from "../../read-sheets";

test("departments by items with full marks in the names", () => {
  const { ledger } = readOne("卫生检查", [
    ["2024年3月5日卫生检查评分表"],
    ["序号", "科室", "地面（10分）", "门窗（10分）", "合计"],
    [1, "办公室", 9, 10, 19],
    [2, "财务科", 8, 9, 17],
  ]);
  expect(ledger).toMatchObject({ kind: "hygiene", layout: "item-matrix" });
  expect(column(ledger, "item")).toEqual(["地面", "门窗", "地面", "门窗"]);
  expect(column(ledger, "score")).toEqual([9, 10, 8, 9]);
  expect(column(ledger, "full-mark")).toEqual([10, 10, 10, 10]);
  expect(ledger.period).toMatchObject({ from: "2024-03-05" });
});

test("departments by items with √ and ×", () => {
  const { ledger } = readOne("卫生检查", [
    ["卫生检查表"],
    ["检查日期", "科室", "地面", "门窗", "桌面"],
    ["2024-3-5", "办公室", "√", "×", "√"],
  ]);
  expect(column(ledger, "passed")).toEqual(["yes", "no", "yes"]);
  expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-03-05", "2024-03-05"]);
});

test("是否合格 beside the items is no item", () => {
  const { ledger } = readOne("检查", [
    ["办公室卫生检查记录表（2024年5月）"],
    ["日期", "科室", "地面", "门窗", "是否合格"],
    ["5月6日", "办公室", "√", "√", "合格"],
    ["5月6日", "财务科", "√", "×", "不合格"],
  ]);
  expect(column(ledger, "item")).toEqual(["地面", "门窗", "地面", "门窗"]);
});

test("an item that was not looked at in one room keeps its other points", () => {
  const { ledger, recognition } = readOne("卫生检查", [
    ["2024年5月10日卫生检查评分表"],
    ["科室", "地面(20)", "桌面(20)", "门窗(20)"],
    ["办公室", 18, 20, 19],
    ["综合科", 17, "未查", 19],
    ["业务科", 20, 20, 20],
  ]);
  expect(ledger.records).toHaveLength(8);
  expect(problems(recognition)).toEqual(["not-a-number C4"]);
});

test.each([
  [
    ["满分", 40, 30, 30],
    ["办公室", 38, 29, 28],
    [38, 29, 28],
  ],
  [["办公室", "√", "×", "√"], ["财务科", "√", "√", "√"], []],
])("公共区域 over points or signs is an item, no place", (first, second, scores) => {
  const { ledger } = readOne("4月", [
    ["2024年4月卫生检查评分"],
    ["受检部门", "办公桌面", "地面", "公共区域"],
    first,
    second,
  ]);
  expect(column(ledger, "item").slice(0, 3)).toEqual(["办公桌面", "地面", "公共区域"]);
  expect(column(ledger, "score").filter((score) => score !== "")).toEqual(scores);
});

test("rooms called by numbers are places", () => {
  const { ledger } = readOne("4月", [
    ["2024年4月宿舍卫生检查评分"],
    ["科室", "房间", "地面（10分）", "门窗（10分）"],
    ["办公室", 101, 8, 10],
  ]);
  expect(column(ledger, "area")).toEqual(["101", "101"]);
});

test("days without a year fall in both years of the school year that the title names", () => {
  const { ledger } = readOne("卫生", [
    ["2023-24学年卫生检查评分表"],
    ["检查日期", "部门", "地面（10分）", "门窗（10分）"],
    ["9月5日", "办公室", 9, 10],
    ["1月8日", "办公室", 8, 10],
  ]);
  expect(column(ledger, "date")).toEqual(["2023-09-05", "2023-09-05", "2024-01-08", "2024-01-08"]);
});
