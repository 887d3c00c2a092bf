import { column, read, readOne, sheetOf } from "../read-sheets";

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

const PROBLEMS = ["存在问题", "整改措施", "整改时限"];

test("整改情况 over 已完成 is the state of a problem, over sentences what was done about it", () => {
  const { ledger: states } = readOne("整改台账", [
    [...PROBLEMS, "整改情况"],
    ["灯坏", "更换", "2024.4.30", "已完成"],
    ["漏水", "维修", "2024.5.30", "整改中"],
    ["积灰", "打扫", "2024.6.30", "/"],
  ]);
  expect(column(states, "state")).toEqual(["closed", "open", ""]);
  const { ledger: texts } = readOne("整改台账", [
    [...PROBLEMS, "整改情况"],
    ["灯坏", "更换", "2024.4.30", "灯管已于四月更换"],
    ["漏水", "维修", "2024.5.30", "正在联系物业"],
  ]);
  expect(column(texts, "progress")).toEqual(["灯管已于四月更换", "正在联系物业"]);
});

test("整改情况 beside 是否销号 leaves the state to it", () => {
  const { ledger, recognition } = readOne("整改台账", [
    [...PROBLEMS, "整改情况", "是否销号"],
    ["灯坏", "更换", "2024.4.30", "已完成", "否"],
    ["漏水", "维修", "2024.5.30", "已完成", "是"],
  ]);
  expect(column(ledger, "state")).toEqual(["open", "closed"]);
  expect(recognition.questions).toEqual([]);
});

test.each([
  ["第1周", "第2周"],
  ["第一周", "第二周"],
  ["上旬", "下旬"],
])("%s and %s below unmerged months are columns of their own", (first, second) => {
  const { ledger } = readOne("Sheet1", [
    ["2024年卫生检查评分表"],
    ["科室", "1月", "", "2月", ""],
    ["", first, second, first, second],
    ["办公室", 91, 92, 93, 94],
    ["人事科", 81, 82, 83, 84],
  ]);
  expect(column(ledger, "score")).toEqual([91, 92, 93, 94, 81, 82, 83, 84]);
});
