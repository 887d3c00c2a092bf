import { roster, ledger, type Row } from "../../check/make";
import { type Target, type MeasureCall } from "../../../src/measures";
import { type Ledger } from "../../../src/ledgers";
import { YEAR, run } from "../run";

type CountByPeriodCall = Extract<MeasureCall, { readonly measure: "count-by-period" }>;

const yearly: Target = { operator: "at-least", value: 2, unit: "session", per: "year" };

const count = (
  extra: Partial<CountByPeriodCall>,
  target: Target,
  ledgers: readonly Ledger[],
  period = YEAR,
  settings = {},
) => run({ measure: "count-by-period", ledger: "study", ...extra }, target, ledgers, period, settings);

const study = (...rows: readonly Row[]) => ledger("study", rows);

describe("who led it", () => {
  const led = { ledBy: { field: "host", positions: ["局长"] } };

  test("is told by the position in the cell, or by the roster", () => {
    expect(count(led, yearly, [study({ date: "2024-03-05", host: "局长" })]).actual).toBe(1);
    expect(count(led, yearly, [roster(), study({ date: "2024-03-05", host: "甲一" })]).actual).toBe(1);
    expect(count(led, yearly, [roster(), study({ date: "2024-03-05", host: "甲二" })]).actual).toBe(0);
    expect(count(led, yearly, [roster(), study({ date: "2024-03-05", host: "外人" })]).actual).toBe(0);
  });

  test("may be one of several who are named", () => {
    expect(count(led, yearly, [roster(), study({ date: "2024-03-05", host: "甲二、甲一" })]).actual).toBe(1);
  });

  test("is not told by someone without a position", () => {
    const nameOnly = ledger("roster", [{ name: "甲一", department: "甲科" }]);
    expect(count(led, yearly, [nameOnly, study({ date: "2024-03-05", host: "甲一" })]).actual).toBe(0);
  });
});
