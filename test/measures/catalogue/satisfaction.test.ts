import { ledger, type Row } from "../../check/make";
import { measure, run, YEAR, notesOf, problemsOf, asOf } from "../run";
import { type MeasureCall, type Target } from "../../../src/measures";

describe("surveys", () => {
  const survey = (date: string, fields: Readonly<Record<string, number>>) =>
    ledger("satisfaction", [{ date, ...fields }]);

  test("without the number returned go by their answers", () => {
    const result = measure("satisfaction-improved", [
      survey("2024-06-01", { satisfied: 90, basically: 6, dissatisfied: 4 }),
    ]);
    expect(result).toMatchObject({ numerator: 90, denominator: 100, satisfied: true });
    // 满意 alone says nothing of how many were asked.
    expect(measure("satisfaction-improved", [survey("2024-06-01", { satisfied: 90 })]).data).toBe("none");
  });

  test("have to rise, unless all were satisfied before", () => {
    const then = (before: number, now: number) =>
      measure("satisfaction-improved", [
        survey("2023-06-01", { returned: 100, satisfied: before }),
        survey("2024-06-01", { returned: 100, satisfied: now }),
      ]);
    expect(then(95, 96).satisfied).toBe(true);
    expect(then(95, 95).satisfied).toBe(false);
    expect(then(100, 100).satisfied).toBe(true);
    expect(then(95, 96).notes).toEqual([]);
  });
});

describe("satisfaction of three groups", () => {
  const survey = (...rows: Parameters<typeof ledger>[1]) =>
    measure("three-satisfactions", [ledger("satisfaction", rows)]);
  const of = (object: string, satisfied: number) => ({
    date: "2024-06-01",
    object,
    returned: 100,
    satisfied,
  });

  test("is undecided while a group is missing, unless one fell short", () => {
    expect(survey(of("public", 95), of("grassroots", 95)).data).toBe("none");
    expect(survey(of("public", 95), of("grassroots", 80))).toMatchObject({ data: "some", satisfied: false });
    expect(survey(of("public", 95), of("grassroots", 90), of("leaders", 95))).toMatchObject({
      data: "some",
      satisfied: true,
      actual: 90,
    });
  });
});

test("very satisfied alone counts as satisfied", () => {
  const survey = ledger("satisfaction", [{ date: "2024-06-01", returned: 100, "very-satisfied": 95 }]);
  expect(measure("satisfaction-improved", [survey])).toMatchObject({ numerator: 95, satisfied: true });
});

test("without an earlier survey only the floor is asked, and that is said", () => {
  const survey = ledger("satisfaction", [{ date: "2024-06-01", returned: 100, satisfied: 95 }]);
  const result = measure("satisfaction-improved", [survey]);
  expect(result).toMatchObject({ satisfied: true, target: 90 });
  expect(result.notes.map(({ text }) => text.key)).toEqual(["check.satisfaction-no-previous"]);
});

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
    expect(problemsOf(fell)).toEqual(["满意率没有提高，上期96%"]);
    expect(fell.short?.map(({ zh }) => zh)).toEqual(["群众满意率没有提高"]);
    const low = run(improved, floor, [rows(96, 80)]);
    expect(problemsOf(low)).toEqual(["满意率80%，低于90%", "满意率没有提高，上期96%"]);
    expect(low.short?.map(({ zh }) => zh)).toEqual(["群众满意率偏低、没有提高"]);
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

test.each<Row>([{ satisfied: 120, returned: 100 }, { satisfied: -1, returned: 100 }, { rate: 130 }])(
  "answers that can't be are left out: %j",
  (row) => {
    const survey = (...rows: readonly Row[]) =>
      ledger(
        "satisfaction",
        rows.map((one) => ({ date: "2024-06-05", ...one })),
      );
    const good = { satisfied: 80, returned: 100 };
    expect(measure("satisfaction-improved", [survey(good, row)])).toMatchObject({
      numerator: 80,
      denominator: 100,
    });
    expect(measure("satisfaction-improved", [survey(row)]).data).toBe("none");
  },
);

test("an empty form of a survey is a blank form, of all and of each group", () => {
  expect(measure("three-satisfactions", [ledger("satisfaction", [])]).data).toBe("blank-form");
  expect(measure("satisfaction-improved", [ledger("satisfaction", [])]).data).toBe("blank-form");
});

test("of groups, too, rows that can't be are left out and told", () => {
  const rows = ["public", "grassroots", "leaders"].map((object) => ({
    date: "2024-06-06",
    object,
    returned: 100,
    satisfied: 95,
  }));
  const wrong = { date: "2024-07-06", object: "public", returned: 100, satisfied: 130 };
  const result = measure("three-satisfactions", [ledger("satisfaction", [...rows, wrong])]);
  expect(result).toMatchObject({ satisfied: true, actual: 95 });
  expect(result.problems.map(({ text }) => text.key)).toEqual(["check.impossible"]);
  const unread = measure("satisfaction-improved", [
    ledger("satisfaction", [...rows, { date: "2024-07-06", object: "public", rate: NaN }]),
  ]);
  expect(unread.problems.map(({ text }) => text.key)).toEqual(["check.impossible"]);
});

test("several surveys of a period are added up, and each is told with its rate", () => {
  const survey = (...rows: readonly Row[]) => ledger("satisfaction", rows);
  const notes = (id: string, ...rows: readonly Row[]) => notesOf(measure(id, [survey(...rows)]));
  const first = { date: "2024-03-05", returned: 50, satisfied: 49 };
  const second = { date: "2024-09", returned: 100, satisfied: 86 };
  expect(measure("satisfaction-improved", [survey(first, second)]).actual).toBe(90);
  expect(notes("satisfaction-improved", first, second)[0]).toBe("本期2次测评合并计算：3月5日98%、9月86%");
  // Groups asked on one day are one survey, and so is what can't be read beside one that can.
  expect(notes("satisfaction-improved", first, { ...first, satisfied: 40 })).toEqual([
    "无上期数据，只判下限",
  ]);
  expect(notes("satisfaction-improved", first, { ...second, satisfied: 200 })).toEqual([
    "无上期数据，只判下限",
  ]);
  const groups = ["public", "grassroots", "leaders"].map((object) => ({ ...first, object }));
  expect(notes("three-satisfactions", ...groups, { ...second, object: "public" })).toEqual([
    "本期2次测评合并计算：3月5日98%、9月86%",
  ]);
  expect(notes("three-satisfactions", ...groups)).toEqual([]);
});
