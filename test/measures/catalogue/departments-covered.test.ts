import { ledger, roster, type Row } from "../../check/make";
import { measure, run, ALL, problemsOf, asOf } from "../run";
import { type MeasureCall } from "../../../src/measures";
import { type Ledger } from "../../../src/ledgers";

test("a responsibility list of departments without a single such record is no data", () => {
  const integrity = ledger("integrity", [{ date: "2024-03-05", type: "party-lecture", department: "甲科" }]);
  expect(measure("party-conduct-responsibility", [roster(), integrity])).toMatchObject({
    data: "none",
    satisfied: false,
  });
});

const study = (...rows: readonly Row[]) => ledger("study", rows);

describe("departments that are covered", () => {
  const call: MeasureCall = { measure: "departments-covered", ledger: "study", departments: ["department"] };
  const of = (rows: readonly Row[], extra: Partial<typeof call> = {}, more: readonly Ledger[] = [roster()]) =>
    run({ ...call, ...extra } as MeasureCall, ALL, [...more, study(...rows)]);

  test("are those that a row names, by themselves or by a part of them; the others are called by name", () => {
    const result = of([{ date: "2024-03-05", department: "甲科综合组" }]);
    expect(result).toMatchObject({ satisfied: false, numerator: 1, denominator: 2, actual: 50 });
    expect(problemsOf(result)).toEqual(["缺科室：乙科"]);
    expect(problemsOf(of([{ date: "2024-03-05", department: "甲科、乙科" }]))).toEqual([]);
  });

  test("are all where a row says so, besides others, and no department of the unit is any other", () => {
    expect(of([{ date: "2024-03-05", department: "丙科、各科室" }]).satisfied).toBe(true);
    expect(of([{ date: "2024-03-05", department: "丙科" }])).toMatchObject({ numerator: 0, denominator: 2 });
  });

  test("are those of the people who took part", () => {
    const rows = [{ date: "2024-03-05", people: "甲一、外人" }];
    expect(of(rows, { names: ["people"] })).toMatchObject({ numerator: 1, denominator: 2 });
    const elsewhere = [roster([{ name: "丙一", department: "丙科", left: "2024-02-01" }])];
    expect(of([{ date: "2024-01-05", people: "丙一" }], { names: ["people"] }, elsewhere)).toMatchObject({
      numerator: 0,
      denominator: 2,
    });
  });

  test("are not yet missed while the year runs", () => {
    const early = run(
      call,
      ALL,
      [roster(), study({ date: "2024-03-05", department: "甲科" })],
      asOf("2024-06-30"),
    );
    expect(early).toMatchObject({ satisfied: false, standing: "on-track" });
    expect(of([{ date: "2024-03-05", department: "甲科" }]).standing).toBe("final");
  });

  test("of a register count undated, and are missed at once", () => {
    const areas = ledger("hygiene-area", [{ department: "甲科" }]);
    const standing: MeasureCall = { ...call, ledger: "hygiene-area", standing: true } as MeasureCall;
    const result = run(standing, ALL, [roster(), areas], asOf("2024-06-30"));
    expect(result).toMatchObject({ numerator: 1, standing: "final" });
  });

  test("can't be told of a unit whose departments nobody names", () => {
    const nameless = ledger("roster", [{ name: "甲一" }]);
    const result = of([{ date: "2024-03-05", department: "甲科" }], {}, [nameless]);
    expect(result).toMatchObject({ data: "none", satisfied: false });
    expect(problemsOf(result)).toEqual(["花名册未写科室"]);
  });

  test("are those of the responsibility areas where there is no roster", () => {
    const areas = ledger("hygiene-area", [
      { area: "一楼", department: "甲科、 乙 科" },
      { area: "院子", department: "各科室" },
    ]);
    const blank = ledger("hygiene-area", [{ area: "二楼", department: "丙科" }], { blankForm: true });
    const result = of([{ date: "2024-03-05", department: "甲科" }], {}, [areas, blank]);
    expect(result).toMatchObject({ numerator: 1, denominator: 2 });
    expect(problemsOf(result)).toEqual(["缺科室：乙科"]);
  });

  test("leave rows without a readable date to be told", () => {
    const result = of([
      { date: "2024-03-05", department: "甲科" },
      { date: "某日", department: "乙科" },
    ]);
    expect(result.satisfied).toBe(false);
    expect(result.problems.map(({ text }) => text.key)).toContain("check.rows-undated");
  });
});

const both = (zh: string) => ({ zh, en: zh });

test("what a list never mentions is no data; where it does at another time, none of it", () => {
  const where = { field: "topic", contains: ["创建"] };
  const rows = [roster(), study({ date: "2024-03-05", topic: "其他", department: "甲科" })];
  const earlier = [...rows, study({ date: "2023-03-05", topic: "创建", department: "甲科" })];
  const departments: MeasureCall = {
    measure: "departments-covered",
    ledger: "study",
    departments: ["department"],
    where,
  };
  expect(run(departments, ALL, rows)).toMatchObject({ data: "none", numerator: null });
  expect(run(departments, ALL, earlier)).toMatchObject({ data: "some", numerator: 0 });
  const kinds: MeasureCall = {
    measure: "kinds-covered",
    ledger: "study",
    kinds: [{ name: both("创建"), where }],
    where,
  };
  expect(run(kinds, ALL, rows)).toMatchObject({ data: "some", numerator: 0 });
});
