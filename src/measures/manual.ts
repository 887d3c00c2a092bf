import { nothing, type Measure } from "./measure";

/** Only a person can say. */
export interface ManualCall {
  readonly measure: "manual";
}

export const manual: Measure<ManualCall> = {
  needs: () => [],
  run: (_call, target) => ({ ...nothing("none", target), declare: true }),
};
