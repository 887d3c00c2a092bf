import { composeWorkSummary } from "../../../src/documents/sheets/work-summary/work-summary";
import { composePlan } from "../../../src/documents/sheets/plan/plan";
import { readSaid } from "../../../src/own-sheets/fields/read-said";
import {
  carryOver,
  composeSheets,
  fillableFields,
  type DocumentInput,
  type SheetPlan,
} from "../../../src/documents";
import { sheetOfPlan } from "../../support/sheet-of-plan";
import { changed, typed, valueOf } from "../../support/typed-on-plan";
import { sampleInput } from "../../documents/sample-input";

/** What the clerk says once for all sheets, in 模板字段 or in the pane. */

const COUNTY = "county-three-excellent-one-satisfied";
const DISTRICT = "district-civilized-organ";
const saying = (
  said: Readonly<Record<string, string>>,
  more: Partial<DocumentInput> = {},
): DocumentInput => ({
  ...sampleInput,
  ...more,
  said,
});
const of = (standard: string): Partial<DocumentInput> => ({ report: { ...sampleInput.report, standard } });

function sheet(kind: Parameters<typeof composeSheets>[0][number], input: DocumentInput): SheetPlan {
  const [plan] = composeSheets([kind], input);
  if (!plan) throw new Error(`no ${kind}`);
  return plan;
}
const texts = (plan: SheetPlan): readonly string[] =>
  plan.rows.map((row) => String(row.cells["text"]?.value ?? "").trim());
const field = (input: DocumentInput, name: string) =>
  fillableFields(input).find((candidate) => candidate.name === name);
const rowOf = (plan: SheetPlan, text: string): string =>
  plan.rows.find((row) => row.cells["field"]?.value === text)?.id ?? "";

describe("the unit's own wording", () => {
  it("stands instead of the whole paragraph, a line a paragraph, in every skeleton that has it", () => {
    const said = { 指导思想: "高举旗帜，服务大局。\n突出主业，办好实事。", 创建意义: "创建是抓手。" };
    for (const standard of ["city-civilized-organ", DISTRICT]) {
      const lines = texts(sheet("plan", saying(said, of(standard))));
      const at = lines.indexOf("高举旗帜，服务大局。");
      expect(lines[at + 1]).toBe("突出主业，办好实事。");
      expect(lines.join("\n")).not.toContain("为指导，");
    }
    expect(texts(sheet("plan", saying(said, of(COUNTY))))).toContain("创建是抓手。");
  });

  it("replaces the introduction and the aim too, and its blanks are asked for like ours", () => {
    const said = {
      引言: "为做好｛｛单位全称｝｝{{规划年度}}创建工作，由{{牵头领导}}牵头，制定本规划。",
      总目标: "力争达标。",
    };
    const plan = sheet("plan", saying(said));
    expect(texts(plan)).toContain("为做好云岭市档案局2025年创建工作，由____牵头，制定本规划。");
    expect(texts(plan)).toContain("力争达标。");
    expect(plan.blankNames).toContain("牵头领导");
    expect(plan.blankNames).not.toContain("上级文件名称");
  });

  it("goes into a plan that was written before, but not over a paragraph that the clerk edited there", () => {
    const before = sheet("plan", saying({}));
    const after = sheet("plan", saying({ 指导思想: "突出主业。\n办好实事。" }));
    const renewed = carryOver(after, sheetOfPlan(before)).plan;
    expect(valueOf(renewed, "guiding-thought-text", "text")).toBe("　　突出主业。");
    expect(valueOf(renewed, "guiding-thought-text-2", "text")).toBe("　　办好实事。");
    const edited = typed(before, "guiding-thought-text", "text", "我自己写的一段。");
    expect(valueOf(carryOver(after, edited).plan, "guiding-thought-text", "text")).toBe("我自己写的一段。");
  });
});

describe("what can be said once", () => {
  it("is listed with its present value, where that comes from, and who asks for it", () => {
    expect(field(sampleInput, "指导思想")).toMatchObject({
      form: "paragraphs",
      source: "draft",
      kinds: ["plan"],
    });
    expect(field(sampleInput, "指导思想")?.value).toContain("思想为指导");
    expect(field(sampleInput, "总目标")).toMatchObject({ source: "draft", form: "paragraphs" });
    expect(field(sampleInput, "单位全称")).toMatchObject({ value: "云岭市档案局", source: "ledgers" });
    expect(field({ ...sampleInput, said: { 总目标: "力争达标。" } }, "总目标")).toMatchObject({
      value: "力争达标。",
      source: "clerk",
    });
    expect(field(sampleInput, "创建投入金额（2024年）")).toMatchObject({
      others: ["创建投入金额"],
      value: null,
      kinds: ["work-summary"],
    });
  });
});

describe("the sheet 模板字段", () => {
  const now = saying({ 领导小组组长: "郑六" }, { saidOnSheet: { 领导小组组长: "王五" } });
  const before = sheet("template-fields", saying({}));
  const id = rowOf(before, "{{领导小组组长}}");

  it("takes what was typed in the pane instead of what it said when that was typed", () => {
    const renewed = carryOver(sheet("template-fields", now), typed(before, id, "typed", "王五")).plan;
    expect(valueOf(renewed, id, "typed")).toBe("郑六");
    expect(readSaid(sheetOfPlan(renewed)).said).toEqual({ 领导小组组长: "郑六" });
  });

  it("keeps what was typed on it since", () => {
    const renewed = carryOver(sheet("template-fields", now), typed(before, id, "typed", "赵七")).plan;
    expect(valueOf(renewed, id, "typed")).toBe("赵七");
  });

  it("gives up what was taken back in the pane, and nothing else", () => {
    const backed = saying({}, { saidOnSheet: { 领导小组组长: "王五" } });
    const other = rowOf(before, "{{领导小组副组长}}");
    const there = changed(typed(before, id, "typed", "王五"), (values) => {
      const row = values.find((cells) => cells[0] === "{{领导小组副组长}}");
      if (row) row[3] = "孟秋";
    });
    const renewed = carryOver(sheet("template-fields", backed), there).plan;
    expect(valueOf(renewed, id, "typed")).toBeNull();
    expect(valueOf(renewed, other, "typed")).toBe("孟秋");
  });

  it("keeps a figure's year, though the field to copy is named without it", () => {
    const figure = rowOf(before, "{{创建投入金额}}");
    const { said } = readSaid(typed(before, figure, "typed", 8000));
    expect(said).toEqual({ "创建投入金额（2024年）": "8000" });
  });

  it("is one for all standards, and keeps what another standard's plan asks for", () => {
    expect(before.edition).toBeUndefined();
    const meaning = rowOf(before, "{{创建意义}}");
    const county = sheet("template-fields", saying({}, of(COUNTY)));
    const there = typed(before, meaning, "typed", "创建是抓手。");
    expect(valueOf(carryOver(county, there).plan, meaning, "typed")).toBe("创建是抓手。");
  });

  it("holds the choice of the plan's skeleton and of 存在的不足", () => {
    const chosen = { 创建规划的骨架: "丙（区级）", "工作总结的“存在的不足”": "不写" };
    expect(texts(sheet("plan", saying(chosen)))).toContain("一、创建目标和要求");
    expect(texts(sheet("work-summary", saying({}))).join("\n")).toContain("、存在的不足");
    expect(texts(sheet("work-summary", saying(chosen))).join("\n")).not.toContain("、存在的不足");
    const there = typed(before, rowOf(before, "创建规划的骨架"), "typed", "丙（区级）");
    expect(readSaid(there)).toEqual({ said: { 创建规划的骨架: "丙（区级）" }, findings: [] });
  });

  it("tells a choice that is none, with its cell, and does not take it", () => {
    const there = typed(before, rowOf(before, "创建规划的骨架"), "typed", "丁");
    const { said, findings } = readSaid(there);
    expect(said).toEqual({});
    expect(findings).toMatchObject([{ problem: "no-such-choice", value: "丁", cell: { column: 3 } }]);
  });
});

describe("a figure said for one year", () => {
  it("is no figure of the next: it is asked for again and last year's stays below", () => {
    const flag = "leadership-means";
    const last = composeWorkSummary(sampleInput, true);
    const text = String(valueOf(last, flag, "text")).replace("____", "8000");
    const { period } = sampleInput.report;
    const report = {
      ...sampleInput.report,
      period: { ...period, from: "2025-01-01", to: "2025-12-31", asOf: "2025-12-31" },
    };
    const next = composeWorkSummary({ ...sampleInput, report }, true);
    const carried = carryOver(next, typed(last, flag, "text", text)).plan;
    expect(valueOf(carried, flag, "text")).toContain("____");
    expect(carried.blankNames).toContain("创建投入金额（2025年）");
    const kept = carried.rows.filter((row) => String(row.cells["text"]?.value ?? "").includes("8000"));
    expect(kept.map(({ role }) => role)).toEqual(["note"]);
    expect(carryOver(next, sheetOfPlan(carried)).plan).toEqual(carried);
  });

  it("stays filled within its year", () => {
    const last = composePlan(sampleInput);
    const id = "organization-leading-group";
    const answered = String(valueOf(last, id, "text")).replace("____", "李明");
    expect(valueOf(carryOver(last, typed(last, id, "text", answered)).plan, id, "text")).toBe(answered);
  });
});
