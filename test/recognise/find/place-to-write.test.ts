import { read, readOne, sheetOf } from "../read-sheets";

const LINES = [1, 2, 3, 4];

test.each([
  [
    "来信来访登记台账",
    ["编号", "来访时间", "信访人", "反映事项", "办结时间"],
    ["    年  月  日", "", "", "20  年 月 日"],
  ],
  ["职工花名册", ["序号", "姓名", "性别", "部门", "入职时间"], ["", "□男 □女", "", "   年  月"]],
  [
    "志愿服务活动登记表",
    ["序号", "活动时间", "活动名称", "参加人数", "服务时长"],
    ["月  日", "", "____人", "小时"],
  ],
  ["重点任务台账", ["序号", "任务名称", "责任科室", "完成时限"], ["请填写", "请选择", "请选择日期"]],
  [
    "问题整改台账（示例）",
    ["序号", "问题描述", "整改措施", "完成情况"],
    ["示例：记录不全", "示例：补全", "示例：已完成"],
  ],
])("%s with nothing but printed places to write is a blank form", (title, header, printed) => {
  const rows = LINES.map((line) => [line, ...printed]);
  const { ledger, recognition } = readOne("Sheet1", [[title], header, ...rows]);
  expect([ledger.blankForm, ledger.records.length, recognition.findings]).toEqual([true, 0, []]);
});

test("the lines that somebody filled in count, the others don't", () => {
  const { ledger, recognition } = readOne("信访", [
    ["来信来访登记台账"],
    ["编号", "来访时间", "信访人", "反映事项", "办结时间"],
    [1, "2024年3月5日", "艾某某", "路灯不亮", "    年  月  日"],
    [2, "    年  月  日", "", "", "    年  月  日"],
    [3, "    年  月  日", "", "", "    年  月  日"],
  ]);
  expect([ledger.blankForm, ledger.records.length, recognition.findings]).toEqual([false, 1, []]);
});

test("a header printed again on the next page is a header, though 学时 alone would be a place to write", () => {
  const header = ["序号", "姓名", "日期", "学习内容", "学时"];
  const { ledger, recognition } = readOne("学时台账", [
    ["2024年学时登记台账"],
    header,
    [1, "艾某某", "2024-03-05", "网络课程", 4],
    [2, "毕某某", "2024-03-06", "网络课程", 4],
    header,
    [3, "车某某", "2024-03-07", "网络课程", 4],
  ]);
  expect([ledger.records.length, recognition.findings]).toEqual([3, []]);
});

test("a card with nothing but labels and printed places is a blank form", () => {
  const { ledgers } = read([
    sheetOf(
      "走访记录表",
      [
        ["结对帮扶走访记录表"],
        ["帮扶单位：", "", "帮扶责任人：", ""],
        ["走访时间：", "     年   月   日", "走访地点：", ""],
        ["帮扶对象：", "", "联系电话：", ""],
        ["走访内容："],
        ["存在困难："],
        ["解决措施："],
        ["照片粘贴处"],
      ],
      ["A1:D1", "B5:D5", "B6:D6", "B7:D7", "A8:D8"],
    ),
  ]);
  expect(ledgers.map(({ kind, blankForm, records }) => [kind, blankForm, records.length])).toEqual([
    ["pairing", true, 0],
  ]);
});
