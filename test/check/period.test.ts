import { choosePeriod, periodsOf } from "../../src/check";
import { daysOf, grid, inMonths, ledger, recognition } from "./make";

const today = "2026-11-22";

describe("the period that the data suggest", () => {
  test("is the year that most dates fall into, whole when it is over", () => {
    const study = ledger("study", [
      ...inMonths([1, 2, 3], { form: "collective" }),
      { date: "2023-12-05", form: "collective" },
    ]);
    expect(choosePeriod(recognition([study]), today)).toEqual({
      from: "2024-01-01",
      to: "2024-12-31",
      asOf: "2024-12-31",
    });
  });

  test("ends today in the running year", () => {
    const study = ledger("study", [{ date: "2026-03-05", form: "collective" }]);
    expect(choosePeriod(recognition([study]), today).asOf).toBe("2026-11-22");
  });

  test("is the later of two years with as many dates", () => {
    const study = ledger("study", [{ date: "2023-03-05" }, { date: "2024-03-05" }]);
    expect(choosePeriod(recognition([study]), today).from).toBe("2024-01-01");
  });

  test("is the later of two years with as many dates, also where that stands first", () => {
    const study = ledger("study", [{ date: "2024-03-05" }, { date: "2023-03-05" }]);
    expect(choosePeriod(recognition([study]), today).from).toBe("2024-01-01");
  });

  test("is told by dates, not by lists of names", () => {
    const study = ledger("study", [{ people: ["甲一", "乙一"], date: "2024-03-05" }]);
    expect(choosePeriod(recognition([study]), today).from).toBe("2024-01-01");
  });

  test("is no later year with fewer dates", () => {
    const study = ledger("study", [{ date: "2023-03-05" }, { date: "2023-04-05" }, { date: "2024-03-05" }]);
    expect(choosePeriod(recognition([study]), today).from).toBe("2023-01-01");
  });

  test("is that of a table of counts whose title alone has a date", () => {
    const period = { from: "2021-09-01", to: "2021-09-22", precision: "day" } as const;
    const summary = ledger("attendance", [{ person: "甲一", "due-days": 16 }], {
      layout: "person-summary",
      period,
    });
    expect(choosePeriod(recognition([summary]), today).from).toBe("2021-01-01");
  });

  test("is this year without any dates", () => {
    expect(choosePeriod(recognition([]), today).from).toBe("2026-01-01");
  });

  test("does not count a day of attendance for each person, nor the dates of a roster", () => {
    const january = daysOf("2025-01-01", "2025-01-10").map((day) => ({ day, code: "present" as const }));
    const sheet = grid({ 甲一: january, 甲二: january, 乙一: january });
    const study = ledger("study", inMonths([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { form: "collective" }));
    const people = ledger(
      "roster",
      Array.from({ length: 30 }, (_, index) => ({ name: `甲${String(index)}`, joined: "2012-07-01" })),
    );
    expect(choosePeriod(recognition([sheet, study, people]), today).from).toBe("2024-01-01");
    expect(periodsOf(recognition([sheet, study, people]), today).map(({ from }) => from)).toEqual([
      "2025-01-01",
      "2024-01-01",
    ]);
  });

  test("comes from what is dated: undated rows, blank forms and second views of a table say nothing", () => {
    const dated = ledger("study", [{ date: "2024-03-05" }, { topic: "没有日期" }]);
    const earlier = ledger("study", inMonths([1, 2, 3], { form: "collective" }));
    const copy = { ...earlier, duplicateOf: "x", records: earlier.records };
    expect(choosePeriod(recognition([dated, ledger("rule", [{ name: "考勤制度" }])]), today).from).toBe(
      "2024-01-01",
    );
    const year2023 = ledger("disclosure", [{ date: "2023-05-05" }, { date: "2023-06-05" }]);
    expect(choosePeriod(recognition([year2023, copy]), today).from).toBe("2023-01-01");
    expect(choosePeriod(recognition([year2023, { ...earlier, blankForm: true }]), today).from).toBe(
      "2023-01-01",
    );
  });
});
