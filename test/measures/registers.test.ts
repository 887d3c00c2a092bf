import { CALENDAR_WORKDAYS, createContext, runMeasure } from "../../src/measures";
import { CLAUSES } from "../../src/standards";
import type { Ledger } from "../../src/ledgers";
import { daysOf, grid, ledger, roster } from "../check/make";

const period = { from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" };
function measure(id: string, ledgers: readonly Ledger[], year = period) {
  const clause = CLAUSES.find((one) => one.id === id);
  if (!clause) throw new Error(id);
  return runMeasure(clause.measure, clause.target, createContext(ledgers, year, CALENDAR_WORKDAYS));
}

test("an ordinary roster is not taken for the list of the leading group", () => {
  expect(measure("leading-group-established", [roster()]).data).toBe("none");
  expect(measure("creation-office-set", [roster()]).data).toBe("none");
});

test("a part without data leaves the whole undecided, a part that failed decides it", () => {
  const plan = ledger("document", [{ name: "自查报告", type: "self-check", issued: "2024-12-05" }]);
  expect(measure("stage-check-apply", [plan])).toMatchObject({ data: "some", satisfied: false, actual: 1 });
  const rule = ledger("rule", [{ name: "首问负责制" }]);
  expect(measure("first-asked-responsibility", [rule])).toMatchObject({ data: "none", satisfied: false });
  const other = ledger("rule", [{ name: "考勤制度" }]);
  expect(measure("first-asked-responsibility", [other])).toMatchObject({ data: "some", standing: "final" });
});

test("what only a person can declare does not hide a part that failed", () => {
  const drinking = ledger("violation", [{ date: "2024-05-06", nature: "盗窃" }]);
  expect(measure("public-security", [drinking])).toMatchObject({ declare: false, satisfied: false });
});

test("people of one name get each their own hours", () => {
  const two = ledger("roster", [
    { name: "丁", department: "甲科" },
    { name: "丁", department: "乙科" },
  ]);
  const hours = ledger("study-hours", [
    { person: "丁", department: "甲科", date: "2024-03-05", hours: 120 },
    { person: "丁", department: "乙科", date: "2024-03-05", hours: 10 },
  ]);
  const [short] = measure("study-hours-120", [two, hours]).problems;
  expect(short?.cells.map(({ row }) => row)).toEqual([4]);
});

test("staff numbers go before departments", () => {
  const two = ledger("roster", [
    { name: "丁", department: "甲科", "staff-number": "01" },
    { name: "丁", department: "甲科", "staff-number": "02" },
  ]);
  const hours = ledger("study-hours", [
    { person: "丁", "staff-number": "01", date: "2024-03-05", hours: 120 },
    { person: "丁", "staff-number": "02", date: "2024-03-05", hours: 120 },
  ]);
  expect(measure("study-hours-120", [two, hours])).toMatchObject({ satisfied: true, numerator: 2 });
});

test("in a year without a holiday notice Monday to Friday are taken, and that is said", () => {
  const year = { from: "2019-01-01", to: "2019-12-31", asOf: "2019-12-31" };
  const week = daysOf("2019-03-04", "2019-03-10").map((day) => ({ day, code: "present" as const }));
  const rate = measure("attendance-rate", [grid({ 甲一: week })], year);
  expect(rate.denominator).toBe(5);
  expect(rate.notes.map(({ text }) => text.key)).toEqual(["check.calendar-unknown"]);
});

test("a session moved from Friday counts as held on it, any other day does not", () => {
  const study = (remark: string) =>
    ledger("study", [
      { date: "2024-03-01", form: "collective" },
      { date: "2024-03-07", form: "collective", ...(remark === "" ? {} : { remark }) },
    ]);
  expect(measure("friday-fixed-study-day", [study("因检查改期")]).actual).toBe(100);
  expect(measure("friday-fixed-study-day", [study("")]).actual).toBe(50);
  // Friday 5 April 2024 was a holiday: the Wednesday before stands in for it.
  const holiday = ledger("study", [{ date: "2024-04-03", form: "collective" }]);
  expect(measure("friday-fixed-study-day", [holiday]).actual).toBe(100);
});

test("without an earlier survey only the floor is asked, and that is said", () => {
  const survey = ledger("satisfaction", [{ date: "2024-06-01", returned: 100, satisfied: 95 }]);
  const result = measure("satisfaction-improved", [survey]);
  expect(result).toMatchObject({ satisfied: true, target: 90 });
  expect(result.notes.map(({ text }) => text.key)).toEqual(["check.satisfaction-no-previous"]);
});

test("a petition is within its time on its sixtieth day and overdue on the next", () => {
  const petition = ledger("petition", [{ number: "1", received: "2024-05-01", topic: "噪声" }]);
  const on = (asOf: string) => measure("petitions-answered", [petition], { ...period, asOf });
  expect(on("2024-06-30")).toMatchObject({ actual: null, standing: "not-started" });
  expect(on("2024-07-01")).toMatchObject({ actual: 0, standing: "final" });
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

test("a plan's month is due on its last day", () => {
  const plan = ledger("study-plan", [{ topic: "专题", date: "2024-03" }]);
  const study = ledger("study", [{ date: "2024-02-05", form: "collective" }]);
  const on = (asOf: string) => measure("study-plan-execution", [plan, study], { ...period, asOf });
  expect(on("2024-03-30").standing).toBe("not-started");
  expect(on("2024-03-31")).toMatchObject({ standing: "final", numerator: 0, denominator: 1 });
});

test("rows of a plan that lie ahead have to be complete too", () => {
  const whole = { topic: "专题", people: ["甲一"], budget: "不需经费" };
  const plan = ledger("study-plan", [
    { ...whole, date: "2024-02" },
    { topic: "专题", people: ["甲一"], date: "2024-11" },
  ]);
  const june = { ...period, asOf: "2024-06-30" };
  expect(measure("study-plan-four-guarantees", [plan], june)).toMatchObject({ numerator: 1, denominator: 2 });
});

test("rows that lack either number are left out of a ratio, not counted as nothing", () => {
  const study = ledger("study", [
    { date: "2024-03-01", form: "collective", expected: 20, present: 19 },
    { date: "2024-03-08", form: "collective", expected: 20 },
    { date: "2024-03-15", form: "collective", present: 20 },
  ]);
  expect(measure("study-attendance-rate", [study])).toMatchObject({
    numerator: 19,
    denominator: 20,
    actual: 95,
  });
});

test("tasks of which nobody says how far they are are left out", () => {
  const tasks = ledger("task", [
    { name: "一", progress: 100 },
    { name: "二" },
    { name: "三", completed: "2024-06-01" },
    { name: "四", completed: "2025-01-05" },
  ]);
  expect(measure("annual-task-completion", [tasks])).toMatchObject({ denominator: 3, numerator: 2 });
});

test("no attendance at all is no data, an empty form is a blank form", () => {
  expect(measure("attendance-rate", []).data).toBe("none");
  expect(measure("attendance-rate", [roster()]).data).toBe("none");
  expect(measure("attendance-rate", [ledger("attendance", [])]).data).toBe("blank-form");
});

test("by June half of the hours are due", () => {
  const june = { ...period, asOf: "2024-06-30" };
  const hours = (sum: number) =>
    ledger(
      "study-hours",
      ["甲一", "甲二", "乙一", "乙二"].map((person) => ({ person, date: "2024-03-05", hours: sum })),
    );
  expect(measure("study-hours-120", [roster(), hours(60)], june).standing).toBe("on-track");
  expect(measure("study-hours-120", [roster(), hours(59.5)], june).standing).toBe("behind");
});
