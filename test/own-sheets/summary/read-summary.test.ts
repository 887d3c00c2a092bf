import { composeSummary } from "../../../src/documents/sheets/summary/summary";
import { readConfirmations } from "../../../src/own-sheets/summary/read-summary";
import { carryOver, type SheetPlan } from "../../../src/documents";
import type { Sheet } from "../../../src/grid";
import { sheetOfPlan } from "../../support/sheet-of-plan";
import { clauseResult, sampleInput, sampleReport } from "../../documents/sample-input";

const CLAUSE = "study-in-assessment";
const plan = composeSummary(sampleInput);
const YEAR = { from: "2024-01-01", to: "2024-12-31" };

/** The sample's summary with a text in one cell, given by the clause's row and the column's key. */
function typedInto(plan: SheetPlan, clause: string, key: string, text: string): Sheet {
  const sheet = sheetOfPlan(plan);
  const row = plan.rows.findIndex((candidate) => candidate.id === clause);
  const column = plan.columns.findIndex((candidate) => candidate.key === key);
  return {
    ...sheet,
    values: sheet.values.map((cells, at) =>
      at === row ? cells.map((cell, place) => (place === column ? text : cell)) : cells,
    ),
  };
}

function confirmed(text: string): ReturnType<typeof readConfirmations>[number] | undefined {
  return readConfirmations(typedInto(plan, CLAUSE, "note", text))[0];
}

describe("reading back what was confirmed", () => {
  it("finds nothing in a summary that nobody has written on", () => {
    expect(readConfirmations(sheetOfPlan(plan))).toEqual([]);
  });

  it("reads a word of yes, who, when and a note", () => {
    expect(confirmed("已确认 李明 2024.12.20 目标责任书第三条")).toEqual({
      clause: CLAUSE,
      confirmed: true,
      by: "李明",
      on: "2024-12-20",
      note: "目标责任书第三条",
      period: YEAR,
    });
  });

  it("reads the bare word of the drop-down", () => {
    expect(confirmed("是")).toEqual({
      clause: CLAUSE,
      confirmed: true,
      by: "",
      on: null,
      note: "",
      period: YEAR,
    });
  });

  it("reads a word of no", () => {
    expect(confirmed("否，考核办法还没有印发")).toMatchObject({
      confirmed: false,
      note: "考核办法还没有印发",
    });
  });

  it("keeps that a zero was declared in the note", () => {
    expect(confirmed("经核实为0（2024年12月31日，王芳）")).toMatchObject({
      confirmed: true,
      by: "王芳",
      on: "2024-12-31",
      note: "经核实为0",
    });
  });

  it.each(["是否达标待查", "已确认未开展", "请办公室核实", "确认中"])(
    "takes 「%s」 for a mere note",
    (text) => {
      expect(confirmed(text)).toBeUndefined();
    },
  );

  it("takes a remark right behind the word for a note, not for a name", () => {
    expect(confirmed("已确认 现场查看")).toMatchObject({ by: "", note: "现场查看" });
  });

  it("leaves out a day that the calendar has not", () => {
    expect(confirmed("已确认 李明 2024-02-30")).toMatchObject({ by: "李明", on: null, note: "2024-02-30" });
  });

  it("reads the same again from the summary that was written with it", () => {
    const confirmation = confirmed("已确认 李明 2024.12.20 目标责任书第三条") ?? null;
    const results = sampleReport.results.map((result) =>
      result.id === CLAUSE ? clauseResult(CLAUSE, { ...result, confirmation }) : result,
    );
    const next = composeSummary({ ...sampleInput, report: { ...sampleReport, results } });
    const carried = carryOver(
      next,
      typedInto(plan, CLAUSE, "note", "已确认 李明 2024.12.20 目标责任书第三条"),
    ).plan;
    expect(readConfirmations(sheetOfPlan(carried))).toEqual([confirmation]);
  });
});
