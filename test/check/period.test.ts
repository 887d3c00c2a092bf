import { choosePeriod, periodsOf, saidOfPeriod } from "../../src/check";
import { say } from "../../src/locales";
import { daysOf, grid, inMonths, ledger, recognition } from "./make";

const today = "2026-11-22";

describe("the period that the data suggest", () => {
  test("is the newest year in which something happened, whole when it is over", () => {
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

  test("is the later of two years, whichever stands first", () => {
    const study = ledger("study", [{ date: "2024-03-05" }, { date: "2023-03-05" }]);
    expect(choosePeriod(recognition([study]), today).from).toBe("2024-01-01");
  });

  test("is the later year, also with fewer dates", () => {
    const study = ledger("study", [{ date: "2023-03-05" }, { date: "2023-04-05" }, { date: "2024-03-05" }]);
    expect(choosePeriod(recognition([study]), today).from).toBe("2024-01-01");
  });

  test("is no year that rules were issued, people were hired or plans were made for", () => {
    const study = ledger("study", [{ date: "2024-03-05" }]);
    const rules = ledger("rule", [{ name: "考勤制度", issued: "2025-02-01" }]);
    const people = ledger("roster", [{ name: "甲一", joined: "2026-01-05" }]);
    const plan = ledger("study-plan", [{ date: "2025-03-01", topic: "学习" }]);
    expect(choosePeriod(recognition([study, rules, people, plan]), today).from).toBe("2024-01-01");
  });

  test("is no year that has not come", () => {
    const study = ledger("study", [{ date: "2025-03-05" }, { date: "2072-03-05" }]);
    expect(choosePeriod(recognition([study]), today).from).toBe("2025-01-01");
  });

  test("is last year until 31 January, and that is said", () => {
    const study = ledger("study", [{ date: "2025-03-05" }, { date: "2026-01-08" }]);
    expect(choosePeriod(recognition([study]), "2026-01-31").from).toBe("2025-01-01");
    expect(choosePeriod(recognition([study]), "2026-02-01").from).toBe("2026-01-01");
    const [said] = saidOfPeriod({ from: "2025-01-01", to: "2025-12-31" }, "2026-01-31");
    expect(said && say(said)).toContain("2025年");
    expect(saidOfPeriod({ from: "2025-01-01", to: "2025-12-31" }, "2026-02-01")).toEqual([]);
    expect(saidOfPeriod({ from: "2025-01-01", to: "2025-06-30" }, "2026-01-31")).toEqual([]);
  });

  test("is this year in January where last year has nothing", () => {
    const study = ledger("study", [{ date: "2023-03-05" }, { date: "2026-01-08" }]);
    expect(choosePeriod(recognition([study]), "2026-01-31").from).toBe("2026-01-01");
  });

  test("is that of a plan where nothing has happened yet", () => {
    const period = { from: "2025-01-01", to: "2025-12-31", precision: "year" } as const;
    const plan = ledger("study-plan", [{ topic: "学习" }], { period });
    expect(choosePeriod(recognition([plan]), today).from).toBe("2025-01-01");
  });

  test("is its year so far for a workbook of one month, which is offered", () => {
    const study = ledger("study", [{ date: "2024-03-05" }, { date: "2024-03-12" }]);
    expect(choosePeriod(recognition([study]), "2024-04-02")).toEqual({
      from: "2024-01-01",
      to: "2024-12-31",
      asOf: "2024-04-02",
    });
    expect(periodsOf(recognition([study]), "2024-04-02")).toEqual([
      { from: "2024-01-01", to: "2024-12-31", asOf: "2024-04-02" },
      { from: "2024-03-01", to: "2024-03-31", asOf: "2024-03-31" },
    ]);
  });

  test("is told by dates, not by lists of names", () => {
    const study = ledger("study", [{ people: ["甲一", "乙一"], date: "2024-03-05" }]);
    expect(choosePeriod(recognition([study]), today).from).toBe("2024-01-01");
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

  test("offers the years of attendance and of records, not those of a roster", () => {
    const january = daysOf("2025-01-01", "2025-01-10").map((day) => ({ day, code: "present" as const }));
    const sheet = grid({ 甲一: january, 甲二: january, 乙一: january });
    const study = ledger("study", inMonths([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { form: "collective" }));
    const people = ledger(
      "roster",
      Array.from({ length: 30 }, (_, index) => ({ name: `甲${String(index)}`, joined: "2012-07-01" })),
    );
    expect(choosePeriod(recognition([sheet, study, people]), today).from).toBe("2025-01-01");
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
