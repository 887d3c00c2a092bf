import { quotable } from "../../../src/recognise";

describe("what may be quoted of a ledger whose cells may name somebody", () => {
  test.each([
    ["XF-2024-01", "XF-2024-01"],
    ["信访〔2024〕3号", "信访〔2024〕3号"],
    ["ZHANGSAN1", "…1"],
    ["wang2", "…2"],
    ["2024.2.30，王芳", "2024.2.30，…"],
    // 周 and 时 are surnames as well as words of the calendar.
    ["周建国", "…"],
    ["3月5日周建国来访", "3月5日…"],
    ["时某，2024年3月", "…，2024年3月"],
    ["张三", "…"],
  ])("%s is quoted as %s", (text, quoted) => {
    expect(quotable("petition", text)).toBe(quoted);
  });
});
