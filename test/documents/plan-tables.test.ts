import { composeStages } from "../../src/documents/sheets/stages/stages";
import { composeEvidenceList } from "../../src/documents/sheets/evidence-list/evidence-list";
import { composeLeadingGroup } from "../../src/documents/sheets/leading-group/leading-group";
import { composeHygienePlan } from "../../src/documents/sheets/hygiene-plan/hygiene-plan";
import { composeStudyPlan } from "../../src/documents/sheets/study-plan/study-plan";
import { composeTasks } from "../../src/documents/sheets/tasks/tasks";
import { carryOver, composeSheets, type DocumentInput, type SheetPlan } from "../../src/documents";
import type { Ledger, LedgerKind } from "../../src/ledgers";
import { sheetOfPlan } from "../support/sheet-of-plan";
import { area, clauseResult, clauseWording, sampleInput, sampleReport } from "./sample-input";

/** A ledger with records of texts. */
function ledger(kind: LedgerKind, ...records: readonly Readonly<Record<string, string>>[]): Ledger {
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    id: `${kind}!A1`,
    kind,
    layout: "list",
    sheet: kind,
    title: "",
    area: cell,
    headerRows: [],
    columns: [],
    rows: [],
    period: null,
    records: records.map((fields) => ({
      area: cell,
      fields: Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, { value, raw: value, cell }]),
      ),
    })),
    people: [],
    entries: [],
    marks: {},
    legend: {},
    blankForm: false,
    duplicateOf: null,
    fingerprint: "",
  };
}

function column(plan: SheetPlan, key: string): unknown[] {
  return plan.rows.filter((row) => row.role === "body").map((row) => row.cells[key]?.value);
}

function withLedgers(...ledgers: readonly Ledger[]): DocumentInput {
  return { ...sampleInput, ledgers };
}

const GROUP = ledger(
  "roster",
  { "group-role": "组长", name: "丁一白", position: "局长", department: "局领导" },
  { "group-role": "副组长", name: "白小舟", position: "副局长" },
  { "group-role": "办公室主任", name: "林小满", department: "办公室" },
);

describe("the leading group", () => {
  it("is that of the unit's own list", () => {
    const plan = composeLeadingGroup(withLedgers(GROUP));
    expect(column(plan, "name")).toEqual(["丁一白", "白小舟", "林小满"]);
    expect(plan.blanks).toBe(0);
  });

  it("repeats positions and duties with the punctuation of the unit's own list", () => {
    const listed = {
      "group-role": "组长",
      name: "丁一白",
      position: "局长（兼）",
      assignment: "主持全面，抓总",
    };
    const plan = composeLeadingGroup(withLedgers(ledger("roster", listed)));
    expect(column(plan, "position")).toEqual(["局长（兼）"]);
    expect(column(plan, "assignment")).toEqual(["主持全面，抓总"]);
  });

  it("is places to be filled without a list, one for each department of the roster", () => {
    const roster = ledger(
      "roster",
      { name: "甲", department: "办公室" },
      { name: "乙", department: "业务科" },
    );
    const plan = composeLeadingGroup(withLedgers(roster));
    expect(column(plan, "role")).toEqual(["组长", "副组长", "成员", "成员", "办公室主任"]);
    expect(column(plan, "name")).toEqual(["____", "____", "____", "____", "____"]);
    expect(plan.blanks).toBe(5);
  });

  it("counts fewer blanks when the clerk has filled some, and keeps the names", () => {
    const plan = composeLeadingGroup(sampleInput);
    const sheet = sheetOfPlan(plan);
    const place = plan.columns.findIndex(({ key }) => key === "name");
    const first = plan.rows.findIndex(({ role }) => role === "body");
    const values = sheet.values.map((line, row) =>
      line.map((cell, at) => (row === first && at === place ? "丁一白" : cell)),
    );
    const carried = carryOver(plan, { ...sheet, values });
    expect(carried.plan.blanks).toBe(plan.blanks - 1);
    expect(column(carried.plan, "name")[0]).toBe("丁一白");
    expect(carried.kept).toBe(1);
  });

  it("gives the plan its names, and the clerk's word goes before", () => {
    const text = (input: DocumentInput): string =>
      composeSheets(["plan"], input)
        .flatMap(({ rows }) => rows.map(({ cells }) => String(cells["text"]?.value)))
        .join("");
    expect(text(withLedgers(GROUP))).toContain("由丁一白任组长，白小舟任副组长");
    expect(text(withLedgers(GROUP))).toContain("办公室设在办公室，由林小满兼任");
    expect(text({ ...withLedgers(GROUP), known: { 领导小组组长: "孟秋" } })).toContain("由孟秋任组长");
    expect(text({ ...sampleInput, unit: "", known: { 单位全称: "云岭市档案局" } })).toContain("云岭市档案局");
  });
});

describe("the inspections planned", () => {
  const clauses = [
    clauseWording("hygiene-inspection-regular", { value: 1, per: "month" }),
    clauseWording("hygiene-comparison-regular", { value: 1, per: "quarter" }),
  ];

  it("are as many as the standard asks for, on working Fridays, compared at the end of each quarter", () => {
    const plan = composeHygienePlan({ ...sampleInput, clauses });
    expect(plan.rows.filter(({ id }) => id?.startsWith("inspection-"))).toHaveLength(12);
    // The last Friday of January is a holiday.
    expect(column(plan, "day")[0]).toBe("2025年1月24日（周五）");
    expect(column(plan, "comparison").map((cell) => cell !== null)).toEqual(
      Array.from({ length: 12 }, (_, index) => index % 3 === 2),
    );
  });

  it("are the last of each quarter where one a quarter is enough", () => {
    const quarterly = [clauseWording("hygiene-inspection-regular", { value: 1, per: "quarter" })];
    const plan = composeHygienePlan({ ...sampleInput, clauses: quarterly });
    expect(column(plan, "round")).toEqual(["2025年3月", "2025年6月", "2025年9月", "2025年12月"]);
  });

  it("repeats the areas' own header where they go on overleaf, wherever rows of the clerk's have moved it", () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      area: `第${String(index + 1)}区`,
      department: `第${String(index + 1)}科`,
    }));
    const repeated = (plan: SheetPlan): unknown => {
      const { titleRows } = plan.print;
      return titleRows && plan.rows[titleRows.from]?.cells["scope"]?.value;
    };
    const plan = composeHygienePlan(withLedgers(ledger("hygiene-area", ...many)));
    expect(repeated(plan)).toBe("责任区域");
    const sheet = sheetOfPlan(plan);
    const typed = ["", "", "临时增加一次"];
    const values = [...sheet.values.slice(0, 5), typed, ...sheet.values.slice(5)];
    expect(repeated(carryOver(plan, { ...sheet, values, merges: [] }).plan)).toBe("责任区域");
    const few = composeHygienePlan(withLedgers(ledger("hygiene-area", ...many.slice(0, 3))));
    expect(few.print.titleRows).toBeNull();
  });

  it("list the areas of the unit, or a line for each department", () => {
    const areas = ledger("hygiene-area", {
      area: "大厅",
      floor: "一楼",
      department: "办公室",
      person: "林小满",
    });
    const listed = composeHygienePlan(withLedgers(areas)).rows.filter(({ id }) => id?.startsWith("area-"));
    expect(listed.map(({ cells }) => [cells["scope"]?.value, cells["people"]?.value])).toEqual([
      ["一楼大厅", "林小满"],
    ]);
    const roster = ledger("roster", { name: "甲", department: "办公室" });
    const rows = composeHygienePlan(withLedgers(roster)).rows.filter(({ id }) => id?.startsWith("area-"));
    expect(rows.map(({ cells }) => [cells["day"]?.value, cells["scope"]?.value])).toEqual([["办公室", null]]);
  });
});

describe("the stages", () => {
  it("run from the first year of the plan to the last", () => {
    const plan = composeStages({ ...sampleInput, planYears: { from: 2025, to: 2026 } });
    expect(new Set(column(plan, "time"))).toEqual(
      new Set(["2025年1月—3月", "2025年3月—2026年11月", "2026年12月"]),
    );
  });
});

describe("the dates of a plan", () => {
  const notes = (plan: SheetPlan) =>
    plan.rows
      .flatMap(({ cells }) => Object.values(cells))
      .flatMap(({ value }) => (String(value).startsWith("放假安排：") ? [value] : []));

  it("name the notice that they rest on, and the years without one", () => {
    const input: DocumentInput = { ...sampleInput, planYears: { from: 2026, to: 2027 } };
    for (const compose of [composeHygienePlan, composeStudyPlan]) {
      expect(notes(compose(input))).toEqual([
        "放假安排：节假日和调休按2026年放假通知避开。",
        "放假安排：2027年的节假日安排不在本软件的日历中，表中只避开了周末，请按国务院办公厅当年通知核对。",
      ]);
    }
  });
});

describe("the tasks", () => {
  it("are due when their clause is: the plan by March, the files of a year in the next", () => {
    const clauses = [
      clauseWording("creation-plan-issued", { per: "period" }),
      clauseWording("archives-standard", {}),
      clauseWording("study-sessions-monthly", { per: "month" }),
      clauseWording("disclosure-yearly", { per: "year" }),
    ];
    const plan = composeTasks({ ...sampleInput, clauses, planYears: { from: 2025, to: 2026 } });
    // What fell short comes first.
    expect(column(plan, "deadline")).toEqual([
      "每月底前",
      "2025年3月底前",
      "2027年3月底前",
      "2026年12月底前",
    ]);
  });
});

describe("the list of proofs", () => {
  it("says what to attach for each clause and where the ledgers have it", () => {
    const clauses = [clauseWording("disclosure-yearly"), clauseWording("zero-vice")];
    const results = [clauseResult("disclosure-yearly", { evidence: [area("政务公开", 2, 0, 9, 8)] })];
    const plan = composeEvidenceList({ ...sampleInput, clauses, report: { ...sampleReport, results } });
    expect(column(plan, "proof")).toEqual(["记录", "记录"]);
    expect(column(plan, "place")).toEqual(["政务公开!A3:H11", "—"]);
  });
});
