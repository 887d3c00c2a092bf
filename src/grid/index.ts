export type { Area, CellArea, CellValue, Sheet, SheetVisibility } from "./sheet";
export type { DatePrecision, DateSpan, Day, Month } from "./date-span";
