import { column, readOne, problems } from "../read-sheets";

test("合格 among 优 and 良 is a grade as they are", () => {
  const { ledger } = readOne("Sheet1", [
    ["2024年卫生检查评分汇总表"],
    ["科室", "1月", "2月"],
    ["办公室", "优", "合格"],
    ["人事科", "良", "差"],
  ]);
  expect(column(ledger, "grade")).toEqual(["excellent", "pass", "good", "fail"]);
});

test("a word of state that nobody knows is asked once with all its cells", () => {
  const { recognition } = readOne("Sheet1", [
    ["任务清单"],
    ["任务名称", "责任人", "状态"],
    ["甲", "江安", "绿灯"],
    ["乙", "何文", "绿灯"],
    ["丙", "苏平", "关闭"],
  ]);
  expect(recognition.questions.map(({ value, cells }) => [value, cells.length])).toEqual([["绿灯", 2]]);
  expect(recognition.findings).toEqual([]);
});

test("a column of remarks where states are wanted is one question, whose answer holds for all", () => {
  const words = ["一", "二", "三", "四", "五", "六", "七"].map((word) => `第${word}家单位派人来商量过`);
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

test("numbers and dates kept as text are numbers and dates", () => {
  const { ledger, recognition } = readOne("学习台账", [
    ["2024年学习台账"],
    ["日期", "学习内容", "学习形式", "学时", "参加人数"],
    ["45356", "时事", "集中学习", " 2 ", "２０"],
    ["20240319", "业务", "集中学习", "1.5", "18人"],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-03-19"]);
  expect(column(ledger, "hours")).toEqual([2, 1.5]);
  expect(column(ledger, "count")).toEqual([20, 18]);
  expect(problems(recognition)).toEqual([]);
});

test("an error among scores is told with its cell and leaves the others alone", () => {
  const { ledger, recognition } = readOne("卫生", [
    ["2024年3月8日卫生检查评分表"],
    ["科室", "得分"],
    ["办公室", 95],
    ["财务科", "#DIV/0!"],
  ]);
  expect(column(ledger, "score")).toEqual([95, null]);
  expect(problems(recognition)).toEqual(["error-value B4"]);
});

test("phone numbers and petitioners' names are recognised and not read", () => {
  const { ledger } = readOne("信访台账", [
    ["编号", "来访日期", "来访人", "联系电话", "事由"],
    [1, "2024-3-5", "某先生", "12345678901", "噪声"],
  ]);
  expect(ledger.columns.map(({ field }) => field)).toEqual([
    "number",
    "received",
    "petitioner",
    "phone",
    "topic",
  ]);
  expect(column(ledger, "petitioner")).toEqual([null]);
  expect(column(ledger, "phone")).toEqual([null]);
});

test("「未完成」 is not 完成", () => {
  const { ledger } = readOne("整改台账", [
    ["存在问题", "整改措施", "整改时限", "是否完成"],
    ["走廊堆物", "清理", "2024-3-5", "未完成"],
    ["走廊堆物", "清理", "2024-3-5", "已全部完成"],
    ["走廊堆物", "清理", "2024-3-5", "尚未整改到位"],
  ]);
  expect(column(ledger, "state")).toEqual(["open", "closed", "open"]);
});

test("rows that hold nothing but more pictures are no records", () => {
  const { ledger, recognition } = readOne("活动", [
    ["2024年文体活动台账"],
    ["序号", "活动时间", "活动名称", "参加人数", "照片"],
    [1, 45303, "书法展览", 20, '=DISPIMG("ID_1",1)'],
    ["", "", "", "", '=DISPIMG("ID_2",1)'],
    [2, 45334, "徒步", 24, "#NAME?"],
    ["现场照片", '=DISPIMG("ID_3",1)', "", "#NAME?", ""],
  ]);
  expect([column(ledger, "name"), problems(recognition)]).toEqual([["书法展览", "徒步"], []]);
});

test("a picture in any column of words is a picture, among figures #NAME? is an error", () => {
  const { ledger, recognition } = readOne("公开", [
    ["2024年政务公开台账"],
    ["序号", "公开时间", "公开内容", "公开方式", "责任科室", "备注"],
    [1, 45303, "年度预算", "网站", "办公室", "#NAME?"],
    [2, 45334, "年度决算", "网站", "办公室", '=DISPIMG("ID_1",1)'],
  ]);
  expect([column(ledger, "remark"), problems(recognition)]).toEqual([["图片", "图片"], []]);
  const hours = readOne("学时", [
    ["2024年学时统计表"],
    ["姓名", "科室", "学时"],
    ["江安", "人事科", "#NAME?"],
    ["何文", "人事科", 92],
  ]);
  expect(problems(hours.recognition)).toEqual(["error-value C3"]);
});
