import { composeRectification } from "../../src/documents/sheets/rectification/rectification";
import { summaryLists } from "../../src/documents/sheets/summary/summary-lists";
import type { Report } from "../../src/check";
import type { SheetPlan } from "../../src/documents";
import { sampleInput } from "../documents/sample-input";
import { ledger, type Row } from "./make";
import { checkLedgers, problemTexts, resultOf, YEAR_2024 } from "./run";
import { isDone, ownProblemsOf } from "../../src/check/own-problems";

const rectification = (...rows: readonly Row[]) =>
  ledger(
    "rectification",
    rows.map((row) => ({
      source: "上级检查",
      found: "2024-03-05",
      measure: "更换灯具",
      person: ["甲一"],
      ...row,
    })),
  );
const LATE: Row = {
  problem: "走廊灯坏",
  department: "甲科",
  deadline: "2024-06-30",
  state: "open",
  completed: "",
};
const MENDED: Row = {
  problem: "门牌缺失",
  department: "乙科",
  deadline: "2024-06-30",
  state: "closed",
  completed: "2024-05-06",
};
const TO_COME: Row = {
  problem: "栏目陈旧",
  department: "乙科",
  deadline: "2025-06-30",
  state: "",
  completed: "",
};

const planOf = (report: Report): SheetPlan => composeRectification({ ...sampleInput, report });
const column = (plan: SheetPlan, key: string): unknown[] =>
  plan.rows.filter(({ role }) => role === "body").map(({ cells }) => cells[key]?.value);
const own = (plan: SheetPlan, key: string): unknown[] =>
  column(plan, key).filter((_, at) => String(column(plan, "clause")[at]).startsWith("本单位整改台账"));
const said = (report: Report): string =>
  summaryLists(report, [])
    .map(({ cells }) => String(cells["number"]?.value))
    .filter((text) => text.startsWith("本单位整改台账"))
    .join();

const STANDARDS = [
  "city-civilized-organ",
  "county-three-excellent-one-satisfied",
  "district-civilized-organ",
  "union-three-excellent-three-satisfied",
];

describe("the unit's own 整改台账", () => {
  test("says a deadline that Excel keeps as a number as the day that it is", () => {
    const table = rectification(LATE);
    const records = table.records.map(({ fields, ...record }) => {
      const { deadline } = fields;
      return {
        ...record,
        fields: { ...fields, ...(deadline ? { deadline: { ...deadline, raw: 45473 } } : {}) },
      };
    });
    const report = checkLedgers([{ ...table, records }]);
    expect(own(planOf(report), "deadline")).toEqual(["2024年6月30日"]);
    expect(report.own?.open[0]?.overdue).toBe(184);
  });

  test.each(STANDARDS)("counts in the report and is taken over by the register: %s", (standard) => {
    const report = checkLedgers([rectification(LATE, MENDED, TO_COME)], { standard });
    expect(report.own).toMatchObject({
      done: [{ problem: "门牌缺失" }],
      open: [{ problem: "走廊灯坏", overdue: 184 }, { overdue: null }],
    });
    const plan = planOf(report);
    expect(own(plan, "problem")).toEqual(["走廊灯坏，甲科负责，应于6月30日前整改，已逾期184天", "栏目陈旧"]);
    expect(own(plan, "clause")).toEqual(["本单位整改台账（上级检查）", "本单位整改台账（上级检查）"]);
    expect(own(plan, "found")).toEqual(["2024年3月5日", "2024年3月5日"]);
    expect(own(plan, "department")).toEqual(["甲科", "乙科"]);
    expect(own(plan, "person")).toEqual(["甲一", "甲一"]);
    expect(own(plan, "deadline")).toEqual(["2024-06-30", "2025-06-30"]);
    expect(own(plan, "state")).toEqual(["未整改", null]);
    expect(own(plan, "recheck")).toEqual(["台账未销号\n2024年12月31日", "台账未销号\n2024年12月31日"]);
    expect(said(report)).toBe(
      "本单位整改台账：未整改1项，已整改1项，没有写明整改状态1项；尚未整改到位的有1项已逾期。",
    );
  });

  test("its problems have one row, also where a clause asks for the ledger", () => {
    const report = checkLedgers([rectification(LATE)], { standard: "union-three-excellent-three-satisfied" });
    const closed = resultOf(report, "rectification-closed");
    expect(closed.verdict).toBe("unmet");
    expect(problemTexts(closed)).toHaveLength(1);
    const plan = planOf(report);
    expect(column(plan, "problem").filter((text) => String(text).includes("走廊灯坏"))).toHaveLength(1);
    expect(column(plan, "clause")).not.toContain(closed.title.zh);
  });

  test("tells what is under way and what is signed off apart from what is not begun and what is done", () => {
    const codes = { 未整改: "open", 整改中: "open", 没改完: "open", 已整改: "closed", 已销号: "closed" };
    const stages = Object.entries(codes).map(([raw, value]) => {
      const written = rectification({ ...LATE, state: "" });
      const records = written.records.map((record) => ({
        ...record,
        fields: { ...record.fields, state: { value, raw, cell: record.area } },
      }));
      const own = ownProblemsOf([{ ...written, records }], YEAR_2024);
      return [...(own?.open ?? []), ...(own?.done ?? [])].map(({ stage }) => stage);
    });
    expect(stages).toEqual([["open"], ["begun"], ["begun"], ["done"], ["closed"]]);
  });

  test("what it leaves open stays open: no day of discovery, no state, nothing overdue by a word that nobody read", () => {
    const unread = rectification({ ...LATE, found: "", state: "见附件" });
    const records = unread.records.map((record) => ({
      ...record,
      fields: { ...record.fields, state: { value: null, raw: "见附件", cell: record.area } },
    }));
    const plan = planOf(checkLedgers([{ ...unread, records }]));
    expect([own(plan, "problem"), own(plan, "found"), own(plan, "state")]).toEqual([
      ["走廊灯坏"],
      [null],
      [null],
    ]);
  });

  test("with everything put right has nothing for the register, and says so", () => {
    const report = checkLedgers([rectification(MENDED)]);
    expect(own(planOf(report), "problem")).toEqual([]);
    expect(said(report)).toBe("本单位整改台账：已整改1项。");
  });

  test("without one nothing is said, and what was put right years ago or comes up later is not counted", () => {
    const none = checkLedgers([]);
    expect(none.own).toBeNull();
    expect(said(none)).toBe("");
    expect(checkLedgers([ledger("rectification", [])]).own).toBeNull();
    const other = rectification(
      { ...MENDED, found: "2022-03-05", completed: "2022-05-06" },
      { ...LATE, found: "2025-03-05" },
    );
    expect(checkLedgers([other]).own).toEqual({ open: [], done: [] });
    // Put right after the day up to which data count: open on that day.
    const later = rectification({ ...MENDED, completed: "2024-09-06" });
    const june = { from: "2024-01-01", to: "2024-12-31", asOf: "2024-06-30" };
    expect(checkLedgers([later], { period: june }).own).toMatchObject({
      open: [{ overdue: null }],
      done: [],
    });
  });
});

test("what was put right on the first day of the period is among what was done in it", () => {
  const done = (completed: string) =>
    ownProblemsOf([rectification({ ...MENDED, found: "2023-11-05", completed })], YEAR_2024)?.done.length;
  expect([done("2023-12-31"), done("2024-01-01")]).toEqual([0, 1]);
});

test("what is mended on the as-of day is done, on the next it is not yet", () => {
  const [record] = rectification({ ...MENDED, completed: "2024-07-01" }).records;
  expect(record && [isDone(record, "2024-07-01"), isDone(record, "2024-06-30")]).toEqual([true, false]);
});
