export * from "./area";
export * from "./book";
export * from "./cell";
export * from "./page";
export * from "./rules";
export * from "./sheet";
export * from "./sheet-name";
export * from "./style";
