import { column, read, readOne, sheetOf } from "./sheets";

test("a row of 出差 and 请假 beside a name is somebody's days and begins no new table", () => {
  const { ledger } = readOne("签到", [
    ["2024年集中学习签到表"],
    ["姓名", "3月5日", "3月12日", "3月19日", "3月26日"],
    ["张三", "√", "√", "√", "√"],
    ["李四", "出差", "请假", "出差", "√"],
  ]);
  expect(column(ledger, "expected")).toEqual([2, 2, 2, 2]);
  expect(column(ledger, "absent")).toEqual(["李四", "李四", "李四", ""]);
});

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

test("合格 among 优 and 良 is a grade as they are", () => {
  const { ledger } = readOne("Sheet1", [
    ["2024年卫生检查评分汇总表"],
    ["科室", "1月", "2月"],
    ["办公室", "优", "合格"],
    ["人事科", "良", "差"],
  ]);
  expect(column(ledger, "grade")).toEqual(["excellent", "pass", "good", "fail"]);
});

test("年度 over a column is its name though it reads as a time", () => {
  const { ledger } = readOne("Sheet1", [
    ["满意度测评统计表"],
    ["满意人数", "年度", "测评对象"],
    [46, "2024年", "群众"],
    [32, "2023年", "基层"],
  ]);
  expect(column(ledger, "satisfied")).toEqual([46, 32]);
});

test.each([
  ["20240305", "20240312"],
  [" 2024．03．05　", " 2024．03．12　"],
])("days written %s stand over a sign-in sheet's columns", (first, second) => {
  const { ledger } = readOne("Sheet1", [
    ["集中学习签到表"],
    ["姓名", first, second],
    ["张三", "√", "√"],
    ["李四", "√", ""],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-03-12"]);
});

test.each(["签名", "本人签名"])(
  "「%s」 over a column is its name and no place to sign the table",
  (signature) => {
    const { ledger } = readOne("Sheet1", [
      ["2024年3月5日集中学习签到表"],
      ["姓名", "职务", signature],
      ["张三", "科员", "张三"],
      ["李四", "科员", ""],
    ]);
    expect(column(ledger, "people")).toEqual([["张三"]]);
  },
);

test("a register of petitions is none of attendance, whatever columns it shares with one", () => {
  const { ledgers } = read([
    sheetOf("台账", [
      ["2024年来信来访登记簿"],
      ["编号", "时间", "信访人姓名", "反映事项", "承办人", "状态"],
      ["A1", "3月5日", "张三", "噪声", "李四", "已办结"],
      ["A2", "3月6日", "王五", "停车", "李四", "办理中"],
    ]),
  ]);
  expect(ledgers.map(({ kind }) => kind)).toEqual(["petition"]);
});

test("a list of articles by 姓名, 时间 and 类型 is none of attendance", () => {
  const { ledgers } = read([
    sheetOf("台账", [
      ["2024年理论文章台账"],
      ["姓名", "时间", "题目", "类型"],
      ["张三", "3月5日", "谈文明创建", "理论文章"],
      ["李四", "3月6日", "谈基层减负", "调研报告"],
    ]),
  ]);
  expect(ledgers.map(({ kind }) => kind)).toEqual(["article"]);
});
