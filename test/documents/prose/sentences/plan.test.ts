import type { Ledger } from "../../../../src/ledgers";
import { showBlanks } from "../../../../src/documents/kit/paragraphs/blanks";
import { planFacts, type PlanFacts } from "../../../../src/documents/prose/plan-facts";
import { foundationsSentence, taskSentences } from "../../../../src/documents/prose/sentences/plan";
import { shortfallsOf } from "../../../../src/documents/prose/sentences/main-shortfalls";
import { settleClauses } from "../../../../src/check";
import { grid, ledger, recognition } from "../../../check/make";
import { checkLedgers, figuresOf, YEAR_2024 } from "../../../check/run";
import { sampleInput } from "../../sample-input";

const STANDARD = "city-civilized-organ";
const DAY = "2024-05-06";

function factsOf(...ledgers: readonly Ledger[]): PlanFacts {
  const checking = { standard: STANDARD, period: YEAR_2024, unit: "某局" };
  const clauses = settleClauses(STANDARD).clauses.map((clause) => ({
    ...clause,
    targetText: { key: "check.target.confirm" as const },
  }));
  const figures = figuresOf(recognition(ledgers), checking);
  return planFacts({ ...sampleInput, ledgers, figures, clauses, report: checkLedgers(ledgers, checking) });
}

function tasks(...ledgers: readonly Ledger[]): string {
  const facts = factsOf(...ledgers);
  return taskSentences(shortfallsOf(facts.input.report, facts.input.ledgers), facts)
    .map(({ template }) => showBlanks(template))
    .join("\n");
}

const roster = ledger("roster", [
  { name: "甲一", department: "办公室", position: "主任" },
  { name: "乙二", department: "执法股", position: "股长" },
]);
const petitions = (replied: string | null): Ledger =>
  ledger("petition", [
    {
      number: "1",
      received: "2024-02-05",
      deadline: "2024-04-05",
      department: "执法股",
      ...(replied === null ? {} : { replied }),
    },
    {
      number: "2",
      received: "2024-02-06",
      deadline: "2024-04-06",
      department: "执法股",
      replied: "2024-03-01",
    },
  ]);

describe("what was done before, in the plan", () => {
  test("is told from the ledgers, as it was done", () => {
    const rules = ledger("rule", [{ name: "考勤制度", issued: DAY }]);
    const mended = ledger("rectification", [{ found: DAY, problem: "学习记录不全", completed: DAY }]);
    expect(foundationsSentence(factsOf(rules, mended))?.template).toBe(
      "2024年，本单位制定和修订了《考勤制度》，解决了学习记录不全的问题。",
    );
  });

  test("is not told where the ledgers tell of none", () => {
    expect(foundationsSentence(factsOf(roster))).toBeNull();
  });
});

describe("a gap as a task of the plan", () => {
  test("says what, who, what is done and that it is kept; the department is the one that usually sees to it, not the late case's", () => {
    const said = tasks(roster, petitions(null));
    expect(said).toContain("针对1件信访件未答复的问题，由办公室（拟）负责，来信来访逐件登记");
    expect(said).toMatch(/2025年起全年落实。$/mu);
    expect(said).not.toContain("完成。");
  });

  test("is none where it was reached, and none of what only has no table here", () => {
    expect(tasks(roster, petitions("2024-03-01"))).not.toContain("信访");
    const march = grid(
      { 甲一: [{ day: "2024-03-05", code: "present" }] },
      { sheet: "3月考勤", period: { from: "2024-03-01", to: "2024-03-31", precision: "month" } },
    );
    expect(tasks(roster, march)).not.toContain("每月有考勤表");
  });
});
