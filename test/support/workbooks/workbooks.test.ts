import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArea } from "../../../src/grid";
import { readWorkbook } from "../read-workbook";
import {
  badData,
  blanksOfTwoDepartments,
  everyFriday,
  hygieneOnChangingScales,
  legendOfItsOwn,
  petitionsOfAYear,
  punchLog,
  workbookBytes,
  yearBeforeAPlan,
} from "./index";

function valueAt(sheet: { values: readonly (readonly unknown[])[] } | undefined, cell: string): unknown {
  const area = parseArea(cell);
  return area ? sheet?.values[area.row]?.[area.column] : undefined;
}

describe("the workbooks of the scenarios", () => {
  it("have the marks and the cells that they name", () => {
    const { sheets, expected } = legendOfItsOwn();
    const marks = (sheets[0]?.values ?? [])
      .slice(4, 8)
      .flatMap((row) => row.slice(2, 32))
      .filter((mark) => mark !== "");
    const counts = marks.reduce<Record<string, number>>(
      (all, mark) => ({ ...all, [String(mark)]: (all[String(mark)] ?? 0) + 1 }),
      {},
    );
    expect(counts).toEqual(expected.marks);
    expect(marks).toHaveLength(expected.due);
    expect(expected.asked.cells.map((cell) => valueAt(sheets[0], cell))).toEqual(Array(7).fill("/"));
  });

  it("leave blank what was forgotten, and nothing else of that department's working days", () => {
    const { sheets, expected } = blanksOfTwoDepartments();
    const [, forgetful, complete] = (sheets[0]?.values ?? []).slice(3, 6);
    const filled = (row: readonly unknown[] | undefined) => (row ?? []).filter((mark) => mark === "√").length;
    expect(filled(complete)).toBe(expected.workdays);
    expect(filled(forgetful)).toBe(expected.workdays - expected.unfilled.length);
    expect(expected.unfilled.map((cell) => valueAt(sheets[0], cell))).toEqual(["", "", ""]);
  });

  it("hold 41 of 48 Fridays, 17 of 25 people, and nine of twelve answers", () => {
    const fridays = everyFriday().expected;
    expect([fridays.fridays, fridays.denominator, fridays.numerator]).toEqual([52, 48, 41]);
    expect(Math.round((fridays.numerator / fridays.denominator) * 1000) / 10).toBe(fridays.percent);
    const plan = yearBeforeAPlan();
    const reached = (plan.sheets[0]?.values ?? []).filter((row) => Number(row[3]) >= 120);
    expect(reached).toHaveLength(plan.expected.hours.numerator);
    const petitions = petitionsOfAYear();
    const answered = (petitions.sheets[0]?.values ?? []).slice(2).filter((row) => row[7] !== "");
    expect(answered).toHaveLength(petitions.expected.answered.numerator);
  });

  it("name the cells of bad data rightly", () => {
    const { sheets, expected } = badData();
    expect(expected.leftOut.map(({ cell }) => valueAt(sheets[0], cell))).toEqual(
      expected.leftOut.map(({ value }) => value),
    );
    expect(expected.doubtful.map((cell) => valueAt(sheets[0], cell))).toEqual([3.1]);
  });

  it("visit three departments in October and every one in the other months", () => {
    const { sheets, expected } = hygieneOnChangingScales();
    const rows = (sheets[0]?.values ?? []).slice(2, -1);
    expect(rows).toHaveLength(11 * expected.october.of + expected.october.covered);
    expect(new Set(rows.map((row) => row[0])).size).toBe(expected.inspections.denominator);
  });

  it("come back the same from an .xlsx file", async () => {
    const sheets = [...legendOfItsOwn().sheets, ...badData().sheets];
    const folder = mkdtempSync(join(tmpdir(), "workbooks-"));
    try {
      writeFileSync(join(folder, "a.xlsx"), await workbookBytes(sheets));
      const read = await readWorkbook(join(folder, "a.xlsx"));
      expect(read.map((sheet) => sheet.name)).toEqual(sheets.map((sheet) => sheet.name));
      expect(read.map((sheet) => sheet.merges.length)).toEqual(sheets.map((sheet) => sheet.merges.length));
      expect(valueAt(read[0], "O5")).toBe("/");
      expect(valueAt(read[1], "B6")).toBe(3.1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("give as many punches as asked for", () => {
    expect(punchLog(5000).values).toHaveLength(5001);
  });
});
