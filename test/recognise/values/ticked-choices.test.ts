import { column, readOne } from "../read-sheets";

test.each([
  ["工作任务完成情况", ["序号", "工作任务", "责任科室", "完成时限", "已完成", "未完成"], "task"],
  ["问题整改台账", ["序号", "存在问题", "责任科室", "整改时限", "已整改", "未整改"], "rectification"],
])("two columns of %s of which one is ticked are its state", (title, header, kind) => {
  const { ledger } = readOne("Sheet1", [
    [`2024年${title}`],
    header,
    [1, "更新宣传栏", "办公室", 45319, "√", ""],
    [2, "整理档案", "办公室", 45350, "", "√"],
    [3, "修订制度", "办公室", 45379, "", ""],
    [4, "更换门锁", "办公室", 45379, "√", "√"],
  ]);
  expect([ledger.kind, column(ledger, "state")]).toEqual([kind, ["closed", "open", "", ""]]);
});

test("columns that hold more than ticks are none", () => {
  const { ledger } = readOne("Sheet1", [
    ["2024年工作任务完成情况"],
    ["序号", "工作任务", "责任科室", "完成时限", "已完成", "未完成"],
    [1, "更新宣传栏", "办公室", 45319, "12块", "3块"],
    [2, "整理档案", "办公室", 45350, "√", ""],
  ]);
  expect(column(ledger, "state")).toEqual(["", ""]);
});

test.each([
  ["整改情况", ["已整改", "整改中", "未整改"], ["closed", "open", "open"]],
  ["完成情况", ["已完成", "正在推进", "未启动"], ["closed", "open", "not-started"]],
  ["办理进度", ["办理完毕", "正在办理", "尚未办理"], ["closed", "open", "open"]],
])("of columns below the one head %s the ticked one is the state", (head, words, states) => {
  const { ledger } = readOne("Sheet1", [
    ["2024年问题整改台账"],
    ["序号", "存在问题", "责任科室", head, "", "", "是否满意", ""],
    ["", "", "", ...words, "是", "否"],
    [1, "宣传栏未更新", "办公室", "√", "", "", "√", ""],
    [2, "档案未整理", "办公室", "", "√", "", "", "√"],
    [3, "制度未修订", "办公室", "", "", "√", "", ""],
  ]);
  expect([ledger.kind, column(ledger, "state")]).toEqual(["rectification", states]);
});

test("types below one head, ticked, are the type of each row, and no column is asked about", () => {
  const { ledger, recognition } = readOne(
    "廉政教育",
    [
      ["2024年党风廉政教育登记"],
      ["日期", "题目", "类型", "", "人数"],
      ["", "", "党课", "警示教育", ""],
      ["2024-02-13", "严守纪律", "√", "", 12],
      ["2024-03-20", "观看影片", "", "√", 12],
    ],
    ["A2:A3", "B2:B3", "C2:D2", "E2:E3"],
  );
  expect(column(ledger, "type")).toEqual(["party-lecture", "warning-education"]);
  expect(recognition.questions).toEqual([]);
});
