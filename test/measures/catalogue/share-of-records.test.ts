import { type Target, type MeasureCall } from "../../../src/measures";
import { ledger, type Row } from "../../check/make";
import { run, measure, YEAR, ALL, asOf, problemsOf, notesOf } from "../run";

describe("a list of what is due", () => {
  const target: Target = { operator: "at-least", value: 100, unit: "percent", per: "period" };
  const task = (...rows: Parameters<typeof ledger>[1]) => ledger("task", rows);
  const call: MeasureCall = {
    measure: "share-of-records",
    ledger: "task",
    having: { field: "completed", filled: true },
    deadline: "deadline",
    standing: true,
  };

  test("is decided by what was missed, also where another line has no deadline", () => {
    const missed = { name: "甲", deadline: "2024-03-31" };
    const unclear = { name: "乙" };
    expect(run(call, target, [task(missed, unclear)])).toMatchObject({ data: "some", actual: 0 });
    expect(run(call, target, [task({ ...missed, completed: "2024-03-01" }, unclear)]).data).toBe("none");
    expect(run(call, target, [task(unclear)]).data).toBe("none");
  });
});

describe("the last day and the first", () => {
  test("a plan of 31 March is in time, one of 1 April is not", () => {
    const plan = (issued: string) =>
      measure("study-plan-four-guarantees", [
        ledger("study-plan", [{ date: "2024-05", topic: "专题", people: ["甲一"], budget: "无", issued }]),
      ]).satisfied;
    expect([plan("2024-03-31"), plan("2024-04-01")]).toEqual([true, false]);
  });
});

test("a list of the year's tasks without a column of who answers is no division of tasks", () => {
  const list = ledger("task", [{ name: "招商", department: "甲科", deadline: "2024-12-31" }]);
  const whole = {
    name: "创建",
    leader: ["甲一"],
    department: "甲科",
    person: ["乙一"],
    deadline: "2024-12-31",
  };
  expect(measure("task-division-responsibility", [list])).toMatchObject({ data: "none", satisfied: false });
  expect(measure("task-division-responsibility", [list, ledger("task", [whole])])).toMatchObject({
    satisfied: true,
    denominator: 1,
  });
  const partly = ledger("task", [whole, { ...whole, person: "" }]);
  expect(measure("task-division-responsibility", [partly])).toMatchObject({ numerator: 1, denominator: 2 });
});

test("a problem still open without a deadline leaves the rate undecided", () => {
  const open = { source: "上级检查", problem: "台账不全", state: "open" };
  const closed = { source: "上级检查", problem: "无牌", state: "closed" };
  const result = measure("rectification-closed", [ledger("rectification", [closed, open])]);
  expect(result).toMatchObject({ data: "none", satisfied: false });
  expect(result.problems.map(({ text }) => text.key)).toEqual(["check.no-deadline"]);
  const due = { ...open, deadline: "2024-06-30" };
  expect(measure("rectification-closed", [ledger("rectification", [closed, due])]).actual).toBe(50);
  const later = { ...open, deadline: "2025-06-30" };
  expect(measure("rectification-closed", [ledger("rectification", [closed, later])])).toMatchObject({
    satisfied: true,
    denominator: 1,
  });
});

test("rows of a plan that lie ahead have to be complete too", () => {
  const whole = { topic: "专题", people: ["甲一"], budget: "不需经费" };
  const plan = ledger("study-plan", [
    { ...whole, date: "2024-02" },
    { topic: "专题", people: ["甲一"], date: "2024-11" },
  ]);
  const june = { ...YEAR, asOf: "2024-06-30" };
  expect(measure("study-plan-four-guarantees", [plan], june)).toMatchObject({ numerator: 1, denominator: 2 });
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

test("a problem whose deadline has no end is not due, one to be mended at once is", () => {
  const open = { source: "上级检查", problem: "台账不全", state: "open" };
  const closed = { source: "上级检查", problem: "无牌", state: "closed" };
  for (const deadline of ["长期坚持", "持续推进", "常态化", "并长期坚持", "长效整改"]) {
    const result = measure("rectification-closed", [
      ledger("rectification", [closed, { ...open, deadline }]),
    ]);
    expect(result).toMatchObject({ numerator: 1, denominator: 1 });
    expect(result.notes.map(({ text }) => text.key)).toContain("check.not-yet-due");
  }
  for (const deadline of ["立行立改", "持续到2024年6月"])
    expect(
      measure("rectification-closed", [ledger("rectification", [closed, { ...open, deadline }])]),
    ).toMatchObject({ numerator: 1, denominator: 2 });
});
