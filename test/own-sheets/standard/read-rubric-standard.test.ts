import { carryOver } from "../../../src/documents";
import { composeStandard } from "../../../src/documents/sheets/standard/standard";
import { readStandardSheet } from "../../../src/own-sheets/standard/read-standard";
import { withRequirementWords } from "../../../src/standards";
import { sheetOf } from "../../recognise/read-sheets";
import { standardOfSheet } from "../../support/rubric-of-a-station";
import { sheetOfPlan } from "../../support/sheet-of-plan";
import { typeIntoPlan, type Typed } from "../../support/type-into-plan";
import { rubricSheet, RUBRIC_SHEET, UNSURE_ROWS } from "../../support/workbooks";
import { sampleInput } from "../../documents/sample-input";

const rubricOf = (rows: Parameters<typeof rubricSheet>[0]) =>
  standardOfSheet(sheetOf(RUBRIC_SHEET, rubricSheet(rows)));
const standard = rubricOf(UNSURE_ROWS);
const planOf = (one: typeof standard) => composeStandard({ ...sampleInput, standard: one });
const plan = planOf(standard);
const idOf = (words: string): string =>
  standard.clauses?.find(({ title }) => title.zh.includes(words))?.id ?? "";
const study = idOf("集中学习");
const garden = idOf("苗圃");
const read = (...entries: Typed) => readStandardSheet(typeIntoPlan(plan, entries), standard);
const settled = (...entries: Typed) => {
  const { requirements } = read(...entries);
  return (id: string) => withRequirementWords(standard, requirements).clauses?.find((one) => one.id === id);
};

describe("创建标准 of a unit's own rubric", () => {
  it("says of each requirement how it is counted and scored, in words that can be written otherwise", () => {
    const cells = plan.rows.find(({ id }) => id === study)?.cells;
    const said = ["measure", "ledger", "words", "per", "rule", "enabled"].map((key) => cells?.[key]?.value);
    expect(said).toEqual(["计次数", "学习台账", "按内置条款", "每季度", "少一次扣1分", "启用"]);
    const unsure = plan.rows.find(({ id }) => id === idOf("卫生检查得分"));
    expect(unsure?.cells["enabled"]?.value).toBe("待确认");
  });

  it("says nothing where nobody wrote on it", () => {
    expect(read()).toMatchObject({ overrides: {}, requirements: {}, findings: [] });
  });

  it.each([
    ["words", "森林防火、条例", { words: ["森林防火", "条例"] }],
    ["per", "每年", { per: "year" }],
    ["ledger", "活动台账", { ledger: "activity" }],
    ["measure", "人员覆盖率", { measure: "persons" }],
    ["rule", "每少1次扣2分", { rule: "每少1次扣2分" }],
  ])("takes %s that the clerk wrote otherwise", (column, value, word) => {
    const { requirements, findings } = read([study, column, value]);
    expect(findings).toEqual([]);
    expect(requirements).toEqual({ [study]: word });
  });

  it("counts what only a person could tell by a ledger, with the figure that stands beside it", () => {
    const clause = settled(
      [garden, "measure", "计次数"],
      [garden, "ledger", "卫生检查"],
      [garden, "per", "每月"],
      [garden, "own-target", 2],
    )(garden);
    expect(clause).toMatchObject({
      kind: "Q",
      measure: { measure: "count-by-period", ledger: "hygiene" },
      target: { value: 2, per: "month" },
    });
  });

  it("takes a requirement that was not sure once the clerk switches it on", () => {
    const id = idOf("卫生检查得分");
    expect(standard.clauses?.find((one) => one.id === id)?.proposed).toBe(true);
    expect(settled([id, "enabled", "启用"])(id)?.proposed).toBe(false);
  });

  it.each([
    ["measure", "数一数", "standard-own-no-measure"],
    ["ledger", "花名册子", "standard-own-no-ledger"],
    ["per", "每天", "standard-own-no-period"],
    ["rule", "看着办", "standard-rule-unread"],
  ])("says in which cell %s can't be understood and counts as before", (column, value, problem) => {
    const { requirements, findings } = read([study, column, value]);
    expect(requirements).toEqual({});
    expect(findings.map(({ problem: one, value: shown }) => [one, shown])).toEqual([[problem, value]]);
  });

  it("keeps what the clerk wrote when it is written again, and reads it again", () => {
    const sheet = typeIntoPlan(plan, [
      [study, "words", "森林防火"],
      [study, "rule", "每少1次扣2分"],
    ]);
    const again = sheetOfPlan(carryOver(plan, sheet).plan);
    expect(readStandardSheet(again, standard).requirements).toEqual({
      [study]: { words: ["森林防火"], rule: "每少1次扣2分" },
    });
  });

  it("takes for the clerk's only what the clerk wrote: what was agreed to in the pane since is newer than an untouched cell", () => {
    const later = withRequirementWords(standard, { [study]: { words: ["条例"], per: "year" } });
    expect(readStandardSheet(sheetOfPlan(plan), later).requirements).toEqual({});
    const written = carryOver(planOf(later), sheetOfPlan(plan)).plan.rows.find(({ id }) => id === study);
    expect([written?.cells["words"]?.value, written?.cells["per"]?.value]).toEqual(["条例", "每年"]);
  });

  it("holds 130 requirements, and points above a hundred where the rubric has them", () => {
    const rows = Array.from({ length: 130 }, (_, at) => [
      at === 0 ? "各项（1300分）" : "",
      `每季度巡护第${String(at + 1)}林班不少于1次`,
      10,
      "少一次扣1分",
      "查记录",
      "管护科",
    ]);
    const large = rubricOf(rows);
    const composed = planOf(large);
    const ids = large.clauses?.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(130);
    const last = ids.at(-1) ?? "";
    const sheet = typeIntoPlan(composed, [
      [last, "own-weight", 200],
      [last, "words", "林班"],
    ]);
    expect(readStandardSheet(sheet, large)).toMatchObject({
      findings: [],
      overrides: { [last]: { weight: 200 } },
      requirements: { [last]: { words: ["林班"] } },
    });
  });
});
