import { readOne, read, sheetOf, column } from "../read-sheets";

const PROBLEMS = ["存在问题", "整改措施", "整改时限"];

test("columns are matched one to one: the exact name before a longer one that holds it", () => {
  const { ledger } = readOne("信访台账", [
    ["编号", "来访时间", "信访人", "反映事项", "办理情况", "答复时间", "办结时间"],
    ["1", "2024-3-1", "某先生", "噪声", "已处理", "2024-3-9", "2024-3-10"],
  ]);
  expect(ledger.columns.map(({ field }) => field)).toEqual([
    "number",
    "received",
    "petitioner",
    "topic",
    "result",
    "replied",
    "completed",
  ]);
});

test("what the clerk corrected is remembered by the table's fingerprint", () => {
  const rows = [
    ["日期", "学习内容", "学习形式", "收获"],
    ["2024-3-5", "时事", "集中学习", "有所得"],
  ];
  const { ledger } = readOne("学习台账", rows);
  expect(ledger.columns[3]).toMatchObject({ field: null, reason: "none" });
  const corrected = readOne("学习台账", rows, [], {
    columns: { [ledger.fingerprint]: { 收获: "content", 学习内容: "" } },
  });
  expect(corrected.ledger.columns[3]).toMatchObject({ field: "content", reason: "remembered" });
  expect(corrected.ledger.columns[1]).toMatchObject({ field: null, reason: "remembered" });
});

test("next month's sheet has the same fingerprint", () => {
  const header = ["日期", "学习内容", "学习形式"];
  const { ledgers } = read([
    sheetOf("3月", [["3月学习记录"], header, ["2024-3-5", "时事", "集中学习"]]),
    sheetOf("4月", [["4月学习记录"], header, ["2024-4-5", "时事", "集中学习"]]),
  ]);
  expect(ledgers[0]?.fingerprint).toBe(ledgers[1]?.fingerprint);
});

test("two columns with an equal claim are one question, not a guess, and the answer settles both", () => {
  const rows = [
    ["日期", "学习内容", "主讲人", "主讲人"],
    ["2024-3-5", "时事", "张三", "李四"],
  ];
  const { recognition } = readOne("学习台账", rows);
  const [question, ...others] = recognition.questions;
  expect(others).toEqual([]);
  expect(question).toMatchObject({
    kind: "column",
    value: "主讲人",
    choices: [{ id: "主讲人" }, { id: "主讲人#2" }],
  });
  const answered = readOne("学习台账", rows, [], { answers: { [question?.id ?? ""]: "主讲人#2" } });
  expect(answered.recognition.questions).toEqual([]);
  expect(column(answered.ledger, "speaker")).toEqual(["李四"]);
});

test("without a header, dates and words tell the columns where the sheet's name tells the kind", () => {
  const { ledgers } = read([
    sheetOf("学习台账", [
      ["2024-3-5", "集中学习", "时事政治的学习与讨论"],
      ["2024-3-12", "自学", "业务规程"],
      ["2024-3-19", "集中学习", "保密条例"],
    ]),
  ]);
  expect(ledgers[0]).toMatchObject({ kind: "study", headerRows: [] });
  expect(ledgers[0]?.columns.map(({ field, reason }) => [field, reason])).toEqual([
    ["date", "contents"],
    ["form", "contents"],
    [null, "none"],
  ]);
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

test("计划完成日期 beside 实际完成日期 is the deadline", () => {
  const { ledger } = readOne("Sheet1", [
    ["编号", "提出日期", "问题描述", "解决方案", "责任人", "计划完成日期", "实际完成日期", "是否关闭"],
    ["Q1", 45300, "登录慢", "升级", "江安", 45331, 45323, "是"],
    ["Q2", 45331, "打印乱码", "升级", "何文", 45360, "", "否"],
  ]);
  expect(column(ledger, "deadline")).toEqual(["2024-02-09", "2024-03-09"]);
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

test("1.5 below a name that speaks of no day is an amount", () => {
  const { ledgers, findings } = read([
    sheetOf("志愿", [
      ["2024年志愿服务统计"],
      ["序号", "姓名", "清洁家园(3.5)", "慰问老人(10.11)", "合计(小时)"],
      [1, "张伟", 2, 1.5, 3.5],
      [2, "王芳", 2, 1.5, 3.5],
    ]),
  ]);
  expect(ledgers).toEqual([]);
  expect(findings.map(({ problem }) => problem)).toEqual(["unread-table"]);
});

test.each([
  ["应答复时间", "实际答复时间"],
  ["答复截止日期", "答复日期"],
  ["办理到期日", "答复时间"],
])("what is due is no day on which it was done: %s beside %s", (due, done) => {
  const { ledger } = readOne("信访台账", [
    ["编号", "来访日期", "反映问题", due, done, "是否回访"],
    ["1", "2024-3-1", "噪声", "2024-4-1", "2024-4-9", "是"],
    ["2", "2024-3-5", "漏水", "2024-4-5", "", "否"],
  ]);
  expect(column(ledger, "deadline")).toEqual(["2024-04-01", "2024-04-05"]);
  expect(column(ledger, "replied")).toEqual(["2024-04-09", ""]);
});

test.each([
  ["study", ["学习时间", "学习内容", "缺席人员", "是否补学"], ["2024-3-1", "时事", "张三", "是"]],
  [
    "rectification",
    ["发现时间", "存在问题", "预计整改时间", "整改状态"],
    ["2024-3-1", "灯坏", "2024-4-1", "已整改"],
  ],
])("是否… and 预计… are no days of deeds in %s", (kind, header, row) => {
  const { ledger, recognition } = readOne("台账", [header, row, row]);
  expect(ledger.kind).toBe(kind);
  expect(recognition.findings.filter(({ problem }) => problem === "invalid-date")).toEqual([]);
  expect(column(ledger, "completed").every((day) => day === "")).toBe(true);
});

test("整改日期 beside 限期 is when it was put right", () => {
  const { ledger } = readOne("整改台账", [
    ["序号", "存在问题", "整改措施", "责任人", "限期", "整改日期"],
    [1, "灯坏", "更换", "张三", "2024-3-31", "2024-3-20"],
    [2, "门坏", "修理", "李四", "2024-6-30", ""],
  ]);
  expect(column(ledger, "deadline")).toEqual(["2024-03-31", "2024-06-30"]);
  expect(column(ledger, "completed")).toEqual(["2024-03-20", ""]);
});

describe("a date by other words for its day", () => {
  const fieldsOf = (...names: readonly string[]) =>
    readOne("信访台账", [
      ["编号", "来访日期", "信访人", "反映事项", ...names],
      ["1", "2024-3-1", "某先生", "噪声", ...names.map((_, index) => `2024-3-${String(9 + index)}`)],
      ["2", "2024-4-1", "某女士", "占道", ...names.map((_, index) => `2024-4-${String(9 + index)}`)],
    ]).ledger.columns.slice(4);

  test.each([
    ["回复日", "replied"],
    ["答复日", "replied"],
    ["回音", "replied"],
    ["答复年月日", "replied"],
    ["办结日", "completed"],
    ["限期", "deadline"],
    ["答复限期", "deadline"],
    ["办理时限", "deadline"],
    ["应答复日", "deadline"],
  ])("%s is %s", (name, field) => {
    expect(fieldsOf(name)).toMatchObject([{ field }]);
  });

  test("a term beside the day of the answer", () => {
    expect(fieldsOf("限期", "回复日")).toMatchObject([{ field: "deadline" }, { field: "replied" }]);
  });

  test("words of an answer under 答复 are no day", () => {
    const { ledger } = readOne("信访台账", [
      ["编号", "来访日期", "信访人", "反映事项", "答复日期", "答复"],
      ["1", "2024-3-1", "某先生", "噪声", "2024-3-9", "已现场降噪，电话答复"],
      ["2", "2024-4-1", "某女士", "占道", "2024-4-9", "已清理，当面答复"],
    ]);
    expect(ledger.columns.slice(4)).toMatchObject([{ field: "replied" }, { field: "result" }]);
  });

  test("整改日 beside 限期 is when it was done", () => {
    const { ledger } = readOne("整改", [
      ["2024年问题整改台账"],
      ["序号", "存在问题", "整改措施", "整改日", "限期"],
      [1, "标识不清", "更换", "2024-3-9", "2024-3-10"],
    ]);
    expect(ledger.columns.map(({ field }) => field).slice(3)).toEqual(["completed", "deadline"]);
  });
});
