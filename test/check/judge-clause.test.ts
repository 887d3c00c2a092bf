import type { Confirmation } from "../../src/own-sheets";
import type { Question } from "../../src/ledgers";
import { daysOf, EVERY_MONTH, grid, inMonths, ledger, recognition } from "./make";
import { checkRecognised, checkLedgers, problemTexts, resultOf, YEAR_2024 } from "./run";

const said = (id: string, confirmed = true): Confirmation => ({
  clause: id,
  confirmed,
  by: "甲一",
  on: "2024-12-20",
  note: "",
});

describe("a result", () => {
  const study = ledger("study", inMonths(EVERY_MONTH, { form: "collective" }));
  const question = (affects: Question["affects"]): Question => ({
    id: "column:1",
    kind: "column",
    text: { key: "recognise.words", params: { words: "哪一列" } },
    cells: [],
    value: "",
    choices: [],
    suggestion: null,
    affects,
    confidence: 0.5,
  });

  test("shows no figure while a question is open, not even of what would be met", () => {
    const open = checkRecognised(recognition([study], [question([{ kind: "study" }])]), {
      standard: "city-civilized-organ",
      period: YEAR_2024,
      unit: "某局",
    });
    expect(resultOf(open, "study-sessions-yearly")).toMatchObject({
      verdict: "insufficient-data",
      actual: null,
      numerator: null,
      denominator: null,
      score: null,
    });
  });

  test("of attendance waits for a question about any of its columns", () => {
    const sheet = grid({ 甲一: daysOf("2024-03-04", "2024-03-08").map((day) => ({ day, code: "present" })) });
    const asked = checkRecognised(
      recognition([sheet], [question([{ kind: "attendance", field: "person" }])]),
      {
        standard: "city-civilized-organ",
        period: YEAR_2024,
        unit: "某局",
      },
    );
    expect(resultOf(asked, "attendance-rate").blockedBy).toEqual(["column:1"]);
    const other = checkRecognised(recognition([sheet], [question([{ kind: "study" }])]), {
      standard: "city-civilized-organ",
      period: YEAR_2024,
      unit: "某局",
    });
    expect(resultOf(other, "attendance-rate").blockedBy).toEqual([]);
  });

  test("keeps its figure when a person has said something, too", () => {
    const report = checkLedgers([study], { confirmations: [said("study-sessions-yearly")] });
    expect(resultOf(report, "study-sessions-yearly")).toMatchObject({ actual: 12, target: 12 });
  });

  test("of a manual clause has neither figure nor target, and asks to be confirmed", () => {
    const open = resultOf(checkLedgers([]), "leadership-exemplary");
    expect(open).toMatchObject({ actual: null, target: null, targetText: { key: "check.target.confirm" } });
    expect(open.problems).toEqual([]);
  });

  test("says what has to be declared, and what has to be confirmed without records", () => {
    const keys = (id: string, ledgers = [ledger("violation", [])]) =>
      resultOf(checkLedgers(ledgers), id).missing.said.map(({ text }) => text.key);
    expect(keys("zero-violation")).toContain("check.declare");
    expect(keys("petitions-answered", [ledger("petition", [])])).toEqual(["check.declare-zero-cases"]);
    expect(problemTexts(resultOf(checkLedgers([study]), "study-sessions-yearly"))).toEqual([]);
  });

  test("gives the year before for what is unmet or on its way, not for what lacks data", () => {
    const of = (rows: readonly string[], asOf: string) =>
      resultOf(
        checkLedgers(
          [
            ledger(
              "disclosure",
              rows.map((date) => ({ date, topic: date })),
            ),
          ],
          {
            period: { ...YEAR_2024, asOf },
          },
        ),
        "disclosure-yearly",
      );
    const before = ["2023-03-01", "2023-09-01", "2023-10-01"];
    expect(of([...before, "2024-03-01"], "2024-12-31")).toMatchObject({
      verdict: "unmet",
      previous: { actual: 3, change: -2 },
    });
    expect(of([...before, "2024-03-01"], "2024-03-31").verdict).toBe("not-due");
    expect(of([...before, "2024-03-01"], "2024-03-31").previous).toEqual({ actual: 1, change: 0 });
    expect(of([...before, "2024-01-01"], "2024-12-01")).toMatchObject({ verdict: "not-due" });
    expect(of(before, "2024-12-31").previous).toBeNull();
  });
});

describe("the year before", () => {
  test("is given for what is behind, and read from a table that only its title dates", () => {
    const study = ledger("study", [
      { date: "2023-03-05", form: "collective" },
      { date: "2024-01-05", form: "collective" },
    ]);
    const period = { ...YEAR_2024, asOf: "2024-06-30" };
    expect(resultOf(checkLedgers([study], { period }), "study-sessions-yearly")).toMatchObject({
      verdict: "behind",
      previous: { actual: 1, change: 0 },
    });
    const counts = (year: string) =>
      ledger("attendance", [{ person: "甲一", "due-days": 20, "absent-days": year === "2023" ? 2 : 1 }], {
        layout: "person-summary",
        period: { from: `${year}-01-01`, to: `${year}-12-31`, precision: "year" },
      });
    const both = checkLedgers([counts("2023"), counts("2024")]);
    expect(resultOf(both, "attendance-rate").previous).toEqual({ actual: 90, change: 5 });
  });

  test("is not compared with a figure that is not there yet, nor with none", () => {
    const petition = (received: string, replied = "") => ({ number: received, received, replied });
    const now = petition("2024-12-20");
    const then = petition("2023-03-01", "2023-03-10");
    const waiting = resultOf(checkLedgers([ledger("petition", [now, then])]), "petitions-answered");
    expect(waiting).toMatchObject({ verdict: "not-due", actual: null, previous: null });
    const before = ledger("petition", [petition("2023-12-20"), petition("2024-03-01", "2024-03-10")]);
    const decided = resultOf(checkLedgers([before]), "petitions-answered");
    expect(decided).toMatchObject({ actual: 100, previous: null });
  });
});

describe("the previous period", () => {
  const years = (fields: Readonly<Record<string, number>>) =>
    ledger(
      "study",
      Object.entries(fields).flatMap(([year, count]) =>
        Array.from({ length: count }, (_, at) => ({
          date: `${year}-${String(at + 1).padStart(2, "0")}-05`,
          form: "collective",
        })),
      ),
    );

  test("is compared where it has a figure of its own", () => {
    const result = resultOf(checkLedgers([years({ 2023: 10, 2024: 12 })]), "study-sessions-yearly");
    expect(result.previous).toEqual({ actual: 10, change: 2 });
  });

  test("is not made up where the workbook reaches back for something else only", () => {
    const other = ledger("disclosure", [{ date: "2023-05-05", topic: "预算公开" }]);
    const result = resultOf(checkLedgers([years({ 2024: 12 }), other]), "study-sessions-yearly");
    expect(result.previous).toBeNull();
  });

  test("is not compared with what is not decided", () => {
    const before = ledger("violation", [{ date: "2023-05-05", nature: "违纪" }]);
    expect(resultOf(checkLedgers([before]), "zero-violation").previous).toBeNull();
  });
});

test("a figure of the year before that was never decided is no figure to compare with", () => {
  const year = (from: string, to: string, mark?: string) =>
    grid({
      甲一: daysOf(from, to).map((day, at) =>
        mark !== undefined && at === 10 ? { day, mark } : { day, code: "present" as const },
      ),
    });
  const rate = (mark?: string) =>
    resultOf(
      checkLedgers([year("2023-01-01", "2023-12-31", mark), year("2024-01-01", "2024-12-31")]),
      "attendance-rate",
    );
  expect(rate().previous).toEqual({ actual: 100, change: 0 });
  expect(rate("?").previous).toBeNull();
});
