import { column, readOne, read, sheetOf } from "../read-sheets";

test("the first department under a merged header is data, no further row of the header", () => {
  const { ledger } = readOne(
    "Sheet1",
    [
      ["2024年卫生检查评分汇总表"],
      ["科室", "月份", ""],
      ["", "1月", "2月"],
      ["办公室", "优", ""],
      ["人事科", "良", ""],
    ],
    ["A2:A3", "B2:C2"],
  );
  expect(ledger.layout).toBe("year-matrix");
  expect(column(ledger, "department")).toEqual(["办公室", "人事科"]);
});

test("three known names in the first full row make a header beside ten columns of the unit's own", () => {
  const own = ["茶歇安排", "音响保障", "摄影保障", "桌签制作", "接待组长", "餐饮标准", "会议室档次"];
  const rows = [
    ["会议台账"],
    ["会议名称", "会议日期", "主持人", "议题", ...own],
    ["局务会", 45299, "江安", "创建工作", ...own.map(() => "有")],
    ["局务会", 45330, "江安", "创建工作", ...own.map(() => "无")],
  ];
  const { ledgers } = read([sheetOf("会议", rows)]);
  expect(ledgers.map(({ headerRows, records }) => [headerRows, records.length])).toEqual([[[1], 2]]);
});

test("a line of labels that wait for their values is no header", () => {
  const { ledgers } = read([
    sheetOf("Sheet1", [
      ["卫生检查表"],
      ["检查人员：", "", "检查日期：", ""],
      ["检查项目", "检查内容", "检查结果", "整改情况"],
      ["地面", "是否清洁", "", ""],
      ["门窗", "是否完好", "", ""],
    ]),
  ]);
  expect(ledgers.map(({ headerRows, blankForm }) => [headerRows, blankForm])).toEqual([[[2], true]]);
});
