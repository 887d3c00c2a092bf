import { column, read, readOne, sheetOf } from "../read-sheets";

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

test("two tables one above the other are two", () => {
  const { ledgers } = read([
    sheetOf("台账", [
      ["2024年集中学习台账"],
      ["日期", "学习内容", "学习形式"],
      ["2024-3-5", "时事", "集中学习"],
      ["制表人：张三"],
      [],
      ["2024年志愿服务台账"],
      ["活动日期", "活动名称", "参加人数", "服务时长"],
      ["2024-3-9", "植树", 12, 3],
    ]),
  ]);
  expect(ledgers.map(({ id, kind }) => [id, kind])).toEqual([
    ["台账!A2:C5", "study"],
    ["台账!A7:D8", "volunteer"],
  ]);
});

test("two tables side by side are two", () => {
  const { ledgers } = read([
    sheetOf("台账", [
      ["日期", "学习内容", "学习形式", "", "活动日期", "志愿服务活动名称", "参加人数", "服务时长"],
      ["2024-3-5", "时事", "集中学习", "", "2024-3-9", "植树", 12, 3],
      ["2024-3-6", "时事", "自学", "", "2024-3-10", "清扫", 8, 2],
    ]),
  ]);
  expect(ledgers.map(({ id, kind }) => [id, kind])).toEqual([
    ["台账!A1:C3", "study"],
    ["台账!E1:H3", "volunteer"],
  ]);
});

test("a form printed in two halves is one table", () => {
  const { ledger } = readOne("卫生检查", [
    ["3月卫生检查评分表"],
    ["房间号", "得分", "存在问题", "房间号", "得分", "存在问题"],
    ["301", 95, "", "302", 92, "有纸屑"],
    ["303", 90, "", "", "", ""],
  ]);
  expect(column(ledger, "area")).toEqual(["301", "303", "302"]);
  expect(column(ledger, "score")).toEqual([95, 90, 92]);
});
