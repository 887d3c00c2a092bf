import type { Check } from "./check";
import { memberOf } from "../protocol/member-of";
import { intersectionOf } from "../model";
import { RangeRef } from "../actions/range-ref";

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];
const ALERTS = ["Stop", "Warning", "Information"];

export const operatorKnown: Check = ({ args: [rule] }) => {
  if (typeof rule !== "object" || rule === null) return "InvalidArgument";
  const operators = Object.values(rule).map((kind) => memberOf(kind, "operator"));
  const wrong = operators.some((one) => one !== undefined && !OPERATORS.some((known) => known === one));
  return wrong ? "InvalidArgument" : null;
};

export const alertStyleKnown: Check = ({ args: [alert] }) => {
  const style = memberOf(alert, "style");
  return style === undefined || ALERTS.some((known) => known === style) ? null : "InvalidArgument";
};

/** A rule can't be set over cells some of which have a rule or a prompt already (office-js issue 2594). */
export const oneRuleInRange: Check = ({ target }) => {
  if (!(target instanceof RangeRef)) return null;
  const { sheet, area } = target;
  const found = sheet.validations.flatMap(({ areas, validation }) => {
    const cells = areas.reduce((sum, one) => {
      const common = intersectionOf(one, area);
      return sum + (common ? common.rows * common.columns : 0);
    }, 0);
    return cells > 0 ? [{ cells, rule: JSON.stringify(validation) }] : [];
  });
  const covered = found.reduce((sum, { cells }) => sum + cells, 0);
  const isOne = new Set(found.map(({ rule }) => rule)).size <= 1;
  return covered === 0 || (isOne && covered === area.rows * area.columns) ? null : "InvalidArgument";
};
