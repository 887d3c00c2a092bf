export { describeTable, type RecognisedTable } from "./table";
export { EMPTY_MEMORY, type Memory, type Recognition, type RecogniseOptions } from "./recognition";
export { recognise } from "./recognise";
export { unitName } from "./workbook/unit-name";
