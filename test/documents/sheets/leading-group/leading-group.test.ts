import { type DocumentInput, carryOver, composeSheets } from "../../../../src/documents";
import { composeLeadingGroup } from "../../../../src/documents/sheets/leading-group/leading-group";
import { describePlan } from "../../../support/describe-plan";
import { sheetOfPlan } from "../../../support/sheet-of-plan";
import { sampleInput } from "../../sample-input";
import { column } from "../../plan-texts";
import { ledger, withLedgers } from "../../text-ledger";

const GROUP = ledger(
  "roster",
  { "group-role": "组长", name: "丁一白", position: "局长", department: "局领导" },
  { "group-role": "副组长", name: "白小舟", position: "副局长" },
  { "group-role": "办公室主任", name: "林小满", department: "办公室" },
);

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet leading-group as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(composeLeadingGroup(sampleInput))).toMatchSnapshot();
  });
});

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

  it("is completed from the roster: who has left gives way, deputies and departments that are missing are proposed", () => {
    const roster = ledger(
      "roster",
      { name: "丁一白", position: "局长", department: "局领导" },
      { name: "白小舟", position: "副局长", department: "局领导" },
      { name: "江望", position: "副局长", department: "局领导" },
      { name: "林小满", position: "主任", department: "办公室" },
      { name: "石青", position: "股长", department: "执法股" },
      { name: "老秦", position: "科员", department: "执法股", status: "retired" },
    );
    const listed = ledger(
      "roster",
      { "group-role": "组长", name: "丁一白", department: "局领导" },
      { "group-role": "副组长", name: "白小舟", department: "局领导" },
      { "group-role": "成员", name: "老秦", department: "执法股" },
    );
    const input = withLedgers(roster, listed);
    const [plan] = composeSheets(["leading-group"], input);
    if (!plan) throw new Error("no leading group");
    expect(column(plan, "role")).toEqual(["组长", "副组长", "副组长", "成员", "成员", "办公室主任"]);
    const printed = plan.rows.flatMap(({ cells }) => Object.values(cells).map(({ value }) => String(value)));
    expect(printed).toContain(
      "说明：姓名取自本单位领导小组名单，已不在岗的未列入，空缺的按花名册的职务拟定。",
    );
    expect(printed.filter((text) => text.startsWith("说明：")).join()).not.toMatch(/老秦|请/);
    expect(column(plan, "name")).toEqual([
      "丁一白",
      "白小舟",
      "江望（拟）",
      "石青（拟）",
      "林小满（拟）",
      "林小满（拟）",
    ]);
    const [text] = composeSheets(["plan"], input).map(({ rows }) =>
      rows.map(({ cells }) => String(cells["text"]?.value)).join(""),
    );
    expect(text).toContain("由丁一白任组长、白小舟、江望（拟）任副组长");
    expect(text).toContain("日常工作由办公室（拟）承担，林小满（拟）任领导小组办公室主任");
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
    expect(text(withLedgers(GROUP))).toContain("由丁一白任组长、白小舟任副组长");
    expect(text(withLedgers(GROUP))).toContain("领导小组日常工作由办公室承担，林小满任领导小组办公室主任");
    expect(text({ ...withLedgers(GROUP), known: { 领导小组组长: "孟秋" } })).toContain("由孟秋任组长");
    expect(text({ ...sampleInput, unit: "", known: { 单位全称: "云岭市档案局" } })).toContain("云岭市档案局");
  });
});
