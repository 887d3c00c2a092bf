import type { MeasureCall } from "../measures";
import { all, any, contains, creationWords, isOneOf } from "./conditions";

/** 规划 and 方案 are named like other things, too: one of the creation work says so. */
export const creationDocument = contains("name", ...creationWords);

const issuedAs = (...names: readonly string[]) =>
  all(any(isOneOf("type", "plan"), contains("name", ...names)), creationDocument);

/**
 * The creation plan as issued at the beginning of the period, up to sixty days before it.
 *
 * @param until the day of the year (`MM-DD`) until which a standard lets it be issued; without one so many days as the unit allows
 */
export function creationPlanIssued(until?: string): MeasureCall {
  return {
    measure: "records-in-window",
    ledger: "document",
    where: issuedAs("规划", "方案"),
    dateFields: ["issued"],
    window: { daysBefore: 60, ...(until === undefined ? {} : { until }) },
    laterYears: issuedAs("规划", "方案", "计划"),
  };
}
