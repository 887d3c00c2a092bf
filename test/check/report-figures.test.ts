import { join } from "node:path";
import { SAMPLE_NAME } from "../../assets/samples/write-sample";
import type { Report, ReportFigures } from "../../src/check";
import { EMPTY_MEMORY, recognise, type Recognition } from "../../src/recognise";
import { readWorkbook } from "../support/read-workbook";
import { checkRecognised, figuresOf, resultOf, YEAR_2024 } from "./run";

const FILE = join(__dirname, "../../assets/samples", SAMPLE_NAME);
const OPTIONS = { standard: "city-civilized-organ", period: YEAR_2024, unit: "某局" };

let recognition: Recognition;
let report: Report;
let figures: ReportFigures;

beforeAll(async () => {
  const sheets = await readWorkbook(FILE);
  recognition = recognise(sheets, { memory: EMPTY_MEMORY, ownSheets: new Set() });
  report = checkRecognised(recognition, OPTIONS);
  figures = figuresOf(recognition, OPTIONS);
});

function monthly(id: string): (number | null)[] {
  return figures.byMonth(id).map(({ measured }) => measured?.actual ?? null);
}

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
    const months = figuresOf(recognition, { ...OPTIONS, period }).byMonth("study-sessions-monthly");
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
    const asked = figuresOf({ ...recognition, questions: [question] }, OPTIONS);
    expect([asked.clause("attendance-rate"), asked.attendance(), asked.records("attendance")]).toEqual([
      null,
      [],
      null,
    ]);
    expect(asked.total("study-sessions-yearly")?.actual).toBe(23);
  });
});
