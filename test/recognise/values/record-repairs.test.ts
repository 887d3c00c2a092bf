import { column, problems, readOne } from "../read-sheets";

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

describe("whose study it was, told by the title alone", () => {
  const sessions = (title: string, ...forms: readonly string[]) =>
    column(
      readOne("学习", [
        [title],
        ["日期", "内容", "学习形式"],
        ...forms.map((form, at) => [`2024-0${String(at + 1)}-05`, "甲", form]),
      ]).ledger,
      "form",
    );

  test("stands beside the form that the column tells", () => {
    expect(sessions("某局党组理论学习中心组2024年学习一览表", "集体学习", "集体研讨", "自学")).toEqual([
      ["collective", "center-group"],
      ["seminar", "center-group"],
      "self-study",
    ]);
    expect(sessions("法规科业务学习登记表", "集中学习")).toEqual([["collective", "business"]]);
  });

  test("is not taken from a title of two kinds, nor of none", () => {
    expect(sessions("政治业务学习登记表", "集中学习")).toEqual(["collective"]);
    expect(sessions("学习登记表", "集体讨论", "集体交流")).toEqual(["seminar", "exchange"]);
  });
});

test("what was answered the same day was answered on the day on which it came in", () => {
  const { ledger, recognition } = readOne("接访登记", [
    ["2024年群众来访登记表"],
    ["序号", "来访时间", "来访人", "反映事项", "答复时间", "办结时间", "处理情况"],
    [1, "2024-01-10", "某某", "低保", "当日答复", "2024-01-25", "已办结"],
    [2, "2024-03-18", "某某", "占道", "2024-03-25", "当场办结", "已办结"],
    [3, "2024-06-05", "某某", "噪声", "电话告知", "", "办理中"],
  ]);
  expect(column(ledger, "replied")).toEqual(["2024-01-10", "2024-03-25", null]);
  expect(column(ledger, "completed")).toEqual(["2024-01-25", "2024-03-18", ""]);
  expect(problems(recognition)).toEqual(["unread-date E5"]);
});

describe("what was answered there and then, without a day of it", () => {
  const told = (...answers: readonly string[]) =>
    readOne("来信来电", [
      ["2024年来信来电登记"],
      ["序", "日期", "来源", "来信人", "反映", "答复期限", "答复情况"],
      ...answers.map((answer, at) => [
        at + 1,
        `2024-0${String(at + 1)}-10`,
        "来电",
        "某某",
        "占道",
        "5个工作日",
        answer,
      ]),
      [9, "2024-09-10", "来信", "某某", "噪声", "5个工作日", "9月12日答复"],
    ]);

  test("was answered on the day on which it came in", () => {
    const { ledger, recognition } = told("当日面复", "当场答复", "现场答复，满意", "电话答复", "已当面答复");
    expect(column(ledger, "replied")).toEqual([
      "2024-01-10",
      "2024-02-10",
      "2024-03-10",
      "2024-04-10",
      "2024-05-10",
      "2024-09-12",
    ]);
    expect(recognition.questions).toEqual([]);
  });

  test("is not what is still to be answered, nor what has a day of its own", () => {
    const { ledger } = told("拟当面答复", "未电话答复", "3月20日电话答复");
    expect(column(ledger, "replied")).toEqual(["", "", "2024-03-20", "2024-09-12"]);
  });
});

test("beside a column for the day of the answer words tell only that a matter came to its end", () => {
  const { ledger, recognition } = readOne("信访登记", [
    ["2026年来信来访登记"],
    ["编号", "收到日期", "来信人", "反映事项", "回复日", "办理情况"],
    [1, "2026-03-01", "赵某", "占道", "2026-03-09", "已答复"],
    [2, "2026-03-02", "钱某", "噪声", "", "已办结"],
    [3, "2026-03-03", "孙某", "停车", "", "已清理"],
    [4, "2026-03-04", "李某", "拖欠", "", "协调中"],
    [5, "2026-03-05", "周某", "路灯", "", "另案"],
  ]);
  expect(column(ledger, "state")).toEqual(["", "closed", "closed", "", ""]);
  expect(recognition.questions).toEqual([]);
});
