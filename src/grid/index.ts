export {
  addressText,
  areaText,
  boundingArea,
  columnLetters,
  columnNumber,
  parseAddress,
  parseArea,
  quoteSheetName,
} from "./address";
export { cellsOf, filledArea, usedArea, type SheetCells } from "./cells";
export { inChineseDates } from "./date-english";
export { dayToSerial, serialToDay, serialToTime } from "./date-serial";
export type { DateContext, DateFailure, DateNote, DateReading } from "./date-reading";
export type { DatePrecision, DateSpan, Day, Month } from "./date-span";
export { readDate } from "./dates";
export {
  addDays,
  dayFromNumber,
  dayNumber,
  dayParts,
  daysBetween,
  daysInMonth,
  makeDay,
  makeMonth,
  monthOf,
  monthSpan,
  weekdayOf,
} from "./day";
export { chineseNumber, readAmount, readNumber, readPercent, type Amount } from "./number";
export type { Area, CellArea, CellValue, Sheet, SheetVisibility } from "./sheet";
export { bracketOf, compactText, foldHeader, foldText, isBlank, isErrorValue, toHalfWidth } from "./text";
export { readTimeSpan, type PartOfDay, type TimeSpan } from "./time-span";
