import type { Measure } from "../measure";
import { nothing } from "../measured";

/** Only a person can say. */
interface ManualCall {
  readonly measure: "manual";
}

export const manual: Measure<ManualCall> = {
  name: "manual",
  unit: "item",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  needs: () => [],
  run: (_call, target) => ({ ...nothing("none", target), declare: true }),
};
