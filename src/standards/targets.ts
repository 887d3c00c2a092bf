import type { Operator, Target, TargetPeriod, Unit } from "../measures";

const target = (operator: Operator, value: number, unit: Unit, per: TargetPeriod): Target => ({
  operator,
  value,
  unit,
  per,
});

export const atLeast = (value: number, unit: Unit, per: TargetPeriod): Target =>
  target("at-least", value, unit, per);
export const atMost = (value: number, unit: Unit, per: TargetPeriod): Target =>
  target("at-most", value, unit, per);
export const below = (value: number, unit: Unit, per: TargetPeriod): Target =>
  target("below", value, unit, per);
export const above = (value: number, unit: Unit, per: TargetPeriod): Target =>
  target("above", value, unit, per);
/** A share in percent over the whole period. */
export const percent = (value: number): Target => target("at-least", value, "percent", "period");
/** None at all. */
export const zero: Target = target("equals", 0, "case", "period");
/** So many of a list. */
export const allOf = (value: number, unit: Unit = "item"): Target =>
  target("at-least", value, unit, "period");
export const confirmed: Target = target("equals", 1, "item", "period");
