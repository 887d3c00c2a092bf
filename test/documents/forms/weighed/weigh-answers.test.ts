import { sheetOf } from "../../../support/sheet-of";
import { filled, formsBeside } from "../fill";
import { OFFICE } from "../office-with-forms";

const PETITIONS = sheetOf(
  [
    ["来信来访登记"],
    ["编号", "收到日期", "形式", "反映事项", "答复日期", "办结日期"],
    [1, "2024-01-19", "来信", "路灯不亮", "2024-02-05", "2024-02-05"],
    [2, "2024-03-11", "来访", "收费争议", "2024-03-30", "2024-04-02"],
    [3, "2024-04-21", "来信", "噪声", "2024-05-03", "2024-05-09"],
    [4, "2024-06-08", "网上", "领取程序", "2024-06-12", ""],
    [5, "2024-07-02", "来访", "停车", "2024-07-09", ""],
  ],
  { name: "信访登记" },
);
const PROBLEMS = sheetOf(
  [
    ["问题整改清单"],
    ["序号", "存在问题", "发现时间", "整改措施", "责任科室", "整改时限", "进展"],
    [1, "导引牌破损", "2024-03-05", "更换", "办公室", "2024-03-31", "已完成"],
    [2, "资料杂乱", "2024-05-12", "清理", "财务科", "2024-06-01", "已完成"],
    [3, "灯管损坏", "2024-08-20", "更换", "办公室", "2024-12-25", "整改中"],
  ],
  { name: "问题清单" },
);

const form = formsBeside([...OFFICE, PETITIONS, PROBLEMS]);

test("a rate of which the form's note leaves some cases out is proposed, with the note as what speaks against it", () => {
  const plain = [["诉求办理情况表"], ["受理信访（件）", "", "信访办结率（%）", ""]];
  const noted = [...plain, ["说明：信访办结率＝办结件数÷受理总数（匿名件不计入总数），保留一位小数。"]];
  const shareOf = (rows: readonly (readonly string[])[]) =>
    form(rows).fill.answers.find(({ asked }) => asked.includes("办结率"));
  expect(shareOf(plain)).toMatchObject({ sure: true });
  const doubted = shareOf(noted);
  expect(doubted).toMatchObject({ sure: false });
  expect(doubted?.from).toContain("说明另有口径");
});

test("a state alone is of the list that the form's other figures come from; what another register has is told beside", () => {
  const { fill } = form([
    ["诉求办理情况表"],
    ["其中：来信（件）", "", "其中：来访（件）", ""],
    ["其中：网上（件）", "", "已办结（件）", ""],
  ]);
  const closed = fill.answers.find(({ asked }) => asked.includes("已办结"));
  expect(closed).toMatchObject({ value: 3, sure: false });
  expect(closed?.from).toContain("“问题清单”为2");
});

test("what a note counts as attended is attended, and what is due is not touched by it", () => {
  const days = Array.from({ length: 31 }, (_, at) => at + 1);
  const marksOf = (trips: number) => days.map((day) => (day <= trips ? "出差" : "√"));
  const grid = sheetOf(
    [
      ["清河县审计局2024年3月考勤表"],
      ["序号", "姓名", ...days],
      [1, "郑卫东", ...marksOf(5)],
      [2, "沈立新", ...marksOf(0)],
    ],
    { name: "3月考勤" },
  );
  const rows = [
    ["2024年3月考勤表"],
    ["姓名", "应出勤天数", "实出勤天数", "出差"],
    ["郑卫东", "", "", ""],
    ["沈立新", "", "", ""],
    ["注：实出勤含出差，迟到视同出勤。"],
  ];
  const { answers } = filled(sheetOf(rows, { name: "3月报表" }), [...OFFICE, grid]);
  expect(answers.slice(0, 3)).toEqual([
    "B3 郑卫东·应出勤天数: 21",
    "C3 郑卫东·实出勤天数: 21",
    "D3 郑卫东·出差: 3",
  ]);
});

test("two numbers asked in one cell are not answered by one of them", () => {
  const { answers } = form([
    ["自查情况表"],
    ["自查内容", "本单位情况"],
    ["集中学习次数（次）", ""],
    ["自查问题总数/已整改数", ""],
  ]);
  expect(answers.filter((answer) => answer.startsWith("B4")).every((answer) => !/: \d+$/.test(answer))).toBe(
    true,
  );
});

test("beside its verdict a result is the figure over all that is checked, not how many quarters had enough", () => {
  const study = sheetOf(
    [
      ["2024年中心组学习记录"],
      ["日期", "学习形式", "内容", "主讲人"],
      ["2024-05-08", "中心组学习", "党章", "郑卫东"],
      ["2024-06-26", "中心组学习", "准则", "郑卫东"],
    ],
    { name: "中心组学习" },
  );
  const sheet = sheetOf(
    [
      ["自查表"],
      ["自查项目", "标准要求", "自查结果", "是否达标"],
      ["中心组学习", "每季度不少于1次", "", ""],
      ["全年集中学习", "全年不少于12次", "", ""],
    ],
    { name: "自查" },
  );
  const { copy } = filled(sheet, [...OFFICE.filter(({ name }) => name !== "学习台账"), study]);
  expect(copy["C3"]).toBe("2次");
  expect(copy["D3"]).toBe("否");
});
