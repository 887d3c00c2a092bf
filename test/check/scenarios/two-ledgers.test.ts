import { ledger } from "../make";
import { checkLedgers, noteTexts, resultOf } from "../run";

const study = (...days: readonly string[]) =>
  ledger(
    "study",
    days.map((date) => ({ date, form: "center-group", topic: "专题" })),
    { sheet: "学习台账" },
  );
const meetings = (...days: readonly string[]) =>
  ledger(
    "meeting",
    days.map((date) => ({ date, type: "center-group", topic: "中心组学习" })),
    { sheet: "会议记录" },
  );

test("a session noted in two ledgers counts once, and both are named", () => {
  const report = checkLedgers([study("2024-02-02", "2024-05-10"), meetings("2024-02-02", "2024-08-09")]);
  const result = resultOf(report, "center-group-study");
  expect(result).toMatchObject({ numerator: 3, denominator: 4 });
  expect(noteTexts(result)).toEqual(["有1场在《会议记录》《学习台账》中都有登记，只计1次"]);
});

test("two sessions of a day in one ledger are said to count once", () => {
  const result = resultOf(checkLedgers([study("2024-02-02", "2024-02-02")]), "center-group-study");
  expect(noteTexts(result)).toEqual(["同日多场计1次，少计1行"]);
});

test("where sessions of a day count each, one that two ledgers note still counts once", () => {
  const conventions = { "convention-same-day": "each" };
  const twice = ledger(
    "study",
    [
      { date: "2024-02-02", form: "center-group", topic: "上午专题" },
      { date: "2024-02-02", form: "center-group", topic: "下午研讨" },
    ],
    { sheet: "学习台账" },
  );
  const yearly = resultOf(checkLedgers([twice], { conventions }), "study-sessions-yearly");
  expect(yearly.actual).toBe(2);
  const report = checkLedgers([study("2024-02-02"), meetings("2024-02-02")], { conventions });
  expect(noteTexts(resultOf(report, "center-group-study"))).toEqual([
    "有1场在《会议记录》《学习台账》中都有登记，只计1次",
  ]);
});

test("what came from elsewhere is no document of the unit's own", () => {
  const plan = { name: "关于印发创建文明机关规划的通知", issued: "2024-01-15" };
  const received = ledger("document", [{ ...plan, direction: "received" }]);
  const sent = ledger("document", [{ ...plan, direction: "sent" }]);
  expect(resultOf(checkLedgers([received]), "creation-plan-issued").verdict).toBe("insufficient-data");
  expect(resultOf(checkLedgers([received, sent]), "creation-plan-issued")).toMatchObject({
    verdict: "met",
    actual: 1,
  });
});
