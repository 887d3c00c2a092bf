import type { Day } from "../../grid";

/** The time under review; data count up to `asOf`, which is never later than `to`. */
export interface ReviewPeriod {
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day;
}
