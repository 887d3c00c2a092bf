import { column, problems, readOne } from "../read-sheets";

test("同上 and 〃 say what stands above them, date and form alike", () => {
  const { ledger } = readOne("学习台账", [
    ["2024年学习台账"],
    ["日期", "内容", "形式", "主讲人"],
    ["2024-01-05", "甲", "集中学习", "张三"],
    ["2024-01-19", "乙", "〃", "同上"],
    ["同上", "丙", '"', "〃"],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-01-05", "2024-01-19", "2024-01-19"]);
  expect(column(ledger, "form")).toEqual(["collective", "collective", "collective"]);
  expect(column(ledger, "speaker")).toEqual(["张三", "张三", "张三"]);
});

test("a row that shows how to fill in the form is none of the records", () => {
  const { ledger } = readOne("学习台账", [
    ["2024年学习台账"],
    ["序号", "日期", "内容", "形式"],
    ["例", "2024-01-01", "学习文件", "集中学习"],
    [1, "2024-01-05", "甲", "集中学习"],
    [2, "2024-01-19", "学习先进事例", "集中学习"],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-01-05", "2024-01-19"]);
});

test("the sums of a quarter are no session", () => {
  const { ledger, recognition } = readOne("学习台账", [
    ["2024年学习台账"],
    ["日期", "内容", "形式", "实到"],
    ["2024-01-05", "甲", "集中学习", 20],
    ["第一季度合计", "1次", "", 20],
    ["2024-04-12", "乙", "集中学习", 20],
    ["4月累计", "1次", "", 20],
  ]);
  expect(column(ledger, "present")).toEqual([20, 20]);
  expect(problems(recognition)).toEqual([]);
});

test("a second item of a meeting stands beside its merged date alone", () => {
  const { ledger } = readOne(
    "会议记录",
    [
      ["2024年党组会议记录"],
      ["会议时间", "会议名称", "议题", "主持"],
      ["2024-01-08", "党组会", "研究人事", "张三"],
      ["", "", "研究创建文明机关工作", ""],
    ],
    ["A3:A4", "B3:B4"],
  );
  expect(column(ledger, "topic")).toEqual(["研究人事", "研究创建文明机关工作"]);
  expect(column(ledger, "date")).toEqual(["2024-01-08", "2024-01-08"]);
});

test("a form with its numbers and 集中学习 printed on every line is blank", () => {
  const { ledger, recognition } = readOne("学习台账", [
    ["2024年学习台账"],
    ["序号", "日期", "内容", "形式"],
    [1, "", "", "集中学习"],
    [2, "", "", "集中学习"],
    [3, "", "", "集中学习"],
  ]);
  expect(ledger.blankForm).toBe(true);
  expect(problems(recognition)).toEqual([]);
});

test("what a remark calls off did not take place", () => {
  const { ledger, recognition } = readOne("学习台账", [
    ["2024年学习台账"],
    ["日期", "内容", "形式", "备注"],
    ["2024-01-05", "甲", "集中学习", "取消"],
    ["2024-01-19", "乙", "集中学习", "因会议冲突未开展"],
    ["2024-02-02", "丙", "集中学习", "取消手机静音"],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-02-02"]);
  expect(problems(recognition)).toEqual(["not-held D3", "not-held D4"]);
});

test("a column with a slip in its name goes by the words that it holds", () => {
  const { ledger } = readOne("学习台帐", [
    ["2024年干部职工学习台帐"],
    ["日期", "内容", "学习形势"],
    ["2024-01-05", "甲", "集中学习"],
    ["2024-01-19", "乙", "自学"],
  ]);
  expect(column(ledger, "form")).toEqual(["collective", "self-study"]);
});

test("that staff study does not say how they do", () => {
  const { ledger } = readOne("学习", [["2024年干部职工学习台账"], ["日期", "内容"], ["2024-01-05", "甲"]]);
  expect(column(ledger, "form")).toEqual([""]);
});

test("points off are no points, whatever their sum is called", () => {
  const { ledger } = readOne("卫生检查", [
    ["2024年4月12日卫生检查扣分表（满分100分）"],
    ["科室", "地面", "桌面", "扣分合计"],
    ["办公室", "", -1, 1],
    ["综合科", -2, -3, 5],
  ]);
  expect(column(ledger, "deduction")).toEqual([1, 5]);
  expect(column(ledger, "score")).toEqual(["", ""]);
});

test("a department that was not looked at once keeps its other scores, and days go before their month", () => {
  const { ledger, recognition } = readOne(
    "卫生",
    [
      ["2024年卫生检查得分"],
      ["月份", "检查日期", "办公室", "综合科"],
      ["1月", "10日", 95, "缺"],
      ["", "24日", 96, 90],
      ["2月", "7日", 94, 91],
    ],
    ["A3:A4"],
  );
  expect(column(ledger, "date")).toEqual([
    "2024-01-10",
    "2024-01-24",
    "2024-01-24",
    "2024-02-07",
    "2024-02-07",
  ]);
  expect(column(ledger, "department")).toEqual(["办公室", "办公室", "综合科", "办公室", "综合科"]);
  expect(problems(recognition)).toContain("not-a-number D3");
});

test("a member of the list without an article has none, and two days of completion are told as one", () => {
  const { ledger, recognition } = readOne("调研文章", [
    ["2024年中心组成员调研文章完成情况"],
    ["姓名", "职务", "文章题目", "完成时间"],
    ["张三", "局长", "论甲", "2024年5月"],
    ["李四", "副局长", "", ""],
    ["王五", "副局长", "论乙、论丙", "2024年6月、2024年9月"],
  ]);
  expect(column(ledger, "author")).toEqual([["张三"], ["王五"]]);
  expect(problems(recognition)).toEqual(["first-date-kept D5"]);
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

test("a title over two years lends none of them to days without a year", () => {
  const { recognition } = readOne("学习台账", [
    ["2023—2024年度学习台账"],
    ["日期", "内容", "形式"],
    ["3.5", "甲", "集中学习"],
  ]);
  expect(recognition.questions).toMatchObject([{ kind: "year" }]);
});
