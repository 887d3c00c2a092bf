import { composeSummary } from "../../../src/documents/sheets/summary/summary";
import { readConfirmations, readWaivers } from "../../../src/own-sheets/summary/read-summary";
import { carryOver } from "../../../src/documents";
import type { Sheet } from "../../../src/grid";
import { sheetOfPlan } from "../../support/sheet-of-plan";
import { sampleInput, sampleReport } from "../../documents/sample-input";

const CLAUSE = "study-in-assessment";
const plan = composeSummary(sampleInput);
const nextYear = composeSummary({
  ...sampleInput,
  report: { ...sampleReport, period: { from: "2025-01-01", to: "2025-12-31", asOf: "2025-06-30" } },
});

/** The sample's summary with a text under 人工确认/备注. */
function noted(text: string): Sheet {
  const sheet = sheetOfPlan(plan);
  const row = plan.rows.findIndex(({ id }) => id === CLAUSE);
  const column = plan.columns.findIndex(({ key }) => key === "note");
  const values = sheet.values.map((cells, at) =>
    at === row ? cells.map((cell, place) => (place === column ? text : cell)) : cells,
  );
  return { ...sheet, values };
}

/** What stands there after the summary is written again. */
function noteAfter(existing: Sheet, written = nextYear): unknown {
  return carryOver(written, existing).plan.rows.find(({ id }) => id === CLAUSE)?.cells["note"]?.value;
}

const waived = (text: string) => readWaivers(noted(text)).waivers[CLAUSE];

describe("waivers under 人工确认/备注", () => {
  it.each([
    ["豁免：机构改革，科室合并（王局长，至2024-10-31）", "机构改革,科室合并", "王局长", "2024-10-31"],
    ["豁免:驻村（批准人：王芳，有效期至2024年6月30日）", "驻村", "王芳", "2024-06-30"],
    ["豁免 全员抗洪(王局长批准, 截至2024.9.30)", "全员抗洪", "王局长", "2024-09-30"],
    ["豁免：全员抗洪，批准人：王芳，至2024-09-30", "全员抗洪", "王芳", "2024-09-30"],
    ["豁免：办公楼维修（局党组）", "办公楼维修", "局党组", "2024-12-31"],
    ["已确认 李明；豁免：办公楼维修（局党组）", "办公楼维修", "局党组", "2024-12-31"],
    ["豁免：维修（局党组，会议纪要3号，至2024-10-31）", "维修,会议纪要3号", "局党组", "2024-10-31"],
  ])("%s", (text, reason, by, expires) => {
    const found = waived(text);
    expect(found && { ...found, reason: found.reason.replace(/，/g, ",") }).toEqual({ reason, by, expires });
    expect(readWaivers(noted(text)).findings).toEqual([]);
  });

  it("are no confirmations, and a confirmation before one still counts", () => {
    expect(readConfirmations(noted("豁免：办公楼维修（局党组）"))).toEqual([]);
    expect(readConfirmations(noted("已确认 李明；豁免：办公楼维修（局党组）"))[0]).toMatchObject({
      confirmed: true,
      by: "李明",
      note: "",
    });
  });

  it.each([
    ["豁免", "waiver-incomplete"],
    ["豁免：", "waiver-incomplete"],
    ["豁免：办公楼维修", "waiver-incomplete"],
    ["豁免：（王局长）", "waiver-incomplete"],
    ["拟申请豁免：办公楼维修（王局长）", undefined],
  ])("%s waives nothing", (text, problem) => {
    const { waivers, findings } = readWaivers(noted(text));
    expect(waivers).toEqual({});
    expect(findings[0]?.problem).toBe(problem);
  });

  it("point to their cell where they are incomplete", () => {
    const row = plan.rows.findIndex(({ id }) => id === CLAUSE);
    expect(readWaivers(noted("豁免：办公楼维修")).findings[0]).toMatchObject({
      cell: { sheet: "达标汇总", row, column: plan.columns.findIndex(({ key }) => key === "note") },
      text: { key: "documents.waiver.no-person" },
    });
  });

  it("have no end of their own on a summary that no longer says its period", () => {
    const sheet = noted("豁免：办公楼维修（局党组）");
    const values = sheet.values.map((row) => row.map((cell) => (/考核期/.test(String(cell)) ? "" : cell)));
    expect(readWaivers({ ...sheet, values }).waivers[CLAUSE]?.expires).toBeNull();
  });
});

describe("what was said in an earlier period", () => {
  it("is known to be of that period", () => {
    expect(readConfirmations(noted("是"))[0]?.period).toEqual({ from: "2024-01-01", to: "2024-12-31" });
  });

  it.each([
    ["是", "上期：是"],
    ["已确认 李明 2025-01-08", "上期：已确认 李明 2025-01-08"],
    ["豁免：办公楼维修（局党组）", "上期：豁免：办公楼维修（局党组）"],
    ["豁免：办公楼维修（局党组，至2025-03-31）", "豁免：办公楼维修（局党组，至2025-03-31）"],
    ["请人事科核对", "请人事科核对"],
  ])("stays in the next period's summary: %s", (before, after) => {
    expect(noteAfter(noted(before))).toBe(after);
  });

  it("confirms nothing there any more, however often it is written", () => {
    const once = carryOver(nextYear, noted("是"));
    const twice = carryOver(nextYear, sheetOfPlan(once.plan));
    expect(sheetOfPlan(twice.plan).values).toEqual(sheetOfPlan(once.plan).values);
    expect(readConfirmations(sheetOfPlan(twice.plan))).toEqual([]);
  });

  it("stays as it is within its own period", () => {
    expect(noteAfter(noted("是"), plan)).toBe("是");
  });
});
