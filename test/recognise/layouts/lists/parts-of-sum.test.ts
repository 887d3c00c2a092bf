import { column, problems, readOne } from "../../read-sheets";

const table = (rows: readonly (readonly (string | number)[])[]) =>
  readOne("学时", [["2024年学时统计表"], ["序号", "姓名", "集中学习", "自学", "网络学习", "合计"], ...rows]);

test("a sum to which a figure that can't be belongs is left out, with a finding at that figure", () => {
  const { ledger, recognition } = table([
    [1, "王小明", 60, 40, 30, 130],
    [2, "李红梅", 60, -8, 30, 130],
    [3, "赵建国", 60, 40, "", 100],
  ]);
  expect(column(ledger, "hours")).toEqual([130, null, 100]);
  expect(problems(recognition)).toEqual(["impossible-figure D4"]);
});

test("columns that don't add up to the sum are no parts of it", () => {
  const { ledger, recognition } = table([
    [1, "王小明", 60, 40, 30, 13],
    [2, "李红梅", 60, -8, 30, 13],
    [3, "赵建国", 60, 40, 30, 13],
  ]);
  expect(column(ledger, "hours")).toEqual([13, 13, 13]);
  expect(problems(recognition)).toEqual([]);
});

test("a sum that its parts don't add up to counts as written and is told", () => {
  const { ledger, recognition } = readOne("学时", [
    ["2024年学时统计表"],
    ["姓名", "集中学习学时", "网络学时", "自学学时", "合计"],
    ["王小明", 36, 40, 30, 126],
    ["李红梅", 44, 52, 30, 125],
    ["赵建国", 40, 50, 30, 120],
  ]);
  expect(column(ledger, "hours")).toEqual([126, 125, 120]);
  expect(problems(recognition)).toEqual(["total-kept E3", "total-kept E4"]);
});

test("what somebody should reach and how far he is from it are no parts of a sum", () => {
  const { ledger, recognition } = readOne("学时", [
    ["2024年学时统计表"],
    ["序号", "姓名", "总学时", "应完成学时", "差额学时"],
    [1, "王小明", 130, 120, -10],
    [2, "李红梅", 118, 120, 2],
    [3, "赵建国", 125, 120, -5],
  ]);
  expect(column(ledger, "hours")).toEqual([130, 118, 125]);
  expect(problems(recognition)).toEqual([]);
});

test("of a sum whose parts nobody wrote nothing is told", () => {
  const { ledger, recognition } = readOne("学时", [
    ["2024年学时统计表"],
    ["姓名", "集中学习学时", "自学学时", "合计"],
    ["王小明", 36, 40, 76],
    ["李红梅", "", "", 125],
  ]);
  expect(column(ledger, "hours")).toEqual([76, 125]);
  expect(problems(recognition)).toEqual([]);
});
