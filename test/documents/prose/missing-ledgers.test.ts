import { ledgersText, toFetchText } from "../../../src/documents/prose/missing-ledgers";
import { sampleReport } from "../sample-input";

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
  [
    { ledger: "attendance", fields: ["person", "date", "status"] },
    "缺《考勤》（姓名、日期、考勤结果）",
    "再有《考勤》（姓名、日期、考勤结果）",
  ],
  [
    { ledger: "study-plan", fields: ["date", "topic"], blank: true },
    "《学习计划》还没有填",
    "填好《学习计划》（时间、学习内容）",
  ],
  [attendance, "《考勤》里没有此类记录", "《考勤》里补上此类记录"],
] as const)("what a ledger lacks is said as it is: %#", (lacking, told, asked) => {
  expect(ledgersText([lacking], "缺")).toBe(told);
  expect(ledgersText([lacking], "再有")).toBe(asked);
});

test("of a ledger that is there the clauses are named whose records it has not, of any other they are not", () => {
  const clauses = sampleReport.results.slice(0, 2).map(({ id }) => id);
  const toFetch = (lacks?: readonly string[]) =>
    toFetchText(
      { ledgers: [{ ledger: "study", fields: ["form"], ...(lacks ? { lacks } : {}) }], clauses, points: 7 },
      sampleReport,
    );
  expect(toFetch([])).toBe("《学习台账》里补上此类记录（1.1、1.2）可多判2条7分");
  expect(toFetch(["form"])).toBe("《学习台账》里补上学习形式一栏可多判2条7分");
  expect(toFetch()).toBe("再有《学习台账》（学习形式）可多判2条7分");
});
