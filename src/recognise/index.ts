export { EMPTY_MEMORY, type Memory, type Recognition, type RecogniseOptions } from "./recognition";
