export type { ExcelHost, OwnSheet, ReadOptions, WorkbookSnapshot, WrittenSheet } from "./workbook";
