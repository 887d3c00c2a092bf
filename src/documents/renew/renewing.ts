import type { PlanValue, SheetPlan } from "../kit/sheet-plan";
import type { RowRecord } from "./lines/record";

/** What is known of a sheet beyond its values, and what the clerk decided, while it is renewed. */
export interface Renewing {
  /** What we wrote into the rows of the sheet, by their places among its values; null where it was not noted. */
  readonly records: readonly (RowRecord | null)[] | null;
  /** Whether items stay in the order in which they stand on the sheet. */
  readonly keepsOrder: boolean;
  /** Rows with comments, by their places among the sheet's values. */
  readonly commented: ReadonlySet<number>;
  /** Cells of ours that the clerk wrote over and that become ours again, as `overwrittenId` spells them. */
  readonly takeOurs: ReadonlySet<string>;
}

/** A cell in which the clerk wrote over ours, the same as long as its sheet, row and column are. */
export function overwrittenId({ kind, edition }: SheetPlan, rowKey: string, key: string): string {
  return [kind, ...(edition === undefined || edition === "" ? [] : [edition]), rowKey, key].join("/");
}

/** A cell of ours in which the clerk wrote something else. */
export interface Overwritten {
  /** The same from a preview to the writing. */
  readonly id: string;
  /** Its place among the sheet's values. */
  readonly at: { readonly row: number; readonly column: number };
  /** What the clerk wrote; null for nothing. */
  readonly mine: PlanValue;
  /** What we would write. */
  readonly ours: PlanValue;
}
