import type { MeasureCall, Target } from "../../src/measures";
import { ledger, type Row } from "../check/make";
import { ALL, asOf, NONE, notesOf, problemsOf, run, YEAR } from "./run";

const both = (zh: string) => ({ zh, en: zh });

describe("a survey", () => {
  const call: MeasureCall = { measure: "satisfaction" };
  const floor: Target = { operator: "at-least", value: 90, unit: "percent", per: "period" };
  const survey = (...rows: readonly Row[]) =>
    ledger(
      "satisfaction",
      rows.map((row) => ({ date: "2024-03-05", ...row })),
    );

  test("is the satisfied among those who answered, by whichever columns the table has", () => {
    const rate = (row: Row, settings = {}) => run(call, floor, [survey(row)], YEAR, settings).actual;
    expect(rate({ returned: 10, satisfied: 8 })).toBe(80);
    expect(rate({ returned: 10, satisfied: 6, "very-satisfied": 3 })).toBe(90);
    expect(rate({ "very-satisfied": 9, dissatisfied: 1 })).toBe(90);
    expect(rate({ satisfied: 6, basically: 2, dissatisfied: 2 })).toBe(60);
    expect(rate({ satisfied: 6, basically: 2, dissatisfied: 2 }, { basicallySatisfiedCounts: true })).toBe(
      80,
    );
    expect(rate({ returned: 10, satisfied: 6 }, { basicallySatisfiedCounts: true })).toBe(60);
    expect(rate({ rate: 95 })).toBe(95);
  });

  test("that gives only its rate counts as a hundred answers beside others", () => {
    const result = run(call, floor, [survey({ returned: 100, satisfied: 85 }, { rate: 95 })]);
    expect(result).toMatchObject({ numerator: 180, denominator: 200, actual: 90, satisfied: true });
    expect([...result.problems, ...result.notes]).toEqual([]);
  });

  test("without answers is no figure", () => {
    expect(run(call, floor, [survey({ satisfied: 8 })])).toMatchObject({ data: "none", actual: null });
    expect(run(call, floor, [ledger("satisfaction", [{ date: "某日", rate: 95 }])]).satisfied).toBe(false);
  });

  test("below the floor says by how much, to one decimal, and may still rise while the year runs", () => {
    const low = survey({ returned: 300, satisfied: 200 });
    const result = run(call, floor, [low]);
    expect(result).toMatchObject({ satisfied: false, standing: "final", target: 90 });
    expect(problemsOf(result)).toEqual([expect.stringContaining("66.7%")]);
    expect(run(call, floor, [low], asOf("2024-06-30")).standing).toBe("behind");
  });

  test("has to rise above the last one's rate, which is its target then", () => {
    const improved: MeasureCall = { ...call, improved: true };
    const rows = (before: number, now: number) =>
      ledger("satisfaction", [
        { date: "2023-01-01", rate: before },
        { date: "2022-12-31", rate: 1 },
        { date: "2024-03-05", rate: now },
      ]);
    const fell = run(improved, floor, [rows(96, 95)]);
    expect(fell).toMatchObject({ satisfied: false, target: 96 });
    expect(problemsOf(fell)).toEqual([expect.stringMatching(/95.*96/)]);
    expect(run(improved, floor, [rows(94, 95)])).toMatchObject({ satisfied: true, target: 94, problems: [] });
    expect(run(improved, floor, [rows(100, 100)])).toMatchObject({ satisfied: true, target: 90 });
    expect(run(call, floor, [rows(96, 95)])).toMatchObject({ satisfied: true, target: 90 });
    const first = run(improved, floor, [survey({ rate: 95 })]);
    expect(first).toMatchObject({ satisfied: true, target: 90 });
    expect(first.notes).toHaveLength(1);
  });

  test("of groups is the lowest group's, with those low and those missing by name", () => {
    const group = (name: string) => ({ name: both(name), where: { field: "object", contains: [name] } });
    const groups: MeasureCall = { ...call, groups: [group("群众"), group("基层")] };
    const low = run(groups, floor, [survey({ object: "群众", rate: 80 }, { object: "基层", rate: 95 })]);
    expect(low).toMatchObject({ actual: 80, numerator: 1, denominator: 2, satisfied: false, data: "some" });
    expect(problemsOf(low)).toEqual([expect.stringMatching(/群众.*80/)]);
    const missing = run(groups, floor, [survey({ object: "群众", rate: 95 })]);
    expect(missing).toMatchObject({ data: "none", satisfied: false });
    expect(problemsOf(missing)).toEqual([expect.stringContaining("基层")]);
    const early = run(groups, floor, [survey({ object: "群众", rate: 80 })], asOf("2024-06-30"));
    expect(early.standing).toBe("behind");
  });
});

describe("every Friday", () => {
  const call: MeasureCall = {
    measure: "weekday-coverage",
    ledger: "study",
    weekday: 5,
    where: { field: "topic", filled: true },
    leaveOut: { field: "topic", contains: ["自学"] },
    cancelled: { field: "remark", contains: ["停学"] },
  };
  const march = { from: "2024-03-01", to: "2024-03-31", asOf: "2024-03-31" }; // Fridays: 1, 8, 15, 22, 29
  const on = (date: string, topic: string, remark = ""): Row => ({ date, topic, remark });

  test("that was registered as cancelled is not asked, and what was left out holds none", () => {
    const rows = ledger("study", [
      on("2024-03-01", "理论"),
      on("2024-03-08", "自学"),
      on("2024-03-14", "理论"),
      on("2024-03-15", "", "停学"),
      on("2024-03-22", "理论"),
      on("2024-03-29", "理论"),
    ]);
    const result = run(call, ALL, [rows], march);
    expect(result).toMatchObject({ numerator: 3, denominator: 4, actual: 75, standing: "final" });
    expect(problemsOf(result)).toEqual(["1个周五未学习：3月8日"]);
    expect(notesOf(result)).toHaveLength(1);
    expect(result.evidence.map(({ row }) => row)).toEqual([3, 7]);
    const running = run(call, ALL, [rows], { ...march, to: "2024-04-30" });
    expect(running.standing).toBe("behind");
  });

  test("is none where none was due, and nothing is missing where all were held", () => {
    const early = { ...march, asOf: "2024-03-04", from: "2024-03-03" };
    const none = run(call, ALL, [ledger("study", [on("2024-03-04", "理论")])], early);
    expect(none).toMatchObject({ actual: null, satisfied: false, standing: "not-started" });
    const days = ["01", "08", "15", "22", "29"].map((day) => on(`2024-03-${day}`, "理论"));
    expect(problemsOf(run(call, ALL, [ledger("study", days)], march))).toEqual([]);
    const { cancelled, ...without } = call;
    expect(cancelled).toBeDefined();
    expect(run(without, ALL, [ledger("study", days)], march)).toMatchObject({ numerator: 5, denominator: 5 });
  });
});

describe("a fixed day of study", () => {
  const call: MeasureCall = {
    measure: "weekday-share",
    ledger: "study",
    weekday: 5,
    leaveOut: { field: "topic", contains: ["自学"] },
  };

  test("is asked of sessions with a day, without what is left out", () => {
    const rows = ledger("study", [
      { date: "2024-03-01", topic: "理论" },
      { date: "2024-03-05", topic: "理论" },
      { date: "2024-03-06", topic: "自学" },
      { date: "2024-04", topic: "理论" },
    ]);
    const result = run(call, ALL, [rows]);
    expect(result).toMatchObject({ numerator: 1, denominator: 2, actual: 50, standing: "final" });
    expect(result.problems).toHaveLength(1);
    expect(run(call, ALL, [rows], asOf("2024-06-30")).standing).toBe("behind");
    const alone = run(call, ALL, [ledger("study", [{ date: "2024-03-06", topic: "自学" }])]);
    expect(alone).toMatchObject({ data: "none", satisfied: false, actual: null });
  });
});

describe("a share of records", () => {
  const call: MeasureCall = {
    measure: "share-of-records",
    ledger: "rectification",
    having: { field: "state", in: ["closed"] },
    deadline: "deadline",
  };
  const row = (number: string, state: string, deadline: string): Row => ({
    number,
    found: "2024-01-05",
    state,
    deadline,
  });

  test("is of what is due: on the day of the deadline it is, before not", () => {
    const rows = ledger("rectification", [
      row("1", "closed", "2024-12-31"),
      row("2", "进行中", "2024-06-30"),
      row("3", "进行中", "2024-07-01"),
    ]);
    const result = run(call, ALL, [rows], asOf("2024-06-30"));
    expect(result).toMatchObject({ numerator: 1, denominator: 2, satisfied: false, standing: "final" });
    expect(problemsOf(result)).toEqual(["「2」未达到要求"]);
    expect(notesOf(result)).toEqual(["「3」未到期"]);
    const later = run(
      call,
      ALL,
      [ledger("rectification", [row("3", "进行中", "2024-07-01")])],
      asOf("2024-06-30"),
    );
    expect(later).toMatchObject({ actual: null, satisfied: false, standing: "not-started" });
  });

  test("is of the period's records alone, unless they are a plan's or a register's", () => {
    const rows = ledger("rectification", [
      { ...row("1", "closed", "2024-02-01"), found: "2023-01-05" },
      { ...row("2", "closed", "2024-02-01"), found: "2024-02-05" },
      { ...row("3", "closed", "2024-02-01"), found: "2024-08-05" },
    ]);
    const counted = (extra: object) =>
      run({ ...call, ...extra } as MeasureCall, ALL, [rows], asOf("2024-06-30")).denominator;
    expect([counted({}), counted({ planned: true }), counted({ standing: true })]).toEqual([1, 2, 2]);
  });

  test("of nothing that is asked is no data, of an undated row it is said", () => {
    const of = { field: "number", contains: ["9"] };
    const rows = ledger("rectification", [row("1", "closed", "2024-02-01")]);
    expect(run({ ...call, of }, ALL, [rows])).toMatchObject({ data: "none", satisfied: false });
    const undated = ledger("rectification", [{ ...row("1", "closed", "2024-02-01"), found: "某日" }]);
    expect(run(call, ALL, [undated])).toMatchObject({ satisfied: false, actual: null });
    expect(run(call, ALL, [undated]).problems.map(({ text }) => text.key)).toContain("check.rows-undated");
  });
});

describe("more than twenty lines", () => {
  test("are twenty and how many more there are, with the cells of all", () => {
    const rows = (count: number) =>
      ledger(
        "rectification",
        Array.from({ length: count }, (_, at) => ({ number: `第${String(at + 1)}号`, found: "2024-01-05" })),
      );
    const call: MeasureCall = {
      measure: "share-of-records",
      ledger: "rectification",
      having: { field: "state", in: ["closed"] },
    };
    const result = run(call, ALL, [rows(23)]);
    expect(result.problems).toHaveLength(21);
    expect(problemsOf(result).slice(-2)).toEqual(["「第20号」未达到要求", "另有3项"]);
    expect(result.problems.at(-1)?.cells.map(({ row }) => row)).toEqual([23, 24, 25]);
    expect(run(call, ALL, [rows(20)]).problems).toHaveLength(20);
  });
});

describe("what a cell has to hold", () => {
  const none: MeasureCall = { measure: "no-records", ledger: "violation", declare: false };
  const found = (where: object, row: Row) =>
    run({ ...none, where } as MeasureCall, NONE, [ledger("violation", [{ date: "2024-03-05", ...row }])])
      .actual;

  test("is any of the words, in any of the fields, whatever spaces stand between", () => {
    expect(found({ field: ["nature", "topic"], contains: ["赌博"] }, { topic: "赌 　 博" })).toBe(1);
    expect(found({ field: "nature", contains: ["赌", "毒"] }, { nature: "吸毒" })).toBe(1);
    expect(found({ not: { field: "nature", contains: ["赌"] } }, { nature: "吸毒" })).toBe(1);
    expect(found({ not: { field: "nature", contains: ["毒"] } }, { nature: "吸毒" })).toBe(0);
  });

  test("is one of several things that it lists", () => {
    expect(found({ field: "nature", in: ["b"] }, { nature: ["a", "b"] })).toBe(1);
    expect(found({ field: "nature", in: ["c"] }, { nature: ["a", "b"] })).toBe(0);
  });

  test("is something; nought and a stroke are, blanks are not", () => {
    const filled = { field: "nature", filled: true };
    expect([0, "无", "—", "  ", ""].map((nature) => found(filled, { nature }))).toEqual([1, 1, 1, 0, 0]);
  });
});
