import { styleOf, type PlanConditionalFormat, type PlanValidation, type SheetPlan } from "../../documents";
import type { Area } from "../../grid";
import { addressable, validationOf } from "./areas";
import { fitsRule } from "./choices-sheet";
import { areaOfRange, columnOf } from "./lay-out";
import { rangeOf } from "../read/read-cells";
import { rectanglesOf } from "./rectangles";
import { look, type Look } from "./looks";
import { step, type Step } from "./request-batches";

type SheetOf = () => Excel.Worksheet;

/** Gives the formula of the cells that hold choices which are too long for a rule. */
export type ChoicesSource = (choices: readonly string[]) => string;

/** Writes drop-downs and number bounds for the body of a column. Excel warns about any other value and allows it. */
export function writeValidations(sheet: SheetOf, plan: SheetPlan, source: ChoicesSource): readonly Step[] {
  const byRule = new Map<string, { readonly validation: PlanValidation; readonly areas: readonly Area[] }>();
  for (const validation of plan.validations) {
    const { choices, range } = validation;
    const rule = JSON.stringify([choices, range]);
    const areas = [...(byRule.get(rule)?.areas ?? []), ...areasOfValidation(plan, validation)];
    byRule.set(rule, { validation, areas });
  }
  return [...byRule.values()].flatMap(({ validation, areas }) =>
    addressable(areas).map((some) =>
      step(
        10,
        () => {
          const rules = validationOf(sheet(), some);
          rules.rule = ruleOf(validation, source);
          rules.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
        },
        some.length * 8,
      ),
    ),
  );
}

function areasOfValidation(plan: SheetPlan, validation: PlanValidation): readonly Area[] {
  const column = columnOf(plan, validation.column);
  const { rows: ids } = validation;
  const meant = ids && new Set(ids);
  const body = rectanglesOf(plan.rows.length, 1, (at) => {
    const row = plan.rows[at];
    return (row?.role === "body" && (meant?.has(row.id ?? "") ?? true)) || undefined;
  });
  return body.map(({ area }) => ({ ...area, column }));
}

/** Writes formats that depend on the cells' texts or numbers. */
export function conditionalFormatLooks(sheet: SheetOf, plan: SheetPlan): readonly Look[] {
  return (plan.conditionalFormats ?? []).map((format) =>
    look("conditional-formats", () =>
      addFormat(rangeOf(sheet(), areaOfRange(plan, format.range)).conditionalFormats, format),
    ),
  );
}

function ruleOf({ choices, range }: PlanValidation, source: ChoicesSource): Excel.DataValidationRule {
  if (range) return { decimal: { formula1: range.min, formula2: range.max, operator: "Between" } };
  return { list: { inCellDropDown: true, source: fitsRule(choices) ? choices.join(",") : source(choices) } };
}

function addFormat(formats: Excel.ConditionalFormatCollection, format: PlanConditionalFormat): void {
  if ("scale" in format) {
    const { colorScale } = formats.add("ColorScale");
    colorScale.criteria = {
      minimum: { type: "LowestValue", color: format.scale.low },
      maximum: { type: "HighestValue", color: format.scale.high },
    };
    return;
  }
  // The rule compares with a constant, because Excel would read a formula relative to the active cell, which may be
  // anywhere.
  for (const text of format.texts) {
    const { cellValue } = formats.add("CellValue");
    const { font, fill } = styleOf(format.style);
    cellValue.rule = { formula1: `="${text.replace(/"/g, '""')}"`, operator: "EqualTo" };
    cellValue.format.font.color = font.color;
    cellValue.format.font.bold = font.bold ?? false;
    if (fill) cellValue.format.fill.color = fill;
  }
}
