import { readOne, column, problems } from "../../read-sheets";

const rows = [
  ["2024年学习计划落实情况台账"],
  ["序号", "计划时间", "学习内容", "实际时间", "学习形式", "落实情况"],
  [1, "1月", "甲", "2024.1.5", "集中学习", "已落实"],
  [2, "2月", "乙", "2024.2.2", "集中学习", "已落实"],
  [3, "3月", "丙", "", "集中学习", "未落实"],
];

const name = "学习计划落实情况台账";

test("a plan with what came of it may be plan or record: it is asked, and keeps both undecided", () => {
  const { recognition } = readOne(name, rows);
  expect(recognition.questions).toMatchObject([
    { kind: "table-kind", affects: [{ kind: "study" }, { kind: "study-plan" }] },
  ]);
});

test("as a record it counts what took place, on the days when it did", () => {
  const { recognition } = readOne(name, rows);
  const [question] = recognition.questions;
  const answered = readOne(name, rows, [], { answers: { [question?.id ?? ""]: "study" } });
  expect(column(answered.ledger, "date")).toEqual(["2024-01-05", "2024-02-02"]);
  expect(problems(answered.recognition)).toEqual(["not-held F5"]);
  expect(answered.recognition.questions).toEqual([]);
});

test("as a plan it has the months that were planned", () => {
  const { recognition } = readOne(name, rows);
  const [question] = recognition.questions;
  const { ledger } = readOne(name, rows, [], { answers: { [question?.id ?? ""]: "study-plan" } });
  expect(ledger.kind).toBe("study-plan");
  expect(column(ledger, "date")).toEqual([
    "2024-01-01..2024-01-31",
    "2024-02-01..2024-02-29",
    "2024-03-01..2024-03-31",
  ]);
});

test("a plan with an empty column for what came of it is a plan", () => {
  const { ledger, recognition } = readOne("学习计划", [
    ["2024年学习计划表"],
    ["月份", "学习内容", "学习形式", "参加人员", "经费", "完成情况"],
    ["1月", "甲", "集中学习", "全体", "0", ""],
    ["2月", "乙", "集中学习", "全体", "0", ""],
  ]);
  expect(ledger.kind).toBe("study-plan");
  expect(recognition.questions).toEqual([]);
});

test("a register of received documents says so, by its name or by the sender", () => {
  const { ledger, recognition } = readOne("收文", [
    ["2024年收文登记簿"],
    ["收文日期", "来文单位", "文件标题"],
    ["2024-01-15", "市文明办", "关于印发创建规划的通知"],
  ]);
  expect(ledger.kind).toBe("document");
  expect(column(ledger, "direction")).toEqual(["received"]);
  expect(problems(recognition)).toEqual(["received-documents B3"]);
});

test("one register for both says it line by line", () => {
  const { ledger } = readOne("收发文登记", [
    ["2024年收发文登记"],
    ["日期", "收/发", "发文单位", "标题"],
    ["2024-01-15", "收", "市文明办", "关于印发创建规划的通知"],
    ["2024-02-05", "发", "本局", "关于印发创建方案的通知"],
  ]);
  expect(column(ledger, "direction")).toEqual(["received", "sent"]);
});

test("documents that the unit issued have no direction to be told", () => {
  const { ledger, recognition } = readOne("发文", [
    ["2024年发文登记簿"],
    ["发文日期", "文号", "文件标题"],
    ["2024-01-15", "1号", "关于印发创建规划的通知"],
  ]);
  expect(column(ledger, "direction")).toEqual([""]);
  expect(problems(recognition)).toEqual([]);
});

test("a schedule with what came of it is asked about as a plan with it is", () => {
  const { recognition } = readOne("学习安排", [
    ["2024年上半年周五学习安排及完成情况表"],
    ["序号", "计划时间", "学习内容", "主讲人", "实际学习时间", "完成情况", "未完成原因"],
    [1, "1月12日", "专题一", "科长", "1月12日", "已完成", ""],
    [2, "1月26日", "专题二", "科长", "1月26日", "已完成", ""],
    [3, "3月22日", "专题三", "科长", "", "未开展", "工作冲突"],
  ]);
  expect(recognition.questions).toMatchObject([
    { kind: "table-kind", affects: [{ kind: "study" }, { kind: "study-plan" }] },
  ]);
});
