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
export { chineseDay } from "./dates/chinese-day";
export { inChineseDates } from "./dates/english";
export { dayToSerial, serialToDay, serialToTime } from "./dates/serial";
export type { DateContext, DateFailure, DateNote, DateReading } from "./dates/date-reading";
export type { DatePrecision, DateSpan, Day, Month } from "./dates/date-span";
export { readDate } from "./dates/read-date";
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
} from "./dates/day";
export { isMorning } from "./dates/half-of-day";
export { mergeAreas } from "./merge-areas";
export { chineseNumber, readAmount, readNumber, readPercent, type Amount } from "./number";
export type { Area, CellArea, CellValue, Sheet, SheetVisibility } from "./sheet";
export {
  bracketOf,
  compactText,
  foldHeader,
  foldText,
  isBlank,
  isErrorValue,
  toHalfWidth,
  withoutSpaces,
} from "./text";
export { readTimeSpan, type PartOfDay, type TimeSpan } from "./dates/time-span";
