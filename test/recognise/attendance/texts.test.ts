import { ATTENDANCE_CODES } from "../../../src/ledgers";
import { say, type Message } from "../../../src/locales";
import { BLANK_CHOICES, MARK_CHOICES } from "../../../src/recognise/marks/attendance-choices";
import { ATTENDANCE_PROBLEMS } from "../../../src/recognise/layouts/attendance/draft";

const keys = [
  ...ATTENDANCE_CODES.map((code) => `attendance.code.${code}` as const),
  ...[...MARK_CHOICES, ...BLANK_CHOICES].map(({ label }) => label.key),
  ...ATTENDANCE_PROBLEMS.map((problem) => `attendance.finding.${problem}` as const),
  ...(["mark", "blank", "year"] as const).map((kind) => `attendance.question.${kind}` as const),
];

it.each([...new Set(keys)])("%s is said in both languages", (key) => {
  // Without values the placeholders stay as they are.
  const message = { key } as Message;
  expect(say(message, "zh-CN")).toMatch(/[\u4E00-\u9FFF]/);
  expect(say(message, "en-US")).toMatch(/[A-Za-z]{3}/);
});
