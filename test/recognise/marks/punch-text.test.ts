import { isPunchText } from "../../../src/recognise/marks/punch-text";

describe("Texts of punches", () => {
  it.each([
    "08:31、18:01",
    "上班时间：2018-10-15 09:20:33下班时间：2018-10-15 17:58:10",
    "8:30-17:30",
    "签到 08:00 签退 --",
    "08:31\n18:01\n次日 00:10",
  ])("%p is nothing but punches", (text) => {
    expect(isPunchText(text)).toBe(true);
  });

  it.each(["迟到 09:10", "事假05-13 08:30到05-13 13:30", "外出开会 9:00", "√", "3.5小时"])(
    "%p is more, or none",
    (text) => {
      expect(isPunchText(text)).toBe(false);
    },
  );
});
