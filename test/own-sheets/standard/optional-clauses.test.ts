import { composeStandard } from "../../../src/documents/sheets/standard/standard";
import { readStandardSheet } from "../../../src/own-sheets/standard/read-standard";
import { say } from "../../../src/locales";
import { findStandard, STANDARDS, withOptionalClauses, type Standard } from "../../../src/standards";
import { ledger, recognition } from "../../check/make";
import { checkRecognised, YEAR_2024 } from "../../check/run";
import { typeIntoPlan } from "../../support/type-into-plan";
import { sampleInput } from "../../documents/sample-input";

const city = findStandard("city-civilized-organ") as Standard;
const plan = composeStandard(sampleInput);
const study = ledger("study", [{ date: "2024-03-01", form: "collective", expected: 20, present: 17 }]);

/** Checks with what was typed on the sheet. */
function checked(entries: Parameters<typeof typeIntoPlan>[1]) {
  const { overrides, findings } = readStandardSheet(typeIntoPlan(plan, entries), city);
  expect(findings).toEqual([]);
  return checkRecognised(recognition([study]), {
    standard: withOptionalClauses(city),
    overrides,
    period: YEAR_2024,
    unit: "某局",
  });
}

test("clauses that no standard asks for, and those that only another scores, stand on the sheet, switched off", () => {
  const optional = plan.rows.filter(({ cells }) => String(cells["dimension"]?.value).startsWith("选用指标"));
  expect(optional.map(({ id, cells }) => [id, cells["enabled"]?.value])).toEqual(
    [
      "civilized-department-activity",
      "study-attendance-rate",
      "makeup-study",
      "zero-family-planning",
      "leave-procedure",
      "attendance-monthly-publish",
      "service-practical-deeds",
      "grassroots-research",
    ].map((id) => [id, "停用"]),
  );
});

test("they are judged only once a unit switches them on, with the points that it gives them, and that is told", () => {
  const without = checked([]);
  expect(without.results.map(({ id }) => id)).not.toContain("study-attendance-rate");
  expect(without.dimensions.map(({ id }) => id)).not.toContain("optional");
  expect(without.changes).toEqual([]);
  const report = checked([
    ["study-attendance-rate", "enabled", "启用"],
    ["study-attendance-rate", "own-target", "85%"],
    ["study-attendance-rate", "own-weight", 2],
  ]);
  const result = report.results.find(({ id }) => id === "study-attendance-rate");
  expect(result).toMatchObject({ verdict: "met", actual: 85, weight: 2, score: 2 });
  expect(report.changes.map((text) => say(text, "zh-CN"))).toEqual([
    "集中学习到课率：选用",
    "集中学习到课率：目标改为≥85%（原≥90%）",
    "集中学习到课率：分值改为2（原0）",
    "分值合计102分，不是100分",
  ]);
});

test("every standard offers them and still passes its own check", () => {
  for (const standard of STANDARDS) {
    const report = checkRecognised(recognition([]), {
      standard: withOptionalClauses(standard),
      period: YEAR_2024,
      unit: "某局",
    });
    expect(report.dimensions.map(({ id }) => id)).not.toContain("optional");
  }
});

test("switched off is the clerk's only where the row was not written so, whatever the standard asks by now", () => {
  const union = findStandard("union-three-excellent-three-satisfied") as Standard;
  const report = { ...sampleInput.report, standard: union.id };
  const written = composeStandard({ ...sampleInput, report });
  const off = (dimension: string) => {
    const sheet = typeIntoPlan(written, [
      ["grassroots-research", "dimension", dimension],
      ["grassroots-research", "enabled", "停用"],
    ]);
    return readStandardSheet(sheet, union).overrides["grassroots-research"];
  };
  expect(off("选用指标（默认停用）")).toBeUndefined();
  expect(off("总体")).toEqual({ enabled: false });
  expect(off("")).toEqual({ enabled: false });
});
