import { styleOf, type PlanConditionalFormat, type PlanValidation, type SheetPlan } from "../../documents";
import { fitsRule } from "./choices-sheet";
import { areaOfRange, columnOf } from "./lay-out";
import { rangeOf } from "../read/read-cells";
import { rectanglesOf } from "./rectangles";
import { step, type Step } from "./request-batches";

type SheetOf = () => Excel.Worksheet;

/** Where a column's choices stand when they are too long for a rule: the formula of their cells. */
export type ChoicesSource = (choices: readonly string[]) => string;

/** Drop-downs and number bounds for the body of a column. Excel warns about anything else and lets it stand. */
export function writeValidations(sheet: SheetOf, plan: SheetPlan, source: ChoicesSource): readonly Step[] {
  return plan.validations.flatMap((validation) => {
    const column = columnOf(plan, validation.column);
    const { rows: ids } = validation;
    const meant = ids && new Set(ids);
    const body = rectanglesOf(plan.rows.length, 1, (at) => {
      const row = plan.rows[at];
      return (row?.role === "body" && (meant?.has(row.id ?? "") ?? true)) || undefined;
    });
    return body.map(({ area }) =>
      step(10, () => {
        const rules = rangeOf(sheet(), { ...area, column }).dataValidation;
        rules.rule = ruleOf(validation, source);
        rules.ignoreBlanks = true;
        rules.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
      }),
    );
  });
}

/** Formats that follow the cells' texts or numbers. */
export function writeConditionalFormats(sheet: SheetOf, plan: SheetPlan): readonly Step[] {
  return (plan.conditionalFormats ?? []).map((format) =>
    step(20, () => addFormat(rangeOf(sheet(), areaOfRange(plan, format.range)).conditionalFormats, format)),
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
  // Compared with a constant: a formula would be read from the active cell, wherever that is.
  for (const text of format.texts) {
    const { cellValue } = formats.add("CellValue");
    const { font, fill } = styleOf(format.style);
    cellValue.rule = { formula1: `="${text.replace(/"/g, '""')}"`, operator: "EqualTo" };
    cellValue.format.font.color = font.color;
    cellValue.format.font.bold = font.bold ?? false;
    if (fill) cellValue.format.fill.color = fill;
  }
}
