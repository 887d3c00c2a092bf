export { REFUSED, TAKEN, type Outcome } from "./outcome";
export type { TraceLine } from "./record";
export { runSelftest, type SelftestResult } from "./run-selftest";
