import type { Sheet } from "../../src/grid";
import { somebodyElsesSummary, studyList, workbookBytes } from "../support/workbooks";
import { checkBytes, resultOf } from "./check-workbook";
import { rowsUnder, sheetNamed, sheetsOf, typeInto } from "./workbook-bytes";

const NOTE = "人工确认/备注";
const ADDED = "分管领导";
const LATER = ["2024-01-12", "2024-01-26", "2024-02-02", "2024-02-23"];

/** Finds where a text stands on a sheet. */
function placeOf(sheet: Sheet, text: string) {
  const row = sheet.values.findIndex((line) => line.includes(text));
  return { row: sheet.row + row, column: sheet.column + (sheet.values[row]?.indexOf(text) ?? -1) };
}

function valuesOf(sheets: readonly Sheet[], name: string) {
  return sheetNamed(sheets, name).values;
}

describe("scenario 7: written again a month later", () => {
  it("keeps eight notes, a confirmation and a column of the clerk's by clause, and leaves the other 达标汇总 alone", async () => {
    const { sheets, expected } = somebodyElsesSummary();
    const first = await checkBytes(await workbookBytes(sheets), { write: ["summary"] });
    const [written] = first.json.written;
    const ours = written?.sheet ?? "";
    expect(written).toMatchObject({ kind: "summary", created: true, kept: 0 });
    expect(ours).not.toBe(expected.untouched);

    const saved = await first.save();
    const before = await sheetsOf(saved);
    const table = sheetNamed(before, ours);
    const header = placeOf(table, NOTE);
    const clauses = rowsUnder(table, NOTE)
      .slice(0, 10)
      .map((row) => String(row["指标编号"]));
    const confirmed = clauses.indexOf("leadership-exemplary");
    expect(confirmed).toBeGreaterThanOrEqual(0);
    const notes = clauses
      .slice(0, 8)
      .map((_, at) => (at === confirmed ? "已确认 李明 2024-12-20" : `备注${at + 1}`));
    const typed = await typeInto(saved, ours, [
      ...notes.map((value, at) => ({ row: header.row + 1 + at, column: header.column, value })),
      // This is behind the hidden columns: the next one that the clerk sees.
      { row: header.row, column: header.column + 4, value: ADDED },
      { row: header.row + 1, column: header.column + 4, value: "张局长" },
      { row: header.row + 9, column: header.column + 4, value: "李副局长" },
    ]);

    // A month later the ledger has two more sessions.
    const grown = await typeInto(
      typed,
      "学习台账",
      studyList(LATER)
        .values.slice(4)
        .flatMap((line, at) => line.map((value, column) => ({ row: 4 + at, column, value }))),
    );
    const second = await checkBytes(grown, { write: ["summary"] });
    expect(second.json.written).toEqual([expect.objectContaining({ sheet: ours, created: false, kept: 10 })]);
    expect(resultOf(second.json, "study-sessions-yearly").actual).toBe(4);
    expect(resultOf(second.json, "leadership-exemplary")).toMatchObject({ verdict: "met", score: 1 });

    const after = await sheetsOf(await second.save());
    const rows = rowsUnder(sheetNamed(after, ours), NOTE);
    const noteOf = (id: string | undefined) => rows.find((row) => row["指标编号"] === id)?.[NOTE];
    expect(clauses.slice(0, 8).map(noteOf)).toEqual(notes);
    const leaderOf = (id: string | undefined) => rows.find((row) => row["指标编号"] === id)?.[ADDED];
    expect([clauses[0], clauses[8]].map(leaderOf)).toEqual(["张局长", "李副局长"]);
    expect(rows.find((row) => row["指标编号"] === "study-sessions-yearly")?.["实际值"]).toContain("4");
    expect(valuesOf(after, expected.untouched)).toEqual(sheets[1]?.values);
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  });

  it("changes nothing but the time stamp when nothing has changed", async () => {
    const bytes = await workbookBytes([studyList(LATER)]);
    const first = await (await checkBytes(bytes, { write: ["summary", "plan"] })).save();
    const again = await checkBytes(first, { write: ["summary", "plan"] });
    expect(again.json.written.every(({ created }) => !created)).toBe(true);
    // The row with the time of writing has a note of its text beside it, which differs with the minute.
    const isTimed = (row: readonly unknown[]) => row.some((value) => String(value).includes("生成时间"));
    const untimed = (row: readonly unknown[]) =>
      isTimed(row) ? row.filter((value) => !String(value).startsWith("~")) : row;
    const withoutTime = (sheets: readonly Sheet[]) =>
      JSON.stringify(sheets.map(({ name, values }) => [name, values.map(untimed)])).replace(
        /\d{2}:\d{2}/g,
        "",
      );
    expect(withoutTime(await sheetsOf(await again.save()))).toBe(withoutTime(await sheetsOf(first)));
  });
});
