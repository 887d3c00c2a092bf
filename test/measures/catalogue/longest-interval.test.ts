import { type MeasureCall, type Target } from "../../../src/measures";
import { run, problemsOf, measure } from "../run";
import { type Row, ledger } from "../../check/make";

const study = (...rows: readonly Row[]) => ledger("study", rows);

describe("the longest stretch without an event", () => {
  const call: MeasureCall = { measure: "longest-interval", ledger: "study" };
  const limit: Target = { operator: "at-most", value: 100, unit: "day", per: "period" };
  const half = { from: "2024-01-01", to: "2024-06-30", asOf: "2024-06-30" };

  test("is measured between the days in their order, whichever row or sheet comes first", () => {
    const rows = study({ date: "2024-05-10" }, { date: "2024-02-10" });
    const earlier = study({ date: "2024-01-10" });
    const result = run(call, { ...limit, value: 80 }, [rows, earlier], half);
    expect(result.actual).toBe(90);
    expect(problemsOf(result)).toEqual(["2024年2月10日至2024年5月10日间隔90天"]);
    expect(result.problems[0]?.cells).toEqual([
      { sheet: rows.sheet, row: 4, column: 0, rows: 1, columns: 1 },
      { sheet: rows.sheet, row: 3, column: 0, rows: 1, columns: 1 },
    ]);
  });

  test("begins with the period and ends with the as-of day", () => {
    const first = run(call, { ...limit, value: 30 }, [study({ date: "2024-02-10" })], {
      ...half,
      asOf: "2024-02-20",
    });
    expect(problemsOf(first)).toEqual(["2024年1月1日至2024年2月10日间隔40天"]);
    expect(first.problems[0]?.cells).toHaveLength(1);
    expect(first).toMatchObject({ satisfied: false, standing: "final" });
    const none = run(call, limit, [study({ date: "2024-01-05", topic: "会" })], {
      ...half,
      asOf: "2024-01-20",
    });
    expect(none).toMatchObject({ satisfied: true, actual: 15 });
  });

  test("without any event is not met, and not yet failed while it may still be", () => {
    const where = { field: "topic", contains: ["学"] };
    const rows = study({ date: "2024-01-05", topic: "会" });
    const result = run({ ...call, where }, limit, [rows], { ...half, asOf: "2024-02-01" });
    expect(result).toMatchObject({ satisfied: false, standing: "not-started" });
    // A list that never mentions it says nothing of how long it did not take place.
    expect(run(call, limit, [rows], half).data).toBe("some");
    expect(run({ ...call, where }, limit, [rows], half).data).toBe("none");
  });
});

describe("what has not happened is never met", () => {
  const study = ledger("study", [{ date: "2024-02-05", form: "collective" }]);
  const short = { from: "2024-01-15", to: "2024-03-15", asOf: "2024-03-15" };

  test("no session of the centre group in a period shorter than the interval", () => {
    expect(measure("center-group-continuity", [study], short)).toMatchObject({ satisfied: false });
  });
});

test("a gap is looked for before the first event and after the last", () => {
  const study = (...days: readonly string[]) =>
    ledger(
      "study",
      days.map((date) => ({ date, form: "center-group" })),
    );
  expect(measure("center-group-continuity", [study("2024-04-10", "2024-07-10", "2024-10-10")])).toMatchObject(
    {
      satisfied: true,
      actual: 100,
    },
  );
  expect(measure("center-group-continuity", [study("2024-04-11", "2024-07-10", "2024-10-10")])).toMatchObject(
    {
      satisfied: false,
      actual: 101,
    },
  );
});
