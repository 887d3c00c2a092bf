import type { Rule } from "../../../members";
import { ApiError } from "../protocol/api-error";
import type { Call, World } from "../protocol/world";
import { alertStyleKnown, oneRuleInRange, operatorKnown } from "./cell-rules";
import type { Check } from "./check";
import { axisThere, seriesWithFigures } from "./charts";
import { entireRows, innerLine, noMergeInTable, rangeOfThisSheet } from "./ranges";
import { numberFormat, settingsBelowLimit, shortTip, typedText } from "./texts";
import { count, nameNotOnActiveSheet, noGroupedSheets, notVeryHidden, ownWorkbookInFront } from "./workbook";

const CHECKS: Readonly<Record<Rule, Check>> = {
  "alert-style-known": alertStyleKnown,
  "axis-there": axisThere,
  count,
  "entire-rows": entireRows,
  "inner-line": innerLine,
  "name-not-on-active-sheet": nameNotOnActiveSheet,
  "no-grouped-sheets": noGroupedSheets,
  "no-merge-in-table": noMergeInTable,
  "not-very-hidden": notVeryHidden,
  "number-format": numberFormat,
  "one-rule-in-range": oneRuleInRange,
  "operator-known": operatorKnown,
  "own-workbook-in-front": ownWorkbookInFront,
  "range-of-this-sheet": rangeOfThisSheet,
  "series-with-figures": seriesWithFigures,
  "settings-below-limit": settingsBelowLimit,
  "short-tip": shortTip,
  "typed-text": typedText,
};

/** Refuses a call that breaks a rule of its member's row. */
export function refuse(call: Call, world: World): void {
  for (const rule of call.member.rules ?? []) {
    const code = CHECKS[rule](call, world);
    if (code !== null) throw new ApiError(code);
  }
}
