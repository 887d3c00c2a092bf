export type { ApiErrorCode } from "./protocol/api-error";
export type { FailurePlan } from "./protocol/failures";
export { openHost, type Answer, type Counters, type Host, type HostOptions } from "./host";
export type { Area, BookEvent, Hyperlink, SheetModel, Visibility } from "./model";
export type { View, ViewBorder, ViewCell, ViewStyle } from "./view";
export type { FileProblem } from "./xlsx/open-book";
export { openPane, type PaneOptions } from "./page";
