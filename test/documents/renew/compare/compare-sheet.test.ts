import { composePlan } from "../../../../src/documents/sheets/plan/plan";
import { composeRectification } from "../../../../src/documents/sheets/rectification/rectification";
import { composeSummary } from "../../../../src/documents/sheets/summary/summary";
import { WRITTEN_KINDS } from "../../../../src/own-sheets";
import {
  carryOver,
  compareSheet,
  composeSheets,
  type DocumentInput,
  type SheetPlan,
} from "../../../../src/documents";
import { areaText, columnLetters, type Sheet } from "../../../../src/grid";
import { sheetOfPlan } from "../../../support/sheet-of-plan";
import { changed, rowAt, typed } from "../../../support/typed-on-plan";
import { clauseResult, sampleInput, sampleReport } from "../../sample-input";

const summary = composeSummary(sampleInput);

/** The changes in short: what, where, before and after. */
function told(plan: SheetPlan, existing: Sheet): readonly (readonly string[])[] {
  const comparison = compareSheet(carryOver(plan, existing).plan, existing);
  return (comparison?.changes ?? []).map((change) => [
    change.kind,
    "cell" in change ? areaText(change.cell) : "",
    "before" in change ? change.before : "",
    "after" in change ? change.after : "",
  ]);
}

function withResults(change: (results: typeof sampleReport.results) => typeof sampleReport.results) {
  const results = change(sampleReport.results);
  return { ...sampleInput, report: { ...sampleReport, results } } satisfies DocumentInput;
}

describe("a sheet that is there against what writing makes of it", () => {
  it.each(WRITTEN_KINDS)(
    "is at rest where nothing has changed, but for the moment of writing: %s",
    (kind) => {
      const [before] = composeSheets([kind], sampleInput);
      const [after] = composeSheets([kind], { ...sampleInput, generatedAt: "2025年1月2日 10:00" });
      if (!before || !after) throw new Error(`no ${kind}`);
      expect(told(after, sheetOfPlan(before))).toEqual([]);
    },
  );

  it("names a changed cell where it stands now, with both texts", () => {
    const after = composeSummary(
      withResults((results) =>
        results.map((one) =>
          one.id === "study-sessions-yearly" ? { ...one, actual: 25, numerator: 25 } : one,
        ),
      ),
    );
    const moved = changed(sheetOfPlan(summary), (values) => {
      values.unshift(values[0]?.map(() => "") ?? []);
      values.forEach((row) => row.unshift(""));
    });
    const row = rowAt(summary, "study-sessions-yearly") + 2;
    const changes = told(after, { ...moved, row: 0, column: 0 });
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every(([kind, cell]) => kind === "cell" && cell?.endsWith(String(row)))).toBe(true);
    expect(changes.map(([, , before, now]) => [before, now])).toContainEqual(["23次", "25次"]);
  });

  it("tells new rows and rows that go", () => {
    const fewer = composeSummary(withResults((results) => results.filter(({ id }) => id !== "zero-vice")));
    const going = told(fewer, sheetOfPlan(summary)).filter(([kind]) => kind === "row-gone");
    expect(going.length).toBeGreaterThan(0);
    const coming = told(summary, sheetOfPlan(fewer)).filter(([kind]) => kind === "row-new");
    expect(coming.length).toBeGreaterThan(0);
  });

  it("tells which problems of the register are marked as gone", () => {
    const before = composeRectification(sampleInput);
    const after = composeRectification(
      withResults((results) => results.map((one) => ({ ...one, verdict: "met", problems: [] }))),
    );
    const solved = told(after, sheetOfPlan(before)).filter(([kind]) => kind === "row-solved");
    expect(solved.map(([, , , row]) => row)).toContain("每月不少于2次集中学习 3月缺1次，8月缺2次");
    const twice = carryOver(after, sheetOfPlan(before)).plan;
    expect(told(after, sheetOfPlan(twice))).toEqual([]);
  });

  it("counts the clerk's cells as kept, not as changed", () => {
    const noted = typed(summary, "zero-vice", "note", "经核实为0 李明");
    const carried = carryOver(summary, noted);
    const comparison = compareSheet(carried.plan, noted);
    expect(comparison?.changes).toEqual([]);
    expect(comparison?.kept.map(areaText)).toEqual([
      `${columnLetters(summary.columns.findIndex(({ key }) => key === "note"))}${rowAt(summary, "zero-vice") + 1}`,
    ]);
    expect(carried.kept).toBe(1);
  });

  it("shows of a long paragraph where it differs, and leaves an edited one alone", () => {
    const plan = composePlan(sampleInput);
    const named = composePlan({ ...sampleInput, known: { 领导小组组长: "李明" } });
    const [change, ...more] = told(named, sheetOfPlan(plan));
    expect(more).toEqual([]);
    expect(change?.slice(2)).toEqual(["…领导小组，由____任组长、__…", "…领导小组，由李明任组长、__…"]);
    const edited = typed(plan, "organization-leading-group", "text", "由办公室另文印发。");
    expect(told(named, edited)).toEqual([]);
    const comparison = compareSheet(carryOver(named, edited).plan, edited);
    expect(comparison?.kept).toHaveLength(1);
  });

  it("knows no rows where the header is gone", () => {
    const headless = changed(sheetOfPlan(summary), (values) =>
      values.splice(
        summary.rows.findIndex(({ role }) => role === "header"),
        1,
      ),
    );
    expect(compareSheet(carryOver(summary, headless).plan, headless)).toBeNull();
  });

  it("takes a clause more for a row more, whatever its number", () => {
    const more = composeSummary(withResults((results) => [clauseResult("new-clause"), ...results]));
    const changes = told(more, sheetOfPlan(summary));
    expect(changes.every(([, , , after]) => !/^\d+$/.test(after ?? ""))).toBe(true);
  });
});
