import { CALENDAR_WORKDAYS, createContext, hygieneByDepartment } from "../../src/measures";
import type { MeasureCall, Target } from "../../src/measures";
import type { Ledger } from "../../src/ledgers";
import { grid, inMonths, ledger, roster, type Row } from "../check/make";
import { ALL, asOf, notesOf, problemsOf, run, YEAR } from "./run";

const both = (zh: string) => ({ zh, en: zh });
const study = (...rows: readonly Row[]) => ledger("study", rows);
const month = (from: string, to: string) => ({ from, to, asOf: to });
const march = month("2024-03-01", "2024-03-31");

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

describe("departments in each month", () => {
  const call: MeasureCall = {
    measure: "departments-each-period",
    ledger: "hygiene",
    departments: ["department"],
    every: "month",
  };
  const inspected = (date: string, department: string): Row => ({ date, department });

  test("are asked for in months that are over, with what was reached and the rows of it", () => {
    const rows = ledger("hygiene", [inspected("2024-01-05", "甲科"), inspected("2024-02-05", "各科室")]);
    const result = run(call, ALL, [roster(), rows], asOf("2024-02-29"));
    expect(result).toMatchObject({ numerator: 3, denominator: 4, actual: 75, standing: "final" });
    expect(problemsOf(result)).toEqual([expect.stringMatching(/1月.*1\/2.*乙科/)]);
    expect(result.problems[0]?.cells).toEqual([
      { sheet: rows.sheet, row: 3, column: 0, rows: 1, columns: 2 },
    ]);
  });

  test("are not due before a month is over, and not those of nobody", () => {
    const rows = ledger("hygiene", [inspected("2024-01-05", "甲科")]);
    expect(run(call, ALL, [roster(), rows], asOf("2024-01-20"))).toMatchObject({
      actual: null,
      satisfied: false,
      standing: "not-started",
    });
    const nowhere = run(call, ALL, [ledger("hygiene", [{ date: "2024-01-05" }])]);
    expect(nowhere).toMatchObject({ data: "none", satisfied: false });
    expect(problemsOf(nowhere)).toEqual(["花名册未写科室"]);
  });

  test("are without a roster those that the table itself names", () => {
    const rows = ledger("hygiene", [inspected("2024-01-05", "乙科"), inspected("2024-02-05", "甲科")]);
    const result = run(call, ALL, [rows], asOf("2024-02-29"));
    expect(result).toMatchObject({ numerator: 2, denominator: 4 });
  });
});

describe("kinds of event, each in its own rhythm", () => {
  const kind = (topic: string, per: Target["per"], ifAny?: boolean) => ({
    name: both(topic),
    where: { field: "topic", contains: [topic] },
    per,
    ...(ifAny === undefined ? {} : { ifAny }),
  });
  const call: MeasureCall = {
    measure: "kinds-each-period",
    ledger: "study",
    kinds: [kind("大会", "quarter"), kind("小组会", "month", true)],
  };

  test("are counted by kind and stretch, and what never occurs is said not to be asked", () => {
    const rows = study({ date: "2024-02-05", topic: "大会" }, { date: "2024-05-05", topic: "大会" });
    const result = run(call, ALL, [rows]);
    expect(result).toMatchObject({ actual: 2, numerator: 2, target: 4, denominator: 4, satisfied: false });
    expect(problemsOf(result)).toEqual(["第三季度缺大会", "第四季度缺大会"]);
    expect(notesOf(result)).toEqual(["未见小组会，不作要求"]);
  });

  test("are asked in months that are over, each month by itself", () => {
    const rows = study(
      { date: "2024-02-05", topic: "大会" },
      { date: "2024-01-05", topic: "小组会" },
      { date: "2024-01-20", topic: "小组会" },
    );
    const result = run(call, ALL, [rows], asOf("2024-03-31"));
    expect(result).toMatchObject({ actual: 2, target: 4 });
    expect(problemsOf(result)).toEqual(["2月缺小组会", "3月缺小组会"]);
    expect(notesOf(result)).toEqual([]);
  });

  test("are not due before a stretch is over", () => {
    const rows = study({ date: "2024-01-05", topic: "大会" });
    const only: MeasureCall = { ...call, kinds: [kind("大会", "quarter")] };
    expect(run(only, ALL, [rows], asOf("2024-01-31"))).toMatchObject({
      satisfied: false,
      standing: "not-started",
    });
  });
});

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

describe("people who are covered", () => {
  const call: MeasureCall = { measure: "persons-covered", ledger: "study", names: ["people"] };
  const on = (people: string, more: Row = {}): Row => ({ date: "2024-03-05", people, ...more });

  test("are told with what each has and lacks, and only by rows with names", () => {
    const rows = study(on("甲一、甲二"), on(""), on("甲一"));
    const twice: MeasureCall = { ...call, each: 2 };
    const result = run(twice, ALL, [roster(), rows]);
    expect(result).toMatchObject({ numerator: 1, denominator: 4, actual: 25, standing: "final" });
    expect(problemsOf(result)).toEqual(["甲二缺1次", "乙一缺2次", "乙二缺2次"]);
    expect(result.people).toEqual([
      { name: "甲一", department: "甲科", actual: 2, target: 2 },
      { name: "甲二", department: "甲科", actual: 1, target: 2 },
      { name: "乙一", department: "乙科", actual: 0, target: 2 },
      { name: "乙二", department: "乙科", actual: 0, target: 2 },
    ]);
    expect(result.evidence).toEqual([
      { sheet: rows.sheet, row: 3, column: 0, rows: 1, columns: 2 },
      { sheet: rows.sheet, row: 5, column: 0, rows: 1, columns: 2 },
    ]);
    expect(result.notes.map(({ text }) => text.key)).toEqual(["check.nameless"]);
    expect(result.notes[0]?.cells).toEqual([{ sheet: rows.sheet, row: 4, column: 0, rows: 1, columns: 2 }]);
  });

  test("without notes where nothing is to be said", () => {
    const result = run(call, ALL, [roster(), study(on("甲一、甲二、乙一、乙二"))]);
    expect(result.satisfied).toBe(true);
    expect([...result.notes, ...result.problems]).toEqual([]);
  });

  test("can't be told without a roster, nor of a centre group that the roster doesn't mark", () => {
    expect(problemsOf(run(call, ALL, [study(on("甲一"))]))).toHaveLength(1);
    expect(run(call, ALL, [study(on("甲一"))])).toMatchObject({
      data: "none",
      problems: [{ text: { key: "check.no-roster" } }],
    });
    const unmarked = ledger("roster", [{ name: "甲一" }]);
    const members: MeasureCall = { ...call, group: "centre-group" };
    expect(run(members, ALL, [unmarked, study(on("甲一"))])).toMatchObject({
      data: "none",
      problems: [{ text: { key: "check.no-centre-group" } }],
    });
  });

  test("are none where all are exempt, and that is no figure", () => {
    const away = ledger("roster", [{ name: "甲一", status: "产假" }]);
    const result = run(call, ALL, [away, study(on("甲一"))]);
    expect(result).toMatchObject({ data: "none", satisfied: false, actual: null });
    expect(result.excluded).toHaveLength(1);
  });

  test("leave out who left before the period, and list who left in it", () => {
    const people = ledger("roster", [
      { name: "甲一" },
      { name: "甲二", left: "2023-12-01" },
      { name: "乙一", left: "2024-05-01" },
      { name: "乙二", left: "2024-01-02" },
      { name: "丙一", status: "已退休" },
    ]);
    const result = run(call, ALL, [people, study(on("甲一"))]);
    expect(result).toMatchObject({ numerator: 1, denominator: 1 });
    expect(result.excluded.map(({ name }) => name)).toEqual(["乙一", "乙二", "丙一"]);
    expect(notesOf(result)).toEqual(["本期排除3人：乙一、乙二、丙一"]);
  });

  test("of one name whom a row can't tell apart are covered by it neither, and that is told with the rows", () => {
    const twins = ledger("roster", [
      { name: "甲一", department: "甲科" },
      { name: "甲一", department: "乙科" },
    ]);
    const rows = study(on("甲一"), on("甲一"));
    const result = run(call, ALL, [twins, rows]);
    expect(result).toMatchObject({ numerator: 0, denominator: 2 });
    const told = result.problems.find(({ text }) => text.key === "check.same-name");
    expect(told?.cells.map(({ row }) => row)).toEqual([3, 4]);
    const marked = run(call, ALL, [twins, study(on("甲一", { department: "乙科" }))]);
    expect(marked).toMatchObject({ numerator: 1, denominator: 2 });
    expect(marked.people?.map(({ name, actual }) => [name, actual])).toEqual([
      ["甲一（甲科）", 0],
      ["甲一（乙科）", 1],
    ]);
  });

  test("may still be covered while the year runs", () => {
    expect(run(call, ALL, [roster(), study(on("甲一"))], asOf("2024-06-30")).standing).toBe("on-track");
  });
});

describe("hygiene", () => {
  const average: MeasureCall = { measure: "score-average" };
  const fails: MeasureCall = { measure: "failed-inspections" };
  const items: MeasureCall = { measure: "item-pass-rate" };
  const floor: Target = { operator: "at-least", value: 85, unit: "point", per: "period" };
  const none: Target = { operator: "at-most", value: 0, unit: "time", per: "period" };
  const inspections = (...rows: readonly Row[]) => ledger("hygiene", rows);
  const points = (...rows: readonly Row[]) => run(average, floor, [inspections(...rows)]).actual;
  const item = (name: string, row: Row): Row => ({
    date: "2024-03-05",
    department: "甲科",
    item: name,
    ...row,
  });

  test("items with full marks are one score for each place and day", () => {
    const scored = (row: Row) => item("地面", { score: 8, "full-mark": 10, ...row });
    const scores = (...rows: readonly Row[]) => run(average, floor, [inspections(...rows)]).denominator;
    expect(scores(scored({}), scored({ item: "门窗" }))).toBe(1);
    expect(scores(scored({}), scored({ department: "乙科" }))).toBe(2);
    expect(scores(scored({}), scored({ date: "2024-03-06" }))).toBe(2);
    expect(points(scored({}), scored({ item: "门窗", score: 10 }))).toBe(90);
  });

  test("scores without full marks, or without items, are an inspection each", () => {
    const scores = (...rows: readonly Row[]) => run(average, floor, [inspections(...rows)]).denominator;
    const row = { date: "2024-03-05", department: "甲科", score: 90 };
    expect(scores({ ...row, item: "地面" }, { ...row, item: "门窗" })).toBe(2);
    expect(scores({ ...row, "full-mark": 100 }, { ...row, "full-mark": 100 })).toBe(2);
  });

  test("areas tell inspections apart where no department is named", () => {
    const scored = (area: string): Row => ({
      date: "2024-03-05",
      area,
      item: "地面",
      score: 8,
      "full-mark": 10,
    });
    expect(run(average, floor, [inspections(scored("一楼"), scored("二楼"))]).denominator).toBe(2);
  });

  test("ten of ten is a hundred, and eleven is eleven of a hundred", () => {
    expect(points({ date: "2024-03-05", score: 10 })).toBe(100);
    expect(points({ date: "2024-03-05", score: 11 })).toBe(11);
    expect(points({ date: "2024-03-05", score: 5 }, { date: "2024-03-06", score: 90 })).toBe(95);
  });

  test("a deduction is taken from its own full mark, an unknown grade is no score", () => {
    expect(points({ date: "2024-03-05", deduction: 2, "full-mark": 20 })).toBe(90);
    expect(points({ date: "2024-03-05", deduction: -2, "full-mark": "" })).toBe(98);
    const rows = inspections({ date: "2024-03-05", score: 90 }, { date: "2024-03-06", grade: "尚可" });
    expect(run(average, floor, [rows])).toMatchObject({ actual: 90, denominator: 1 });
  });

  test("a full mark alone is no score where the table deducts nothing", () => {
    const rows = inspections(
      { date: "2024-03-05", score: 90, "full-mark": 100 },
      { date: "2024-03-06", score: "", "full-mark": 100 },
    );
    expect(run(average, floor, [rows])).toMatchObject({ actual: 90, denominator: 1 });
  });

  test("what was converted is told by months in their order, in both languages", () => {
    const rows = inspections({ date: "2024-05-06", score: 9 }, { date: "2024-03-05", score: 8 });
    const result = run(average, floor, [rows]);
    expect(notesOf(result)).toContain("3月、5月按10分制折算为百分制");
    expect(JSON.stringify(result.notes)).toContain("March, May");
  });

  test("an average below its line names the inspections that are below it, each once", () => {
    const scored = (department: string, name: string, score: number): Row => ({
      ...item(name, { score, "full-mark": 10 }),
      department,
    });
    const rows = inspections(
      scored("甲科", "地面", 5),
      scored("甲科", "门窗", 6),
      scored("乙科", "地面", 10),
    );
    const result = run(average, floor, [rows]);
    expect(result).toMatchObject({ actual: 77.5, satisfied: false, standing: "final" });
    expect(result.problems.map(({ cells }) => cells.map(({ row }) => row))).toEqual([[3]]);
    expect(run(average, floor, [rows], asOf("2024-06-30")).standing).toBe("behind");
  });

  test("a failed inspection is told once, at its first item, and one put right is no problem", () => {
    const bad = (name: string): Row => item(name, { score: 2, "full-mark": 10, state: "" });
    const mended: Row = {
      ...item("地面", { score: 3, "full-mark": 10, state: "closed" }),
      department: "乙科",
    };
    const result = run(fails, none, [inspections(bad("地面"), bad("门窗"), mended)]);
    expect(result).toMatchObject({ actual: 1, satisfied: false });
    expect(problemsOf(result)).toEqual(["「甲科」不合格未整改"]);
    expect(notesOf(result)).toEqual(["「乙科」不合格已整改"]);
    const sound = run(fails, none, [inspections(item("地面", { score: 9, "full-mark": 10 }))]);
    expect([...sound.problems, ...sound.notes]).toEqual([]);
  });

  test("a grade fails by its name, not by the points that it stands for", () => {
    const graded = (grade: string) =>
      run(fails, none, [inspections({ date: "2024-03-05", grade })], YEAR, {
        gradePoints: { excellent: 95, good: 85, pass: 50, fail: 50 },
      });
    expect(graded("pass").actual).toBe(0);
    expect(graded("fail").actual).toBe(1);
  });

  test("an item's rate is told with how often it failed; the figure is the worst item's", () => {
    const passed = (name: string, ...words: readonly string[]): Row[] =>
      words.map((word) => item(name, { passed: word }));
    const rows = inspections(
      ...passed("地面", "yes", "yes", "no"),
      ...passed("门窗", "yes"),
      ...passed("桌面", "no", "yes"),
    );
    const result = run(items, ALL, [rows]);
    expect(result).toMatchObject({ actual: 50, numerator: 1, denominator: 3, satisfied: false });
    expect(problemsOf(result)).toEqual([
      expect.stringMatching(/地面.*66\.7.*1/),
      expect.stringMatching(/桌面.*50.*1/),
    ]);
    expect(result.problems[0]?.cells.map(({ row }) => row)).toEqual([5]);
    expect(run(items, ALL, [rows], asOf("2024-06-30")).standing).toBe("behind");
  });

  test("an item passes from ninety percent of its full mark on, or without a deduction", () => {
    const passes = (row: Row) => run(items, ALL, [inspections(item("地面", row))]);
    expect(passes({ score: 9, "full-mark": 10 }).satisfied).toBe(true);
    expect(passes({ score: 8.9, "full-mark": 10 }).satisfied).toBe(false);
    expect(passes({ deduction: 0 }).satisfied).toBe(true);
    expect(passes({ deduction: 1 }).satisfied).toBe(false);
    expect(passes({ score: 9 }).data).not.toBe("some");
    expect(passes({ score: 9, "full-mark": 0 }).actual).toBeNull();
  });
});

describe("a plan", () => {
  const call: MeasureCall = { measure: "plan-execution", plan: "study-plan", done: "study" };
  const plan = (...months: readonly number[]) => ledger("study-plan", inMonths(months, { content: "学" }));

  test("is carried out month by month, as often as it was planned at most", () => {
    const held = study({ date: "2024-01-05" }, { date: "2024-01-15" }, { date: "2024-01-25" });
    const rows = plan(2, 1, 1);
    const result = run(call, ALL, [rows, held]);
    expect(result).toMatchObject({ numerator: 2, denominator: 3, satisfied: false, standing: "final" });
    expect(result.actual).toBeCloseTo(66.67, 1);
    expect(problemsOf(result)).toEqual([expect.stringMatching(/^2月.*1.*0/)]);
    expect(result.problems[0]?.cells.map(({ row }) => row)).toEqual([3]);
    expect(result.notes).toHaveLength(1);
  });

  test("names its months in their order", () => {
    const result = run(call, ALL, [plan(5, 2), study({ date: "2024-01-05" })]);
    expect(problemsOf(result).map((text) => text.slice(0, 2))).toEqual(["2月", "5月"]);
  });

  test("whose months lie ahead is not due, without a record of study it is no figure", () => {
    const early = run(call, ALL, [plan(6), study({ date: "2024-01-05" })], asOf("2024-02-01"));
    expect(early).toMatchObject({ satisfied: false, standing: "not-started", actual: null, notes: [] });
    expect(run(call, ALL, [plan(1)]).data).toBe("none");
  });
});

describe("tasks", () => {
  const call: MeasureCall = { measure: "progress", ledger: "task" };
  const tasks = (...rows: readonly Row[]) => ledger("task", rows);

  test("are finished by their state, open where it says something else, and unknown where nothing is said", () => {
    const rows = tasks(
      { name: "甲", state: "closed" },
      { name: "乙", state: "进行中" },
      { name: "丙", state: "" },
    );
    const result = run(call, ALL, [rows]);
    expect(result).toMatchObject({ actual: 50, numerator: 1, denominator: 2, satisfied: false });
    expect(problemsOf(result)).toEqual(["「乙」未完成"]);
    expect(notesOf(result)).toEqual(["「丙」未写进度，未计入"]);
  });
});

describe("those present of those expected", () => {
  const call: MeasureCall = { measure: "ratio-of-sums", ledger: "study", part: "present", whole: "expected" };
  const session = (topic: string, present: number | string, expected: number | string): Row => ({
    date: "2024-03-05",
    topic,
    present,
    expected,
  });

  test("are told of the sessions that pull them down, and of those without a number", () => {
    const result = run(call, { ...ALL, value: 90 }, [
      study(session("一", 10, 10), session("二", 7, 10), session("三", "", 10), session("四", 0, 4)),
    ]);
    expect(result).toMatchObject({ numerator: 17, denominator: 24, satisfied: false, standing: "final" });
    expect(problemsOf(result)).toEqual(["「二」实到7人，应到10人", "「四」实到0人，应到4人"]);
    expect(notesOf(result)).toEqual(["「三」缺应到或实到，未计入"]);
    const early = run(call, { ...ALL, value: 90 }, [study(session("二", 7, 10))], asOf("2024-06-30"));
    expect(early.standing).toBe("behind");
  });

  test("are not those of what is left out", () => {
    const rows = study(
      { ...session("一", 9, 10), form: "collective" },
      { ...session("二", 1, 10), form: "self-study" },
    );
    const leaveOut = { field: "form", in: ["self-study"] };
    expect(run({ ...call, leaveOut }, ALL, [rows])).toMatchObject({ numerator: 9, denominator: 10 });
    const where = { field: "topic", filled: true as const };
    expect(run({ ...call, where, leaveOut }, ALL, [rows])).toMatchObject({ numerator: 9, denominator: 10 });
    const other = { field: "topic", contains: ["二"] };
    expect(run({ ...call, where: other }, ALL, [rows])).toMatchObject({ numerator: 1, denominator: 10 });
  });

  test("are no figure where nobody was expected", () => {
    expect(run(call, ALL, [study(session("一", 0, 0))])).toMatchObject({ data: "none", actual: null });
  });
});

describe("what falls into a window", () => {
  const call: MeasureCall = {
    measure: "records-in-window",
    ledger: "activity",
    where: { field: "name", contains: ["宪法"] },
    window: { from: "01-01", to: "03-31" },
  };
  const once: Target = { operator: "at-least", value: 1, unit: "time", per: "year" };
  const activity = (...days: readonly string[]) =>
    ledger(
      "activity",
      days.map((date) => ({ date, name: "宪法宣传" })),
    );

  test("of one year is counted itself, what lies outside is shown for it", () => {
    const rows = activity("2024-05-05");
    const result = run(call, { ...once, value: 2 }, [rows]);
    expect(result).toMatchObject({ actual: 0, target: 2, unit: "time", numerator: 0, denominator: 2 });
    expect(problemsOf(result)).toEqual([expect.stringMatching(/1月1日.*3月31日.*2次/)]);
    expect(result.problems[0]?.cells.map(({ row }) => row)).toEqual([3]);
    const inside = run(call, { ...once, value: 2 }, [activity("2024-02-05")]);
    expect(inside.problems[0]?.cells).toEqual([]);
    expect(problemsOf(inside)).toEqual([expect.stringMatching(/1次/)]);
  });

  test("of a term is asked of each of its years, and only closed windows are missed", () => {
    const term = { from: "2023-01-01", to: "2024-12-31", asOf: "2024-02-01" };
    const rows = activity("2023-02-05", "2023-03-05");
    const running = run(call, once, [rows], term);
    expect(running).toMatchObject({ actual: 1, target: 2, unit: "year", standing: "on-track" });
    expect(problemsOf(running)).toEqual(["2024年：1月1日至3月31日期间缺1次"]);
    expect(run(call, once, [rows], { ...term, asOf: "2024-12-31" })).toMatchObject({
      satisfied: false,
      standing: "final",
    });
  });

  test("of a year that begins in July lies in the year's own days", () => {
    const year = { from: "2023-07-01", to: "2024-06-30", asOf: "2024-06-30" };
    expect(run(call, once, [activity("2024-02-05")], year).satisfied).toBe(true);
    expect(run(call, once, [activity("2023-02-05")], year).satisfied).toBe(false);
  });
});

describe("months that have a table", () => {
  const call: MeasureCall = { measure: "months-covered", ledger: "attendance" };
  const months = (...ledgers: readonly Ledger[]) => run(call, ALL, ledgers, asOf("2024-04-30"));

  test("are those of its marks, its rows or its title, with the cells of them", () => {
    const marks = grid({ 甲一: [{ day: "2024-01-31" }, { day: "2024-02-01" }] });
    const rows = ledger("attendance", [{ date: "2024-03-05", person: "甲一" }], { layout: "exception-list" });
    const result = months(marks, rows);
    expect(result).toMatchObject({ actual: 3, numerator: 3, target: 4, denominator: 4, satisfied: false });
    expect(problemsOf(result)).toEqual(["4月无考勤表"]);
    expect(result.evidence.map(({ sheet }) => sheet)).toEqual([marks.sheet, rows.sheet]);
    const titled = ledger("attendance", [{ person: "甲一" }], {
      layout: "person-summary",
      period: { from: "2024-04-01", to: "2024-04-30", precision: "month" },
    });
    expect(months(marks, rows, titled).satisfied).toBe(true);
  });

  test("are not those of a title whose marks are of another month", () => {
    const sheet = grid(
      { 甲一: [{ day: "2024-01-31" }] },
      { period: { from: "2024-02-01", to: "2024-02-29", precision: "month" } },
    );
    expect(months(sheet).actual).toBe(1);
  });
});

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
    const present = grid({ 甲一: [{ day: "2024-03-05", code: "present" }] });
    const call = parts([{ measure: "attendance-rate" }, ALL], [studied, times(2)]);
    expect(run(call, ALL, [present, ...rows], asOf("2024-08-31"))).toMatchObject({
      numerator: 1,
      standing: "on-track",
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

test("a bad month is made up for where the rate is that of the whole period", () => {
  const sheet = grid({
    甲一: [
      { day: "2024-01-05", code: "absent" },
      ...["2024-02-05", "2024-02-06", "2024-02-07", "2024-02-08"].map((day) => ({
        day,
        code: "present" as const,
      })),
    ],
  });
  const result = run({ measure: "attendance-rate" }, { ...ALL, value: 80 }, [sheet]);
  expect(result).toMatchObject({ satisfied: true, actual: 80 });
  expect(result.share).toBeUndefined();
});

test("rows that fulfil nothing of what is asked are none of it, not no data", () => {
  const where = { field: "topic", contains: ["创建"] };
  const rows = [roster(), study({ date: "2024-03-05", topic: "其他", department: "甲科" })];
  const departments: MeasureCall = {
    measure: "departments-covered",
    ledger: "study",
    departments: ["department"],
    where,
  };
  expect(run(departments, ALL, rows)).toMatchObject({ data: "some", numerator: 0 });
  const kinds: MeasureCall = {
    measure: "kinds-covered",
    ledger: "study",
    kinds: [{ name: both("创建"), where }],
    where,
  };
  expect(run(kinds, ALL, rows)).toMatchObject({ data: "some", numerator: 0 });
});

test("a department's month is the average of its inspections, by area where it names no department", () => {
  const rows = ledger("hygiene", [
    { date: "2024-03-05", department: "甲 科", score: 80 },
    { date: "2024-03-25", department: "甲科", score: 90 },
    { date: "2024-04-05", area: "一楼", score: 70 },
    { date: "2024-04-05", score: 60 },
  ]);
  expect(hygieneByDepartment(createContext([rows], YEAR, CALENDAR_WORKDAYS))).toEqual([
    { place: "甲科", month: "2024-03", points: 85, inspections: 2 },
    { place: "一楼", month: "2024-04", points: 70, inspections: 1 },
  ]);
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
