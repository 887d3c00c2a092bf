import type { PlanValue } from "../kit/sheet-plan";

/** A figure of per cent: 83.3. A cell that shows percentages takes it as 0.833. */
export interface Percentage {
  readonly percent: number;
}

export type TemplateValue = PlanValue | Percentage;

export function isPercentage(value: TemplateValue | undefined): value is Percentage {
  return typeof value === "object" && value !== null;
}

/** A figure as it goes into a copy: one of per cent says so, since cells take it in two ways. */
export function figureValue(value: number | null, unit: string): TemplateValue {
  return unit === "percent" && value !== null ? { percent: value } : value;
}

/** A field that a template may name once: `{{单位全称}}`, `{{study-sessions-yearly.actual}}`. */
export interface TemplateField {
  /** Between the braces, as it is offered. */
  readonly name: string;
  /** Other ways to say it. */
  readonly others: readonly string[];
  /** Null where nothing is known: it becomes a blank. */
  readonly value: TemplateValue;
}

/** Items of which each fills a row of its own: `{{任务.责任科室}}`. */
export interface TemplateList {
  readonly name: string;
  readonly fields: readonly string[];
  readonly items: readonly Readonly<Record<string, TemplateValue>>[];
}

/** What a template's placeholders can be filled with. */
export interface TemplateFields {
  readonly fields: readonly TemplateField[];
  readonly lists: readonly TemplateList[];
  /** What the clerk said for marks, by their names: ××局 → 清河县某局. */
  readonly said: Readonly<Record<string, string>>;
}
