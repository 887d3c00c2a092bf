import { column, problems, readOne } from "../read-sheets";

test("a number under 周次 is a week, of the month or of the year, and no wrong date", () => {
  const rows = [["2024年卫生检查得分"], ["周次", "科室", "得分"], [14, "办公室", 95], [15, "财务科", 92]];
  const { ledger, recognition } = readOne("Sheet1", rows);
  expect(column(ledger, "week")).toEqual(["2024-04-01..2024-04-07", "2024-04-08..2024-04-14"]);
  expect(recognition.findings).toEqual([]);
});

test("a number under 月份 is a month", () => {
  const { ledger, recognition } = readOne("Sheet1", [
    ["2024年学习台账"],
    ["月份", "学习内容", "学习形式"],
    [3, "时事", "集中学习"],
    [202406, "业务", "集中学习"],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-03-01..2024-03-31", "2024-06-01..2024-06-30"]);
  expect(problems(recognition)).toEqual(["year-assumed A3"]);
});

test("a word of state that nobody knows is asked once with all its cells", () => {
  const { recognition } = readOne("Sheet1", [
    ["任务清单"],
    ["任务名称", "责任人", "状态"],
    ["甲", "江安", "新增"],
    ["乙", "何文", "新增"],
    ["丙", "苏平", "关闭"],
  ]);
  expect(recognition.questions.map(({ value, cells }) => [value, cells.length])).toEqual([["新增", 2]]);
  expect(recognition.findings).toEqual([]);
});

test("a column of remarks where states are wanted is one question, whose answer holds for all", () => {
  const words = ["一", "二", "三", "四", "五", "六", "七"].map((word) => `正在联系第${word}家单位商量`);
  const rows = [["任务清单"], ["任务名称", "责任人", "状态"], ...words.map((word) => ["甲", "江安", word])];
  const [question, ...others] = readOne("Sheet1", rows).recognition.questions;
  expect(others).toEqual([]);
  expect(question?.cells).toHaveLength(7);
  const { ledger } = readOne("Sheet1", rows, [], { answers: { [question?.id ?? ""]: "open" } });
  expect(new Set(column(ledger, "state"))).toEqual(new Set(["open"]));
});

test("a share under 状态 says how far a task is", () => {
  const { ledger } = readOne("Sheet1", [
    ["任务清单"],
    ["任务名称", "责任人", "完成情况"],
    ["甲", "江安", "50%"],
    ["乙", "何文", 1],
  ]);
  expect(column(ledger, "progress")).toEqual([50, 100]);
  expect(column(ledger, "state")).toEqual(["open", "closed"]);
});

test("two forms of study in one cell are both", () => {
  const { ledger } = readOne("Sheet1", [
    ["学习台账"],
    ["日期", "学习内容", "学习形式"],
    ["2024-03-08", "时事", "集中学习、研讨"],
    ["2024-03-15", "业务", "集中学习+个人自学"],
  ]);
  expect(column(ledger, "form")).toEqual([
    ["collective", "seminar"],
    ["collective", "self-study"],
  ]);
});

test("a picture in a cell, which Excel shows as #NAME?, is evidence and no error", () => {
  const { ledger, recognition } = readOne("Sheet1", [
    ["活动台账"],
    ["活动日期", "活动名称", "照片"],
    ["2024-03-08", "植树", "#NAME?"],
  ]);
  expect(column(ledger, "evidence")).toEqual(["图片"]);
  expect(recognition.findings).toEqual([]);
});

test("a numbered row without its matter is kept and told", () => {
  const { ledger, recognition } = readOne("Sheet1", [
    ["问题整改清单"],
    ["序号", "板块", "菜单", "问题描述"],
    [1, "系统", "首页", "弹出窗体没有标签"],
    [2, "现场", "费用", ""],
    [3, "现场", "人员", "不能导出"],
  ]);
  expect(ledger.records).toHaveLength(3);
  expect(problems(recognition)).toEqual(["nothing-in-main D4"]);
});

test("a name alone in its row of a list of people is a person", () => {
  const { ledger } = readOne("花名册", [
    ["姓名", "科室", "职务"],
    ["江安", "办公室", "科员"],
    ["苏平", "", ""],
    ["罗正", "人事科", "科长"],
  ]);
  expect(ledger.people.map(({ name }) => name)).toEqual(["江安", "苏平", "罗正"]);
});

test("findings of one cause are one, with all their cells", () => {
  const { recognition } = readOne("Sheet1", [
    ["学习台账"],
    ["日期", "学习内容", "学时"],
    ["2024-03-08", "时事", "未定"],
    ["2024-03-15", "业务", "未定"],
    ["2024-03-22", "法规", "未定"],
  ]);
  expect(recognition.findings.map(({ problem, cells }) => [problem, cells?.length])).toEqual([
    ["not-a-number", 3],
  ]);
});
