/** How a figure is held against its target. */
export type Operator = "at-least" | "at-most" | "above" | "below" | "equals";

/** What a figure counts. Each has a text `unit.<unit>`. */
export type Unit =
  | "session"
  | "time"
  | "month"
  | "quarter"
  | "half-year"
  | "year"
  | "week"
  | "friday"
  | "hour"
  | "day"
  | "person"
  | "department"
  | "point"
  | "percent"
  | "kind"
  | "item"
  | "case"
  | "document"
  | "article"
  | "issue"
  | "yuan"
  | "cell";

/** The stretch within which a target has to be reached; `period` is the whole time under review. */
export type TargetPeriod = "week" | "month" | "quarter" | "half-year" | "year" | "period";

/** A target as a clause or a standard states it: 「≥2次/月」 is at-least 2 session per month. */
export interface Target {
  readonly operator: Operator;
  readonly value: number;
  readonly unit: Unit;
  readonly per: TargetPeriod;
}

/** Whether a figure satisfies an operator and a value. A hair of floating point never decides. */
export function satisfies(actual: number, operator: Operator, value: number): boolean {
  const hair = 1e-9;
  switch (operator) {
    case "at-least":
      return actual >= value - hair;
    case "at-most":
      return actual <= value + hair;
    case "above":
      return actual > value + hair;
    case "below":
      return actual < value - hair;
    case "equals":
      return Math.abs(actual - value) <= hair;
  }
}
