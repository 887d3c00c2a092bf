import { ledgersText } from "../../../src/documents/prose/missing-ledgers";

const month = (n: number) => ({ zh: `${String(n)}月`, en: String(n) });
const attendance = { ledger: "attendance", fields: [], lacks: [] } as const;

test.each([
  [{ ...attendance, without: [month(1), month(2)] }, "缺1月、2月的《考勤》", "补上1月、2月的《考勤》"],
  [
    { ...attendance, without: [1, 2, 3, 4, 5].map(month) },
    "缺1月、2月、3月、4月等5个月的《考勤》",
    "补上1月、2月、3月、4月等5个月的《考勤》",
  ],
  [{ ...attendance, incomplete: true }, "《考勤》还不完整", "《考勤》补全后"],
  [attendance, "《考勤》里没有此类记录", "《考勤》里补上此类记录"],
] as const)("what a ledger lacks is said as it is: %#", (lacking, told, asked) => {
  expect(ledgersText([lacking], "缺")).toBe(told);
  expect(ledgersText([lacking], "再有")).toBe(asked);
});
