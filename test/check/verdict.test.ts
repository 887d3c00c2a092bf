import type { Confirmation } from "../../src/own-sheets";
import { decide } from "../../src/check/verdict";
import { pointsOf, scoreOf } from "../../src/check/score";
import { shownFigure } from "../../src/check/figures";
import { type ClauseResult } from "../../src/check";
import { say } from "../../src/locales";
import type { Question } from "../../src/ledgers";
import type { Measured, Target } from "../../src/measures";
import { CLAUSES, type Clause, type Rating, targetText } from "../../src/standards";
import { clauseResult } from "../documents/sample-input";
import { daysOf, EVERY_MONTH, grid, inMonths, ledger, recognition } from "./make";
import { checkRecognised, checkLedgers, problemTexts, resultOf, YEAR_2024 } from "./run";

const clause = (id: string): Clause => {
  const found = CLAUSES.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const said = (id: string, confirmed = true): Confirmation => ({
  clause: id,
  confirmed,
  by: "甲一",
  on: "2024-12-20",
  note: "",
});

describe("a verdict", () => {
  const measured: Measured = {
    data: "some",
    satisfied: true,
    standing: "final",
    actual: 1,
    target: 1,
    dueTarget: null,
    unit: "time",
    numerator: 1,
    denominator: 1,
    evidence: [],
    problems: [],
    notes: [],
    excluded: [],
    declare: false,
  };
  const verdict = (id: string, found: Partial<Measured>, more: Partial<Parameters<typeof decide>[0]> = {}) =>
    decide({
      clause: clause(id),
      measured: { ...measured, ...found },
      confirmation: null,
      blocked: false,
      ...more,
    });

  test("of what an open question touches is that data are missing, however good the figure", () => {
    expect(verdict("disclosure-yearly", {}, { blocked: true })).toBe("insufficient-data");
    expect(verdict("disclosure-yearly", {})).toBe("met");
  });

  test("of a zero to declare waits for a person where there is a register, for data where there is none", () => {
    const declare = { satisfied: false, declare: true };
    expect(verdict("zero-violation", { ...declare, data: "none" })).toBe("insufficient-data");
    expect(verdict("zero-violation", { ...declare, data: "blank-form" })).toBe("needs-confirmation");
    const confirmation = said("zero-violation", false);
    expect(verdict("zero-violation", { ...declare, data: "none" }, { confirmation })).toBe("unmet");
  });

  test("of what leaves no records is a person's, where nobody has said anything to be confirmed", () => {
    const none = { satisfied: false, data: "none" } as const;
    expect(verdict("major-decision-democratic", none)).toBe("needs-confirmation");
    const confirmation = said("major-decision-democratic");
    expect(verdict("major-decision-democratic", none, { confirmation })).toBe("met");
    expect(verdict("disclosure-yearly", none, { confirmation })).toBe("insufficient-data");
  });

  test("of an empty ledger of petitions is that it does not apply, of a missing one only once declared", () => {
    const none = { satisfied: false, actual: null };
    const petitions = (data: Measured["data"], confirmed?: boolean) =>
      verdict(
        "petitions-answered",
        { ...none, data },
        { confirmation: confirmed === undefined ? null : said("petitions-answered", confirmed) },
      );
    expect(petitions("blank-form")).toBe("not-applicable");
    expect(petitions("none")).toBe("insufficient-data");
    expect(petitions("none", true)).toBe("not-applicable");
    expect(petitions("none", false)).toBe("insufficient-data");
  });
});

describe("points", () => {
  const points = (id: string, earning: Partial<Parameters<typeof pointsOf>[1]>) =>
    pointsOf(clause(id), { verdict: "unmet", weight: 6, actual: 1, target: 2, ...earning });

  test("are the share that was reached, none where no share can be told", () => {
    expect(points("disclosure-yearly", {})).toBe(3);
    expect(points("disclosure-yearly", { verdict: "behind", actual: 0.5 })).toBe(1.5);
    expect(points("disclosure-yearly", { share: 0.25 })).toBe(1.5);
    expect(points("disclosure-yearly", { actual: null })).toBe(0);
    expect(points("disclosure-yearly", { target: null })).toBe(0);
    expect(points("disclosure-yearly", { actual: -1, target: 0 })).toBe(0);
    expect(points("disclosure-yearly", { actual: -1, target: -2 })).toBe(0);
    expect(points("disclosure-yearly", { actual: 2 })).toBe(0);
  });

  test("are all or nothing where less is better, and where a case vetoes", () => {
    expect(points("absenteeism-zero", { actual: 1, target: 2 })).toBe(0);
    expect(points("zero-violation", { actual: 1, target: 2 })).toBe(0);
    expect(
      pointsOf(
        { ...clause("disclosure-yearly"), kind: "Z" },
        { ...{ verdict: "unmet", weight: 6 }, actual: 1, target: 2 },
      ),
    ).toBe(0);
  });
});

describe("a rating", () => {
  const ratings: Rating[] = [
    { from: 90, name: { zh: "优", en: "Excellent" } },
    { from: 60, name: { zh: "良", en: "Good" } },
  ];
  const result = (weight: number, score: number | null, more: Partial<ClauseResult> = {}) =>
    clauseResult(`clause-${String(weight)}`, { weight, score, ...more });
  const rated = (...results: readonly ClauseResult[]) => scoreOf(results, ratings).rating?.zh ?? null;

  test("begins at its very percent", () => {
    expect(rated(result(100, 90))).toBe("优");
    expect(rated(result(100, 89.99))).toBe("良");
    expect(rated(result(3, 2.7))).toBe("优");
  });

  test("is left open while pending points may change it, and where nothing reaches one", () => {
    const pending = result(20, null, { verdict: "needs-confirmation" });
    expect(rated(result(80, 80), pending)).toBeNull();
    expect(rated(result(80, 56), pending)).toBeNull();
    expect(rated(result(80, 76), result(5, null, { verdict: "insufficient-data" }))).toBeNull();
    expect(rated(result(95, 95), result(5, null, { verdict: "insufficient-data" }))).toBe("优");
    expect(rated(result(100, 10))).toBeNull();
    expect(rated()).toBeNull();
  });

  test("leaves out what does not apply once someone has said so, and waits for that", () => {
    const empty = { verdict: "not-applicable" } as const;
    const declared = result(5, null, { ...empty, confirmation: said("clause-5") });
    expect(scoreOf([result(95, 95), declared], ratings)).toMatchObject({ pending: 0, total: 100 });
    expect(scoreOf([result(95, 95), result(5, null, empty)], ratings).pending).toBe(5);
    const lacking = { verdict: "insufficient-data", confirmation: said("clause-5") } as const;
    expect(scoreOf([result(95, 95), result(5, null, lacking)], ratings).pending).toBe(5);
  });
});

describe("a figure as it is shown", () => {
  test("never reaches or leaves its target by rounding, in either direction", () => {
    expect(shownFigure(94.96, "percent", { operator: "at-least", value: 95 })).toBe(94.9);
    expect(shownFigure(15.004, "hour", { operator: "at-most", value: 15 })).toBe(15.01);
    expect(shownFigure(95.04, "percent", { operator: "at-least", value: 95 })).toBe(95);
    expect(shownFigure(94.96, "percent", null)).toBe(95);
    expect(shownFigure(99.97, "percent", { operator: "at-least", value: 95 })).toBe(99.9);
    expect(shownFigure(100, "percent", null)).toBe(100);
  });

  test("a target of at most none reads as none, any other as a limit", () => {
    const limit = (value: number): Target => ({ operator: "at-most", value, unit: "time", per: "year" });
    const key = (target: Target): string => targetText(target, null, { measure: "manual" }).key;
    expect(key(limit(0))).toBe("check.target.equals");
    expect(key(limit(3))).toBe("check.target.at-most");
    expect(key({ ...limit(0), operator: "at-least" })).toBe("check.target.at-least");
  });

  test("a number of conditions names them, also where the unit asks for fewer", () => {
    const asked = (id: string, value?: number): string => {
      const clause = CLAUSES.find((one) => one.id === id);
      if (!clause) throw new RangeError(id);
      return say(
        targetText({ ...clause.target, value: value ?? clause.target.value }, null, clause.measure),
        "zh-CN",
      );
    };
    expect(asked("creation-office-set")).toBe("有办公室主任或工作人员");
    expect(asked("leading-group-established")).toBe("2项：组长、副组长；成员覆盖各科室100%");
    expect(asked("party-lecture")).toBe("2项：党课次数≥4次/年；领导讲课≥1次/年");
    expect(asked("creation-doc-set")).toBe("4类：目标、计划、措施、总结");
    expect(asked("creation-doc-set", 3)).toBe("≥3类（目标、计划、措施、总结）");
    expect(asked("secrecy-work")).toBe("2项：保密教育≥1次/年；无泄密");
    expect(asked("study-sessions-monthly")).toBe("≥2次/月");
  });
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
      resultOf(checkLedgers(ledgers), id).problems.map(({ text }) => text.key);
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

test("a question about the roster keeps undecided what needs it among others", () => {
  const asked: Question = {
    id: "column:2",
    kind: "column",
    text: { key: "recognise.words", params: { words: "哪一列" } },
    cells: [],
    value: "",
    choices: [],
    suggestion: null,
    affects: [{ kind: "roster" }],
    confidence: 0.5,
  };
  const report = checkRecognised(recognition([], [asked]), {
    standard: "city-civilized-organ",
    period: YEAR_2024,
    unit: "某局",
  });
  expect(resultOf(report, "creation-participation-rate").blockedBy).toEqual(["column:2"]);
  expect(report.dimensions.flatMap(({ clauses }) => clauses).sort()).toEqual(
    report.results.map(({ id }) => id).sort(),
  );
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
        period: { from: `${year}-03-01`, to: `${year}-03-31`, precision: "month" },
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

describe("what the unit settled", () => {
  test("is told only where it differs", () => {
    const use = { target: 2, weight: 4 };
    const report = checkLedgers([], { overrides: { "disclosure-yearly": use } });
    expect(report.changes).toEqual([]);
  });

  test("of a standard that does not exist is an error, not an empty report", () => {
    expect(() => checkLedgers([], { standard: "no-such-standard" })).toThrow(RangeError);
  });

  test("of a standard that contradicts itself is an error that names the place", () => {
    const standard = {
      id: "own",
      name: { zh: "自定", en: "Own" },
      basis: "",
      dimensions: [
        {
          id: "only",
          name: { zh: "唯一", en: "Only" },
          weight: 100,
          clauses: [{ clause: "no-such-clause", weight: 100 }],
        },
      ],
      ratings: [{ from: 0, name: { zh: "无", en: "None" } }],
    };
    expect(() => checkLedgers([], { standard })).toThrow(/no-such-clause/);
  });
});

test("a waiver's last day and a confirmation's period are said with their years", () => {
  const report = checkLedgers([], {
    confirmations: [{ ...said("leadership-exemplary"), on: "2023-12-20" }],
  });
  const [expired] = resultOf(report, "leadership-exemplary").problems;
  expect(expired && say(expired.text, "zh-CN")).toContain("2024年1月1日");
});

test("a confirmation without a day holds", () => {
  const confirmations = [{ ...said("leadership-exemplary"), on: null }];
  expect(resultOf(checkLedgers([], { confirmations }), "leadership-exemplary").verdict).toBe("met");
});
