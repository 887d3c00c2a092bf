import { codeOfWord, readWords, speaksOfAttendance } from "../../../src/recognise/marks/mark-words";

describe("a word that is denied", () => {
  test.each([
    "未出勤",
    "没有出勤",
    "没能到岗",
    "未到岗",
    "未签到",
    "不上班",
    "未正常出勤",
    "未请假",
    "无迟到",
  ])("%s names no code: it says only what was not", (text) => {
    expect(codeOfWord(text)).toBeNull();
    expect(readWords(text)).toBeNull();
    expect(speaksOfAttendance(text)).toBe(true);
  });

  test.each([
    ["非出勤日", "rest"],
    ["不上班天", "rest"],
    ["未请假缺勤", "absent"],
    ["无故旷工", "absent"],
    ["无故缺勤", "absent"],
    ["未打卡", "missed-punch"],
    ["未入职", "not-employed"],
    ["不在岗", "not-employed"],
    ["已出勤", "present"],
    ["正常（请假）", "personal-leave"],
  ])("%s is %s", (text, code) => {
    expect(codeOfWord(text)).toBe(code);
  });

  test("a text without any word of attendance speaks of none", () => {
    expect(speaksOfAttendance("未完成")).toBe(false);
  });
});
