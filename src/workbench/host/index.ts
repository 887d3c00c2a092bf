export type { FailurePlan } from "./protocol/failures";
export { openHost, type Host, type HostOptions } from "./host";
export { readTrace, traceOf, traceText } from "./trace/trace";
export { replay } from "./trace/replay";
export type { SheetModel } from "./model";
export type { View, ViewBorder, ViewCell } from "./view";
export type { FileProblem } from "./xlsx/open-book";
