import { ATTENDANCE_CODES } from "../../src/ledgers";
import { say, type Message } from "../../src/locales";
import { PROBLEM_TEXTS } from "../../src/recognise/problems";
import { BLANK_CHOICES, MARK_CHOICES } from "../../src/recognise/marks/attendance-choices";
import { read, sheetOf } from "./read-sheets";

const keys = [
  ...ATTENDANCE_CODES.map((code) => `attendance.code.${code}` as const),
  ...[...MARK_CHOICES, ...BLANK_CHOICES].map(({ label }) => label.key),
  ...PROBLEM_TEXTS,
  ...(["mark", "blank", "year"] as const).map((kind) => `attendance.question.${kind}` as const),
];

test("every finding and question of a faulty workbook can be said in both languages, without an empty placeholder", () => {
  const { findings, questions } = read([
    sheetOf("花名册", [
      ["姓名", "科室", "职务"],
      ["张 三", "办公室", "主任"],
    ]),
    sheetOf("学习台账", [
      ["日期", "学习形式", "学习内容", "学时", "应到", "实到"],
      ["2024.2.30", "围炉夜话", "时事", "一天", "很多", "#N/A"],
      ["", "集中学习", "时事", "半天", 20, 18],
      ["2024年3月5日(星期三)", "集中学习", "时事", 2, 20, 18],
      ["3月5日、12日", "集中学习", "时事", 2, 20, 18],
      ["二月十五", "集中学习", "时事", 2, 20, 18],
      [3.1, "集中学习", "时事", 2, 20, 18],
      ["每周五", "集中学习", "时事", 2, 20, 18],
      ["2024-2-9", "集中学习", "放假停学", "", "", ""],
    ]),
    sheetOf("学时统计", [
      ["2024年学时统计表"],
      ["姓名", "科室", "1月", "2月", "合计"],
      ["王五", "办公室", 3, 3, 7],
    ]),
    sheetOf("卫生", [
      ["2024年3月卫生检查登记表"],
      ["检查日期", "科室", "得分", "存在问题"],
      ["2024-4-5", "办公室", "优", ""],
      ["2024-3-5", "办公室", 95, ""],
    ]),
    sheetOf("整改", [
      ["存在问题", "整改措施", "整改时限", "是否完成"],
      ["走廊堆物", "清理", "立行立改", "见附件"],
    ]),
    sheetOf("提案", [
      ["政协提案办理台账"],
      ["案号", "案由", "类别", "承办科室"],
      ["12", "修路", "来函", "办公室"],
    ]),
  ]);
  const kinds = new Set(findings.map(({ problem }) => problem));
  expect([...kinds].sort()).toEqual(
    [
      "ambiguous-date",
      "error-value",
      "grade-as-score",
      "invalid-date",
      "maybe-lunar",
      "missing-date",
      "name-folded",
      "not-a-number",
      "not-held",
      "hours-in-days",
      "open-ended-date",
      "outside-period",
      "recurring-date",
      "several-dates",
      "total-differs",
      "unknown-person",
      "unknown-word",
      "weekday-contradicts",
      "year-assumed",
    ].sort(),
  );
  for (const { text } of [...findings, ...questions]) {
    expect(say(text, "zh-CN")).not.toMatch(/[{}]/);
    expect(say(text, "en-US")).not.toMatch(/[{}]/);
  }
  for (const choice of questions.flatMap(({ choices }) => choices)) {
    expect(say(choice.label, "en-US")).not.toMatch(/[{}]/);
  }
});

it.each([...new Set(keys)])("%s is said in both languages", (key) => {
  // Without values the placeholders stay as they are.
  const message = { key } as Message;
  expect(say(message, "zh-CN")).toMatch(/[\u4E00-\u9FFF]/);
  expect(say(message, "en-US")).toMatch(/[A-Za-z]{3}/);
});
