import { ledger, type Row, grid } from "../../check/make";
import { measure, run, ALL, problemsOf, asOf } from "../run";
import { type Target, type MeasureCall } from "../../../src/measures";

test("a part without data leaves the whole undecided, a part that failed decides it", () => {
  const plan = ledger("document", [{ name: "自查报告", type: "self-check", issued: "2024-12-05" }]);
  expect(measure("stage-check-apply", [plan])).toMatchObject({
    data: "none",
    satisfied: false,
    actual: null,
  });
  const late = ledger("document", [{ name: "申报表", type: "application", issued: "2023-12-05" }]);
  expect(measure("stage-check-apply", [plan, late])).toMatchObject({
    data: "some",
    satisfied: false,
    actual: 1,
  });
  const rule = ledger("rule", [{ name: "首问负责制" }]);
  expect(measure("first-asked-responsibility", [rule])).toMatchObject({ data: "none", satisfied: false });
  const other = ledger("rule", [{ name: "考勤制度" }]);
  expect(measure("first-asked-responsibility", [other])).toMatchObject({ data: "some", standing: "final" });
});

test("what only a person can declare does not hide a part that failed", () => {
  const drinking = ledger("violation", [{ date: "2024-05-06", nature: "盗窃" }]);
  expect(measure("public-security", [drinking])).toMatchObject({ declare: false, satisfied: false });
});

const both = (zh: string) => ({ zh, en: zh });

const study = (...rows: readonly Row[]) => ledger("study", rows);

describe("conditions that must all hold", () => {
  const more: Target = { operator: "at-least", value: 2, unit: "session", per: "year" };
  const call: MeasureCall = {
    measure: "all-of",
    parts: [
      { name: both("学习"), call: { measure: "count-by-period", ledger: "study" }, target: more },
      { name: both("会议"), call: { measure: "count-by-period", ledger: "meeting" }, target: more },
    ],
  };
  const meeting = (...days: readonly string[]) =>
    ledger(
      "meeting",
      days.map((date) => ({ date })),
    );

  test("are counted, and what is short is said of which", () => {
    const rows = [study({ date: "2024-01-05" }), meeting("2024-01-05", "2024-02-05")];
    const result = run(call, ALL, rows);
    expect(result).toMatchObject({ actual: 1, target: 2, unit: "item", numerator: 1, denominator: 2 });
    expect(result).toMatchObject({ satisfied: false, standing: "final" });
    expect(problemsOf(result)).toEqual(["学习缺1次"]);
  });

  test("of which none may be are told as there being some", () => {
    const absent = {
      name: both("无旷工"),
      call: { measure: "absent-days", redLine: { inAYear: 30, inARow: 15 } },
      target: { operator: "equals", value: 0, unit: "day", per: "period" },
    } as const;
    const days = [{ day: "2024-03-04", code: "absent" as const }];
    const held = study({ date: "2024-05-06" }, { date: "2024-06-06" });
    const parts = [...call.parts.slice(0, 1), absent];
    const found = run({ ...call, parts }, ALL, [held, grid({ 甲一: days })]);
    expect(found.short?.map(({ zh }) => zh)).toEqual(["有旷工"]);
  });

  test("of which one has no data are undecided, and that one is named", () => {
    const result = run(call, ALL, [study({ date: "2024-01-05" }, { date: "2024-02-05" })]);
    expect(result).toMatchObject({ data: "none", satisfied: false });
    expect(problemsOf(result)).toEqual(["会议：数据不足"]);
  });

  test("of which none has data are no data, or a blank form where there is one", () => {
    expect(run(call, ALL, [])).toMatchObject({ data: "none", declare: false, problems: [] });
    expect(run(call, ALL, [meeting()])).toMatchObject({ data: "blank-form", declare: false });
  });

  test("stand where the part stands that is furthest behind", () => {
    const standing = (studied: readonly string[], met: readonly string[], day: string) =>
      run(call, ALL, [study(...studied.map((date) => ({ date }))), meeting(...met)], asOf(day)).standing;
    expect(standing(["2024-01-05"], ["2024-01-05"], "2024-08-31")).toBe("on-track");
    expect(standing(["2024-01-05", "2024-02-05"], ["2024-01-05"], "2024-08-31")).toBe("on-track");
    const three: MeasureCall = {
      ...call,
      parts: call.parts.map((part) => ({ ...part, target: { ...more, value: 12 } })),
    };
    const behind = run(
      three,
      ALL,
      [study({ date: "2024-01-05" }), meeting("2024-01-05")],
      asOf("2024-08-31"),
    );
    expect(behind.standing).toBe("behind");
  });
});

describe("conditions and where they stand", () => {
  const times = (value: number): Target => ({ operator: "at-least", value, unit: "session", per: "year" });
  const studied = { measure: "count-by-period", ledger: "study" } as const;
  const met = { measure: "count-by-period", ledger: "meeting" } as const;
  const parts = (...list: readonly (readonly [MeasureCall, Target])[]): MeasureCall => ({
    measure: "all-of",
    parts: list.map(([call, target]) => ({ name: both("项"), call, target })),
  });
  const rows = [study({ date: "2024-01-05" }), ledger("meeting", [{ date: "2024-01-05" }])];

  test("a part on its way beside one without data leaves all undecided", () => {
    const call = parts([studied, times(2)], [met, times(2)]);
    expect(run(call, ALL, [study({ date: "2024-01-05" })], asOf("2024-06-30")).data).toBe("none");
  });

  test("one part behind and one on its way are behind", () => {
    const call = parts([studied, times(2)], [met, times(12)]);
    expect(run(call, ALL, rows, asOf("2024-08-31")).standing).toBe("behind");
  });

  test("a part that holds already does not decide those on their way", () => {
    const present = grid({
      甲一: [1, 2, 3, 4, 5, 6, 7, 8].map((month) => ({ day: `2024-0${String(month)}-08`, code: "present" })),
    });
    const call = parts([{ measure: "attendance-rate" }, ALL], [studied, times(2)]);
    expect(run(call, ALL, [present, ...rows], asOf("2024-08-31"))).toMatchObject({
      numerator: 1,
      standing: "on-track",
    });
  });

  test("a part that is in order in some of the months alone is not known to hold", () => {
    const march = grid({ 甲一: [{ day: "2024-03-05", code: "present" }] });
    const call = parts([{ measure: "attendance-rate" }, ALL], [studied, times(1)]);
    expect(run(call, ALL, [march, ...rows])).toMatchObject({
      data: "none",
      satisfied: false,
      numerator: null,
    });
  });

  test("zeros alone are left to a person, beside what has no data they are not", () => {
    const zero: MeasureCall = { measure: "no-records", ledger: "violation", declare: true };
    const none: Target = { operator: "at-most", value: 0, unit: "case", per: "period" };
    const other = ledger("violation", [{ date: "2024-03-05", nature: "其他" }]);
    const vice: MeasureCall = { ...zero, where: { field: "nature", contains: ["赌"] } };
    expect(run(parts([zero, none]), ALL, [ledger("violation", [])]).declare).toBe(true);
    expect(run(parts([vice, none], [studied, times(1)]), ALL, [other]).declare).toBe(false);
    expect(run(vice, none, [other])).toMatchObject({ satisfied: false, declare: true, actual: 0 });
  });
});

const month = (from: string, to: string) => ({ from, to, asOf: to });

const march = month("2024-03-01", "2024-03-31");

test("those who are left out of one of several conditions are listed", () => {
  const people = ledger("roster", [{ name: "甲一" }, { name: "甲二", status: "产假" }]);
  const call: MeasureCall = {
    measure: "all-of",
    parts: [
      {
        name: both("参加"),
        call: { measure: "persons-covered", ledger: "study", names: ["people"] },
        target: ALL,
      },
    ],
  };
  const result = run(call, ALL, [people, study({ date: "2024-03-05", people: "甲一" })], march);
  expect(result.satisfied).toBe(true);
  expect(result.excluded.map(({ name }) => name)).toEqual(["甲二"]);
});

test("conditions that are short are named only where others are not: else the clause itself falls short", () => {
  const target: Target = { operator: "at-least", value: 2, unit: "session", per: "year" };
  const call: MeasureCall = {
    measure: "all-of",
    parts: [
      { name: both("学习"), call: { measure: "count-by-period", ledger: "study" }, target },
      { name: both("会议"), call: { measure: "count-by-period", ledger: "meeting" }, target },
    ],
  };
  const short = (...met: readonly string[]) =>
    run(call, ALL, [
      study({ date: "2024-01-05" }),
      ledger(
        "meeting",
        met.map((date) => ({ date })),
      ),
    ]).short?.map(({ zh }) => zh);
  expect(short("2024-01-05", "2024-02-05")).toEqual(["学习未达到要求"]);
  expect(short("2024-01-05")).toBeUndefined();
});
