import { ATTENDANCE_CODES } from "../../../src/ledgers";
import { say } from "../../../src/locales";
import { BLANK_CHOICES, MARK_CHOICES } from "../../../src/recognise/marks/attendance-choices";
import { ATTENDANCE_PROBLEMS } from "../../../src/recognise/layouts/attendance/draft";

const keys = [
  ...ATTENDANCE_CODES.map((code) => `attendance.code.${code}`),
  ...[...MARK_CHOICES, ...BLANK_CHOICES].map(({ label }) => label.key),
  ...ATTENDANCE_PROBLEMS.map((problem) => `attendance.finding.${problem}`),
  ...["mark", "blank", "year"].map((kind) => `attendance.question.${kind}`),
];

it.each([...new Set(keys)])("%s is said in both languages", (key) => {
  expect(say({ key }, "zh-CN")).toMatch(/[\u4E00-\u9FFF]/);
  expect(say({ key }, "en-US")).toMatch(/[A-Za-z]{3}/);
});
