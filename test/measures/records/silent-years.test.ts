import { type MeasureCall, type Target } from "../../../src/measures";
import { daysOf, grid, ledger } from "../../check/make";
import { ALL, measure, problemsOf, run } from "../run";

/** A term of two years: nothing at all is known of the first. */
const TERM = { from: "2022-01-01", to: "2023-12-31", asOf: "2023-12-31" };

const month = (number: number): string => String(number).padStart(2, "0");
const MONTHS = [...Array(12).keys()].map((at) => month(at + 1));
const held = (ids: readonly string[], form = "collective") =>
  ledger(
    "study",
    ids.map((id) => ({ date: `2023-${id}-06`, form, topic: "宪法" })),
  );
const EACH: Target = { operator: "at-least", value: 1, unit: "item", per: "month" };
const MONTHS_OF_ATTENDANCE: MeasureCall = { measure: "months-covered", ledger: "attendance" };
const ATTENDANCE = MONTHS.map((id) =>
  grid({ 甲一: daysOf(`2023-${id}-01`, `2023-${id}-28`).map((day) => ({ day, code: "present" })) }),
);

describe("a year of a term without any ledger is no data for that year", () => {
  test.each([
    ["months of attendance", () => run(MONTHS_OF_ATTENDANCE, EACH, ATTENDANCE, TERM)],
    [
      "a window of each year",
      () =>
        measure(
          "legal-publicity-day-1204",
          [ledger("activity", [{ date: "2023-12-04", name: "国家宪法日宣传" }])],
          TERM,
        ),
    ],
    [
      "every Friday",
      () =>
        run(
          { measure: "weekday-coverage", ledger: "study", weekday: 5 },
          ALL,
          [
            ledger(
              "study",
              daysOf("2023-01-01", "2023-12-31").map((date) => ({ date, topic: "宪法" })),
            ),
          ],
          TERM,
        ),
    ],
    [
      "the longest stretch without a session",
      () =>
        run(
          { measure: "longest-interval", ledger: "study" },
          { operator: "at-most", value: 100, unit: "day", per: "period" },
          [held([...MONTHS, "12"])],
          TERM,
        ),
    ],
    [
      "sessions by month",
      () => run({ measure: "count-by-period", ledger: "study" }, EACH, [held(MONTHS)], TERM),
    ],
  ])("%s", (_name, judged) => {
    const result = judged();
    expect(problemsOf(result)).toEqual(["2022年：数据不足"]);
    expect(result).toMatchObject({ data: "none", satisfied: false });
  });

  test("and what fell short in the other year is told of that year alone", () => {
    const [first = grid({}), ...rest] = ATTENDANCE;
    const months = run(MONTHS_OF_ATTENDANCE, EACH, rest, TERM);
    expect(problemsOf(months)).toEqual(["2023年1月无考勤表", "2022年：数据不足"]);
    expect(months).toMatchObject({ data: "none", satisfied: false, numerator: 11, denominator: 12 });
    expect(first.entries).not.toEqual([]);

    const late = measure(
      "legal-publicity-day-1204",
      [ledger("activity", [{ date: "2023-11-04", name: "国家宪法日宣传" }])],
      TERM,
    );
    expect(problemsOf(late).join()).toContain("2023年11月27日");
    expect(problemsOf(late).join()).not.toContain("2022年1");
    expect(late).toMatchObject({ data: "some", numerator: 0, denominator: 1 });
  });
});
