import { choosePeriod, isReviewable, periodsOf, saidOfPeriod } from "../../src/check";
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
    expect(choosePeriod(recognition([ledger("study", [{ date: today }])]), today).from).toBe("2026-01-01");
    expect(offered(recognition([ledger("study", [{ date: "2025-03-05" }, { date: today }])]))).toHaveLength(
      3,
    );
  });

  test("is last year until 31 January, and that is said", () => {
    const study = ledger("study", [{ date: "2025-03-05" }, { date: "2026-01-08" }]);
    expect(choosePeriod(recognition([study]), "2026-01-31").from).toBe("2025-01-01");
    expect(choosePeriod(recognition([study]), "2026-02-01").from).toBe("2026-01-01");
    const all = recognition([ledger("study", [{ date: "2025-01-05" }, { date: "2025-12-05" }])]);
    const said = (to: string, now: string) =>
      saidOfPeriod(all, { from: "2025-01-01", to, asOf: to }, now).map((text) => say(text));
    expect(said("2025-12-31", "2026-01-31").join()).toContain("2025年");
    expect(said("2025-12-31", "2026-02-01")).toEqual([]);
    expect(said("2025-06-30", "2026-01-31")).toEqual([]);
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

  describe("of a year that is over and of which the workbook has the first months alone", () => {
    const days = (year: number, list: readonly number[]) =>
      list.map((month) => ({ date: `${String(year)}-${String(month).padStart(2, "0")}-05` }));
    const months = (year: number, ...list: readonly number[]) => ledger("study", days(year, list));
    const year = (from: number, to = from) => ({
      from: `${String(from)}-01-01`,
      to: `${String(to)}-12-31`,
      asOf: `${String(to)}-12-31`,
    });
    const said = (ledgers: Parameters<typeof recognition>[0], period = year(2025)) =>
      saidOfPeriod(recognition(ledgers), period, today).map((text) => say(text, "zh-CN"));

    test("offers those months, and says that the rest counts as missed", () => {
      expect(offered(recognition([months(2025, 1, 2, 3)]))).toEqual([
        "2025-01-01/2025-12-31",
        "2025-01-01/2025-03-31",
      ]);
      expect(offered(recognition([months(2025, 1, 3, 6)]))).toContain("2025-01-01/2025-06-30");
      expect(said([months(2025, 1, 2, 3)])).toEqual([
        "各台账的记录都止于2025年3月，4月至12月没有任何记录，仍按缺计；如本簿只记到2025年3月，请改考核期",
      ]);
      expect(said([months(2025, 1, 11)]).join()).toContain("，12月没有任何记录");
      expect(said([months(2025, 1, 11)], year(2024, 2025)).join()).toContain("，2025年12月没有任何记录");
    });

    test("begins where the workbook does, and in January where it has an earlier year", () => {
      expect(offered(recognition([months(2025, 4, 5, 6)]))).toContain("2025-04-01/2025-06-30");
      expect(offered(recognition([months(2024, 5), months(2025, 4, 5, 6)]))).toContain(
        "2025-01-01/2025-06-30",
      );
    });

    test("does neither where any ledger goes on: a rule issued, something mended, a later year", () => {
      const kept = months(2025, 1, 2, 3);
      const rule = ledger("rule", [{ name: "考勤制度", issued: "2025-12-02" }]);
      const mended = ledger("rectification", [
        { problem: "地面", found: "2025-03-01", completed: "2025-12-09" },
      ]);
      for (const other of [rule, mended, months(2025, 12), months(2026, 2)]) {
        expect(said([kept, other])).toEqual([]);
        expect(offered(recognition([kept, other])).join()).not.toContain("2025-03-31");
      }
    });

    test("tells of a single ledger that begins late; several that begin in one month are told by the check", () => {
      const late = "最早的记录在2025年6月，此前各月按缺计；如本簿自2025年6月才开始记，请改考核期";
      expect(said([months(2025, 6, 12)])).toEqual([late]);
      expect(offered(recognition([months(2025, 6, 12)]))).toContain("2025-06-01/2025-12-31");
      expect(offered(recognition([months(2026, 6, 9)]))).toContain("2026-06-01/2026-12-31");
      expect(said([months(2025, 6, 12), ledger("hygiene", days(2025, [6, 8]))])).toEqual([]);
      expect(said([months(2025, 6, 12), ledger("hygiene", days(2025, [2, 8]))])).toEqual([
        late.replaceAll("6月", "2月"),
      ]);
      expect(said([months(2025, 1, 12)])).toEqual([]);
      expect(said([months(2024, 12), months(2025, 6, 12)])).toEqual([]);
      expect(said([months(2025, 6, 12), ledger("study-plan", days(2025, [1]))])).toEqual([]);
    });

    test("takes a plan of all months for no record of them", () => {
      const plan = ledger("study-plan", days(2025, [1, 6, 12]));
      expect(said([months(2025, 1, 2, 3), plan])).toHaveLength(1);
    });

    test("says nothing of a year that goes on, of its kept months themselves or where nothing happened", () => {
      expect(said([months(2026, 1, 2)], { from: "2026-01-01", to: "2026-12-31", asOf: today })).toEqual([]);
      expect(offered(recognition([months(2026, 1, 2)]))).toEqual(["2026-01-01/2026-12-31"]);
      expect(
        said([months(2025, 1, 2, 3)], { from: "2025-01-01", to: "2025-03-31", asOf: "2025-03-31" }),
      ).toEqual([]);
      expect(said([months(2025, 1, 2, 3)], { ...year(2025), asOf: "2025-03-31" })).toEqual([]);
      expect(said([months(2025, 3)], year(2024))).toEqual([]);
      expect(said([ledger("rule", [{ name: "考勤制度", issued: "2025-02-02" }])])).toEqual([]);
    });
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
    expect(offered(recognition([sheet, study, people]))).toEqual([
      "2025-01-01/2025-12-31",
      "2024-01-01/2024-12-31",
      "2024-01-01/2025-12-31",
      "2024-09-01/2025-08-31",
      "2025-01-01/2025-01-31",
    ]);
  });

  const offered = (read: Parameters<typeof periodsOf>[0]): string[] =>
    periodsOf(read, today).map(({ from, to }) => `${from}/${to}`);
  const inYears = (...years: readonly number[]) =>
    recognition([
      ledger(
        "study",
        years.map((year) => ({ date: `${String(year)}-05-06` })),
      ),
    ]);

  test("offers the terms that years make which follow one another, up to five of them", () => {
    const term = (from: number, to: number) => `${String(from)}-01-01/${String(to)}-12-31`;
    expect(offered(inYears(2024, 2023)).slice(2, -1)).toEqual([term(2023, 2024)]);
    expect(offered(inYears(2024, 2023, 2022)).slice(3, -1)).toEqual([term(2023, 2024), term(2022, 2024)]);
    expect(offered(inYears(2025, 2024, 2023, 2022, 2021, 2020)).slice(6, -1)).toEqual([
      term(2024, 2025),
      term(2021, 2025),
    ]);
    expect(offered(inYears(2024, 2022))).toEqual([
      term(2024, 2024),
      term(2022, 2022),
      "2024-01-01/2024-05-31",
    ]);
  });

  test("offers the school year of which both halves are there", () => {
    const days = (...dates: readonly string[]) =>
      recognition([
        ledger(
          "study",
          dates.map((date) => ({ date })),
        ),
      ]);
    expect(offered(days("2023-09-06", "2024-05-06"))).toContain("2023-09-01/2024-08-31");
    expect(offered(days("2023-05-06", "2024-05-06")).join()).not.toContain("09-01");
    expect(offered(days("2023-10-06", "2024-09-06")).join()).not.toContain("09-01");
  });

  test("is reviewed up to five years at once", () => {
    expect(isReviewable({ from: "2020-01-01", to: "2024-12-31" })).toBe(true);
    expect(isReviewable({ from: "2020-01-01", to: "2025-01-01" })).toBe(false);
    expect(isReviewable({ from: "2023-09-01", to: "2024-08-31" })).toBe(true);
    expect(isReviewable({ from: "2024-09-01", to: "2024-08-31" })).toBe(false);
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
