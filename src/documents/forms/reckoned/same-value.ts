import { compactText } from "../../../grid";
import { isPercentage, type TemplateValue } from "../../template/template-value";

/** Whether a value is the one that stands in a cell: shares to a tenth, names in any order. */
export function isSame(one: TemplateValue, other: TemplateValue): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  const [left, right] = [numberOf(one), numberOf(other)];
  if (left !== null && right !== null)
    // A cell that shows percentages holds 0.8.
    return areNear(left, right) || (isPercentage(one) && areNear(left, right * 100));
  return !isPercentage(one) && !isPercentage(other) && wordsOf(one) === wordsOf(other);
}

const NEAR = 0.06;

function areNear(one: number, other: number): boolean {
  return Math.abs(one - other) < NEAR;
}

function numberOf(value: NonNullable<TemplateValue>): number | null {
  if (typeof value === "number") return value;
  if (isPercentage(value)) return value.percent;
  const [, digits] = /^(-?\d+(?:\.\d+)?)[%次件场人个分天]?$/u.exec(compactText(value)) ?? [];
  return digits === undefined ? null : Number(digits);
}

function wordsOf(value: string | number): string {
  return compactText(value)
    .split(/[、，,；;]/u)
    .sort()
    .join("、");
}
