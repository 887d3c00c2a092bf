import { join } from "node:path";
import { SAMPLE_NAME } from "../../assets/samples/write-sample";
import type { Report, ReportFigures } from "../../src/check";
import type { Ledger, Question } from "../../src/ledgers";
import { type Recognition, EMPTY_MEMORY, recognise } from "../../src/recognise";
import { type ClauseId, findStandard } from "../../src/standards";
import { readWorkbook } from "../support/read-workbook";
import { recognition, ledger, roster } from "./make";
import { YEAR_2024, type Checking, figuresOf, checkRecognised, resultOf } from "./run";

const FILE = join(__dirname, "../../assets/samples", SAMPLE_NAME);
const OPTIONS: Checking = { standard: "city-civilized-organ", period: YEAR_2024, unit: "某局" };

let ofTheSample: Recognition;

let report: Report;

let figures: ReportFigures;

function monthly(id: string): (number | null)[] {
  return figures.byMonth(id).map(({ measured }) => measured?.actual ?? null);
}

const ask = (
  ledgers: readonly Ledger[],
  options: Partial<Checking> = {},
  questions: readonly Question[] = [],
) => figuresOf(recognition(ledgers, questions), { ...OPTIONS, ...options });

const funds = ledger("activity", [
  { date: "2024-03-05", name: "创建活动", cost: 300 },
  { date: "2024-03-05", name: "创建活动", cost: 200 },
]);

const question: Question = {
  id: "column:1",
  kind: "column",
  text: { key: "recognise.words", params: { words: "哪一列" } },
  cells: [],
  value: "",
  choices: [],
  suggestion: null,
  affects: [{ kind: "activity" }],
  confidence: 0.5,
};

beforeAll(async () => {
  const sheets = await readWorkbook(FILE);
  ofTheSample = recognise(sheets, { memory: EMPTY_MEMORY, ownSheets: new Set() });
  report = checkRecognised(ofTheSample, OPTIONS);
  figures = figuresOf(ofTheSample, OPTIONS);
});

describe("figures beyond the report", () => {
  it("are those of the report for a clause of the standard", () => {
    expect(figures.clause("hygiene-average-score")?.numerator).toBe(
      resultOf(report, "hygiene-average-score").numerator,
    );
    expect(figures.total("study-sessions-yearly")?.actual).toBe(23);
  });

  it("add up over the months to the count of the year, whatever the clause's own stretch", () => {
    const sum = (id: string): number => monthly(id).reduce<number>((total, count) => total + (count ?? 0), 0);
    expect(sum("study-sessions-yearly")).toBe(23);
    expect(sum("study-sessions-monthly")).toBe(23);
    expect(sum("center-group-study")).toBe(figures.total("center-group-study")?.actual);
  });

  it("show the months that the report names as short", () => {
    const short = figures
      .byMonth("study-sessions-monthly")
      .filter(({ measured }) => measured?.satisfied === false);
    expect(short.map(({ month }) => month)).toEqual(["2024-03", "2024-08"]);
  });

  it("give months only for what a month can show", () => {
    expect(figures.byMonth("study-hours-120")).toEqual([]);
    expect(figures.byMonth("no-such-clause")).toEqual([]);
  });

  it("say nothing of a month that has not begun, and call one that runs not due", () => {
    const period = { ...YEAR_2024, asOf: "2024-06-15" };
    const months = figuresOf(ofTheSample, { ...OPTIONS, period }).byMonth("study-sessions-monthly");
    expect(months.slice(4, 7).map(({ due, measured }) => [due, measured === null])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  it("tell the attendance of people so that it adds up to the rate", () => {
    const people = figures.attendance();
    const rate = figures.clause("attendance-rate");
    expect(people.reduce((sum, { due }) => sum + due, 0)).toBe(rate?.denominator);
    expect(people.reduce((sum, { attended }) => sum + attended, 0)).toBe(rate?.numerator);
  });

  it("tell the scores of departments so that they add up to the average", () => {
    const scores = figures.hygiene();
    const sum = scores.reduce((total, { points, inspections }) => total + points * inspections, 0);
    expect(sum).toBeCloseTo(figures.clause("hygiene-average-score")?.numerator ?? 0, 6);
  });

  it("tell the hours of each person, as many people as the share counts", () => {
    const hours = figures.clause("study-hours-120");
    expect(hours?.people).toHaveLength(hours?.denominator ?? -1);
    expect(hours?.people?.filter(({ actual, target }) => actual >= target)).toHaveLength(
      hours?.numerator ?? -1,
    );
  });

  it("know no sessions by person where the ledger names nobody", () => {
    expect(figures.studySessions()).toBeNull();
  });

  it("are withheld while an open question keeps them undecided", () => {
    const question = {
      id: "mark:-",
      kind: "mark",
      text: { key: "documents.words", params: { text: "" } },
      cells: [],
      value: "-",
      choices: [],
      suggestion: null,
      affects: [{ kind: "attendance" }],
      confidence: 0,
    } as const;
    const asked = figuresOf({ ...ofTheSample, questions: [question] }, OPTIONS);
    expect([asked.clause("attendance-rate"), asked.attendance(), asked.records("attendance")]).toEqual([
      null,
      [],
      null,
    ]);
    expect(asked.total("study-sessions-yearly")?.actual).toBe(23);
  });
});

test("lines of a ledger are counted; without any there is no figure, not nought", () => {
  expect(ask([funds]).records("activity")).toBe(2);
  expect(ask([funds]).records("study")).toBeNull();
});

test("figures of a ledger are withheld while a question about it is open", () => {
  expect(ask([funds], {}, [question]).records("activity")).toBeNull();
});

test("the target is the unit's own, else the standard's, else the clause's", () => {
  const target = (id: ClauseId, options: Partial<Checking> = {}) => ask([funds], options).clause(id);
  const study = ledger("study", [{ date: "2024-03-05", form: "collective" }]);
  const yearly = (options: Partial<Checking> = {}) =>
    ask([study], options).clause("study-sessions-yearly")?.target;
  expect(yearly()).toBe(12);
  expect(yearly({ overrides: { "study-sessions-yearly": { target: 20 } } })).toBe(20);
  expect(yearly({ overrides: { "disclosure-yearly": { target: 5 } } })).toBe(12);
  expect(target("friday-afternoon-weekly")?.data).toBe("none");
  expect(target("no-such-clause" as ClauseId)).toBeNull();
});

test("a standard may be given itself; one that does not exist is an error", () => {
  const standard = findStandard("city-civilized-organ");
  if (!standard) throw new Error("no standard");
  expect(ask([funds], { standard }).records("activity")).toBe(2);
  expect(() => ask([funds], { standard: "no-such-standard" })).toThrow(RangeError);
});

test("a total is that of a clause that counts, and of no other", () => {
  const study = ledger("study", [{ date: "2024-03-05", form: "collective" }]);
  expect(ask([study]).total("study-sessions-monthly")?.actual).toBe(1);
  expect(ask([study]).total("attendance-rate")).toBeNull();
  expect(ask([study]).total("no-such-clause" as ClauseId)).toBeNull();
});

test("sessions by person are those of collective study, self-study left out", () => {
  const study = ledger("study", [
    { date: "2024-03-05", form: "collective", people: "甲一" },
    { date: "2024-04-05", form: "self-study", people: "甲一、甲二" },
  ]);
  const people = ask([roster(), study]).studySessions()?.people ?? [];
  expect(people.map(({ name, actual }) => [name, actual])).toEqual([
    ["甲一", 1],
    ["甲二", 0],
    ["乙一", 0],
    ["乙二", 0],
  ]);
});

test("months are looked at whole, the running one up to the as-of day", () => {
  const study = ledger("study", [
    { date: "2024-01-31", form: "collective" },
    { date: "2024-03-01", form: "collective" },
    { date: "2024-03-02", form: "collective" },
  ]);
  const period = { ...YEAR_2024, asOf: "2024-03-01" };
  const months = ask([study], { period }).byMonth("study-sessions-monthly");
  expect(months.slice(0, 4).map(({ due, measured }) => [due, measured?.actual ?? null])).toEqual([
    [true, 1],
    [true, null],
    [false, 1],
    [false, null],
  ]);
});

test("rules issued before the period are counted as long as they are in force", () => {
  const rules = ledger("rule", [
    { name: "考勤制度", issued: "2021-05-06", state: "in-force" },
    { name: "学习制度", issued: "2024-02-01" },
    { name: "接待办法", issued: "2019-02-01", state: "repealed" },
  ]);
  expect(ask([rules]).records("rule")).toBe(2);
  expect(ask([funds]).records("rule")).toBeNull();
});
