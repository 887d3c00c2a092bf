import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLE_NAME } from "../../../assets/samples/write-sample";
import type { CellValue } from "../../../src/grid";
import { CLAUSES, STANDARDS } from "../../../src/standards";
import { checkBytes, type Json, type ResultOfJson } from "../../scenarios/check-workbook";
import { readWorkbook } from "../../support/read-workbook";
import { attendanceFormulas, MARKS, MONTHS } from "./attendance-formulas";
import { calculate, isLibreOfficeInstalled } from "./calculate";
import { hygieneFormulas } from "./hygiene-formulas";
import { studyFormulas } from "./study-formulas";

const FILE = join(__dirname, "../../../assets/samples", SAMPLE_NAME);

/** The formulas that give a clause's actual value, numerator and denominator; a number where the clause itself sets it. */
type Figures = readonly [actual: string, numerator: string, denominator: string | number];

const FIGURES: Readonly<Record<string, Figures>> = {
  "attendance-rate": ["rate", "attended", "due"],
  "attendance-records-complete": ["complete", "complete", 2],
  "absenteeism-zero": ["absent", "absent", 0],
  "late-early-limit": ["late-most", "late-most", 3],
  "study-sessions-yearly": ["sessions", "sessions", 12],
  "study-sessions-monthly": ["months-with-two", "months-with-two", 12],
  "friday-fixed-study-day": ["friday-share", "fridays", "sessions"],
  "friday-afternoon-weekly": ["friday-coverage", "political-fridays", "fridays-due"],
  "study-hours-120": ["hours-share", "hours-reached", "hours-judged"],
  "theory-article-per-member": ["members-share", "members-with-article", "centre-members"],
  "center-group-study": ["centre-quarters", "centre-quarters", 4],
  "center-group-continuity": ["centre-gap", "centre-gap", 100],
  "study-methods-variety": ["forms", "forms", 4],
  "study-four-kinds": ["four-kinds", "four-kinds", 4],
  "study-breadth": ["breadth", "breadth", 4],
  "political-theory-study": ["political-months", "political-months", 12],
  "business-study": ["business-quarters", "business-quarters", 4],
  "law-study": ["law-sessions", "law-sessions", 2],
  "model-study": ["model-sessions", "model-sessions", 2],
  "two-regulations-study": ["regulations-sessions", "regulations-sessions", 1],
  "hygiene-inspection-regular": ["inspected", "inspected", 12],
  "hygiene-comparison-regular": ["ranked-quarters", "ranked-quarters", 4],
  "hygiene-average-score": ["mean", "points", "rows"],
  "hygiene-no-fail": ["failed", "failed", 0],
  "hygiene-coverage": ["coverage", "covered", "to-cover"],
  "hygiene-rectified": ["rectified-share", "rectified", "problems"],
};

const installed = isLibreOfficeInstalled();
const computed = installed ? describe : describe.skip;
if (!installed) {
  console.warn(
    "LibreOffice (soffice) is not installed: the sample's figures are not computed a second time.",
  );
}

computed("the sample's figures computed a second time, by LibreOffice", () => {
  let values: Readonly<Record<string, CellValue>> = {};
  let tables: Json["tables"] = [];
  const results = new Map<string, ResultOfJson>();

  beforeAll(async () => {
    const sheets = await readWorkbook(FILE);
    values = await calculate(FILE, {
      ...attendanceFormulas(sheets),
      ...studyFormulas(sheets),
      ...hygieneFormulas(sheets),
      "friday-coverage": "ROUND(100*{political-fridays}/{fridays-due},1)",
      // 局领导 are inspected too, and are no department that must be.
      "to-cover": "({departments}-1)*12",
      coverage: "ROUND(100*{covered}/{to-cover},1)",
      "rectified-share": "ROUND(100*{rectified}/{problems},1)",
    });
    const bytes = new Uint8Array(readFileSync(FILE));
    for (const { id } of STANDARDS) {
      const { json } = await checkBytes(bytes, { standard: id });
      tables = json.tables;
      for (const result of json.results) results.set(result.id, result);
    }
    // LibreOffice on a busy machine.
  }, 180_000);

  const valueOf = (name: string | number): CellValue =>
    typeof name === "number" ? name : (values[name] ?? "");

  test("every figure of attendance, study and hygiene is computed twice", () => {
    const groups = new Map<string, string>(CLAUSES.map(({ id, group }) => [id, group]));
    const given = [...results.values()].filter(
      ({ id, verdict, actual }) =>
        "BEF".includes(groups.get(id) ?? "-") &&
        actual !== null &&
        (verdict === "met" || verdict === "unmet"),
    );
    expect(given.map(({ id }) => id).sort()).toEqual(Object.keys(FIGURES).sort());
  });

  test.each(Object.entries(FIGURES))("%s", (id, [actual, numerator, denominator]) => {
    expect(results.get(id)).toMatchObject({
      actual: valueOf(actual),
      numerator: valueOf(numerator),
      denominator: valueOf(denominator),
    });
  });

  test.each(MONTHS)("month %i has as many days of every mark", (month) => {
    const table = tables.find(({ sheet }) => sheet === `${month}月考勤`);
    expect(table?.people).toBe(valueOf(`people-${month}`));
    for (const code of Object.keys(MARKS)) {
      expect({ code, days: table?.codes[code] ?? 0 }).toEqual({ code, days: valueOf(`${code}-${month}`) });
    }
    expect(valueOf(`filled-${month}`)).toBe(valueOf(`expected-${month}`));
  });

  test("the hours of the table, and what is missing in March and August", () => {
    expect(tables.find(({ sheet }) => sheet === "学时统计")?.hours).toBe(valueOf("hours-all"));
    const texts = results.get("study-sessions-monthly")?.problems.map(({ text }) => text);
    expect(texts).toEqual([`3月缺${valueOf("short-in-march")}次`, `8月缺${valueOf("short-in-august")}次`]);
    expect(valueOf("same-day")).toBe(0);
  });
});
