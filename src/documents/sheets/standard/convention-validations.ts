import { inChinese } from "../../../locales";
import { offeredConventions, type Convention, type Standard } from "../../../standards";
import type { PlanValidation } from "../../kit/sheet-plan";

/** The choices and bounds of their cells. */
export function conventionValidations(standard: Standard): PlanValidation[] {
  return offeredConventions(standard).map(({ id, values }: Convention): PlanValidation => {
    const rule =
      "unit" in values
        ? { choices: [], range: { min: values.min, max: values.max } }
        : { choices: values.choices.map(([, name]) => inChinese(name)) };
    return { column: "own-target", ...rule, rows: [id] };
  });
}
