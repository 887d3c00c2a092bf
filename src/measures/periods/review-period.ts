import type { Day } from "../../grid";

/** The time under review; data count up to `asOf`, which is never later than `to`. */
export interface ReviewPeriod {
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day;
  /** The workbook plainly begins on this day, in the middle of the period: months, quarters and weeks before it are not asked. */
  readonly begins?: Day;
}
