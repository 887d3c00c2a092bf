export { describeTable, type RecognisedTable } from "./table";
export { EMPTY_MEMORY, type Memory, type Recognition } from "./recognition";
export { fingerprintOfWords } from "./find/header";
export { recognise } from "./recognise";
export { unitName } from "./workbook/unit-name";
export { asTaught, taughtProblems } from "./taught/check-taught";
export { rememberTaught, withTeaching } from "./taught/remember-taught";
export type { Taught, Teaching } from "./taught/taught";
export { explainSheet, type ExplainedRegion } from "./workbook/explain";
