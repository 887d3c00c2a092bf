import type { MeasureCall } from "../measures";
import { all, filled } from "./conditions";

/** The share of a study plan's rows in which the columns are filled that a standard asks for. */
export function studyPlanWith(...fields: readonly ("topic" | "date" | "people" | "budget")[]) {
  return {
    measure: "share-of-records",
    ledger: "study-plan",
    planned: true,
    having: all(...fields.map(filled)),
    dateFields: ["date"],
    label: ["topic"],
  } as const satisfies MeasureCall;
}
