import { isReviewable } from "../../check";
import { isDay } from "../../grid";
import type { CheckOptions, PeriodChoice } from "../check-options";
import { isObject } from "./is-object";

/**
 * Reads what the clerk chose last in this workbook: a standard, a period (null: the data decide) and an as-of day
 * (null: today). Null where nothing was kept, as in workbooks of 0.1.0; of what is kept in another form a part is left out.
 */
export function readChosen(value: unknown): CheckOptions | null {
  if (!isObject(value) || typeof value["standard"] !== "string" || value["standard"] === "") return null;
  const { standard, asOf } = value;
  return { standard, period: readPeriod(value["period"]), asOf: isDay(asOf) ? asOf : null };
}

/** Whether two choices are the same. */
export function sameChoice(one: CheckOptions | null, other: CheckOptions): boolean {
  return (
    one?.standard === other.standard &&
    one.asOf === other.asOf &&
    one.period?.from === other.period?.from &&
    one.period?.to === other.period?.to
  );
}

function readPeriod(value: unknown): PeriodChoice | null {
  if (!isObject(value)) return null;
  const { from, to } = value;
  return isDay(from) && isDay(to) && isReviewable({ from, to }) ? { from, to } : null;
}
