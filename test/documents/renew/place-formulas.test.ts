import { composeSummary } from "../../../src/documents/sheets/summary/summary";
import { carryOver, type SheetPlan } from "../../../src/documents";
import { columnLetters, type CellValue } from "../../../src/grid";
import { sheetOfPlan } from "../../support/sheet-of-plan";
import { sampleInput, sampleReport } from "../sample-input";

const summary = composeSummary(sampleInput);
const ID = "zero-vice";
const rowOf = (plan: SheetPlan, id: string) => plan.rows.findIndex((row) => row.id === id);
const letters = (plan: SheetPlan, key: string) =>
  columnLetters(plan.columns.findIndex((column) => column.key === key));
/** The address of a cell of a plan, which is written from A1. */
const address = (plan: SheetPlan, id: string, key: string) =>
  `${letters(plan, key)}${String(rowOf(plan, id) + 1)}`;

/** The same with fewer clauses before: every row that is left stands higher. */
const shorter = composeSummary({
  ...sampleInput,
  report: {
    ...sampleReport,
    results: sampleReport.results.filter(({ id }) => id !== "study-in-assessment"),
  },
});

/** What becomes of a formula under 人工确认/备注, on a sheet where rows have moved. */
function renewed(formula: string, onto: SheetPlan = shorter) {
  const sheet = sheetOfPlan(summary);
  const column = summary.columns.findIndex(({ key }) => key === "note");
  const cells = (value: CellValue) => (row: readonly CellValue[], at: number) =>
    row.map((cell, place) => (at === rowOf(summary, ID) && place === column ? value : cell));
  const values = sheet.values.map(cells(7));
  const { plan } = carryOver(onto, { ...sheet, values, formulas: sheet.values.map(cells(formula)) });
  return plan.rows[rowOf(plan, ID)]?.cells["note"];
}

describe("a formula that the clerk typed on a sheet of ours", () => {
  const mine = (key: string) => address(summary, ID, key);
  const now = (key: string) => address(shorter, ID, key);

  it("stays one, and its references go along with their rows", () => {
    expect(rowOf(shorter, ID)).toBeLessThan(rowOf(summary, ID));
    expect(renewed(`=${mine("weight")}-$${mine("score")}`)).toMatchObject({
      value: 7,
      formula: `=${now("weight")}-$${now("score")}`,
    });
  });

  it("keeps other sheets, texts, functions and whole columns as they are", () => {
    const rest = 'VLOOKUP("A5",花名册!A:D,2,0)&TEXT(\'5月 \'!B9,"A1")&LOG10(2)&COUNTIF(D:D,"A5")';
    expect(renewed(`=${mine("title")}&${rest}`)?.formula).toBe(`=${now("title")}&${rest}`);
  });

  it("takes a range along, less the row that is gone", () => {
    const range = (plan: SheetPlan) =>
      `=SUM(达标汇总!${address(plan, "study-sessions-monthly", "weight")}:${address(plan, "hygiene-average-score", "weight")})`;
    expect(renewed(range(summary))?.formula).toBe(range(shorter));
  });

  it.each([
    ["a row that is gone", `=${address(summary, "study-in-assessment", "weight")}*2`],
    ["whole rows", "=SUM(5:9)"],
    ["another workbook", "=[账.xlsx]表!A1"],
    ["what is broken", "=#REF!+1"],
  ])("becomes what it gave where it speaks of %s", (_, formula) => {
    const cell = renewed(formula);
    expect(cell?.value).toBe(7);
    expect(cell?.formula).toBeUndefined();
  });

  it("is none where the cell holds a text that begins with =", () => {
    const sheet = sheetOfPlan(summary);
    const values = sheet.values.map((row, at) =>
      row.map((cell, place) =>
        at === rowOf(summary, ID) && summary.columns[place]?.key === "note" ? "=1+1" : cell,
      ),
    );
    const { plan } = carryOver(summary, { ...sheet, values, formulas: values });
    expect(plan.rows[rowOf(plan, ID)]?.cells["note"]).toMatchObject({ value: "=1+1" });
    expect(plan.rows[rowOf(plan, ID)]?.cells["note"]?.formula).toBeUndefined();
  });
});
