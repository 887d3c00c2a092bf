import { compactText, type CellValue } from "../../../grid";
import { isPercentage, type TemplateValue } from "../../template/template-value";

/** Whether a value is the one that stands in a cell: shares to a tenth, names in any order. */
export function isSame(one: TemplateValue, other: TemplateValue | CellValue): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  const [left, right] = [numberOf(one), numberOf(other)];
  if (left !== null && right !== null) return Math.abs(left - right) < NEAR || isShare(one, other);
  return wordsOf(one) === wordsOf(other);
}

const NEAR = 0.06;

function isShare(one: TemplateValue | CellValue, other: TemplateValue | CellValue): boolean {
  const [left, right] = [numberOf(one) ?? 0, numberOf(other) ?? 0];
  return isPercentage(one as TemplateValue) && Math.abs(left - right * 100) < NEAR;
}

function numberOf(value: TemplateValue | CellValue): number | null {
  if (typeof value === "number") return value;
  if (isPercentage(value as TemplateValue)) return (value as { percent: number }).percent;
  const [, digits] = /^(-?\d+(?:\.\d+)?)[%次件场人个分天]?$/u.exec(compactText(value as CellValue)) ?? [];
  return digits === undefined ? null : Number(digits);
}

function wordsOf(value: TemplateValue | CellValue): string {
  return compactText(value as CellValue)
    .split(/[、，,；;]/u)
    .sort()
    .join("、");
}
