import type { LedgerKind } from "../../../src/ledgers";
import { asOf, measure, run, problemsOf, notesOf, ALL } from "../run";
import { ledger, roster } from "../../check/make";
import { type MeasureCall, type Target } from "../../../src/measures";

describe("a register and a year in the middle of it", () => {
  test("what a register lacks is missing at once, what has to happen may still come", () => {
    const june = asOf("2024-06-30");
    expect(measure("rules-complete", [ledger("rule", [{ name: "考勤制度" }])], june).standing).toBe("final");
    const study = ledger("study", [{ date: "2024-02-05", form: "self-study" }]);
    expect(measure("study-methods-variety", [study], june).standing).toBe("on-track");
    expect(measure("study-methods-variety", [study]).standing).toBe("final");
  });
});

test("an ordinary roster is not taken for the list of the leading group", () => {
  expect(measure("leading-group-established", [roster()]).data).toBe("none");
  expect(measure("creation-office-set", [roster()]).data).toBe("none");
});

const both = (zh: string) => ({ zh, en: zh });

describe("kinds that have to occur", () => {
  const call: MeasureCall = {
    measure: "kinds-covered",
    ledger: "document",
    kinds: [
      { name: both("计划"), where: { field: "type", in: ["plan"] } },
      { name: both("总结"), where: { field: "type", in: ["summary"] }, dueFrom: "12-01" },
    ],
  };
  const two: Target = { operator: "at-least", value: 2, unit: "kind", per: "period" };
  const plan = ledger("document", [{ name: "创建计划", type: "plan", issued: "2024-01-10" }]);

  test("can't be told from a list that says nothing of kinds: no data, and no «missing»", () => {
    const untold = run(call, two, [ledger("document", [{ name: "某份文件", issued: "2024-01-10" }])]);
    expect(untold).toMatchObject({ data: "none", actual: null });
    expect(problemsOf(untold)).toEqual(["台账没有写类别，不能判断是哪一类"]);
  });

  test("may still come while the year runs, and are missing when it is over", () => {
    const december = run(call, two, [plan], asOf("2024-12-15"));
    expect(december).toMatchObject({ satisfied: false, standing: "on-track", numerator: 1 });
    expect(problemsOf(december)).toEqual(["尚未开展：总结"]);
    const over = run(call, two, [plan]);
    expect(over.standing).toBe("final");
    expect(problemsOf(over)).toEqual(["缺：总结"]);
  });

  test("say nothing is missing where nothing is", () => {
    const all = ledger("document", [
      { name: "创建计划", type: "plan", issued: "2024-01-10" },
      { name: "创建总结", type: "summary", issued: "2024-12-10" },
    ]);
    expect(problemsOf(run(call, two, [all]))).toEqual([]);
  });

  test("of a register that its condition finds nowhere are no data", () => {
    const people: MeasureCall = {
      ...call,
      ledger: "roster",
      where: { field: "group-role", filled: true },
      standing: true,
    };
    expect(run(people, two, [roster()]).data).toBe("none");
    const outOfYear: MeasureCall = { ...call, standing: true };
    const old = ledger("document", [{ name: "创建计划", type: "plan", issued: "2022-01-10" }]);
    expect(run(outOfYear, two, [old])).toMatchObject({ data: "some", numerator: 1 });
    expect(run(call, two, [old]).data).not.toBe("some");
  });
});

test("a rule that is issued after the as-of day is not in force", () => {
  const rules = ledger("rule", [{ name: "考勤制度", state: "in-force", issued: "2024-08-01" }]);
  const call: MeasureCall = {
    measure: "kinds-covered",
    ledger: "rule",
    kinds: [{ name: both("考勤"), where: { field: "name", contains: ["考勤"] } }],
    standing: true,
  };
  expect(run(call, { ...ALL, value: 1 }, [rules], asOf("2024-07-31")).satisfied).toBe(false);
  expect(run(call, { ...ALL, value: 1 }, [rules], asOf("2024-08-01")).satisfied).toBe(true);
});

test("the yearly summary is due when the year is over, and in a half-year's review not at all", () => {
  const rows = ledger("document", [
    { name: "创建目标", type: "goal", issued: "2024-01-10" },
    { name: "创建计划", type: "plan", issued: "2024-01-10" },
    { name: "创建措施", type: "measure", issued: "2024-01-10" },
  ]);
  const standing = (to: string, day: string) =>
    measure("creation-doc-set", [rows], { from: "2024-01-01", to, asOf: day }).standing;
  expect(standing("2024-12-31", "2024-12-15")).toBe("on-track");
  expect(standing("2024-12-31", "2024-12-31")).toBe("final");
  expect(standing("2024-06-30", "2024-06-30")).toBe("on-track");
});

test("of a register it is said which, where sessions are among them, how many", () => {
  const issued = { name: "创建方案", type: "plan", issued: "2024-01-10" };
  const notes = (kinds: readonly LedgerKind[]) =>
    notesOf(
      run(
        {
          measure: "kinds-covered",
          ledger: kinds,
          kinds: [{ name: both("方案"), where: { field: "name", contains: ["方案"] } }],
        },
        { ...ALL, value: 1 },
        [ledger("document", [issued])],
      ),
    );
  expect(notes(["document", "rule"])).toEqual(["方案：创建方案"]);
  expect(notes(["document", "study"])).toEqual(["方案1条"]);
});
