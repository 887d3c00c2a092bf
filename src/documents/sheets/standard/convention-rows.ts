import {
  conventionsOf,
  conventionText,
  offeredConventions,
  type Convention,
  type Standard,
} from "../../../standards";
import type { PlanRow, PlanValidation } from "../../kit/sheet-plan";
import { bodyRow } from "../../kit/table-rows";
import { inChinese } from "../../kit/wording";
import { CONVENTION_WORD, ledgerName, NO_FIGURE, STANDARD_COLUMNS } from "../../own-sheets/standard-columns";

/** A row for each convention: how the product counts, and beside it what the unit settles instead. */
export function conventionRows(standard: Standard): PlanRow[] {
  const conventions = conventionsOf(standard);
  return offeredConventions(standard).map((convention) => {
    const ledgers = convention.ledgers.map(ledgerName).join("、");
    const text = inChinese(conventionText(convention, convention.read(conventions)));
    return bodyRow(STANDARD_COLUMNS, convention.id, {
      number: { value: NO_FIGURE },
      "clause-id": { value: convention.id },
      dimension: { value: CONVENTION_WORD },
      title: { value: inChinese(convention.title) },
      measure: { value: NO_FIGURE },
      ledger: { value: ledgers === "" ? NO_FIGURE : ledgers },
      words: { value: NO_FIGURE },
      per: { value: "unit" in convention.values ? inChinese(convention.values.unit) : "选一种" },
      target: { value: `${text}\n「本地默认」` },
      weight: { value: NO_FIGURE },
    });
  });
}

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
