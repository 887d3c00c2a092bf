import { withoutAbsent } from "../../src/ledgers";

test.each([
  ["全体干部职工，甲一请假", "全体干部职工", "甲一请假"],
  ["全体人员；甲一、乙二因公出差", "全体人员", "甲一、乙二因公出差"],
  ["甲一、甲二、乙一；请假：乙二", "甲一、甲二、乙一", "请假：乙二"],
  ["全体人员，缺席人员：甲一、乙二", "全体人员", "缺席人员：甲一、乙二"],
  ["甲一\n甲二\n未参加:乙一", "甲一\n甲二", "未参加:乙一"],
])("%s", (text, rest, absent) => {
  expect(withoutAbsent(text)).toEqual({ rest, absent: [absent] });
});

test.each([
  "全体干部职工",
  "全体干部职工（甲一请假）",
  "甲一、甲二、乙一请假",
  "甲一，甲二",
  "请假",
  "全体干部职工，驻村",
])("%s is left as it is", (text) => {
  expect(withoutAbsent(text)).toEqual({ rest: text, absent: [] });
});
