import { withBeginning } from "../../../src/measures";
import type { Ledger } from "../../../src/ledgers";
import { ledger } from "../../check/make";
import { asOf, YEAR } from "../run";

const study = (...days: readonly string[]) =>
  ledger(
    "study",
    days.map((date) => ({ date })),
  );
const hygiene = (...days: readonly string[]) =>
  ledger(
    "hygiene",
    days.map((date) => ({ date, score: 95 })),
  );
const begins = (ledgers: readonly Ledger[], period = YEAR) => withBeginning(ledgers, period).begins;

test("several kinds of ledger that begin in one month, with nothing older, are a workbook that begins there", () => {
  expect(begins([study("2024-03-05", "2024-04-02"), hygiene("2024-03-20")])).toBe("2024-03-01");
});

test("one ledger that begins late is short of months", () => {
  expect(begins([study("2024-03-05")])).toBeUndefined();
  expect(begins([study("2024-01-05"), hygiene("2024-03-20")])).toBeUndefined();
  expect(begins([study("2024-03-05"), hygiene("2024-05-20")])).toBeUndefined();
});

test("a record of an earlier year, or a month that was planned, says that the unit kept books before", () => {
  expect(begins([study("2023-11-05", "2024-03-05"), hygiene("2024-03-20")])).toBeUndefined();
  const plan = ledger("study-plan", [{ date: "2024-01-10", topic: "学习" }]);
  expect(begins([study("2024-03-05"), hygiene("2024-03-20"), plan])).toBeUndefined();
});

test("rules and people that are older say nothing, nor does what is still to come", () => {
  const rules = ledger("rule", [{ name: "考勤制度", issued: "2019-02-01" }]);
  expect(begins([study("2024-03-05"), hygiene("2024-03-20"), rules])).toBe("2024-03-01");
  expect(begins([study("2024-03-05"), hygiene("2024-03-20")], asOf("2024-02-29"))).toBeUndefined();
  expect(begins([study("2024-03-05"), hygiene("2024-03-05")], asOf("2024-03-05"))).toBe("2024-03-01");
});
